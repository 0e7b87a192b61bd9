//! Values with every field given, so that every struct a request can hold is met.

use feishu_api::project::work_item::{FieldValuePair, TargetState};
use feishu_api::task::v2::{
    CustomComplete, CustomCompleteItem, CustomFieldContent, Due, I18nText,
    InputActivitySubscription, InputCustomFieldValue, InputMember, InputSection, InputTask,
    SectionPosition, SignedReminder, Start, Subscriber, TaskMode,
};
use feishu_api::{Millis, json};

/// All fields of a task that can be changed.
pub(crate) fn task() -> InputTask {
    InputTask {
        summary: Some("Review".into()),
        description: Some("Of the year".into()),
        due: Some(Due { timestamp: Some(Millis(0)), is_all_day: Some(true), ..Due::default() }),
        extra: Some("extra".into()),
        completed_at: Some(Millis(0)),
        repeat_rule: Some("FREQ=WEEKLY".into()),
        custom_complete: Some(custom_complete(I18nText {
            en_us: Some("Done".into()),
            ..I18nText::default()
        })),
        start: Some(Start {
            timestamp: Some(Millis(0)),
            is_all_day: Some(true),
            ..Start::default()
        }),
        mode: Some(TaskMode::AnyAssignee),
        is_milestone: Some(true),
        custom_fields: Some(vec![custom_field()]),
        positive_reminders: Some(vec![SignedReminder::new(30)]),
        agent_task_status: Some(1),
        agent_task_progress: Some("1/4".into()),
        text_deliveries: Some(vec!["text".into()]),
    }
}

/// A hint that is shown when a task is completed.
pub(crate) fn custom_complete(tip: I18nText) -> CustomComplete {
    let item = CustomCompleteItem { tip: Some(tip), ..CustomCompleteItem::default() };
    CustomComplete { pc: Some(item), ..CustomComplete::default() }
}

/// A value with a struct of its own inside.
pub(crate) fn custom_field() -> InputCustomFieldValue {
    let person = InputMember { id: "ou_1".into(), name: Some("Name".into()) };
    InputCustomFieldValue::new("guid", CustomFieldContent::Members(vec![person]))
}

/// All fields of a section that can be changed at once.
pub(crate) fn section() -> InputSection {
    InputSection {
        name: Some("Reviewed".into()),
        position: Some(SectionPosition::Before("s".into())),
    }
}

/// All fields of a subscription that can be changed.
pub(crate) fn subscription() -> InputActivitySubscription {
    InputActivitySubscription {
        name: Some("Roadmap".into()),
        subscribers: Some(vec![Subscriber { id: Some("oc_1".into()), name: Some("Chat".into()) }]),
        include_keys: Some(vec![]),
        disabled: Some(false),
    }
}

/// One column of a compound field.
pub(crate) fn column() -> FieldValuePair {
    FieldValuePair {
        field_key: Some("key".into()),
        field_value: Some(json!(1)),
        target_state: Some(TargetState { state_key: Some("done".into()), transition_id: Some(1) }),
        field_type_key: Some("text".into()),
        field_alias: Some("alias".into()),
        help_description: Some("help".into()),
        update_mode: Some(0),
        field_name: Some("name".into()),
    }
}

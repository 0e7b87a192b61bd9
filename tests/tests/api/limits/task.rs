//! Changing a task: requests that break a limit.

use feishu_api::runtime::{Operation, Request};
use feishu_api::task::v2::{
    CustomFieldContent, Due, I18nText, InputCustomFieldValue, InputMember, InputTask, PatchTask,
    Start,
};
use feishu_api::{Clearable, Millis};

use crate::limits::{Case, case, ids, long, values, within};

fn patch(change: impl FnOnce(PatchTask) -> PatchTask) -> Request {
    change(PatchTask::new("guid")).into_request()
}

fn whole(change: impl FnOnce(&mut InputTask)) -> Request {
    let mut task = InputTask::default();
    change(&mut task);
    patch(|request| request.task(task))
}

fn custom_field(content: CustomFieldContent) -> Request {
    let value = InputCustomFieldValue::new("guid", content);
    patch(|request| request.custom_fields([values::custom_field(), value]))
}

fn tip(tip: I18nText) -> Request {
    patch(|request| request.custom_complete(values::custom_complete(tip)))
}

fn members(count: usize) -> Vec<InputMember> {
    ids(count).map(InputMember::new).collect()
}

/// The longest texts and lists.
pub(crate) fn just_right() -> Vec<Request> {
    vec![
        patch(|request| request.summary("a")),
        patch(|request| request.summary(long(3000)).description(long(3000))),
        patch(|request| request.extra(long(65536)).repeat_rule(long(1000))),
        patch(|request| {
            request.description("").task(InputTask { completed_at: None, ..values::task() })
        }),
        custom_field(CustomFieldContent::Members(members(50))),
        custom_field(CustomFieldContent::Options(ids(50).collect())),
        custom_field(CustomFieldContent::Number("+1234567890.12345678".into())),
        custom_field(CustomFieldContent::Date(Clearable::Clear)),
        PatchTask::new(long(100)).summary("a").into_request(),
    ]
}

pub(crate) fn params() -> Vec<Case> {
    vec![
        case(
            "task_guid: at most 100 characters",
            PatchTask::new(long(101)).summary("a").into_request(),
            "task_guid must have at most 100 characters, has 101",
        ),
        case(
            "task.summary: at least 1 characters",
            patch(|request| request.summary("")),
            "task.summary must have 1 to 3000 characters, has 0",
        ),
        case(
            "task.summary: at most 3000 characters",
            patch(|request| request.summary(long(3001))),
            "task.summary must have 1 to 3000 characters, has 3001",
        ),
        case(
            "task.description: at most 3000 characters",
            patch(|request| request.description(long(3001))),
            "task.description must have at most 3000 characters, has 3001",
        ),
        case(
            "task.extra: at most 65536 characters",
            patch(|request| request.extra(long(65537))),
            "task.extra must have at most 65536 characters, has 65537",
        ),
        case(
            "task.repeat_rule: at most 1000 characters",
            patch(|request| request.repeat_rule(long(1001))),
            "task.repeat_rule must have at most 1000 characters, has 1001",
        ),
        case(
            "AtMostOne",
            patch(|request| request.repeat_rule("FREQ=DAILY").completed_at(Millis(1))),
            "the request takes at most one of update_fields.repeat_rule and update_fields.completed_at, has update_fields.repeat_rule and update_fields.completed_at",
        ),
        case(
            "Forbidden when update_fields.due is \"cleared\"",
            patch(|request| request.repeat_rule("FREQ=DAILY").clear_due()),
            "task.repeat_rule must not be given when update_fields.due is \"cleared\"",
        ),
    ]
}

pub(crate) fn structs() -> Vec<Case> {
    let mut cases = vec![
        within(
            "InputTask summary: at least 1 characters",
            whole(|task| task.summary = Some(String::new())),
            "task.summary must have 1 to 3000 characters, has 0",
        ),
        within(
            "InputTask summary: at most 3000 characters",
            whole(|task| task.summary = Some(long(3001))),
            "task.summary must have 1 to 3000 characters, has 3001",
        ),
        within(
            "InputTask description: at most 3000 characters",
            whole(|task| task.description = Some(long(3001))),
            "task.description must have at most 3000 characters, has 3001",
        ),
        within(
            "InputTask extra: at most 65536 characters",
            whole(|task| task.extra = Some(long(65537))),
            "task.extra must have at most 65536 characters, has 65537",
        ),
        within(
            "InputTask repeat_rule: at most 1000 characters",
            whole(|task| task.repeat_rule = Some(long(1001))),
            "task.repeat_rule must have at most 1000 characters, has 1001",
        ),
        within(
            "Due timestamp: at least 0",
            patch(|request| request.due(Due { timestamp: Some(Millis(-1)), ..Due::default() })),
            "task.due.timestamp must be at least 0, is -1",
        ),
        within(
            "Start timestamp: at least 0",
            patch(|request| {
                request.start(Start { timestamp: Some(Millis(-1)), ..Start::default() })
            }),
            "task.start.timestamp must be at least 0, is -1",
        ),
    ];
    cases.extend(of_custom_fields());
    cases.extend(of_tips());
    cases
}

fn of_custom_fields() -> Vec<Case> {
    vec![
        within(
            "InputCustomFieldValue number_value: at most 20 characters",
            custom_field(CustomFieldContent::Number("1".repeat(21))),
            "task.custom_fields[1].number_value must have at most 20 characters, has 21",
        ),
        within(
            "InputCustomFieldValue number_value: pattern",
            custom_field(CustomFieldContent::Number("1e3".into())),
            "task.custom_fields[1].number_value must match the pattern `^[+-]?[0-9]*[.]?[0-9]*$`",
        ),
        within(
            "InputCustomFieldValue member_value: at most 50 elements",
            custom_field(CustomFieldContent::Members(members(51))),
            "task.custom_fields[1].member_value must have at most 50 elements, has 51",
        ),
        within(
            "InputCustomFieldValue member_value: no id twice",
            custom_field(CustomFieldContent::Members([members(2), members(1)].concat())),
            "task.custom_fields[1].member_value must not have two elements with the same id, has them at [0] and [2]",
        ),
        within(
            "InputMember id: at most 100 characters",
            custom_field(CustomFieldContent::Members(vec![InputMember::new(long(101))])),
            "task.custom_fields[1].member_value[0].id must have at most 100 characters, has 101",
        ),
        within(
            "InputCustomFieldValue datetime_value: at least 0",
            custom_field(CustomFieldContent::Date(Clearable::Set(Millis(-1)))),
            "task.custom_fields[1].datetime_value must be at least 0, is -1",
        ),
        within(
            "InputCustomFieldValue single_select_value: at most 100 characters",
            custom_field(CustomFieldContent::Option(long(101))),
            "task.custom_fields[1].single_select_value must have at most 100 characters, has 101",
        ),
        within(
            "InputCustomFieldValue multi_select_value: at most 50 elements",
            custom_field(CustomFieldContent::Options(ids(51).collect())),
            "task.custom_fields[1].multi_select_value must have at most 50 elements, has 51",
        ),
        within(
            "InputCustomFieldValue multi_select_value: no element twice",
            custom_field(CustomFieldContent::Options(vec![long(1), long(1)])),
            "task.custom_fields[1].multi_select_value must not have an element twice, has it at [0] and [1]",
        ),
        within(
            "InputCustomFieldValue text_value: at most 3000 characters",
            custom_field(CustomFieldContent::Text(long(3001))),
            "task.custom_fields[1].text_value must have at most 3000 characters, has 3001",
        ),
    ]
}

fn of_tips() -> Vec<Case> {
    let text = || Some(long(1001));
    vec![
        within(
            "I18nText en_us: at most 1000 characters",
            tip(I18nText { en_us: text(), ..I18nText::default() }),
            "task.custom_complete.pc.tip.en_us must have at most 1000 characters, has 1001",
        ),
        within(
            "I18nText zh_cn: at most 1000 characters",
            tip(I18nText { zh_cn: text(), ..I18nText::default() }),
            "task.custom_complete.pc.tip.zh_cn must have at most 1000 characters, has 1001",
        ),
        within(
            "I18nText zh_hk: at most 1000 characters",
            tip(I18nText { zh_hk: text(), ..I18nText::default() }),
            "task.custom_complete.pc.tip.zh_hk must have at most 1000 characters, has 1001",
        ),
        within(
            "I18nText zh_tw: at most 1000 characters",
            tip(I18nText { zh_tw: text(), ..I18nText::default() }),
            "task.custom_complete.pc.tip.zh_tw must have at most 1000 characters, has 1001",
        ),
        within(
            "I18nText ja_jp: at most 1000 characters",
            tip(I18nText { ja_jp: text(), ..I18nText::default() }),
            "task.custom_complete.pc.tip.ja_jp must have at most 1000 characters, has 1001",
        ),
    ]
}

//! Types as one would write them with serde derive, for the bodies that are measured. What is
//! made of digits or has few values stays text, as it mostly does in programs written by hand.

mod call;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

pub use call::{call, client};

/// Plain structs whose fields may all be missing.
macro_rules! plain {
    ($($(#[$meta:meta])* $type:ident { $($field:ident: $kind:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        pub struct $type {
            $(
                /// As it is called.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $field: Option<$kind>,
            )*
        }
    )*};
}

plain! {
    /// The reply to getting a section.
    SectionReply { section: Section }

    /// A section of a tasklist.
    Section {
        guid: String, name: String, resource_type: String, is_default: bool, creator: Member,
        tasklist: Tasklist, created_at: String, updated_at: String,
    }

    /// A tasklist.
    Tasklist { guid: String, name: String }

    /// A page of tasks.
    Page { items: Vec<Task>, page_token: String, has_more: bool }

    /// The data of the reply to an upload.
    UploadReply { items: Vec<Attachment> }

    /// The data of a reply that holds a task.
    TaskReply { task: Task }

    /// A task.
    Task {
        guid: String, summary: String, description: String, due: Time, reminders: Vec<Reminder>,
        creator: Member, members: Vec<Member>, completed_at: String,
        attachments: Vec<Attachment>, origin: Origin, extra: String, tasklists: Vec<Place>,
        repeat_rule: String, parent_task_guid: String, mode: i64, source: i64,
        custom_complete: Completions, task_id: String, created_at: String, updated_at: String,
        status: String, url: String, start: Time, subtask_count: i64, is_milestone: bool,
        custom_fields: Vec<FieldValue>, dependencies: Vec<Dependency>,
        assignee_related: Vec<Assignee>, positive_reminders: Vec<Reminder>,
        agent_task_status: i64, agent_task_progress: String, text_deliveries: Vec<String>,
        attachment_deliveries: Vec<Attachment>, next_task_guid: String,
    }

    /// A day or a moment.
    Time { timestamp: String, is_all_day: bool }

    /// A reminder.
    Reminder { id: String, relative_fire_minute: i64 }

    /// A person or an app.
    Member { id: String, r#type: String, role: String, name: String }

    /// A file.
    Attachment {
        guid: String, file_token: String, name: String, size: i64, resource: Resource,
        uploader: Member, is_cover: bool, uploaded_at: String, url: String,
    }

    /// What a file belongs to.
    Resource { r#type: String, id: String }

    /// Where a task comes from.
    Origin { platform_i18n_name: Names, href: Link }

    /// A text in several languages.
    Names {
        en_us: String, zh_cn: String, zh_hk: String, zh_tw: String, ja_jp: String, fr_fr: String,
        it_it: String, de_de: String, ru_ru: String, th_th: String, es_es: String, ko_kr: String,
        id_id: String, pt_br: String, hi_in: String, vi_vn: String,
    }

    /// A link.
    Link { url: String, title: String }

    /// The place of a task in a tasklist.
    Place { tasklist_guid: String, section_guid: String }

    /// What completing a task does instead.
    Completions { pc: Completion, ios: Completion, android: Completion }

    /// What completing a task does instead, on one platform.
    Completion { href: String, tip: Names }

    /// The value of a custom field.
    FieldValue {
        guid: String, r#type: String, number_value: String, datetime_value: String,
        member_value: Vec<Member>, single_select_value: String, multi_select_value: Vec<String>,
        name: String, text_value: String,
    }

    /// A task that comes before or after.
    Dependency { r#type: String, task_guid: String }

    /// When an assignee completed a task.
    Assignee { id: String, completed_at: String }

    /// A tree.
    Tree {
        name: String, next: Box<Tree>, children: Vec<Tree>, rows: Vec<Vec<Tree>>,
        by_name: HashMap<String, Tree>,
    }
}

//! The data with which the platform starts.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{Section, Stored, TASKLIST, Tasks};

/// When the platform starts: 20 November 2026, 09:00 in UTC.
pub(super) const NOW: i64 = 1_795_165_200_000;
const DAY: i64 = 86_400_000;
/// The midnight before.
const TODAY: i64 = NOW - 9 * 3_600_000;

/// The section of the user's own tasks for what is in no other.
pub(super) const INBOX: &str = "5ec70000-0000-4000-8000-000000000001";
const THIS_WEEK: &str = "5ec70000-0000-4000-8000-000000000002";
const WAITING: &str = "5ec70000-0000-4000-8000-000000000003";
const LAUNCH: &str = "5ec70000-0000-4000-8000-000000000011";

const SECTIONS: [Section; 4] = [
    Section { guid: INBOX, name: "", tasklist: None },
    Section { guid: THIS_WEEK, name: "This week", tasklist: None },
    Section { guid: WAITING, name: "Waiting for others", tasklist: None },
    Section { guid: LAUNCH, name: "", tasklist: Some(TASKLIST) },
];

/// Title, section, days until it is due, whether it is done, whether it is in the tasklist.
const TASKS: [(&str, &str, Option<i64>, bool, bool); 12] = [
    ("Review the year's sales", INBOX, Some(4), false, false),
    ("Order new chairs", INBOX, None, false, false),
    ("整理会议室预订规则", INBOX, Some(10), false, false),
    ("Read the survey on remote work", INBOX, None, true, false),
    ("Plan the offsite", INBOX, Some(30), false, false),
    ("Renew the domain", INBOX, Some(2), false, false),
    ("Draft the launch announcement", THIS_WEEK, Some(1), false, true),
    ("Review the launch checklist", THIS_WEEK, Some(3), false, true),
    ("Record the demo video", THIS_WEEK, Some(0), true, true),
    ("Price list from the printer", WAITING, Some(5), false, true),
    ("Legal review of the terms", WAITING, Some(-2), false, true),
    ("Translate the manual", WAITING, None, false, true),
];

impl Default for Tasks {
    fn default() -> Self {
        let all =
            TASKS.iter().enumerate().map(|(index, &(title, section, due, is_done, listed))| {
                let mut task = task(index + 1, title, is_done);
                if let Some(days) = due {
                    let timestamp = (TODAY + days * DAY).to_string();
                    task["due"] = json!({"timestamp": timestamp, "is_all_day": true});
                }
                if listed {
                    task["tasklists"] =
                        json!([{"tasklist_guid": TASKLIST, "section_guid": LAUNCH}]);
                }
                Stored { section, task }
            });
        Self {
            all: all.collect(),
            sections: SECTIONS.into(),
            by_client_token: HashMap::new(),
            last: TASKS.len(),
            changes: 0,
        }
    }
}

fn task(number: usize, title: &str, is_done: bool) -> Value {
    let created = (NOW - 7 * DAY).to_string();
    json!({
        "guid": guid(number),
        "summary": title,
        "status": if is_done { "done" } else { "todo" },
        "completed_at": if is_done { (NOW - DAY).to_string() } else { "0".to_owned() },
        "members": [{"id": "ou_mei", "type": "user", "role": "assignee", "name": "Mei"}],
        "created_at": created,
        "updated_at": created,
    })
}

/// The guid of the task with this number.
pub(super) fn guid(number: usize) -> String {
    format!("7a5c0000-0000-4000-8000-{number:012}")
}

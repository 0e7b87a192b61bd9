//! Ten typical mistakes with what the check answers: the answers are real, made here.

use std::fmt::Write;

use feishu_api_codegen::check;
use feishu_api_codegen::diagnostic::Sources;

const HEAD: &str = "\
<!-- Written by `cargo xtask docs`. -->

# Ten typical mistakes

What `cargo xtask check` answers to the mistakes that are made most. Each stands alone in this
schema, in which everything is in order otherwise:
";

/// A platform in order.
pub(super) const PLATFORM: &str = r#"{
  "title": "飞书", "summary": "A platform.", "doc": "https://open.feishu.cn/document",
  "client": "Client", "versioned": true,
  "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Feishu." }],
  "tokens": {
    "tenant": { "header": "Authorization", "scheme": "Bearer", "doc": "A tenant." },
    "user": { "header": "Authorization", "scheme": "Bearer", "doc": "A user." }
  },
  "envelopes": { "standard": { "code": "code", "message": "msg", "data": "data", "doc": "Usual." } }
}
"#;

const SERVICE: &str = r#"{
  "title": "任务", "summary": "Tasks.", "doc": "https://open.feishu.cn/document/task-v2",
  "errors": { "NotFound": { "code": 1470404, "http": 404, "doc": "The task does not exist." } }
}
"#;

const ENDPOINT: &str = r#"{
  "title": "更新任务",
  "summary": "Changes a task.",
  "doc": "https://open.feishu.cn/document/task-v2/task/patch",
  "http": "PATCH /open-apis/task/v2/tasks/:task_guid",
  "tokens": ["tenant", "user"],
  "scopes": ["task:task:write"],
  "path": {
    "task_guid": { "type": "string", "max_length": 36, "doc": "Id of the task." }
  },
  "body": {
    "task": { "type": "InputTask", "required": true, "doc": "What changes." },
    "update_fields": { "mask_of": "task", "clearable": ["due"], "doc": "Names what changes." }
  },
  "types": {
    "InputTask": {
      "struct": {
        "doc": "A task as it is sent.",
        "fields": {
          "summary": { "type": "string", "max_length": 10, "doc": "Title of the task." },
          "start": { "type": "millis", "wire": "string", "doc": "When the task starts." },
          "due": { "type": "millis", "wire": "string", "doc": "When the task is due." }
        },
        "rules": [{ "ordered": ["start", "due"] }]
      }
    }
  },
  "errors": ["NotFound"]
}
"#;

const EXAMPLES: &str = r#"{
  "rename": {
    "request": {
      "path": { "task_guid": "t1" },
      "body": { "task": { "summary": "Plan" }, "update_fields": ["summary"] }
    },
    "response": { "code": 0, "msg": "" }
  }
}
"#;

struct Mistake {
    title: &'static str,
    /// The piece of the endpoint or of its example that is replaced, and what is written in its place.
    before: &'static str,
    after: &'static str,
}

const fn mistake(title: &'static str, before: &'static str, after: &'static str) -> Mistake {
    Mistake { title, before, after }
}

const MISTAKES: [Mistake; 10] = [
    mistake("A comma too many", r#""user"],"#, r#""user",],"#),
    mistake("A misspelt key", r#""scopes""#, r#""scops""#),
    mistake("A misspelt type", r#""type": "InputTask""#, r#""type": "InputTsk""#),
    mistake("A kind of token that does not exist", r#""tenant", "user""#, r#""tennant", "user""#),
    mistake(
        "A placeholder without its parameter",
        r#""task_guid": { "type""#,
        r#""task_id": { "type""#,
    ),
    mistake(
        "A rule over a field that does not exist",
        r#"["start", "due"]"#,
        r#"["strat", "due"]"#,
    ),
    mistake("A mask that clears what is not there", r#"["due"]"#, r#"["due_time"]"#),
    mistake(
        "An example that breaks a limit",
        r#""summary": "Plan""#,
        r#""summary": "Plan the year""#,
    ),
    mistake("An error that the service does not have", r#"["NotFound"]"#, r#"["NotFuond"]"#),
    mistake("Nothing said about a field", r#", "doc": "Title of the task.""#, ""),
];

/// The page: the schema and its example in order, then each mistake with its answer.
pub(super) fn page() -> String {
    let mut out = format!(
        "{HEAD}\n```json\n{ENDPOINT}```\n\nIts example, beside it:\n\n```json\n{EXAMPLES}```\n"
    );
    for mistake in &MISTAKES {
        let (title, answer) = (mistake.title, mistake.answer());
        // Writing to a string cannot fail.
        let _ = write!(out, "\n## {title}\n\n```text\n{answer}\n```\n");
    }
    out
}

impl Mistake {
    /// What the check answers to it.
    fn answer(&self) -> String {
        let made = |text: &str| text.replacen(self.before, self.after, 1);
        answer(&made(ENDPOINT), &made(EXAMPLES))
    }
}

/// What the check answers to an endpoint and its example.
fn answer(endpoint: &str, examples: &str) -> String {
    let files = [
        ("open/platform.json", PLATFORM),
        ("open/task/v2/service.json", SERVICE),
        ("open/task/v2/task/patch.json", endpoint),
        ("open/task/v2/task/patch.examples.json", examples),
    ];
    let sources = Sources::new(files.map(|(path, text)| (path.to_owned(), text.to_owned())));
    check(&sources).render(&sources, "schemas/", false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_without_mistakes_is_in_order() {
        assert_eq!(answer(ENDPOINT, EXAMPLES), "no findings");
    }

    #[test]
    fn every_mistake_is_found_where_it_was_made() {
        for mistake in &MISTAKES {
            let (title, answer) = (mistake.title, mistake.answer());
            let texts = [ENDPOINT, EXAMPLES];
            assert!(texts.iter().any(|text| text.contains(mistake.before)), "{title}");
            assert!(answer.contains("/patch."), "{title}: {answer}");
        }
    }
}

//! Files attached to tasks, and the temporary addresses under which they are downloaded.

use std::collections::HashMap;

use bytes::Bytes;
use feishu_api_tests::server::{Answer, Received};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::multipart;
use super::reply::{Outcome, Refusal, no_such_endpoint, page, query};
use super::tasks::Tasks;

/// How often an address can be used.
const USES: u32 = 3;

#[derive(Default)]
pub(super) struct Attachments {
    all: Vec<Attachment>,
    /// The attachments that addresses lead to, and how often each can still be used.
    addresses: HashMap<String, (usize, u32)>,
}

struct Attachment {
    task: String,
    name: String,
    content: Bytes,
}

impl Attachments {
    pub(super) fn outcome(
        &mut self,
        method: &str,
        path: &[&str],
        request: &Received,
        tasks: &Tasks,
    ) -> Outcome {
        match (method, path) {
            ("GET", []) => self.list(request, tasks),
            ("POST", ["upload"]) => self.upload(request, tasks),
            _ => no_such_endpoint(),
        }
    }

    fn list(&mut self, request: &Received, tasks: &Tasks) -> Outcome {
        let task = query(request, "resource_id").unwrap_or_default();
        tasks.get(task)?;
        let host = request.header("host").unwrap_or_default();
        let mut shown = Vec::new();
        for (index, one) in self.all.iter().enumerate().filter(|(_, one)| one.task == task) {
            let code = format!("{index}-{}", self.addresses.len());
            let mut json = one.to_json(index);
            json["url"] = json!(format!("http://{host}/files/{code}"));
            self.addresses.insert(code, (index, USES));
            shown.push(json);
        }
        page(request, shown)
    }

    fn upload(&mut self, request: &Received, tasks: &Tasks) -> Outcome {
        let parts = multipart::parts(request);
        let Some(task) = parts.iter().find(|part| part.name == "resource_id") else {
            return Err(Refusal::invalid("resource_id is required"));
        };
        let task = String::from_utf8_lossy(&task.content).into_owned();
        tasks.get(&task)?;
        let mut shown = Vec::new();
        for file in parts.into_iter().filter(|part| part.name == "file") {
            let name = file.file_name.unwrap_or_default();
            let one = Attachment { task: task.clone(), name, content: file.content };
            shown.push(one.to_json(self.all.len()));
            self.all.push(one);
        }
        Ok(json!({"items": shown}))
    }

    /// The file at a temporary address, as long as that is valid.
    pub(super) fn file(&mut self, code: &str) -> Answer {
        let known = self.addresses.get_mut(code).filter(|(_, uses)| *uses > 0);
        let Some((index, uses)) = known else {
            return Answer::text(403, "text/plain", "the address is not valid any more");
        };
        *uses -= 1;
        let Some(Attachment { name, content, .. }) = self.all.get(*index) else {
            return Answer::text(404, "text/plain", "the file was deleted");
        };
        let encoded = utf8_percent_encode(name, NON_ALPHANUMERIC);
        let disposition = format!("attachment; filename*=UTF-8''{encoded}");
        Answer::text(200, "application/octet-stream", content.clone())
            .header("content-disposition", &disposition)
    }
}

impl Attachment {
    fn to_json(&self, index: usize) -> Value {
        json!({
            "guid": format!("a77a0000-0000-4000-8000-{index:012}"),
            "name": self.name,
            "size": self.content.len(),
            "resource": {"type": "task", "id": self.task},
            "uploaded_at": "1795165200000",
        })
    }
}

//! Messages: what bots reply.

use feishu_api_tests::server::Received;
use serde_json::json;

use super::reply::{Outcome, no_such_endpoint};

/// The outcome of a request about messages.
pub(super) fn outcome(method: &str, path: &[&str], request: &Received) -> Outcome {
    match (method, path) {
        ("POST", [id, "reply"]) => {
            let sent = request.json();
            Ok(json!({
                "message_id": format!("{id}-reply"),
                "parent_id": id,
                "msg_type": sent["msg_type"],
                "body": {"content": sent["content"]},
            }))
        }
        _ => no_such_endpoint(),
    }
}

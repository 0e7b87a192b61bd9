//! Everyone a client can call for: tenants of a store app, users whose tokens are refreshed.

mod sign_in;
mod store_app;
mod user;

use feishu_api::task::v2::PatchTask;
use feishu_api_tests::server::{Answer, Received, Server};
use serde_json::json;

fn request() -> PatchTask {
    PatchTask::new("guid").summary("Review")
}

fn success() -> Answer {
    Answer::json(&json!({"code": 0, "msg": "success", "data": {}}))
}

/// The tokens with which calls were made, in order.
fn used(server: &Server) -> Vec<String> {
    let token = |one: &Received| {
        one.header("authorization").unwrap().strip_prefix("Bearer ").unwrap().to_owned()
    };
    server.received().iter().map(token).collect()
}

/// The requests for tokens at a path, in order.
fn asked(server: &Server, path: &str) -> Vec<serde_json::Value> {
    let all = server.everything();
    all.iter().filter(|one| one.path() == path).map(Received::json).collect()
}

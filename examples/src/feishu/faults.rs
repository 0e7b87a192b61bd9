//! Faults: some requests fail when they first come, and succeed when they are repeated. They are
//! fewer than one in ten: clients give up repeating where more goes wrong.

use std::collections::HashSet;

use feishu_api_tests::server::{Answer, Received};
use serde_json::json;

/// Each request that came so far.
#[derive(Default)]
pub(super) struct Faults {
    met: HashSet<Vec<u8>>,
}

pub(super) enum Fault {
    /// Too many requests: not carried out.
    TurnedAway,
    /// Carried out, but the reply is lost on its way.
    ReplyLost,
}

impl Faults {
    /// What befalls a request is decided by what it says, not by when it comes: the same calls meet
    /// the same faults, in whatever order they are made.
    pub(super) fn of(&mut self, request: &Received) -> Option<Fault> {
        let Received { method, target, .. } = request;
        // Elsewhere the path tells requests apart; forms have a boundary that is new each time.
        let is_json = request.header("content-type").is_some_and(|kind| kind.contains("json"));
        let body = if method == "POST" && is_json { request.body.as_ref() } else { &[] };
        let said = [method.as_bytes(), target.as_bytes(), body].concat();
        let sum: u64 = said.iter().copied().map(u64::from).sum();
        if !sum.is_multiple_of(11) || !self.met.insert(said) {
            return None;
        }
        let body = request.json();
        let has_key = ["client_token", "uuid"].iter().any(|key| body.get(key).is_some());
        let is_harmless = method == "GET" || has_key;
        Some(if is_harmless && sum.is_multiple_of(2) {
            Fault::ReplyLost
        } else {
            Fault::TurnedAway
        })
    }
}

pub(super) fn turned_away() -> Answer {
    let body = json!({"code": 99_991_400, "msg": "request trigger frequency limit"});
    Answer::json(&body).status(429)
}

pub(super) fn reply_lost() -> Answer {
    Answer::text(503, "text/html", "<html>Service Temporarily Unavailable</html>")
}

//! What hooks are shown of each attempt.

use std::sync::{Arc, Mutex};

use feishu_api::UserAccessToken;
use feishu_api::runtime::{AttemptEnd, AttemptStart, Hook};
use feishu_api_tests::client::{self, USER_TOKEN};

use crate::{assert_hides_secrets, debug, json, server, shown, task};

/// Keeps what it is shown.
#[derive(Clone, Default)]
struct Listener(Arc<Mutex<String>>);

impl Hook for Listener {
    fn after(&self, attempt: &AttemptStart<'_>, end: &AttemptEnd<'_>) {
        let mut heard = self.0.lock().unwrap();
        *heard += &(debug(attempt) + attempt.name() + &debug(end));
        *heard += &end.error.map(shown).unwrap_or_default();
    }
}

#[tokio::test]
async fn hooks_are_shown_no_secret() {
    let server = server(|echo| json(format!(r#"{{"code": 7, "msg": "{echo}"}}"#))).await;
    let listener = Listener::default();
    let app = client::app_builder(&server).hook(listener.clone()).build().unwrap();
    app.send(task()).await.unwrap_err();
    app.as_user(UserAccessToken::new(USER_TOKEN)).send(task()).await.unwrap_err();
    let heard = listener.0.lock().unwrap().clone();
    assert!(heard.contains("***"), "something was sent back: {heard}");
    assert_hides_secrets(&heard);
}

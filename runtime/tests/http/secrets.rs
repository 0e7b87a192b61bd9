//! No secret is ever shown: not by values, not by errors, not in logs.

use std::fmt::{self, Write};
use std::sync::{Arc, Mutex};

use feishu_api_runtime::{Client, Error, Helpdesk, Request, UserAccessToken};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::api::{APP_ID, HELPDESK, Item, LOGIN, OPEN, Session, TICKET, get};
use crate::server::{Answer, Seen, Server};

const SECRETS: [&str; 6] =
    ["the-app-secret", "t-issued", "u-given", "ht-token", "aWQ6aHQtdG9rZW4=", "u-returned"];

/// Collects every log line and every field of every span, at all levels.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut log = self.0.lock().unwrap();
        writeln!(log, "{}", span.metadata().name()).unwrap();
        span.record(&mut Line(&mut log));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Line(&mut self.0.lock().unwrap()));
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Line(&mut self.0.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        writeln!(self.0, "{field}={value:?}").unwrap();
    }
}

/// Sends everything back that it was sent, headers included, in an error.
fn echo(seen: &Seen) -> Answer {
    let mut echo = format!("{} {} {}", seen.target, seen.text().replace('"', "'"), "");
    for (name, value) in &seen.headers {
        echo += &format!("{name}: {value}; ");
    }
    let error =
        format!(r#""log_id": "2024", "message": "{echo}", "details": [{{"key": "{echo}"}}]"#);
    match () {
        () if seen.target.contains("/auth/v3/") && seen.header("x-refuse").is_some() => {
            Answer::json(format!(r#"{{"code": 10014, "msg": "{echo}"}}"#))
        }
        () if seen.target.contains("/auth/v3/") => {
            Answer::json(r#"{"code": 0, "tenant_access_token": "t-issued", "expire": 7200}"#)
        }
        () if seen.target.ends_with("/login") => {
            Answer::json(r#"{"expires_in": [true], "access_token": "u-returned"}"#)
        }
        () if seen.target.ends_with("/html") => Answer::bytes(echo).status(502),
        () if seen.target.ends_with("/broken") => {
            Answer::json(format!("{{\"data\": {{\"due\": [\"{echo}\"]}}}}"))
        }
        () => Answer::json(format!(r#"{{"code": 7, "msg": "{echo}", "error": {{{error}}}}}"#)),
    }
}

fn shown(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text += &format!("{cause} {cause:?}");
        source = cause.source();
    }
    text
}

#[tokio::test]
async fn no_secret_is_shown_anywhere() {
    let log = Log::default();
    // For all tests of this process: what the others log has no secrets either.
    tracing::subscriber::set_global_default(log.clone()).unwrap();
    let server = Server::start(echo).await;
    let builder = Client::app::<Client>(&OPEN, APP_ID, SECRETS[0]).base_url(&server.url);
    let builder = builder.strict_replies(true);
    let mut text = format!("{builder:?}");
    let client = builder.build().unwrap();
    let token = UserAccessToken::new("u-given");
    let helpdesk = Helpdesk::new("id", "ht-token");
    text += &format!("{token:?} {helpdesk:?}");
    let user = client.with_user_token(token).with_helpdesk(&HELPDESK, helpdesk);
    text += &format!("{client:?} {user:?} {:?}", get("1").bind(&user));

    for id in ["1", "html", "broken"] {
        for client in [&client, &user] {
            let call = get(id).bind(client).call::<Item>();
            text += &format!("{call:?}");
            text += &shown(&call.await.unwrap_err());
        }
    }
    text += &shown(&Request::new(&TICKET).bind(&user).call::<Item>().await.unwrap_err());
    text += &shown(&Request::new(&LOGIN).bind(&client).call::<Session>().await.unwrap_err());
    let wrong = Client::app::<Client>(&OPEN, APP_ID, SECRETS[0]).base_url(&server.url);
    let wrong = wrong.build().unwrap();
    text += &shown(&Request::new(&TICKET).bind(&wrong).call::<Item>().await.unwrap_err());

    let log = log.0.lock().unwrap();
    assert!(log.contains("endpoint=\"open/x/v1/item/get\"") && log.contains("code=7"), "{log}");
    assert!(log.contains("log_id=\"2024\"") && log.contains("status=502"), "{log}");
    assert!(text.contains("***"), "nothing was sent back: {text}");
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} is shown in {text}");
        assert!(!log.contains(secret), "{secret} is logged in {log}");
    }
}

#[tokio::test]
async fn a_refused_token_request_shows_no_secret() {
    let server = Server::start(|seen| {
        let echo = seen.text().replace('"', "'");
        Answer::json(format!(r#"{{"code": 10014, "msg": "{echo}", "error": {{"msg": "{echo}"}}}}"#))
    })
    .await;
    let builder = Client::app::<Client>(&OPEN, APP_ID, SECRETS[0]).base_url(&server.url);
    let error = get("1").bind(&builder.build().unwrap()).call::<Item>().await.unwrap_err();
    assert!(shown(&error).contains("10014"));
    assert!(!shown(&error).contains(SECRETS[0]), "{error:?}");
}

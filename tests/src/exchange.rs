//! Documented exchanges over real HTTP: what holds of every example of any generated crate.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests fail by panicking

use feishu_api_exchanges::{Exchange, Reply};
use feishu_api_runtime::endpoint::{BodyFormat, Endpoint, ReplyFormat, TokenKind};
use feishu_api_runtime::record::{Record, Value as Field, View, to_json, unknown_paths};
use feishu_api_runtime::{Client, Error, Helpdesk, Method, Retries, UserAccessToken};
use serde_json::{Value, json};

use crate::expected::{target, text, within_texts};
use crate::platform;
use crate::server::{Answer, Received, Server};

/// A client that calls as the endpoint demands. One call is one request: no retries.
fn client(server: &Server, endpoint: &Endpoint) -> Client {
    let (platform, url) = (endpoint.platform, server.url());
    let builder = match endpoint.tokens {
        [TokenKind::Plugin, ..] => Client::plugin(platform, "plugin", "secret").user_key("user"),
        _ => Client::app(platform, "cli_test", "secret"),
    };
    let client: Client = builder.base_url(url).retries(Retries::NONE).build().unwrap();
    let client = match endpoint.tokens {
        [TokenKind::User, ..] => client.with_user_token(UserAccessToken::new("u-of-the-test")),
        [TokenKind::App, ..] => client.as_app(),
        _ => client,
    };
    match endpoint.credential {
        Some(credential) => client.with_helpdesk(credential, Helpdesk::new("desk", "desk-token")),
        None => client,
    }
}

/// Sends an example's request to a server that answers so: what it received, and the outcome.
///
/// # Panics
///
/// Unless exactly one request is received.
pub async fn send(example: &Exchange, answer: Answer) -> (Received, Result<Reply, Error>) {
    let server = Server::start(move |_| answer.clone()).await.unwrap();
    let client = client(&server, example.endpoint);
    let outcome = (example.send)((example.request)().bind(&client)).await;
    let mut received = server.received();
    let (id, error) = (example.endpoint.id, outcome.as_ref().err());
    assert_eq!(received.len(), 1, "{id}/{}: one request is sent: {error:?}", example.name);
    (received.remove(0), outcome)
}

fn documented_reply(example: &Exchange) -> Answer {
    Answer::text(200, "application/json; charset=utf-8", example.reply)
}

/// The typed request writes the documented request.
///
/// # Panics
///
/// Where it does not.
pub async fn is_sent_as_documented(example: &Exchange) {
    let endpoint = example.endpoint;
    let (received, _) = send(example, documented_reply(example)).await;
    let sent: Value = serde_json::from_str(example.sent).unwrap();
    let id = format!("{}/{}", endpoint.id, example.name);
    assert_eq!(received.method, format!("{:?}", endpoint.method).to_uppercase(), "{id}");
    assert!(platform::matches(endpoint.path, received.path()), "{id}: {received:?}");
    assert_eq!(received.target, target(endpoint.path, &sent), "{id}");
    for (name, value) in sent["headers"].as_object().unwrap() {
        let header = received.header(&name.to_lowercase());
        assert_eq!(header, Some(text(value).as_str()), "{id}: {name}");
    }
    if endpoint.body == BodyFormat::Json {
        let body = if received.body.is_empty() { json!({}) } else { received.json() };
        assert_eq!(within_texts(body), within_texts(sent["body"].clone()), "{id}");
        assert!(endpoint.method != Method::Get || received.body.is_empty(), "{id}");
    }
}

/// The documented reply is read into its type with nothing left over, and nothing lost; replies
/// that are files or streams are not read here.
///
/// # Panics
///
/// Where it is not.
pub async fn is_read_with_nothing_left_over(example: &Exchange) {
    let endpoint = example.endpoint;
    if endpoint.reply != ReplyFormat::Json {
        return;
    }
    let id = format!("{}/{}", endpoint.id, example.name);
    let (_, outcome) = send(example, documented_reply(example)).await;
    let Reply::Record(reply) = outcome.unwrap() else { panic!("{id}: data") };
    assert_eq!(unknown_paths(&*reply), Vec::<String>::new(), "{id}");

    let mut whole: Value = serde_json::from_str(example.reply).unwrap();
    let data = match endpoint.envelope.data {
        Some(key) => whole.get(key).cloned().unwrap_or_else(|| json!({})),
        None => {
            for key in [endpoint.envelope.code, endpoint.envelope.message] {
                whole.as_object_mut().unwrap().remove(key);
            }
            whole
        }
    };
    let written: Value = serde_json::from_str(&to_json(&Reread(&*reply))).unwrap();
    let (written, data) = (within_texts(written), within_texts(data));
    assert_eq!(written, data, "{id}: what was read is what was sent");
}

/// A reply as a value to be written.
struct Reread<'a>(&'a dyn Record);

impl Field for Reread<'_> {
    fn view(&self) -> View<'_> {
        View::Record(self.0)
    }
}

/// A request is a value: equal to itself made again, in order, and printed with its endpoint.
///
/// # Panics
///
/// Where it is not.
pub fn is_a_value(example: &Exchange) {
    let request = (example.request)();
    let id = format!("{}/{}", example.endpoint.id, example.name);
    assert_eq!(request, (example.request)(), "{id}");
    assert!(request.check().is_ok(), "{id}: {:?}", request.check());
    let shown = format!("{request:?}");
    assert!(shown.starts_with(example.endpoint.id), "{shown}");
}

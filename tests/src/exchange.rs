//! Documented exchanges over real HTTP: what holds of every example of any generated crate.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests fail by panicking

use feishu_api_exchanges::{Exchange, Reply};
use feishu_api_runtime::endpoint::{
    BodyFormat, Endpoint, Envelope, FromClient, ReplyFormat, TokenKind,
};
use feishu_api_runtime::record::{Record, Value as Field, View, to_json, unknown_paths};
use feishu_api_runtime::{Client, Error, Helpdesk, Kind, Method, Retries, UserAccessToken};
use serde_json::{Value, json};

use crate::client::{APP_SECRET, HELPDESK_TOKEN, PLUGIN_SECRET, USER_KEY, USER_TOKEN};
use crate::expected::{target, text, urlencoded, within_texts};
use crate::platform;
use crate::server::{Answer, Received, Server};

const APP_ID: &str = "cli_test";
const TICKET: &str = "ticket-of-the-app";

/// A client that calls as the endpoint demands. One call is one request: no retries.
///
/// # Panics
///
/// When no client can be made.
pub async fn client(server: &Server, endpoint: &Endpoint) -> Client {
    let (platform, url) = (endpoint.platform, server.url());
    let builder = match endpoint.tokens {
        [TokenKind::Plugin, ..] => {
            Client::plugin(platform, APP_ID, PLUGIN_SECRET).user_key(USER_KEY)
        }
        _ => Client::app(platform, APP_ID, APP_SECRET),
    };
    let client: Client = builder.base_url(url).retries(Retries::NONE).build().unwrap();
    let client = match endpoint.tokens {
        [TokenKind::User, ..] => client.with_user_token(UserAccessToken::new(USER_TOKEN)),
        [TokenKind::App, ..] => client.as_app(),
        _ => client,
    };
    client.set_app_ticket(TICKET).await;
    match endpoint.credential {
        Some(credential) => client.with_helpdesk(credential, Helpdesk::new("desk", HELPDESK_TOKEN)),
        None => client,
    }
}

/// A server that answers calls of the endpoint so, and issues the tokens that they need.
///
/// # Panics
///
/// When no port is free.
pub async fn server(endpoint: &Endpoint, answer: Answer) -> Server {
    let answer = move |_: &Received| answer.clone();
    // What needs no token may be what issues them.
    let server = match endpoint.tokens {
        [] => Server::start_bare(answer).await,
        _ => Server::start(answer).await,
    };
    server.unwrap()
}

/// Sends an example's request to a server that answers so: what it received, and the outcome.
///
/// # Panics
///
/// Unless exactly one request is received; two where its token is refused, for then the call is made
/// once more with a new one.
pub async fn send(example: &Exchange, answer: Answer) -> (Received, Result<Reply, Error>) {
    let endpoint = example.endpoint;
    let server = server(endpoint, answer).await;
    let client = client(&server, endpoint).await;
    let outcome = (example.send)((example.request)().bind(&client)).await;
    let mut received = match endpoint.tokens {
        [] => server.everything(),
        _ => server.received(),
    };
    let (id, error) = (endpoint.id, outcome.as_ref().err());
    let is_refused = error.is_some_and(|error| error.kind() == Kind::InvalidToken);
    let count = if is_refused { 2 } else { 1 };
    assert_eq!(received.len(), count, "{id}/{}: requests that are sent: {error:?}", example.name);
    (received.remove(0), outcome)
}

fn documented_reply(example: &Exchange) -> Answer {
    Answer::text(200, "application/json; charset=utf-8", example.reply)
}

/// The typed request writes the documented request, which is what the server received.
///
/// # Panics
///
/// Where it does not.
pub async fn is_sent_as_documented(example: &Exchange) -> Received {
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
    let mut wanted = sent["body"].clone();
    fill_from_client(endpoint, &mut wanted);
    match endpoint.body {
        BodyFormat::Json => {
            let body = if received.body.is_empty() { json!({}) } else { received.json() };
            assert_eq!(within_texts(body), within_texts(wanted.clone()), "{id}");
            let is_needless = endpoint.method == Method::Get && wanted == json!({});
            assert!(!is_needless || received.body.is_empty(), "{id}");
        }
        // The value or file is the only field.
        BodyFormat::Value => assert_eq!(Some(&received.json()), only(&wanted), "{id}"),
        BodyFormat::File => assert_eq!(Some(received.text()), only(&wanted).map(text), "{id}"),
        BodyFormat::Urlencoded => assert_eq!(received.text(), urlencoded(&wanted), "{id}"),
        // Its parts have boundaries.
        BodyFormat::Multipart => {}
    }
    received
}

/// What a body that is one value, or one file, is made of.
fn only(fields: &Value) -> Option<&Value> {
    fields.as_object().unwrap().values().next()
}

/// What the client fills in, whatever the page shows in its place.
fn fill_from_client(endpoint: &Endpoint, body: &mut Value) {
    for (name, known) in endpoint.from_client {
        let value = match known {
            FromClient::Id => APP_ID,
            FromClient::Secret => APP_SECRET,
            FromClient::Ticket => TICKET,
        };
        body[name] = value.into();
    }
}

/// The documented reply is read into its type with nothing left over, and nothing lost; that of an
/// error is recognised as one that is documented. Replies that are files or streams are not read here.
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
    let mut whole: Value = serde_json::from_str(example.reply).unwrap();
    if let Some(code) = whole.get(endpoint.envelope.code).and_then(Value::as_i64)
        && code != 0
    {
        let error = outcome.err().unwrap_or_else(|| panic!("{id}: an error"));
        assert_eq!(error.code().number(), code, "{id}");
        assert!(error.case().is_some(), "{id}: {error} is documented");
        return;
    }
    let Reply::Record(reply) = outcome.unwrap() else { panic!("{id}: data") };
    assert_eq!(unknown_paths(&*reply), Vec::<String>::new(), "{id}");

    let data = match endpoint.envelope.data {
        Some(key) => whole.get(key).cloned().unwrap_or_else(|| json!({})),
        None => {
            let Envelope { code, message, detail, .. } = *endpoint.envelope;
            for key in [Some(code), Some(message), detail].into_iter().flatten() {
                whole.as_object_mut().unwrap().remove(key);
            }
            whole
        }
    };
    let (written, data) = (written(&*reply), within_texts(data));
    assert_eq!(written, data, "{id}: what was read is what was sent");
}

/// What was read, as JSON again, with the values that its texts hold in their place.
pub(crate) fn written(record: &dyn Record) -> Value {
    within_texts(serde_json::from_str(&to_json(&Reread(record))).unwrap())
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

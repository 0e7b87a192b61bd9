use std::sync::Mutex;
use std::time::SystemTime;

use aes::Aes256;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cbc::Encryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeEncrypt, KeyIvInit};
use http_body_util::Full;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use tower_service::Service;

use super::*;
use crate::record::Unknown;

const TOKEN: &str = "v-token";
const KEY: &str = "e-key";

#[derive(Default, crate::Record)]
struct Message {
    text: Option<String>,
    unknown_fields: Unknown,
}

crate::event! { Message = "im.message.receive_v1" }

#[derive(Default, crate::Record)]
struct Button {
    unknown_fields: Unknown,
}

crate::event! { Button = "card.action.trigger" -> Toast }

#[derive(Default, crate::Record)]
struct Toast {
    content: Option<String>,
}

/// What handlers were given.
type Handled = Arc<Mutex<Vec<String>>>;

fn webhook(handled: &Handled) -> Webhook<Handled> {
    let handlers = EventHandlers::new(Arc::clone(handled))
        .on(|event: Message, context| async move {
            let text = event.text.unwrap_or_default();
            if text == "fail" {
                return Err("asked to".into());
            }
            assert_ne!(text, "panic", "asked to");
            if text == "slow" {
                tokio::time::sleep(Duration::from_secs(60)).await;
            }
            context.client.lock().unwrap().push(text);
            Ok(())
        })
        .on(|_: Button, _| async { Ok(Toast { content: Some("done".to_owned()) }) })
        .on_other(|delivery, context| async move {
            let header = context.header.event_type;
            context.client.lock().unwrap().push(format!("{header} {}", delivery.json()?));
            Ok(())
        });
    Webhook::new(handlers, TOKEN)
}

fn event(id: &str, text: &str) -> String {
    format!(
        r#"{{"schema":"2.0","header":{{"event_id":"{id}","event_type":"im.message.receive_v1","token":"{TOKEN}"}},"event":{{"text":"{text}"}}}}"#
    )
}

fn plain(body: impl Into<Bytes>) -> Request<Bytes> {
    Request::post("/").body(body.into()).unwrap()
}

fn encrypted(body: &str) -> String {
    let (key, iv) = (Sha256::digest(KEY), [7; 16]);
    let cipher = Encryptor::<Aes256>::new(&key, &iv.into());
    let text = cipher.encrypt_padded_vec::<Pkcs7>(body.as_bytes());
    json!({ "encrypt": STANDARD.encode([&iv[..], &text].concat()) }).to_string()
}

fn now() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs()
}

fn signed<D: Digest>(secret: &str, body: &str, seconds: u64) -> Request<Bytes> {
    let text = format!("{seconds}nonce{secret}{body}");
    let hex = |text: String, byte: &u8| text + &format!("{byte:02x}");
    let signature = D::digest(text).iter().fold(String::new(), hex);
    let request = Request::post("/")
        .header("X-Lark-Request-Timestamp", seconds)
        .header("X-Lark-Request-Nonce", "nonce")
        .header("X-Lark-Signature", signature);
    request.body(body.to_owned().into()).unwrap()
}

async fn said<C: Clone + Send + Sync + 'static>(
    webhook: &Webhook<C>,
    request: Request<Bytes>,
) -> (u16, String) {
    let reply = webhook.handle(request).await;
    (reply.status().as_u16(), String::from_utf8(reply.into_body().to_vec()).unwrap())
}

fn ok(body: &str) -> (u16, String) {
    (200, body.to_owned())
}

#[tokio::test]
async fn events_are_handled_once_however_often_they_are_delivered() {
    let handled = Handled::default();
    let webhook = webhook(&handled);
    for _ in 0..3 {
        assert_eq!(said(&webhook, plain(event("1", "a"))).await, ok("{}"));
    }
    assert_eq!(said(&webhook, plain(event("2", "b"))).await, ok("{}"));
    assert_eq!(*handled.lock().unwrap(), ["a", "b"]);
}

#[tokio::test]
async fn what_fails_or_panics_is_handled_again() {
    let handled = Handled::default();
    let webhook = webhook(&handled);
    for text in ["fail", "panic"] {
        assert_eq!(said(&webhook, plain(event("1", text))).await.0, 503, "{text}");
    }
    assert_eq!(said(&webhook, plain(event("1", "a"))).await, ok("{}"));
    assert_eq!(*handled.lock().unwrap(), ["a"]);
}

#[tokio::test(start_paused = true)]
async fn the_answer_does_not_wait_for_slow_handlers_which_go_on() {
    let handled = Handled::default();
    let webhook = webhook(&handled);
    let started = tokio::time::Instant::now();
    assert_eq!(said(&webhook, plain(event("1", "slow"))).await, ok("{}"));
    assert!(started.elapsed() < Duration::from_secs(3));
    assert_eq!(*handled.lock().unwrap(), [""; 0]);
    webhook.handlers().finished().await;
    assert_eq!(*handled.lock().unwrap(), ["slow"]);
}

#[tokio::test]
async fn as_a_service_it_reads_no_more_than_it_takes() {
    let handled = Handled::default();
    let mut webhook = webhook(&handled);
    for (padding, status) in [(0, 200), (MOST_BYTES, 413)] {
        let body = Full::new(Bytes::from(event("1", "a") + &" ".repeat(padding)));
        let response = webhook.call(Request::post("/").body(body).unwrap()).await;
        assert_eq!(response.unwrap().status(), status);
    }
    assert_eq!(*handled.lock().unwrap(), ["a"]);
}

#[tokio::test(start_paused = true)]
async fn no_more_events_are_handled_at_once_than_the_limit() {
    let handlers = EventHandlers::new(()).at_once(1).on(|_: Message, _| async {
        tokio::time::sleep(Duration::from_secs(60)).await;
        Ok(())
    });
    let webhook = Webhook::new(handlers, TOKEN);
    assert_eq!(said(&webhook, plain(event("1", "a"))).await, ok("{}"));
    assert_eq!(said(&webhook, plain(event("2", "a"))).await.0, 503);
    webhook.handlers().finished().await;
    assert_eq!(said(&webhook, plain(event("2", "a"))).await, ok("{}"));
}

#[tokio::test]
async fn callbacks_are_answered_and_other_events_kept() {
    let handled = Handled::default();
    let webhook = webhook(&handled);
    let body = |event_type: &str| {
        let header = json!({ "event_type": event_type, "token": TOKEN });
        json!({ "schema": "2.0", "header": header, "event": { "a": 1 } }).to_string()
    };
    let answer = said(&webhook, plain(body("card.action.trigger"))).await;
    assert_eq!(answer, ok(r#"{"content":"done"}"#));
    assert_eq!(said(&webhook, plain(body("new.event_v9"))).await, ok("{}"));
    let older = json!({ "uuid": "1", "token": TOKEN, "event": { "type": "message", "a": 1 } });
    assert_eq!(said(&webhook, plain(older.to_string())).await, ok("{}"));
    let all = handled.lock().unwrap().clone();
    assert_eq!(all, ["new.event_v9 {\"a\":1}", "message {\"type\":\"message\",\"a\":1}"]);
}

#[tokio::test]
async fn the_address_is_checked() {
    let webhook = webhook(&Handled::default());
    let check = |token: &str| {
        json!({ "challenge": "c\"1", "token": token, "type": "url_verification" }).to_string()
    };
    let answer = ok(r#"{"challenge":"c\"1"}"#);
    assert_eq!(said(&webhook, plain(check(TOKEN))).await, answer);
    assert_eq!(said(&webhook, plain(check("other"))).await.0, 401);
    // It is encrypted, but never signed.
    let webhook = webhook.encrypt_key(KEY);
    assert_eq!(said(&webhook, plain(encrypted(&check(TOKEN)))).await, answer);
    assert_eq!(said(&webhook, plain(encrypted(&check("other")))).await.0, 401);
    assert_eq!(said(&webhook, plain(check(TOKEN))).await.0, 400);
}

#[tokio::test]
async fn what_the_platform_did_not_encrypt_and_sign_is_refused() {
    let handled = Handled::default();
    let webhook = webhook(&handled).encrypt_key(KEY);
    let body = encrypted(&event("1", "a"));
    let good = || signed::<Sha256>(KEY, &body, now());
    let with_header = |name: &'static str, value: &'static str| {
        let mut request = good();
        request.headers_mut().insert(name, value.parse().unwrap());
        request
    };
    let without = |name: &str| {
        let mut request = good();
        request.headers_mut().remove(name);
        request
    };
    let longer = good().map(|body| Bytes::from([&body[..], b" "].concat()));
    let cut_off = body.replace('}', "");
    let other_token = encrypted(&event("1", "a").replace(TOKEN, "other"));
    for (status, request) in [
        (401, plain(body.clone())),
        (401, without("x-lark-signature")),
        (401, without("x-lark-request-nonce")),
        (401, with_header("x-lark-signature", "00")),
        (401, with_header("x-lark-request-nonce", "other")),
        (401, with_header("x-lark-request-timestamp", "1")),
        (401, longer),
        (401, signed::<Sha256>("other key", &body, now())),
        (401, signed::<Sha256>(KEY, &body, now() - 3_600)),
        (401, signed::<Sha256>(KEY, &body, now() + 3_600)),
        (401, signed::<Sha256>(KEY, &other_token, now())),
        (400, signed::<Sha256>(KEY, &cut_off, now())),
        (400, signed::<Sha256>(KEY, r#"{"encrypt":"AAAA"}"#, now())),
        (400, signed::<Sha256>(KEY, r#"{"encrypt":"no base64"}"#, now())),
        (400, signed::<Sha256>(KEY, &event("1", "a"), now())),
        (400, signed::<Sha256>(KEY, "", now())),
        (400, plain(event("1", "a"))),
        (413, signed::<Sha256>(KEY, &" ".repeat(MOST_BYTES + 1), now())),
        (405, Request::get("/").body(Bytes::new()).unwrap()),
    ] {
        assert_eq!(said(&webhook, request).await.0, status);
    }
    assert_eq!(*handled.lock().unwrap(), [""; 0]);
    assert_eq!(said(&webhook, good()).await, ok("{}"));
    assert_eq!(*handled.lock().unwrap(), ["a"]);
}

#[tokio::test]
async fn bodies_of_version_1_are_checked_alike() {
    let body = |id: &str, token: &str| {
        format!(
            r#"{{"uuid":"{id}","token":"{token}","ts":"1502199207.7","type":"event_callback","event":{{"type":"message"}}}}"#
        )
    };
    let handled = Handled::default();
    let webhook = webhook(&handled);
    for _ in 0..2 {
        assert_eq!(said(&webhook, plain(body("1", TOKEN))).await, ok("{}"));
    }
    assert_eq!(said(&webhook, plain(body("2", "other"))).await.0, 401);
    let webhook = webhook.encrypt_key(KEY);
    let sealed = |id| encrypted(&body(id, TOKEN));
    assert_eq!(said(&webhook, signed::<Sha256>(KEY, &sealed("3"), now())).await, ok("{}"));
    assert_eq!(said(&webhook, signed::<Sha256>("other key", &sealed("4"), now())).await.0, 401);
    assert_eq!(*handled.lock().unwrap(), [r#"message {"type":"message"}"#; 2]);
}

#[tokio::test]
async fn older_callbacks_of_cards_are_signed_with_the_token() {
    let handled = Handled::default();
    let webhook = webhook(&handled);
    let body = r#"{"open_message_id":"om_1","token":"c-1","action":{"tag":"button"}}"#;
    for request in [
        plain(body),
        signed::<Sha1>("other", body, now()),
        signed::<Sha256>(TOKEN, body, now()),
        signed::<Sha1>(TOKEN, body, now() - 3_600),
    ] {
        assert_eq!(said(&webhook, request).await.0, 401);
    }
    assert_eq!(said(&webhook, signed::<Sha1>(TOKEN, body, now())).await, ok("{}"));
    assert_eq!(*handled.lock().unwrap(), [format!("card.action.trigger_v1 {body}")]);
}

#[tokio::test]
async fn empty_secrets_let_nobody_in() {
    let webhook = Webhook::new(EventHandlers::new(()), "");
    let body = event("1", "a").replace(TOKEN, "");
    assert_eq!(said(&webhook, plain(body)).await.0, 401);
    let card = r#"{"open_message_id":"om_1"}"#;
    assert_eq!(said(&webhook, signed::<Sha1>("", card, now())).await.0, 401);
    let webhook = webhook.encrypt_key("");
    assert_eq!(said(&webhook, signed::<Sha256>("", r#"{"encrypt":""}"#, now())).await.0, 401);
}

#[test]
fn the_example_of_the_documentation_is_decrypted() {
    let text = "P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=";
    assert_eq!(cipher::decrypt(&secret("test key"), text).unwrap(), b"hello world");
    assert_eq!(cipher::decrypt(&secret("other key"), text), None);
}

#[test]
fn secrets_are_not_shown() {
    let webhook = webhook(&Handled::default()).encrypt_key(KEY);
    let shown = format!("{webhook:?}");
    assert!(!shown.contains(KEY) && !shown.contains(TOKEN), "{shown}");
    assert!(shown.contains("im.message.receive_v1"), "{shown}");
}

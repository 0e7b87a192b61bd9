//! Whatever bytes come as the body of an event, they are refused, or have a type and a payload that is
//! JSON; and a webhook accepts none without its verification token.
#![no_main]

use std::sync::LazyLock;

use bytes::Bytes;
use feishu_api_runtime::http::{Request, StatusCode};
use feishu_api_runtime::{Delivery, EventHandlers, Webhook};
use libfuzzer_sys::fuzz_target;
use tokio::runtime::{Builder, Runtime};

const TOKEN: &str = "tk";

static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_current_thread().enable_time().build().expect("a runtime"));

/// What is plain, and what is encrypted.
static WEBHOOKS: LazyLock<[Webhook<()>; 2]> = LazyLock::new(|| {
    let webhook = || Webhook::new(EventHandlers::new(()).on_other(|_, _| async { Ok(()) }), TOKEN);
    [webhook(), webhook().encrypt_key("key")]
});

fuzz_target!(|body: &[u8]| {
    if let Ok(delivery) = Delivery::parse(body.to_vec()) {
        assert!(!delivery.header().event_type.is_empty());
        // Deep or large payloads may be refused, but only when they are read.
        let _ = delivery.json();
    }
    let [plain, encrypted] = WEBHOOKS.each_ref().map(|webhook| accepts(webhook, body));
    assert!(!plain || has_token(body), "accepted without the token");
    assert!(!encrypted, "accepted without encryption");
});

fn accepts(webhook: &Webhook<()>, body: &[u8]) -> bool {
    let signature = ["x-lark-request-timestamp", "x-lark-request-nonce", "x-lark-signature"];
    let bare = || Request::post("/");
    let signed = signature.iter().fold(bare(), |request, name| request.header(*name, "1"));
    [bare(), signed].into_iter().any(|request| {
        let request = request.body(Bytes::copy_from_slice(body)).expect("a request");
        RUNTIME.block_on(webhook.handle(request)).status() == StatusCode::OK
    })
}

/// Whether the token may be read of a body, plain or escaped.
fn has_token(body: &[u8]) -> bool {
    body.windows(TOKEN.len()).any(|part| part == TOKEN.as_bytes()) || body.contains(&b'\\')
}

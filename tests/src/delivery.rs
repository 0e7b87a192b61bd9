//! Documented deliveries of events: what holds of every example of any generated crate.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests fail by panicking

use feishu_api_exchanges::Delivery;
use feishu_api_runtime::record::unknown_paths;
use serde_json::Value;

use crate::exchange::written;
use crate::expected::within_texts;

/// The payload is read into its type with nothing left over, and nothing lost; the typed answer
/// writes the documented one.
///
/// # Panics
///
/// Where that is not so.
pub fn is_read_and_answered_as_documented(example: &Delivery) {
    let id = format!("{}/{}", example.event, example.name);
    let delivery = feishu_api_runtime::Delivery::parse(example.body).unwrap();
    assert_eq!(delivery.header().event_type, example.event, "{id}");
    let payload = (example.read)(&delivery).unwrap();
    assert_eq!(unknown_paths(&*payload), Vec::<String>::new(), "{id}");
    let body: Value = serde_json::from_str(example.body).unwrap();
    let sent = within_texts(body["event"].clone());
    assert_eq!(written(&*payload), sent, "{id}: what was read is what was sent");
    if let Some((typed, documented)) = example.answer {
        let [typed, documented]: [Value; 2] =
            [&typed(), documented].map(|text| serde_json::from_str(text).unwrap());
        assert_eq!(typed, documented, "{id}: the answer");
    }
}

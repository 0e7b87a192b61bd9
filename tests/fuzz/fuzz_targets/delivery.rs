//! Whatever bytes come as the body of an event, they are refused, or have a type and a payload that is
//! JSON.
#![no_main]

use feishu_api_runtime::Delivery;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    if let Ok(delivery) = Delivery::parse(body.to_vec()) {
        assert!(!delivery.header().event_type.is_empty());
        // Deep or large payloads may be refused, but only when they are read.
        let _ = delivery.json();
    }
});

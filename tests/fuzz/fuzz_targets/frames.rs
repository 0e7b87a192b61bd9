//! Whatever comes over a long connection is passed over, or is a frame that can be answered; and of
//! parts in any order comes no event that was not sent.
#![no_main]

use bytes::Bytes;
use feishu_api_runtime::fuzzing::Frames;
use libfuzzer_sys::fuzz_target;

/// The id of an event, which part of it, of how many, and what is in it.
type Part = (u8, u8, u8, Vec<u8>);

fuzz_target!(|received: (Vec<Vec<u8>>, Vec<Part>)| {
    let (messages, parts) = received;
    let mut frames = Frames::default();
    let mut most = 0;
    for message in messages {
        most += message.len();
        let event = frames.receive(message.into());
        assert!(event.is_none_or(|event| event.len() <= most), "an event out of nothing");
    }
    let mut frames = Frames::default();
    let mut sent: Vec<(u8, Vec<u8>)> = Vec::new();
    for (id, index, count, payload) in parts {
        sent.push((id, payload.clone()));
        if let Some(event) = frames.receive_part(id, index, count, Bytes::from(payload)) {
            let of_event = || sent.iter().filter(|(other, _)| *other == id).flat_map(|(_, part)| part);
            assert!(event.len() <= of_event().count(), "more than was sent");
            assert!(event.iter().all(|byte| of_event().any(|one| one == byte)), "another event's");
        }
    }
});

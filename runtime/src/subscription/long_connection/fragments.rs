//! Events that come in several frames.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::frame::Frame;

/// How long the rest of an event may take.
const MOST_AGE: Duration = Duration::from_secs(10);

/// Most bytes of events that are not complete, all of them together.
const MOST_BYTES: usize = 16 << 20;

/// Most events that are not complete.
const MOST_EVENTS: usize = 256;

/// Most parts of one event.
const MOST_PARTS: usize = 1 << 10;

/// The parts of events that are not complete yet. What grows too old or too large is dropped: the
/// platform delivers again what it has no answer to.
#[derive(Default)]
pub(super) struct Fragments {
    events: HashMap<String, Event>,
    bytes: usize,
}

struct Event {
    parts: Vec<Option<Bytes>>,
    since: Instant,
}

/// A part of an event: which one, counted from 0, and of how many.
pub(super) struct Part {
    pub(super) index: usize,
    pub(super) count: usize,
    pub(super) payload: Bytes,
}

impl Part {
    /// What a frame holds of an event.
    pub(super) fn of(frame: &Frame) -> Self {
        let (index, count) = (frame.number("seq"), frame.number("sum"));
        Self { index, count, payload: frame.payload.clone().unwrap_or_default() }
    }
}

impl Event {
    fn bytes(&self) -> usize {
        self.parts.iter().flatten().map(Bytes::len).sum()
    }
}

impl Fragments {
    /// Adds a part of the event with this id; gives the whole event if no other part is missing.
    pub(super) fn join(&mut self, id: &str, part: Part, now: Instant) -> Option<Bytes> {
        let Part { index, count, payload } = part;
        if count <= 1 {
            return Some(payload);
        }
        self.forget_old(now);
        // Another number of parts is another way to cut the event.
        if self.events.get(id).is_some_and(|event| event.parts.len() != count) {
            self.remove(id);
        }
        let has_room = self.bytes + payload.len() <= MOST_BYTES
            && (self.events.len() < MOST_EVENTS || self.events.contains_key(id));
        if count > MOST_PARTS || !has_room {
            tracing::warn!(count, bytes = self.bytes, "a part of an event is dropped: no room");
            return None;
        }
        let new = || Event { parts: vec![None; count], since: now };
        let event = self.events.entry(id.to_owned()).or_insert_with(new);
        // An index beyond the last part is no part.
        if let Some(slot @ None) = event.parts.get_mut(index) {
            self.bytes += payload.len();
            *slot = Some(payload);
        }
        if event.parts.iter().any(Option::is_none) {
            return None;
        }
        let event = self.remove(id)?;
        Some(event.parts.into_iter().flatten().flatten().collect())
    }

    fn forget_old(&mut self, now: Instant) {
        self.events.retain(|_, event| now.duration_since(event.since) <= MOST_AGE);
        self.bytes = self.events.values().map(Event::bytes).sum();
    }

    fn remove(&mut self, id: &str) -> Option<Event> {
        let event = self.events.remove(id)?;
        self.bytes -= event.bytes();
        Some(event)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(index: usize, count: usize, text: &str) -> Part {
        Part { index, count, payload: Bytes::copy_from_slice(text.as_bytes()) }
    }

    #[test]
    fn parts_are_joined_in_any_order_and_however_often_they_come() {
        let (mut fragments, now) = (Fragments::default(), Instant::now());
        assert_eq!(fragments.join("", part(0, 0, "whole"), now).unwrap(), "whole");
        for (id, index, text) in [("a", 2, "!"), ("b", 1, "b"), ("a", 0, "he"), ("a", 0, "no")] {
            assert_eq!(fragments.join(id, part(index, 3, text), now), None);
        }
        assert_eq!(fragments.join("a", part(7, 3, "beyond"), now), None);
        assert_eq!(fragments.join("a", part(1, 3, "y"), now).unwrap(), "hey!");
        assert_eq!((fragments.events.len(), fragments.bytes), (1, 1));
    }

    #[test]
    fn an_event_that_is_cut_anew_begins_anew() {
        let (mut fragments, now) = (Fragments::default(), Instant::now());
        assert_eq!(fragments.join("a", part(0, 3, "x"), now), None);
        assert_eq!(fragments.join("a", part(0, 2, "y"), now), None);
        assert_eq!(fragments.join("a", part(1, 2, "z"), now).unwrap(), "yz");
        assert_eq!(fragments.bytes, 0);
    }

    #[test]
    fn what_never_becomes_complete_takes_bounded_room_for_a_bounded_time() {
        let (mut fragments, now) = (Fragments::default(), Instant::now());
        for id in 0..10_000 {
            fragments.join(&id.to_string(), part(0, 2, "x"), now);
            fragments.join("large", part(id, MOST_PARTS, &"x".repeat(1 << 16)), now);
            fragments.join("cut too often", part(0, MOST_PARTS + 1, "x"), now);
        }
        assert_eq!(fragments.events.len(), MOST_EVENTS);
        assert!(fragments.bytes <= MOST_BYTES);
        let later = now + MOST_AGE + Duration::from_secs(1);
        assert_eq!(fragments.join("a", part(0, 2, "y"), later), None);
        assert_eq!((fragments.events.len(), fragments.bytes), (1, 1));
    }
}

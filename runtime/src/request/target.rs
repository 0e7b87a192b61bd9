//! The request line: path and query.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

use super::{Request, Wire};
use crate::endpoint::Place;
use crate::json::ROOM;

/// Everything but the unreserved characters of RFC 3986.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl<C> Request<C> {
    /// Path and query as they are sent: each path value is one encoded segment, lists repeat
    /// their key.
    pub fn target(&self) -> String {
        let mut target = String::with_capacity(ROOM);
        for (index, segment) in self.0.endpoint.path.split('/').enumerate() {
            if index > 0 {
                target.push('/');
            }
            let value = segment.strip_prefix(':').map(|name| self.texts(Place::Path, name));
            match value {
                Some([]) | None => target.push_str(segment),
                Some(texts) => target.extend(texts.iter().flat_map(|text| encoded(text))),
            }
        }
        let mut separator = '?';
        for (name, text) in self.pairs(Place::Query) {
            target.push(separator);
            target.extend(encoded(name));
            target.push('=');
            target.extend(encoded(text));
            separator = '&';
        }
        target
    }

    /// The headers that are parameters of the endpoint.
    pub fn headers(&self) -> Vec<(&'static str, &str)> {
        self.pairs(Place::Header)
    }

    fn pairs(&self, place: Place) -> Vec<(&'static str, &str)> {
        let mut pairs = Vec::new();
        for param in self.inputs().filter(|param| param.place == place) {
            let name = param.field.name;
            pairs.extend(self.texts(place, name).iter().map(|text| (name, text.as_str())));
        }
        pairs
    }

    fn texts(&self, place: Place, name: &str) -> &[String] {
        match self.given(place, name).map(|given| &given.wire) {
            Some(Wire::Text(texts)) => texts,
            _ => &[],
        }
    }
}

fn encoded(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, ENCODED)
}

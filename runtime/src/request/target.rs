//! The request line: path and query.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

use super::{Given, Request, Wire};
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
            match segment.strip_prefix(':') {
                None => target.push_str(segment),
                Some(name) => self.push_parameter(&mut target, name),
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

    /// Adds the value of a parameter to the path, and what stands behind its name in the segment.
    fn push_parameter(&self, target: &mut String, segment: &str) {
        let texts = |name| {
            let given = self.given(Place::Path, name)?;
            Some(given.texts()).filter(|texts| !texts.is_empty())
        };
        let within = || {
            let (name, rest) = segment.split_at_checked(segment.find([':', '.'])?)?;
            Some((texts(name)?, rest))
        };
        match texts(segment).map(|texts| (texts, "")).or_else(within) {
            Some((texts, rest)) => {
                target.extend(texts.iter().flat_map(|text| encoded(text)));
                target.push_str(rest);
            }
            None => {
                target.push(':');
                target.push_str(segment);
            }
        }
    }

    /// The headers that are parameters of the endpoint.
    pub fn headers(&self) -> Vec<(&'static str, &str)> {
        self.pairs(Place::Header).collect()
    }

    fn pairs(&self, place: Place) -> impl Iterator<Item = (&'static str, &str)> {
        let given = self.0.given.iter().filter(move |given| given.input.place == place);
        given.flat_map(|given| given.texts().iter().map(|text| (given.input.field.name, &**text)))
    }
}

impl Given {
    fn texts(&self) -> &[String] {
        match &self.wire {
            Wire::Text(texts) => texts,
            _ => &[],
        }
    }
}

pub(super) fn encoded(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, ENCODED)
}

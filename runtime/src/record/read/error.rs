//! Why JSON could not be read.

use std::fmt;

use feishu_api_rules::{index_step, join, key_step};

/// Why a JSON text could not be read: what is wrong, and where.
///
/// Neither [`Display`](fmt::Display) nor [`Debug`] shows any of the text itself, which may be
/// personal or secret; [`excerpt`](Self::excerpt) does.
// Boxed, so that the `Result` of every step of reading is one word.
#[derive(Clone, PartialEq, Eq)]
pub struct ReadError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    message: String,
    path: String,
    offset: usize,
    excerpt: String,
    is_mismatch: bool,
}

impl ReadError {
    /// An error that no place in a text stands for; see [`Reader::error`](super::Reader::error)
    /// for one that has a place.
    pub fn new(message: impl Into<String>) -> Self {
        Self::at("", 0, message.into())
    }

    /// An error at an offset of `text`.
    pub(super) fn at(text: &str, offset: usize, message: String) -> Self {
        let excerpt = excerpt(text, offset);
        let path = String::new();
        Self(Box::new(Inner { message, path, offset, excerpt, is_mismatch: false }))
    }

    /// This error as that of a value of another type than expected, behind which one can read on.
    pub(super) fn into_mismatch(mut self) -> Self {
        self.0.is_mismatch = true;
        self
    }

    /// This error as one behind which one cannot read on.
    pub(crate) fn into_failure(mut self) -> Self {
        self.0.is_mismatch = false;
        self
    }

    /// Whether the text is JSON here, but not of the expected type.
    pub fn is_mismatch(&self) -> bool {
        self.0.is_mismatch
    }

    /// The error with the step to the member `key` in front of its path.
    #[must_use]
    pub fn in_key(self, key: &str) -> Self {
        self.below(key_step(key))
    }

    /// The error with the step to the element `index` in front of its path.
    #[must_use]
    pub fn in_index(self, index: usize) -> Self {
        self.below(index_step(index))
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Where in the value, such as `data.task.members[3].id`; empty for the value itself.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Where in the text, in bytes from its beginning.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The text around the place: at most 80 characters, control characters escaped.
    ///
    /// It is part of what the server sent, whatever that was: mind where it is shown.
    pub fn excerpt(&self) -> &str {
        &self.0.excerpt
    }

    /// Paths are put together on the way up, since there is nothing to remember on the way down
    /// as long as all goes well.
    fn below(mut self, mut path: String) -> Self {
        join(&mut path, &self.0.path);
        self.0.path = path;
        self
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { message, path, offset, .. } = &*self.0;
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        write!(f, "{message} (at byte {offset})")
    }
}

impl fmt::Debug for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReadError")
            .field("message", &self.0.message)
            .field("path", &self.0.path)
            .field("offset", &self.0.offset)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ReadError {}

/// At most 40 characters before the offset, and as many behind it as make 80.
fn excerpt(text: &str, offset: usize) -> String {
    const LONGEST: usize = 80;
    let middle = (0..=offset.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
    let (before, behind) = text.split_at(middle.unwrap_or(0));
    let start =
        before.char_indices().rev().take(LONGEST / 2).last().map_or(before.len(), |(at, _)| at);
    let mut excerpt = String::new();
    let mut room = LONGEST;
    for c in before.get(start..).unwrap_or_default().chars().chain(behind.chars()) {
        let shown: String = if c.is_control() { c.escape_default().collect() } else { c.into() };
        let Some(left) = room.checked_sub(shown.chars().count()) else {
            break;
        };
        room = left;
        excerpt.push_str(&shown);
    }
    excerpt
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_has_path_message_and_offset() {
        let error = ReadError::at("{\"a\":tru}", 5, "expected a value".into());
        let error = error.in_key("id").in_index(3).in_key("members").in_key("data");
        assert_eq!(error.to_string(), "data.members[3].id: expected a value (at byte 5)");
        assert!(!format!("{error:?}").contains("tru"));
        assert_eq!(error.excerpt(), "{\"a\":tru}");
    }

    #[test]
    fn excerpts_are_short_and_without_control_characters() {
        let text = "审\n\u{1b}".repeat(100);
        for offset in 0..=text.len() + 5 {
            let excerpt = excerpt(&text, offset);
            assert!(excerpt.chars().count() <= 80);
            assert!(!excerpt.chars().any(char::is_control));
        }
    }
}

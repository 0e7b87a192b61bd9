//! Places as a person and an editor count them.

use super::{Place, Sources};

/// A point in a file, counted from 1; columns are characters, not bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A range of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// Path of the file in the folder of schemas.
    pub path: String,
    /// The first character.
    pub start: Point,
    /// What follows the last character.
    pub end: Point,
}

impl Sources {
    /// Where a place stands.
    pub fn location(&self, place: Place) -> Location {
        let text = self.text(place.file);
        Location {
            path: self.path(place.file).to_owned(),
            start: point(text, place.span.start),
            end: point(text, place.span.end),
        }
    }
}

/// The point at a position in bytes; the end of the text for what lies beyond it.
fn point(text: &str, position: usize) -> Point {
    let before = text.get(..position.min(text.len())).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or(before);
    let above = before.bytes().filter(|byte| *byte == b'\n').count();
    Point { line: above + 1, column: line.chars().count() + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_characters() {
        let at = |position| {
            let Point { line, column } = point("{\n  \"标题\": 1\n}", position);
            (line, column)
        };
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(2), (2, 1));
        assert_eq!(at(14), (2, 9));
        assert_eq!(at(999), (3, 2));
    }
}

//! JSON within a string of a file, with the places of its values in the file.

use super::{Entry, Json, Node, Span, SyntaxError, parse};

/// Parses the JSON that a string at `span` holds.
///
/// # Errors
///
/// The first place where the string does not hold JSON.
pub(crate) fn parse_within(text: &str, span: Span) -> Result<Node, SyntaxError> {
    let places = Places::of(text, span);
    match parse(text) {
        Ok(node) => Ok(places.node(node)),
        Err(error) => Err(SyntaxError { span: places.span(error.span), ..error }),
    }
}

/// Where the bytes of a text stand in the string that holds it.
struct Places {
    string: Span,
    /// By byte of the text, and one for its end; empty where the string is not written as most are.
    starts: Vec<usize>,
}

impl Places {
    /// Supposes that the string escapes no more than it must, which its length tells.
    fn of(text: &str, string: Span) -> Self {
        let mut starts = Vec::with_capacity(text.len() + 1);
        let mut at = string.start + 1;
        for byte in text.bytes() {
            starts.push(at);
            at += match byte {
                b'"' | b'\\' | b'\n' | b'\r' | b'\t' | b'\x08' | b'\x0c' => 2,
                0..0x20 => 6,
                _ => 1,
            };
        }
        starts.push(at);
        if at + 1 != string.end {
            starts.clear();
        }
        Self { string, starts }
    }

    fn span(&self, Span { start, end }: Span) -> Span {
        match (self.starts.get(start), self.starts.get(end)) {
            (Some(&start), Some(&end)) => Span { start, end },
            _ => self.string,
        }
    }

    fn node(&self, Node { span, value }: Node) -> Node {
        let value = match value {
            Json::Array(elements) => {
                Json::Array(elements.into_iter().map(|element| self.node(element)).collect())
            }
            Json::Object(entries) => {
                let entry = |Entry { key, key_span, value }| Entry {
                    key,
                    key_span: self.span(key_span),
                    value: self.node(value),
                };
                Json::Object(entries.into_iter().map(entry).collect())
            }
            plain => plain,
        };
        Node { span: self.span(span), value }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands in the file where the value of `key` is found.
    fn found(file: &str, key: &str) -> String {
        let Json::String(text) = parse(file).unwrap().value else { panic!("{file}") };
        let node = parse_within(&text, Span { start: 0, end: file.len() }).unwrap();
        let span = node.get(key).unwrap().span;
        file.get(span.start..span.end).unwrap().to_owned()
    }

    #[test]
    fn values_are_found_where_they_stand() {
        let file = r#""{\"标题\":\"a\\n\",\"n\": [1, 2]}""#;
        assert_eq!(found(file, "标题"), r#"\"a\\n\""#);
        assert_eq!(found(file, "n"), "[1, 2]");
    }

    #[test]
    fn the_string_stands_for_all_where_it_is_written_otherwise() {
        let file = r#""{\"a\":\u0031}""#;
        assert_eq!(found(file, "a"), file);
    }
}

//! The format of server-sent events, as far as their data goes.

use std::collections::VecDeque;

/// Takes pieces of a stream, wherever they are cut, and gives the data of its events.
#[derive(Default)]
pub(super) struct Parser {
    /// The line that has not ended yet.
    line: Vec<u8>,
    /// The data of the event that has not ended yet.
    data: Option<String>,
    /// The last byte was a carriage return: a line feed now ends no further line.
    after_return: bool,
    is_started: bool,
}

impl Parser {
    /// Takes the next piece and adds the events that end in it.
    pub(super) fn push(&mut self, piece: &[u8], events: &mut VecDeque<String>) {
        for &byte in piece {
            let is_second_half = std::mem::take(&mut self.after_return) && byte == b'\n';
            match byte {
                b'\n' if is_second_half => {}
                b'\n' => self.end_line(events),
                b'\r' => {
                    self.after_return = true;
                    self.end_line(events);
                }
                byte => self.line.push(byte),
            }
        }
    }

    /// Takes the end of the stream.
    pub(super) fn end(&mut self, events: &mut VecDeque<String>) {
        self.end_line(events);
        events.extend(self.data.take());
    }

    /// The number of bytes that are held for an event that has not ended.
    pub(super) fn held(&self) -> usize {
        self.line.len() + self.data.as_ref().map_or(0, String::len)
    }

    fn end_line(&mut self, events: &mut VecDeque<String>) {
        let line = std::mem::take(&mut self.line);
        let line = String::from_utf8_lossy(&line);
        let is_first = !std::mem::replace(&mut self.is_started, true);
        let line = line.strip_prefix('\u{feff}').filter(|_| is_first).unwrap_or(&line);
        if line.is_empty() {
            events.extend(self.data.take());
            return;
        }
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        if name != "data" {
            return;
        }
        let value = value.strip_prefix(' ').unwrap_or(value);
        match &mut self.data {
            Some(data) => {
                data.push('\n');
                data.push_str(value);
            }
            None => self.data = Some(value.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(pieces: &[&[u8]]) -> Vec<String> {
        let (mut parser, mut events) = (Parser::default(), VecDeque::new());
        for piece in pieces {
            parser.push(piece, &mut events);
        }
        parser.end(&mut events);
        events.into()
    }

    #[test]
    fn data_lines_are_joined_and_the_rest_is_passed() {
        let text = b"\xef\xbb\xbf: hello\nevent: x\nid: 1\ndata: {\ndata:  \"a\"}\nretry: 5\n\n\n: x\n\ndata\n\n";
        assert_eq!(events(&[text]), ["{\n \"a\"}", ""]);
    }

    #[test]
    fn all_line_ends_count_and_the_last_one_may_lack() {
        for end in ["\n", "\r\n", "\r"] {
            let text = "data: 1|data: 2||data: 3||data: 4".replace('|', end);
            assert_eq!(events(&[text.as_bytes()]), ["1\n2", "3", "4"], "{end:?}");
        }
    }

    #[test]
    fn pieces_may_be_cut_anywhere() {
        let text = "data: 审批\r\ndata: 2\r\n\r\n: c\r\n\r\ndata: 3\r\n\r\n".as_bytes();
        let whole = events(&[text]);
        assert_eq!(whole, ["审批\n2", "3"]);
        for cut in 0..=text.len() {
            let (before, behind) = text.split_at(cut);
            assert_eq!(events(&[before, behind]), whole, "{cut}");
        }
        let single: Vec<&[u8]> = text.chunks(1).collect();
        assert_eq!(events(&single), whole);
    }
}

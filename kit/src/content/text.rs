//! Plain text, with what can stand in it.

use std::fmt::{self, Write};

use feishu_api::im::v1::{self, EditableContent, MessageContent};

/// Parts what would be read as a tag or a link, and is not seen.
const WORD_JOINER: char = '\u{2060}';

/// Plain text with mentions, styles and links, up to 150 KB with all of the request.
///
/// Text stays text: what looks like a tag or a link in it is none. The platform documents no escape,
/// so an invisible character (U+2060) parts `<` from what follows, and `]` from `(`.
///
/// ```
/// use feishu_api_kit::content::Text;
///
/// let text = Text::new("Hello ").mention("ou_1").text(", see ").link("the notes", "https://example.com");
/// assert_eq!(text.as_str(), r#"Hello <at user_id="ou_1"></at>, see [the notes](https://example.com)"#);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text(String);

impl Text {
    /// Text that begins with this.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self::default().text(text)
    }

    /// More text.
    #[must_use]
    pub fn text(mut self, text: impl AsRef<str>) -> Self {
        self.push_literal(text.as_ref());
        self
    }

    /// Bold text.
    #[must_use]
    pub fn bold(self, text: impl AsRef<str>) -> Self {
        self.tagged("b", text.as_ref())
    }

    /// Italic text.
    #[must_use]
    pub fn italic(self, text: impl AsRef<str>) -> Self {
        self.tagged("i", text.as_ref())
    }

    /// Underlined text.
    #[must_use]
    pub fn underlined(self, text: impl AsRef<str>) -> Self {
        self.tagged("u", text.as_ref())
    }

    /// Text that is struck through.
    #[must_use]
    pub fn struck(self, text: impl AsRef<str>) -> Self {
        self.tagged("s", text.as_ref())
    }

    /// A link. The text of one whose brackets have no partner may be shown instead of the link.
    #[must_use]
    pub fn link(mut self, text: impl AsRef<str>, address: impl AsRef<str>) -> Self {
        self.0.push('[');
        self.push_literal(text.as_ref());
        self.0.push_str("](");
        for character in address.as_ref().chars() {
            match character {
                '(' => self.0.push_str("%28"),
                ')' => self.0.push_str("%29"),
                '<' => self.0.push_str("%3C"),
                '>' => self.0.push_str("%3E"),
                ' ' => self.0.push_str("%20"),
                other => self.0.push(other),
            }
        }
        self.0.push(')');
        self
    }

    /// Mentions a user, by `open_id`, `union_id` or `user_id`.
    #[must_use]
    pub fn mention(mut self, user: impl AsRef<str>) -> Self {
        // No id has these, and with them it would end the tag.
        let user = user.as_ref().replace(['"', '<', '>'], "");
        self.push(format_args!("<at user_id=\"{user}\"></at>"));
        self
    }

    /// Mentions everyone, where the chat allows it.
    #[must_use]
    pub fn mention_all(self) -> Self {
        self.mention("all")
    }

    /// The text as it is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn tagged(mut self, tag: &str, text: &str) -> Self {
        self.push(format_args!("<{tag}>"));
        self.push_literal(text);
        self.push(format_args!("</{tag}>"));
        self
    }

    fn push(&mut self, piece: fmt::Arguments<'_>) {
        // Writing to a string does not fail.
        let _ = self.0.write_fmt(piece);
    }

    /// Looks at what stands before, so that two pieces do not make a tag together either.
    fn push_literal(&mut self, text: &str) {
        for character in text.chars() {
            let before = self.0.chars().next_back();
            let opens_tag = before == Some('<') && (character.is_alphabetic() || character == '/');
            let opens_link = before == Some(']') && character == '(';
            if opens_tag || opens_link {
                self.0.push(WORD_JOINER);
            }
            self.0.push(character);
        }
    }
}

impl From<Text> for v1::Text {
    fn from(text: Text) -> Self {
        Self::new(text.0)
    }
}

impl From<Text> for MessageContent {
    fn from(text: Text) -> Self {
        Self::Text(text.into())
    }
}

impl From<Text> for EditableContent {
    fn from(text: Text) -> Self {
        Self::Text(text.into())
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn text_never_becomes_a_tag_or_a_link() {
        let hostile = r#"<at user_id="all"></at> a < b [click](https://evil.example)"#;
        let shown =
            "<\u{2060}at user_id=\"all\"><\u{2060}/at> a < b [click]\u{2060}(https://evil.example)";
        assert_eq!(Text::new(hostile).as_str(), shown);
        assert_eq!(Text::new("<").text("b>").as_str(), "<\u{2060}b>", "nor do two pieces together");
        assert_eq!(Text::new("[a]").text("(b)").as_str(), "[a]\u{2060}(b)");
    }

    #[test]
    fn styles_links_and_mentions_are_what_is_documented() {
        let text = Text::default()
            .bold("b")
            .italic("i")
            .underlined("u")
            .struck("s")
            .link("a](b", "https://example.com/x (1)")
            .mention_all()
            .mention("ou_\"><b>");
        insta::assert_snapshot!(text.as_str());
    }
}

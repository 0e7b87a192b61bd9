//! How text looks that Markdown knows, and the platform's form of it.

use feishu_api::docx::v1::{Link, TextElement, TextElementStyle, TextRun};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What URLs keep where they are encoded as a whole.
const URL: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// How a piece of text looks.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(clippy::struct_excessive_bools)] // independent of each other, as in the platform's type
pub(super) struct Style {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) strikethrough: bool,
    pub(super) underline: bool,
    pub(super) code: bool,
    /// Where it leads, not encoded.
    pub(super) link: Option<String>,
}

impl Style {
    pub(super) fn of(style: Option<&TextElementStyle>) -> Self {
        let Some(style) = style else { return Self::default() };
        let is = |flag: Option<bool>| flag == Some(true);
        let url = style.link.as_ref().and_then(|link| link.url.as_deref());
        Self {
            bold: is(style.bold),
            italic: is(style.italic),
            strikethrough: is(style.strikethrough),
            underline: is(style.underline),
            code: is(style.inline_code),
            link: url.filter(|url| !url.is_empty()).map(decoded),
        }
    }

    /// A piece of text that looks so.
    pub(super) fn element(self, content: String) -> TextElement {
        let is_plain = self == Self::default();
        let flag = |is: bool| is.then_some(true);
        let style = TextElementStyle {
            bold: flag(self.bold),
            italic: flag(self.italic),
            strikethrough: flag(self.strikethrough),
            underline: flag(self.underline),
            inline_code: flag(self.code),
            link: self.link.map(|url| Link {
                url: Some(utf8_percent_encode(&url, URL).to_string()),
                ..Link::default()
            }),
            ..TextElementStyle::default()
        };
        TextElement::text_run(TextRun {
            content: Some(content),
            text_element_style: (!is_plain).then_some(style),
            ..TextRun::default()
        })
    }
}

/// A URL that came encoded as a whole, as documented, or plain, as some do.
pub(super) fn decoded(url: &str) -> String {
    if url.contains("://") {
        return url.to_owned();
    }
    percent_decode_str(url).decode_utf8_lossy().into_owned()
}

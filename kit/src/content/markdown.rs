//! Rich text from Markdown.

use std::mem::take;

use feishu_api::im::v1::{PostElement, PostElementKind, PostStyle};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::post::{Post, styled, text};

impl Post {
    /// Rich text from Markdown, with tables, tasks and strikethrough of GitHub: without a title, as
    /// headings are bold paragraphs.
    ///
    /// Elements are made of it, not the platform's own Markdown: whatever stands in it, HTML too, never
    /// mentions anyone. Rich text has no lists, quotes and tables; they are written out. Images become
    /// links, and links to anything but web addresses become text, because the platform refuses messages with
    /// links that are not valid.
    #[must_use]
    pub fn from_markdown(markdown: &str) -> Self {
        let options =
            Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
        let mut writer = Writer::default();
        for event in Parser::new_ext(markdown, options) {
            writer.take(event);
        }
        writer.end_line();
        writer.post
    }
}

#[derive(Default)]
struct Writer {
    post: Post,
    line: Vec<PostElement>,
    styles: Vec<PostStyle>,
    /// The address of the link or image whose text comes, if it is a web address.
    address: Option<String>,
    /// The next number of each list around, none for those without.
    lists: Vec<Option<u64>>,
    quotes: usize,
    /// What comes first on the next line of a list.
    marker: String,
    /// The language of the block of code around, and its lines so far.
    code: Option<(String, String)>,
}

impl Writer {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(piece) | Event::Html(piece) | Event::InlineHtml(piece) => {
                match &mut self.code {
                    Some((_, code)) => code.push_str(&piece),
                    None => self.text(&piece),
                }
            }
            Event::Code(code) => self.text(&format!("`{code}`")),
            Event::SoftBreak | Event::HardBreak => self.end_line(),
            Event::Rule => self.post = take(&mut self.post).divider(),
            Event::TaskListMarker(is_done) => self.text(if is_done { "[x] " } else { "[ ] " }),
            // Neither footnotes nor formulas are asked for.
            Event::FootnoteReference(piece)
            | Event::InlineMath(piece)
            | Event::DisplayMath(piece) => {
                self.text(&piece);
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { .. } | Tag::TableHead => self.styles.push(PostStyle::Bold),
            Tag::Strong => self.styles.push(PostStyle::Bold),
            Tag::Emphasis => self.styles.push(PostStyle::Italic),
            Tag::Strikethrough => self.styles.push(PostStyle::LineThrough),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                let is_web = ["https://", "http://"].iter().any(|web| dest_url.starts_with(web));
                self.address = is_web.then(|| dest_url.into_string());
            }
            Tag::CodeBlock(kind) => {
                let info = match &kind {
                    CodeBlockKind::Fenced(info) => info.as_ref(),
                    CodeBlockKind::Indented => "",
                };
                let language = info.split([' ', ',']).next().unwrap_or_default();
                self.code = Some((language.to_owned(), String::new()));
            }
            Tag::List(first) => {
                self.end_line();
                self.lists.push(first);
            }
            Tag::Item => {
                let sign = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        let sign = format!("{number}. ");
                        *number = number.saturating_add(1);
                        sign
                    }
                    _ => "- ".to_owned(),
                };
                self.marker = "    ".repeat(self.lists.len().saturating_sub(1)) + &sign;
            }
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::TableCell if !self.line.is_empty() => self.text(" | "),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::TableHead => {
                self.end_line();
                self.styles.pop();
            }
            TagEnd::Strong | TagEnd::Emphasis | TagEnd::Strikethrough => {
                self.styles.pop();
            }
            TagEnd::Link | TagEnd::Image => self.address = None,
            TagEnd::CodeBlock => {
                if let Some((language, code)) = self.code.take() {
                    let code = code.strip_suffix('\n').unwrap_or(&code);
                    self.post = take(&mut self.post).code(language, code);
                }
            }
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            TagEnd::Paragraph | TagEnd::Item | TagEnd::TableRow | TagEnd::HtmlBlock => {
                self.end_line();
            }
            _ => {}
        }
    }

    fn text(&mut self, piece: &str) {
        if self.line.is_empty() {
            let begin = "> ".repeat(self.quotes) + &take(&mut self.marker);
            if !begin.is_empty() {
                self.line.push(text(begin));
            }
        }
        let styles = self.styles.clone();
        self.line.push(match &self.address {
            Some(address) => {
                let style = Some(styles).filter(|styles| !styles.is_empty());
                let (text, href) = (piece.to_owned(), address.clone());
                PostElement::new(PostElementKind::Link { text, href, style })
            }
            None => styled(piece, styles),
        });
    }

    fn end_line(&mut self) {
        if !self.line.is_empty() {
            let line = take(&mut self.line);
            self.post = take(&mut self.post).line(line);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use feishu_api::im::v1::{MessageContent, PostElementKind};

    use super::Post;

    /// A line for each paragraph, its elements in braces.
    fn shown(markdown: &str) -> String {
        let MessageContent::Post(languages) = Post::from_markdown(markdown).into() else {
            unreachable!()
        };
        let mut shown = String::new();
        for line in languages.into_values().flat_map(|post| post.content) {
            for element in line {
                match element.tag {
                    PostElementKind::Text { text, style: None, .. } => write!(shown, "{{{text}}}"),
                    PostElementKind::Text { text, style: Some(style), .. } => {
                        write!(shown, "{{{text} {style:?}}}")
                    }
                    other => write!(shown, "{other:?}"),
                }
                .unwrap();
            }
            shown.push('\n');
        }
        shown
    }

    #[test]
    fn markdown_becomes_elements() {
        let markdown = "# Release 1.0\n\nIt is **really *out***, see [the notes](https://example.com) \
            or [those](notes.md).\nA line, ~~not~~ `code`.\n\n1. one\n   - nested\n2. two\n\n- [x] done\n\n\
            > quoted\n> twice\n\n---\n\n```rust,no_run\nfn main() {}\n```\n\n| a | b |\n| - | - |\n| 1 | **2** |\n\n\
            ![a picture](https://example.com/a.png)\n";
        insta::assert_snapshot!(shown(markdown));
    }

    #[test]
    fn nothing_in_markdown_mentions_anyone() {
        let markdown = "<at user_id=\"all\"></at>\n\nhi <at user_id=\"all\"></at> <b>x</b>\n";
        insta::assert_snapshot!(shown(markdown));
    }
}

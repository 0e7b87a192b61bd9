//! Rich text, paragraph by paragraph.

use feishu_api::im::v1::{
    self, EditableContent, Language, MessageContent, PostElement, PostElementKind, PostStyle,
};
use feishu_api::runtime::Map;

/// Rich text in one or more languages, up to 30 KB with all of the request.
///
/// Text in it is never read as a tag, except by [`markdown`](Self::markdown).
///
/// ```
/// use feishu_api::im::v1::Language;
/// use feishu_api_kit::content::{Post, bold, text};
///
/// let post = Post::new("发布")
///     .line([bold("1.0"), text(" 已发布")])
///     .and(Post::new("Release").language(Language::EnUs).line([bold("1.0"), text(" is out")]));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Post {
    language: Language,
    text: v1::Post,
    others: Map<v1::Post, Language>,
}

/// Without a title.
impl Default for Post {
    fn default() -> Self {
        // With one language, every user sees that one.
        Self { language: Language::ZhCn, text: v1::Post::new(Vec::new()), others: Map::new() }
    }
}

impl Post {
    /// With this title, and nothing below it yet.
    pub fn new(title: impl Into<String>) -> Self {
        let mut post = Self::default();
        post.text.title = Some(title.into());
        post
    }

    /// The language that this is in: Chinese if not given. It matters where there are several.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// Adds the post in another language; one that it had in that language is replaced.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.others.extend(other.others);
        self.others.insert(other.language, other.text);
        self
    }

    /// A paragraph of text, links, mentions and emojis.
    #[must_use]
    pub fn line(mut self, elements: impl IntoIterator<Item = PostElement>) -> Self {
        self.text.content.push(elements.into_iter().collect());
        self
    }

    /// An image by its key, from uploading it for messages.
    #[must_use]
    pub fn image(self, key: impl Into<String>) -> Self {
        self.block(PostElementKind::Image { image_key: key.into() })
    }

    /// A video by its key, from uploading it as `mp4`; without a cover.
    #[must_use]
    pub fn video(self, key: impl Into<String>) -> Self {
        self.block(PostElementKind::Video { file_key: key.into(), image_key: None })
    }

    /// A block of code in a language such as `RUST` or `go`.
    #[must_use]
    pub fn code(self, language: impl Into<String>, code: impl Into<String>) -> Self {
        let language = Some(language.into()).filter(|language| !language.is_empty());
        self.block(PostElementKind::CodeBlock { text: code.into(), language })
    }

    /// A dividing line.
    #[must_use]
    pub fn divider(self) -> Self {
        self.block(PostElementKind::Divider)
    }

    /// Markdown that the platform reads, in its own dialect: lists, quotes, code and styles, and tags
    /// such as `<at user_id="all"></at>`, so it is not for text of unknown origin. There are no headings,
    /// tables or images. [`from_markdown`](Self::from_markdown) is for all others.
    #[must_use]
    pub fn markdown(self, text: impl Into<String>) -> Self {
        self.block(PostElementKind::Markdown { text: text.into() })
    }

    /// What stands alone in its paragraph.
    fn block(self, element: PostElementKind) -> Self {
        self.line([PostElement::new(element)])
    }
}

impl From<Post> for Map<v1::Post, Language> {
    fn from(Post { language, text, mut others }: Post) -> Self {
        others.insert(language, text);
        others
    }
}

impl From<Post> for MessageContent {
    fn from(post: Post) -> Self {
        Self::Post(post.into())
    }
}

impl From<Post> for EditableContent {
    fn from(post: Post) -> Self {
        Self::Post(post.into())
    }
}

/// Text in a paragraph.
pub fn text(text: impl Into<String>) -> PostElement {
    let text = text.into();
    PostElement::new(PostElementKind::Text { text, un_escape: None, style: None })
}

/// Text with styles.
pub fn styled(text: impl Into<String>, styles: impl Into<Vec<PostStyle>>) -> PostElement {
    let style = Some(styles.into()).filter(|styles| !styles.is_empty());
    PostElement::new(PostElementKind::Text { text: text.into(), un_escape: None, style })
}

/// Bold text.
pub fn bold(text: impl Into<String>) -> PostElement {
    styled(text, [PostStyle::Bold])
}

/// Italic text.
pub fn italic(text: impl Into<String>) -> PostElement {
    styled(text, [PostStyle::Italic])
}

/// Underlined text.
pub fn underlined(text: impl Into<String>) -> PostElement {
    styled(text, [PostStyle::Underline])
}

/// Text that is struck through.
pub fn struck(text: impl Into<String>) -> PostElement {
    styled(text, [PostStyle::LineThrough])
}

/// A link. The platform refuses messages with addresses that are not valid.
pub fn link(text: impl Into<String>, address: impl Into<String>) -> PostElement {
    let (text, href) = (text.into(), address.into());
    PostElement::new(PostElementKind::Link { text, href, style: None })
}

/// Mentions a user, by `open_id`, `union_id` or `user_id`.
pub fn mention(user: impl Into<String>) -> PostElement {
    let user_id = user.into();
    PostElement::new(PostElementKind::Mention { user_id, user_name: None, style: None })
}

/// Mentions everyone, where the chat allows it.
pub fn mention_all() -> PostElement {
    mention("all")
}

/// An emoji by its name, such as `SMILE`.
pub fn emoji(name: impl Into<String>) -> PostElement {
    PostElement::new(PostElementKind::Emoji { emoji_type: name.into() })
}

#[cfg(test)]
mod tests {
    use feishu_api::im::v1::{Language, MessageContent};

    use super::{Post, bold, emoji, link, mention, mention_all, text};

    #[test]
    fn paragraphs_hold_what_is_documented() {
        let post = Post::new("Release")
            .line([bold("1.0"), text(" is out: "), link("notes", "https://example.com")])
            .line([mention("ou_1"), mention_all(), emoji("SMILE")])
            .image("img_1")
            .video("file_1")
            .divider()
            .code("RUST", "fn main() {}")
            .markdown("- a\n- b");
        insta::assert_debug_snapshot!(MessageContent::from(post));
    }

    #[test]
    fn languages_stand_side_by_side() {
        let post = Post::new("发布").and(Post::new("Release").language(Language::EnUs));
        let MessageContent::Post(languages) = post.into() else { unreachable!() };
        let titles: Vec<_> = languages.into_iter().map(|(key, post)| (key, post.title)).collect();
        let title = |title: &str| Some(title.to_owned());
        assert_eq!(titles, [(Language::EnUs, title("Release")), (Language::ZhCn, title("发布"))],);
    }
}

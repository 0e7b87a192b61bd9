// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v2/events/link_previewed`: 拉取链接预览数据

use feishu_api_runtime as rt;

/// A user sees a link whose preview the app provides.
///
/// The answer is what the user sees in place of the bare link: a line of text, a card, or both.
/// Like all callbacks it is delivered once, and waits for three seconds.
///
/// - Type: `url.preview.get`, version 2.0
/// - Apps: self-built, store
/// - Documentation: [拉取链接预览数据](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/development-link-preview/pull-link-preview-data-callback-structure)
/// - Schema: `schemas/open/im/v2/events/link_previewed.json`
#[doc(alias = "拉取链接预览数据")]
#[doc(alias = "url.preview.get")]
#[derive(Clone, Default, rt::Record)]
pub struct LinkPreviewed {
    /// Who sees the link.
    pub operator: Option<LinkViewer>,
    /// Where the link is shown.
    pub host: Option<LinkHost>,
    /// The link, and what is around it.
    pub context: Option<LinkContext>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    LinkPreviewed = "url.preview.get" -> LinkPreviewedAnswer
}

/// What [`LinkPreviewed`] is answered with.
#[derive(Clone, Default, rt::Record)]
pub struct LinkPreviewedAnswer {
    /// The line of text.
    pub inline: Option<InlinePreview>,
    /// The card that is shown.
    pub card: Option<PreviewCard>,
}

/// Who sees a link.
#[derive(Clone, Default, rt::Record)]
pub struct LinkViewer {
    /// Key of the tenant of the user.
    pub tenant_key: Option<String>,
    /// The user within one tenant.
    pub user_id: Option<String>,
    /// The user within one app.
    pub open_id: Option<String>,
    /// The user within all apps of one developer.
    pub union_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Where a link is shown.
    pub enum LinkHost {
        /// In a message.
        Message = "im_message",
        /// At the top of a chat.
        TopNotice = "im_top_notice",
    }
}

/// A link, and what is around it.
#[derive(Clone, Default, rt::Record)]
pub struct LinkContext {
    /// The link, which matches a pattern of the app.
    pub url: Option<String>,
    /// Stands for the preview; with it, another preview can be shown later.
    #[wire(SECRET)]
    pub preview_token: Option<String>,
    /// The message that holds the link.
    pub open_message_id: Option<String>,
    /// Where that message was sent.
    pub open_chat_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The line of text in place of a link.
#[derive(Clone, Default, rt::Record)]
pub struct InlinePreview {
    /// The text, whatever the user's language.
    pub title: Option<String>,
    /// The text by language: `zh_cn`, `en_us` and others.
    pub i18n_title: Option<rt::Map<String>>,
    /// Key of the icon before the text: `img_…`.
    pub image_key: Option<String>,
    /// Where the text leads, if not to the link.
    pub url: Option<PreviewTarget>,
}

/// Where a preview leads, by client.
#[derive(Clone, Default, rt::Record)]
pub struct PreviewTarget {
    /// What is copied in its place.
    pub copy_url: Option<String>,
    /// Where it leads on an iPhone or iPad.
    pub ios: Option<String>,
    /// Where it leads on other phones.
    pub android: Option<String>,
    /// Where it leads in the desktop client.
    pub pc: Option<String>,
    /// Where it leads in a browser.
    pub web: Option<String>,
}

/// The card that a link is previewed with.
#[derive(Clone, rt::Record)]
pub struct PreviewCard {
    /// How it is given.
    #[wire(REQUIRED)]
    pub r#type: PreviewCardKind,
    /// A whole card as JSON; or `template_id`, `template_version_name` and `template_variable`.
    #[wire(REQUIRED)]
    pub data: rt::Json,
}

impl PreviewCard {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(r#type: PreviewCardKind, data: rt::Json) -> Self {
        Self { r#type, data }
    }
}

rt::text_enum! {
    /// How a card is given.
    pub enum PreviewCardKind {
        /// As JSON.
        Raw = "raw",
        /// As a template with variables.
        Template = "template",
    }
}

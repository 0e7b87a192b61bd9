// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/docs/v1/content/get`: 获取云文档内容

use feishu_api_runtime as rt;

use crate::open::platform;

/// Returns the content of a document as Markdown.
///
/// The caller must be allowed to read the document.
///
/// - Endpoint: `GET /open-apis/docs/v1/content`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:document.content:read`
/// - Rate limit: `5/s`
/// - Documentation: [获取云文档内容](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/docs-v1/content/get)
/// - Schema: `schemas/open/docs/v1/content/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 2889901 | 500 | [`RESOURCE_EXPIRED`](super::super::errors::RESOURCE_EXPIRED) | A resource of the document has expired. |
/// | 2889902 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the document. |
/// | 2889904 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 2889905 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
/// | 2889906 | 403 | [`DOCUMENT_DELETED`](super::super::errors::DOCUMENT_DELETED) | The document was deleted. |
/// | 2889914 | 400 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | There is no such document. |
/// | 2889925 | 500 | [`CONTENT_TOO_LARGE`](super::super::errors::CONTENT_TOO_LARGE) | The content has more than 10 MB. |
/// | 2889980 | 500 | [`BEING_COPIED`](super::super::errors::BEING_COPIED) | The document is being copied. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::docs::v1::{ContentType, DocType, Language};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .docs()
///     .v1()
///     .content()
///     .get("B4EPdAYx8oi8HRxgPQQbM15UcBf", DocType::Docx, ContentType::Markdown)
///     .lang(Language::Zh)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取云文档内容")]
#[doc(alias = "/open-apis/docs/v1/content")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetContent<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetContent -> GetContentReply, TenantOrUserToken, NoCredential
}

impl GetContent {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `doc_token`: The document, by its token. 22 to 27 characters.
    /// - `doc_type`: Kind of the document.
    /// - `content_type`: Which form is returned.
    pub fn new(
        doc_token: impl Into<String>,
        doc_type: DocType,
        content_type: ContentType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .query_text("doc_token", doc_token.into())
                .query("doc_type", &doc_type)
                .query("content_type", &content_type),
        )
    }
}

impl<C> GetContent<C> {
    /// Which names of mentioned users stand in the text. The platform assumes `"zh"` when it is not
    /// given.
    pub fn lang(self, lang: Language) -> Self {
        Self(self.0.query("lang", &lang))
    }
}

impl<C: rt::Caller> super::ContentResource<'_, C> {
    /// Returns the content of a document as Markdown.
    pub fn get(
        &self,
        doc_token: impl Into<String>,
        doc_type: DocType,
        content_type: ContentType,
    ) -> GetContent<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetContent(
            GetContent::new(doc_token, doc_type, content_type).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`GetContent`].
#[derive(Clone, Default, rt::Record)]
pub struct GetContentReply {
    /// The text; URLs of links in it are percent-encoded as a whole.
    #[wire(ALWAYS)]
    pub content: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetContentReply {
    /// `content`, which every documented reply has, or an error if this one lacks it.
    pub fn content(&self) -> Result<&str, rt::Error> {
        rt::always(self.content.as_deref(), "content", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// Kind of a document.
    pub enum DocType {
        /// A document.
        Docx = "docx",
    }
}

rt::text_enum! {
    /// In which form content is returned.
    pub enum ContentType {
        /// Markdown.
        Markdown = "markdown",
    }
}

rt::text_enum! {
    /// Language of the names of users.
    pub enum Language {
        /// Chinese.
        Zh = "zh",
        /// English.
        En = "en",
        /// Japanese.
        Ja = "ja",
    }
}

/// The documented facts of [`GetContent`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/docs/v1/content/get",
    title: "获取云文档内容",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/docs-v1/content/get",
    method: rt::Method::Get,
    path: "/open-apis/docs/v1/content",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docs:document.content:read"],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[
        rt::Param::query("doc_token")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(22, 27)]),
        rt::Param::query("doc_type").flags(rt::Field::REQUIRED),
        rt::Param::query("content_type").flags(rt::Field::REQUIRED),
        rt::Param::query("lang"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "2889901 500 Server ResourceExpired\nA resource of the document has expired.\nRepeat the call; contact support if it keeps failing.",
            "2889902 403 Permission PermissionDenied\nThe caller may not read the document.\nMake the app or the user a collaborator of the document.",
            "2889904 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "2889905 500 Server InternalError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "2889906 403 NotFound DocumentDeleted\nThe document was deleted.\nUse another document.",
            "2889914 400 NotFound NotFound\nThere is no such document.\nConfirm that its token was copied in full.",
            "2889925 500 Conflict ContentTooLarge\nThe content has more than 10 MB.\nRead the blocks of the document instead.",
            "2889980 500 Busy BeingCopied\nThe document is being copied.\nRepeat the call when that is done.",
        ],
    ),
    ..platform::ENDPOINT
};

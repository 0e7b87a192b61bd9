// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/docx/v1/document/convert`: Markdown/HTML 内容转换为文档块

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::docx::v1::types::Block;
use crate::open::types::UserIdType;

/// Turns Markdown or HTML into blocks, without creating them.
///
/// The blocks can be created by the call for nested blocks. Pictures are then uploaded for their
/// blocks, from the URLs that the reply has.
///
/// Text, headings, lists, code, quotations, to-dos, pictures and tables are understood.
///
/// - Endpoint: `POST /open-apis/docx/v1/documents/blocks/convert`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docx:document.block:convert`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, replies omit those ids.
/// - Documentation: [Markdown/HTML 内容转换为文档块](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/convert)
/// - Schema: `schemas/open/docx/v1/document/convert.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1771001 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1770033 | 400 | [`CONTENT_TOO_LARGE`](super::super::errors::CONTENT_TOO_LARGE) | The text has more than 10,485,760 characters. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::docx::v1::ContentFormat;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .docx()
///     .v1()
///     .document()
///     .convert(
///         ContentFormat::Markdown,
///         "Text **Bold** *Italic* ~~Strikethrough~~ `inline code` Hyperlink: [Feishu Open Platform](https://open.feishu.cn)\n\n![image](https://sf3-scmcdn-cn.feishucdn.com/obj/feishu-static/lark/open/website/share-logo.png)\n\n# Heading1\n\n```\n  hello word\n```\n\n> quote\n\n1. ordered1\n2. ordered2\n\n- bullet1\n- bullet2\n\n|Location|Features|Cuisine|\n|----|----|----|\n|Seafood Street|Seafood Market|Fresh Seafood, Lobsters, Crabs, scallops|",
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "Markdown/HTML 内容转换为文档块")]
#[doc(alias = "/open-apis/docx/v1/documents/blocks/convert")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ConvertDocument<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ConvertDocument -> ConvertDocumentReply, TenantOrUserToken, NoCredential
}

impl ConvertDocument {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `content_type`: What the text is written in.
    /// - `content`: The text. 1 to 10485760 characters.
    pub fn new(content_type: ContentFormat, content: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("content_type", &content_type)
                .body_text("content", content.into()),
        )
    }
}

impl<C> ConvertDocument<C> {
    /// Type of the user ids in the request and the reply. The platform assumes `"open_id"` when it is
    /// not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::DocumentResource<'_, C> {
    /// Turns Markdown or HTML into blocks, without creating them.
    pub fn convert(
        &self,
        content_type: ContentFormat,
        content: impl Into<String>,
    ) -> ConvertDocument<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ConvertDocument(
            ConvertDocument::new(content_type, content).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ConvertDocument`].
#[derive(Clone, Default, rt::Record)]
pub struct ConvertDocumentReply {
    /// The blocks that are in no other, in order.
    #[wire(ALWAYS)]
    pub first_level_block_ids: Option<Vec<String>>,
    /// All blocks, by names that stand for ids.
    #[wire(ALWAYS)]
    pub blocks: Option<Vec<Block>>,
    /// Where the pictures are found.
    pub block_id_to_image_urls: Option<Vec<ImageSource>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl ConvertDocumentReply {
    /// `first_level_block_ids`, which every documented reply has, or an error if this one lacks it.
    pub fn first_level_block_ids(&self) -> Result<&[String], rt::Error> {
        rt::always(
            self.first_level_block_ids.as_deref(),
            "first_level_block_ids",
            &self.unknown_fields,
        )
    }

    /// `blocks`, which every documented reply has, or an error if this one lacks it.
    pub fn blocks(&self) -> Result<&[Block], rt::Error> {
        rt::always(self.blocks.as_deref(), "blocks", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// What a text is written in.
    pub enum ContentFormat {
        /// Markdown.
        Markdown = "markdown",
        /// HTML.
        Html = "html",
    }
}

/// Where the picture of a block is found.
#[derive(Clone, Default, rt::Record)]
pub struct ImageSource {
    /// The block, by its name in the reply.
    pub block_id: Option<String>,
    /// URL of the picture.
    pub image_url: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ConvertDocument`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/docx/v1/document/convert",
    title: "Markdown/HTML 内容转换为文档块",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/convert",
    method: rt::Method::Post,
    path: "/open-apis/docx/v1/documents/blocks/convert",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docx:document.block:convert"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, replies omit those ids.",
        ),
    ],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("content_type").flags(rt::Field::REQUIRED),
        rt::Param::body("content")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 10_485_760)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1771001 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1770033 400 InvalidRequest ContentTooLarge\nThe text has more than 10,485,760 characters.\nUse less text.",
        ],
    ),
    ..platform::ENDPOINT
};

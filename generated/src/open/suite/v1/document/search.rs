// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/suite/v1/document/search`: 搜索云文档

use feishu_api_runtime as rt;

use crate::open::platform;

/// Finds documents that the user can see.
///
/// Only the first 200 documents found can be read: `offset` and `count` together must be less.
///
/// - Endpoint: `POST /open-apis/suite/docs-api/search/object`
/// - Token: `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `drive:drive:readonly` or `search:docs:read`
/// - Documentation: [搜索云文档](https://open.feishu.cn/document/ukTMukTMukTM/ugDM4UjL4ADO14COwgTN)
/// - Schema: `schemas/open/suite/v1/document/search.json`
///
/// # Example
///
/// ```no_run
/// use feishu_api::suite::v1::DocumentType;
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .suite()
///     .v1()
///     .document()
///     .search("项目")
///     .count(10)
///     .offset(0)
///     .owner_ids(["13eabcef"])
///     .chat_ids([""; 0])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "搜索云文档")]
#[doc(alias = "/open-apis/suite/docs-api/search/object")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchDocument<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SearchDocument -> SearchDocumentReply, UserToken, NoCredential, pages of documents as
    FoundDocument
}

impl SearchDocument {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `search_key`: What is searched for.
    pub fn new(search_key: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).body_text("search_key", search_key.into()))
    }
}

impl<C> SearchDocument<C> {
    /// Number of documents to return. From 0 to 50.
    pub fn count(self, count: i64) -> Self {
        Self(self.0.body("count", &count))
    }

    /// How many documents are skipped. At least 0.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.body("offset", &offset))
    }

    /// Only documents of these users, by open id.
    pub fn owner_ids(
        self,
        owner_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "owner_ids",
                    &owner_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// Only documents in these group chats.
    pub fn chat_ids(
        self,
        chat_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "chat_ids",
                    &chat_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// Only documents of these types.
    pub fn docs_types(self, docs_types: impl IntoIterator<Item = DocumentType>) -> Self {
        Self(
            self
                .0
                .body(
                    "docs_types",
                    &docs_types.into_iter().collect::<Vec<DocumentType>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::DocumentResource<'_, C> {
    /// Finds documents that the user can see.
    pub fn search(&self, search_key: impl Into<String>) -> SearchDocument<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        SearchDocument(SearchDocument::new(search_key).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`SearchDocument`].
#[derive(Clone, Default, rt::Record)]
pub struct SearchDocumentReply {
    /// What was found.
    #[wire(name = "docs_entities")]
    pub documents: Option<Vec<FoundDocument>>,
    /// Whether there are more.
    pub has_more: Option<bool>,
    /// How many there are.
    pub total: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What a document is.
    pub enum DocumentType {
        /// A document, of either kind.
        Doc = "doc",
        /// A document, in replies.
        Docx = "docx",
        /// A spreadsheet.
        Sheet = "sheet",
        /// Slides.
        Slides = "slides",
        /// A base.
        Bitable = "bitable",
        /// A mind map.
        Mindnote = "mindnote",
        /// A file that was uploaded.
        File = "file",
    }
}

/// One result of a search.
#[derive(Clone, Default, rt::Record)]
pub struct FoundDocument {
    /// Token of the document.
    #[wire(ALWAYS)]
    pub docs_token: Option<String>,
    /// What it is.
    pub docs_type: Option<DocumentType>,
    /// Title.
    pub title: Option<String>,
    /// Who owns it, by open id.
    pub owner_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl FoundDocument {
    /// `docs_token`, which every documented reply has, or an error if this one lacks it.
    pub fn docs_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.docs_token.as_deref(), "docs_token", &self.unknown_fields)
    }
}

/// The documented facts of [`SearchDocument`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/suite/v1/document/search",
    title: "搜索云文档",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/ugDM4UjL4ADO14COwgTN",
    method: rt::Method::Post,
    path: "/open-apis/suite/docs-api/search/object",
    tokens: &[rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "drive:drive:readonly", "search:docs:read"],
    params: &[
        rt::Param::body("search_key").flags(rt::Field::REQUIRED),
        rt::Param::body("count").limits(&[rt::Limit::Min(0.0), rt::Limit::Max(50.0)]),
        rt::Param::body("offset").limits(&[rt::Limit::Min(0.0)]),
        rt::Param::body("owner_ids"),
        rt::Param::body("chat_ids"),
        rt::Param::body("docs_types"),
    ],
    paging: Some(rt::Paging::Offset {
        param: "offset",
        items: "docs_entities",
        has_more: None,
        total: Some("total"),
    }),
    ..platform::ENDPOINT
};

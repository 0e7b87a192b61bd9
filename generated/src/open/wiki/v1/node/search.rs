// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v1/node/search`: 搜索 Wiki

use feishu_api_runtime as rt;

use crate::open::platform;

/// Searches the wiki nodes that the user who calls may see.
///
/// - Endpoint: `POST /open-apis/wiki/v1/nodes/search`
/// - Token: `user_access_token`
/// - Scope: `wiki:wiki` or `wiki:wiki:readonly` or `search:docs:read`
/// - Documentation: [搜索 Wiki](https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki)
/// - Schema: `schemas/open/wiki/v1/node/search.json`
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v1()
///     .node()
///     .search()
///     .query("搜索关键词")
///     .space_id("xxxxxxx")
///     .node_id("xxxx")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "搜索 Wiki")]
#[doc(alias = "/open-apis/wiki/v1/nodes/search")]
#[deprecated = "Its page describes the second version alone: use `wiki.v2.node.search`."]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchNode<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SearchNode::new() -> SearchNodeReply, UserToken, NoCredential, pages of items as
    FoundNode
}

impl SearchNode {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> SearchNode<C> {
    /// Number of items per page. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// What to search for.
    pub fn query(self, query: impl Into<String>) -> Self {
        Self(self.0.body_text("query", query.into()))
    }

    /// Searches this wiki space only.
    pub fn space_id(self, space_id: impl Into<String>) -> Self {
        Self(self.0.body_text("space_id", space_id.into()))
    }

    /// Searches this wiki node and all below it; needs its `space_id` too.
    pub fn node_id(self, node_id: impl Into<String>) -> Self {
        Self(self.0.body_text("node_id", node_id.into()))
    }
}

impl<C: rt::Caller> super::NodeResource<'_, C> {
    /// Searches the wiki nodes that the user who calls may see.
    #[deprecated = "Its page describes the second version alone: use `wiki.v2.node.search`."]
    pub fn search(&self) -> SearchNode<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        SearchNode(SearchNode::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`SearchNode`].
#[derive(Clone, Default, rt::Record)]
pub struct SearchNodeReply {
    /// What was found.
    pub items: Option<Vec<FoundNode>>,
    /// Token of the next page.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A wiki node that was found.
#[derive(Clone, Default, rt::Record)]
pub struct FoundNode {
    /// Token of the wiki node.
    pub node_id: Option<String>,
    /// The wiki space that it is in.
    pub space_id: Option<String>,
    /// Kind of the document.
    pub obj_type: Option<FoundType>,
    /// Title of the document.
    pub title: Option<String>,
    /// Where a browser shows it.
    pub url: Option<String>,
    /// URL of its icon.
    pub icon: Option<String>,
    /// Token of the document; the calls that read and change the document take it.
    pub obj_token: Option<String>,
    /// When it was created; the format is not documented.
    pub create_time: Option<String>,
    /// When it was last changed; the format is not documented.
    pub update_time: Option<String>,
    /// When it was deleted; the format is not documented.
    pub delete_time: Option<String>,
    /// How many wiki nodes are below it.
    pub child_num: Option<i64>,
    /// Counts its changes.
    pub version: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Kind of a document that was found, as a number.
    pub enum FoundType {
        /// A document of the old kind.
        Doc = 1,
        /// A spreadsheet.
        Sheet = 2,
        /// A base.
        Bitable = 3,
        /// A mind map.
        Mindnote = 4,
        /// An uploaded file.
        File = 5,
        /// A slide deck of the old kind.
        OldSlides = 6,
        /// A wiki node.
        Wiki = 7,
        /// A document.
        Docx = 8,
        /// A folder.
        Folder = 9,
        /// A catalog.
        Catalog = 10,
        /// A slide deck.
        Slides = 11,
    }
}

/// The documented facts of [`SearchNode`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v1/node/search",
    title: "搜索 Wiki",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki",
    method: rt::Method::Post,
    path: "/open-apis/wiki/v1/nodes/search",
    tokens: &[rt::TokenKind::User],
    scopes: &["wiki:wiki", "wiki:wiki:readonly", "search:docs:read"],
    deprecated: Some(
        "Its page describes the second version alone: use `wiki.v2.node.search`.",
    ),
    params: &[
        rt::Param::query("page_size"),
        rt::Param::query("page_token"),
        rt::Param::body("query"),
        rt::Param::body("space_id"),
        rt::Param::body("node_id"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    rules: &[rt::Rule::required(&["space_id"]).when("node_id", &[])],
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/node/search`: 搜索 Wiki

use feishu_api_runtime as rt;

use crate::open::platform;

/// Searches the wiki nodes that the user who calls may see.
///
/// - Endpoint: `POST /open-apis/wiki/v2/nodes/search`
/// - Token: `user_access_token`
/// - Scope: `wiki:wiki` or `wiki:wiki:readonly` or `search:docs:read`
/// - Documentation: [搜索 Wiki](https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki)
/// - Schema: `schemas/open/wiki/v2/node/search.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 10001 | 200 | [`INVALID_SEARCH`](super::super::errors::INVALID_SEARCH) | A parameter of the search is wrong. |
/// | 10002 | 200 | [`SEARCH_FAILED`](super::super::errors::SEARCH_FAILED) | The search failed on the server or in the network. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v2()
///     .node()
///     .search("搜索关键词")
///     .space_id("xxxxxxx")
///     .node_id("xxxx")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "搜索 Wiki")]
#[doc(alias = "/open-apis/wiki/v2/nodes/search")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchNode<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SearchNode -> SearchNodeReply, UserToken, NoCredential, pages of items as FoundNode
}

impl SearchNode {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `query`: What to search for. At most 50 characters.
    pub fn new(query: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).body_text("query", query.into()))
    }
}

impl<C> SearchNode<C> {
    /// Number of items per page. From 1 to 50. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
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
    pub fn search(&self, query: impl Into<String>) -> SearchNode<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        SearchNode(SearchNode::new(query).0.bind(self.client.core()))
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
    /// Token of the document; the calls that read and change the document take it.
    pub obj_token: Option<String>,
    /// Always empty at present.
    pub parent_id: Option<String>,
    /// Its place among what was found, from 1 on.
    pub sort_id: Option<i64>,
    /// Title of the document.
    pub title: Option<String>,
    /// Where a browser shows it.
    pub url: Option<String>,
    /// URL of its icon.
    pub icon: Option<String>,
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
    id: "open/wiki/v2/node/search",
    title: "搜索 Wiki",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki",
    method: rt::Method::Post,
    path: "/open-apis/wiki/v2/nodes/search",
    tokens: &[rt::TokenKind::User],
    scopes: &["wiki:wiki", "wiki:wiki:readonly", "search:docs:read"],
    params: &[
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(50.0)]),
        rt::Param::query("page_token"),
        rt::Param::body("query")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 50)]),
        rt::Param::body("space_id"),
        rt::Param::body("node_id"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    rules: &[rt::Rule::required(&["space_id"]).when("node_id", &[])],
    errors: rt::ErrorTable::new(
        &[
            "10001 200 InvalidRequest InvalidSearch\nA parameter of the search is wrong.\nCheck the parameters.",
            "10002 200 Busy SearchFailed\nThe search failed on the server or in the network.\nRepeat the call.",
        ],
    ),
    ..platform::ENDPOINT
};

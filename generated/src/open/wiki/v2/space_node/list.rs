// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/space_node/list`: 获取知识空间子节点列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::wiki::v2::types::Node;

/// Lists the wiki nodes below another one, or at the top of a wiki space.
///
/// What the caller may not see is left out of a page, which may be empty while there are more.
///
/// The caller must be allowed to read the parent.
///
/// - Endpoint: `GET /open-apis/wiki/v2/spaces/:space_id/nodes`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:node:retrieve` or `wiki:wiki` or `wiki:wiki:readonly`
/// - Rate limit: `100/min`
/// - Documentation: [获取知识空间子节点列表](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/list)
/// - Schema: `schemas/open/wiki/v2/space_node/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 131001 | 400 | [`SERVICE_FAILED`](super::super::errors::SERVICE_FAILED) | A service behind the API failed. |
/// | 131002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as of the wrong type. |
/// | 131004 | 400 | [`INVALID_USER`](super::super::errors::INVALID_USER) | The caller is not a valid user, such as one who is not signed in. |
/// | 131005 | 400 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The wiki space, the wiki node, the document, the member or the user does not exist; the message says which. |
/// | 131006 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller lacks a permission on the wiki space, the wiki node or the document; the message says which. |
/// | 131007 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v2()
///     .space_node()
///     .list("6946843325487906839")
///     .page_size(10)
///     .page_token("6946843325487456878")
///     .parent_node_token("wikcnKQ1k3p8Vabce")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取知识空间子节点列表")]
#[doc(alias = "/open-apis/wiki/v2/spaces/:space_id/nodes")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListSpaceNode<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListSpaceNode -> ListSpaceNodeReply, TenantOrUserToken, NoCredential, pages of items
    as Node
}

impl ListSpaceNode {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `space_id`: The wiki space, by its id; `my_library` is the library of the user who calls.
    pub fn new(space_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("space_id", space_id.into()))
    }
}

impl<C> ListSpaceNode<C> {
    /// Number of items per page. At most 50.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// The parent; without it, the top of the space.
    pub fn parent_node_token(self, parent_node_token: impl Into<String>) -> Self {
        Self(self.0.query_text("parent_node_token", parent_node_token.into()))
    }
}

impl<C: rt::Caller> super::SpaceNodeResource<'_, C> {
    /// Lists the wiki nodes below another one, or at the top of a wiki space.
    pub fn list(&self, space_id: impl Into<String>) -> ListSpaceNode<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListSpaceNode(ListSpaceNode::new(space_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListSpaceNode`].
#[derive(Clone, Default, rt::Record)]
pub struct ListSpaceNodeReply {
    /// The wiki nodes of this page.
    pub items: Option<Vec<Node>>,
    /// Token of the next page.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListSpaceNode`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v2/space_node/list",
    title: "获取知识空间子节点列表",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/list",
    method: rt::Method::Get,
    path: "/open-apis/wiki/v2/spaces/:space_id/nodes",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["wiki:node:retrieve", "wiki:wiki", "wiki:wiki:readonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("space_id"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(50.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("parent_node_token"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "131001 400 Server ServiceFailed\nA service behind the API failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "131002 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as of the wrong type.\nThe message says what is wrong; correct the request.",
            "131004 400 Auth InvalidUser\nThe caller is not a valid user, such as one who is not signed in.\nCall with a valid token of a user or an app; contact support if it keeps failing.",
            "131005 400 NotFound NotFound\nThe wiki space, the wiki node, the document, the member or the user does not exist; the message says which.\nConfirm that it exists, and that its id was copied in full.",
            "131006 400 Permission PermissionDenied\nThe caller lacks a permission on the wiki space, the wiki node or the document; the message says which.\nMake the app or the user a member or administrator of the wiki space, or a collaborator of the document.",
            "131007 400 Server InternalError\nThe server failed.\nDo not repeat the call; contact support with the log id.",
        ],
    ),
    ..platform::ENDPOINT
};

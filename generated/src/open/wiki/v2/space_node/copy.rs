// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/space_node/copy`: 创建知识空间节点副本

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::wiki::v2::types::Node;

/// Copies a wiki node to another place.
///
/// - Endpoint: `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:node:copy` or `wiki:wiki`
/// - Rate limit: `100/min`
/// - Documentation: [创建知识空间节点副本](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/copy)
/// - Schema: `schemas/open/wiki/v2/space_node/copy.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 131001 | 400 | [`SERVICE_FAILED`](super::super::errors::SERVICE_FAILED) | A service behind the API failed. |
/// | 131002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as of the wrong type. |
/// | 131003 | 400 | [`LIMIT_EXCEEDED`](super::super::errors::LIMIT_EXCEEDED) | A limit of wiki spaces would be exceeded: 400,000 wiki nodes in a space, 50 levels, 2,000 wiki nodes below one parent, or 2,000 wiki nodes moved at once. |
/// | 131004 | 400 | [`INVALID_USER`](super::super::errors::INVALID_USER) | The caller is not a valid user, such as one who is not signed in. |
/// | 131005 | 400 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The wiki space, the wiki node, the document, the member or the user does not exist; the message says which. |
/// | 131006 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller lacks a permission on the wiki space, the wiki node or the document; the message says which. |
/// | 131007 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
/// | 131009 | 400 | [`LOCK_CONTENTION`](super::super::errors::LOCK_CONTENTION) | Another call is changing the same part of the wiki space. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v2()
///     .space_node()
///     .copy("6946843325487912356", "wikcnKQ1k3p8Vabce")
///     .target_parent_token("wikcnKQ1k3p******8Vabce")
///     .target_space_id("6946843325487912356")
///     .title("新标题。")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建知识空间节点副本")]
#[doc(alias = "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CopySpaceNode<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CopySpaceNode -> CopySpaceNodeReply, TenantOrUserToken, NoCredential
}

impl CopySpaceNode {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `space_id`: The wiki space, by its id.
    /// - `node_token`: The wiki node, by its token.
    pub fn new(space_id: impl Into<String>, node_token: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("space_id", space_id.into())
                .path("node_token", node_token.into()),
        )
    }
}

impl<C> CopySpaceNode<C> {
    /// The parent of the copy. At most 999 characters.
    pub fn target_parent_token(self, target_parent_token: impl Into<String>) -> Self {
        Self(self.0.body_text("target_parent_token", target_parent_token.into()))
    }

    /// The wiki space of the copy, at whose top it stands without a parent.
    pub fn target_space_id(self, target_space_id: impl Into<String>) -> Self {
        Self(self.0.body_text("target_space_id", target_space_id.into()))
    }

    /// Title of the copy, which may be empty; without it, that of the original.
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.body_text("title", title.into()))
    }
}

impl<C: rt::Caller> super::SpaceNodeResource<'_, C> {
    /// Copies a wiki node to another place.
    pub fn copy(
        &self,
        space_id: impl Into<String>,
        node_token: impl Into<String>,
    ) -> CopySpaceNode<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CopySpaceNode(
            CopySpaceNode::new(space_id, node_token).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CopySpaceNode`].
#[derive(Clone, Default, rt::Record)]
pub struct CopySpaceNodeReply {
    /// The copy.
    #[wire(ALWAYS)]
    pub node: Option<Node>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CopySpaceNodeReply {
    /// `node`, which every documented reply has, or an error if this one lacks it.
    pub fn node(&self) -> Result<&Node, rt::Error> {
        rt::always(self.node.as_ref(), "node", &self.unknown_fields)
    }
}

/// The documented facts of [`CopySpaceNode`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v2/space_node/copy",
    title: "创建知识空间节点副本",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/copy",
    method: rt::Method::Post,
    path: "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["wiki:node:copy", "wiki:wiki"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("space_id"),
        rt::Param::path("node_token"),
        rt::Param::body("target_parent_token").limits(&[rt::Limit::Length(0, 999)]),
        rt::Param::body("target_space_id"),
        rt::Param::body("title"),
    ],
    rules: &[rt::Rule::at_least_one(&["target_parent_token", "target_space_id"])],
    errors: rt::ErrorTable::new(
        &[
            "131001 400 Server ServiceFailed\nA service behind the API failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "131002 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as of the wrong type.\nThe message says what is wrong; correct the request.",
            "131003 400 Conflict LimitExceeded\nA limit of wiki spaces would be exceeded: 400,000 wiki nodes in a space, 50 levels, 2,000 wiki nodes below one parent, or 2,000 wiki nodes moved at once.\nUse another space or parent, or move fewer wiki nodes.",
            "131004 400 Auth InvalidUser\nThe caller is not a valid user, such as one who is not signed in.\nCall with a valid token of a user or an app; contact support if it keeps failing.",
            "131005 400 NotFound NotFound\nThe wiki space, the wiki node, the document, the member or the user does not exist; the message says which.\nConfirm that it exists, and that its id was copied in full.",
            "131006 400 Permission PermissionDenied\nThe caller lacks a permission on the wiki space, the wiki node or the document; the message says which.\nMake the app or the user a member or administrator of the wiki space, or a collaborator of the document.",
            "131007 400 Server InternalError\nThe server failed.\nDo not repeat the call; contact support with the log id.",
            "131009 400 Busy LockContention\nAnother call is changing the same part of the wiki space.\nRepeat the call after a while; do not change one space in parallel.",
        ],
    ),
    ..platform::ENDPOINT
};

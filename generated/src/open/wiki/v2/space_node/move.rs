// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/space_node/move`: 移动知识空间节点

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::wiki::v2::types::Node;

/// Moves a wiki node with all below it, within a wiki space or into another.
///
/// The caller must be allowed to edit the wiki node, its parent and the new parent.
///
/// - Endpoint: `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:node:move` or `wiki:wiki` or `wiki:wiki:readonly`
/// - Rate limit: `100/min`
/// - Documentation: [移动知识空间节点](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move)
/// - Schema: `schemas/open/wiki/v2/space_node/move.json`
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
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v2()
///     .space_node()
///     .r#move("7008061636015512345", "wikbcd6ydSUyOEzbdlt1BfpA5Yc")
///     .target_parent_token("wikbcd6ydSUyOEzbdlt1BfpA5Yc")
///     .target_space_id("7008061636015512345")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "移动知识空间节点")]
#[doc(alias = "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MoveSpaceNode<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    MoveSpaceNode -> MoveSpaceNodeReply, TenantOrUserToken, NoCredential
}

impl MoveSpaceNode {
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

impl<C> MoveSpaceNode<C> {
    /// The new parent; without it, the top of the target space.
    pub fn target_parent_token(self, target_parent_token: impl Into<String>) -> Self {
        Self(self.0.body_text("target_parent_token", target_parent_token.into()))
    }

    /// The wiki space that it goes to.
    pub fn target_space_id(self, target_space_id: impl Into<String>) -> Self {
        Self(self.0.body_text("target_space_id", target_space_id.into()))
    }
}

impl<C: rt::Caller> super::SpaceNodeResource<'_, C> {
    /// Moves a wiki node with all below it, within a wiki space or into another.
    pub fn r#move(
        &self,
        space_id: impl Into<String>,
        node_token: impl Into<String>,
    ) -> MoveSpaceNode<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        MoveSpaceNode(
            MoveSpaceNode::new(space_id, node_token).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`MoveSpaceNode`].
#[derive(Clone, Default, rt::Record)]
pub struct MoveSpaceNodeReply {
    /// The wiki node after it was moved.
    #[wire(ALWAYS)]
    pub node: Option<Node>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl MoveSpaceNodeReply {
    /// `node`, which every documented reply has, or an error if this one lacks it.
    pub fn node(&self) -> Result<&Node, rt::Error> {
        rt::always(self.node.as_ref(), "node", &self.unknown_fields)
    }
}

/// The documented facts of [`MoveSpaceNode`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v2/space_node/move",
    title: "移动知识空间节点",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move",
    method: rt::Method::Post,
    path: "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["wiki:node:move", "wiki:wiki", "wiki:wiki:readonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("space_id"),
        rt::Param::path("node_token"),
        rt::Param::body("target_parent_token"),
        rt::Param::body("target_space_id"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "131001 400 Server ServiceFailed\nA service behind the API failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "131002 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as of the wrong type.\nThe message says what is wrong; correct the request.",
            "131003 400 Conflict LimitExceeded\nA limit of wiki spaces would be exceeded: 400,000 wiki nodes in a space, 50 levels, 2,000 wiki nodes below one parent, or 2,000 wiki nodes moved at once.\nUse another space or parent, or move fewer wiki nodes.",
            "131004 400 Auth InvalidUser\nThe caller is not a valid user, such as one who is not signed in.\nCall with a valid token of a user or an app; contact support if it keeps failing.",
            "131005 400 NotFound NotFound\nThe wiki space, the wiki node, the document, the member or the user does not exist; the message says which.\nConfirm that it exists, and that its id was copied in full.",
            "131006 400 Permission PermissionDenied\nThe caller lacks a permission on the wiki space, the wiki node or the document; the message says which.\nMake the app or the user a member or administrator of the wiki space, or a collaborator of the document.",
            "131007 400 Server InternalError\nThe server failed.\nDo not repeat the call; contact support with the log id.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/space_node/create`: 创建知识空间节点

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::wiki::v2::types::{Node, NodeType, ObjType};

/// Creates a document as a wiki node, or a shortcut to a wiki node.
///
/// The caller must be allowed to edit the parent. Uploaded files cannot be created; upload them to
/// the drive and move them.
///
/// - Endpoint: `POST /open-apis/wiki/v2/spaces/:space_id/nodes`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:node:create` or `wiki:wiki`
/// - Rate limit: `100/min`
/// - Documentation: [创建知识空间节点](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/create)
/// - Schema: `schemas/open/wiki/v2/space_node/create.json`
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
/// | 131010 | 400 | [`OLD_DOCUMENT_TYPE`](super::super::errors::OLD_DOCUMENT_TYPE) | Documents of the old kind (`doc`) can no longer be created. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::wiki::v2::{NodeType, ObjType};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v2()
///     .space_node()
///     .create("6704147935988285963", ObjType::Docx, NodeType::Origin)
///     .parent_node_token("wikcnKQ1k3p******8Vabcef")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建知识空间节点")]
#[doc(alias = "/open-apis/wiki/v2/spaces/:space_id/nodes")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateSpaceNode<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateSpaceNode -> CreateSpaceNodeReply, TenantOrUserToken, NoCredential
}

impl CreateSpaceNode {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `space_id`: The wiki space, by its id.
    /// - `obj_type`: Kind of the document; for a shortcut, of what it leads to.
    /// - `node_type`: Whether a document or a shortcut is created.
    pub fn new(
        space_id: impl Into<String>,
        obj_type: ObjType,
        node_type: NodeType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("space_id", space_id.into())
                .body("obj_type", &obj_type)
                .body("node_type", &node_type),
        )
    }
}

impl<C> CreateSpaceNode<C> {
    /// The parent; without it, the wiki node stands at the top of the space.
    pub fn parent_node_token(self, parent_node_token: impl Into<String>) -> Self {
        Self(self.0.body_text("parent_node_token", parent_node_token.into()))
    }

    /// The wiki node that the shortcut leads to.
    pub fn origin_node_token(self, origin_node_token: impl Into<String>) -> Self {
        Self(self.0.body_text("origin_node_token", origin_node_token.into()))
    }

    /// Title of the document.
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.body_text("title", title.into()))
    }
}

impl<C: rt::Caller> super::SpaceNodeResource<'_, C> {
    /// Creates a document as a wiki node, or a shortcut to a wiki node.
    pub fn create(
        &self,
        space_id: impl Into<String>,
        obj_type: ObjType,
        node_type: NodeType,
    ) -> CreateSpaceNode<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateSpaceNode(
            CreateSpaceNode::new(space_id, obj_type, node_type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateSpaceNode`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateSpaceNodeReply {
    /// The new wiki node.
    #[wire(ALWAYS)]
    pub node: Option<Node>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateSpaceNodeReply {
    /// `node`, which every documented reply has, or an error if this one lacks it.
    pub fn node(&self) -> Result<&Node, rt::Error> {
        rt::always(self.node.as_ref(), "node", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateSpaceNode`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v2/space_node/create",
    title: "创建知识空间节点",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/create",
    method: rt::Method::Post,
    path: "/open-apis/wiki/v2/spaces/:space_id/nodes",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["wiki:node:create", "wiki:wiki"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("space_id"),
        rt::Param::body("obj_type").flags(rt::Field::REQUIRED),
        rt::Param::body("parent_node_token"),
        rt::Param::body("node_type").flags(rt::Field::REQUIRED),
        rt::Param::body("origin_node_token"),
        rt::Param::body("title"),
    ],
    rules: &[
        rt::Rule::required(&["origin_node_token"]).when("node_type", &["shortcut"]),
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
            "131009 400 Busy LockContention\nAnother call is changing the same part of the wiki space.\nRepeat the call after a while; do not change one space in parallel.",
            "131010 400 InvalidRequest OldDocumentType\nDocuments of the old kind (`doc`) can no longer be created.\nCreate a `docx`.",
        ],
    ),
    ..platform::ENDPOINT
};

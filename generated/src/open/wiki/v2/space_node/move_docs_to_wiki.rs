// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/space_node/move_docs_to_wiki`: 移动云空间文档至知识空间

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::wiki::v2::types::ObjType;

/// Moves a document from the drive into a wiki space.
///
/// It no longer stands in its folder, and has the permissions of its new parent. The caller must
/// manage the document, and be allowed to edit its folder and the new parent.
///
/// The move may take longer than the call: the reply then has a `task_id`, of which `task/get`
/// tells the result.
///
/// - Endpoint: `POST /open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:node:move` or `wiki:wiki`
/// - Rate limit: `100/min`
/// - Documentation: [移动云空间文档至知识空间](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move_docs_to_wiki)
/// - Schema: `schemas/open/wiki/v2/space_node/move_docs_to_wiki.json`
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
/// use feishu_api::wiki::v2::ObjType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v2()
///     .space_node()
///     .move_docs_to_wiki("1565676577122621", ObjType::Doc, "doccnzAaOD******Wabcdef")
///     .parent_wiki_token("wikcnKQ1k3p******8Vabce")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "移动云空间文档至知识空间")]
#[doc(alias = "/open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MoveDocsToWikiSpaceNode<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    MoveDocsToWikiSpaceNode -> MoveDocsToWikiSpaceNodeReply, TenantOrUserToken,
    NoCredential
}

impl MoveDocsToWikiSpaceNode {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `space_id`: The wiki space, by its id.
    /// - `obj_type`: Kind of the document.
    /// - `obj_token`: Token of the document.
    pub fn new(
        space_id: impl Into<String>,
        obj_type: ObjType,
        obj_token: impl Into<String>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("space_id", space_id.into())
                .body("obj_type", &obj_type)
                .body_text("obj_token", obj_token.into()),
        )
    }
}

impl<C> MoveDocsToWikiSpaceNode<C> {
    /// The parent; without it, the document stands at the top of the space.
    pub fn parent_wiki_token(self, parent_wiki_token: impl Into<String>) -> Self {
        Self(self.0.body_text("parent_wiki_token", parent_wiki_token.into()))
    }

    /// Whether to apply for the move if the caller may not make it; it is made when the application is
    /// granted.
    pub fn apply(self, apply: bool) -> Self {
        Self(self.0.body("apply", &apply))
    }
}

impl<C: rt::Caller> super::SpaceNodeResource<'_, C> {
    /// Moves a document from the drive into a wiki space.
    pub fn move_docs_to_wiki(
        &self,
        space_id: impl Into<String>,
        obj_type: ObjType,
        obj_token: impl Into<String>,
    ) -> MoveDocsToWikiSpaceNode<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        MoveDocsToWikiSpaceNode(
            MoveDocsToWikiSpaceNode::new(space_id, obj_type, obj_token)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`MoveDocsToWikiSpaceNode`].
#[derive(Clone, Default, rt::Record)]
pub struct MoveDocsToWikiSpaceNodeReply {
    /// Token of the wiki node, if the document has been moved.
    pub wiki_token: Option<String>,
    /// The task that is moving it, otherwise.
    pub task_id: Option<String>,
    /// Whether an application was made.
    pub applied: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`MoveDocsToWikiSpaceNode`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v2/space_node/move_docs_to_wiki",
    title: "移动云空间文档至知识空间",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move_docs_to_wiki",
    method: rt::Method::Post,
    path: "/open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["wiki:node:move", "wiki:wiki"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("space_id"),
        rt::Param::body("parent_wiki_token"),
        rt::Param::body("obj_type").flags(rt::Field::REQUIRED),
        rt::Param::body("obj_token").flags(rt::Field::REQUIRED),
        rt::Param::body("apply"),
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

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/space_node/update_title`: 更新知识空间节点标题

use feishu_api_runtime as rt;

use crate::open::platform;

/// Changes the title of a wiki node.
///
/// Only documents and shortcuts can be renamed.
///
/// - Endpoint: `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:node:update` or `wiki:wiki`
/// - Rate limit: `100/min`
/// - Documentation: [更新知识空间节点标题](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/update_title)
/// - Schema: `schemas/open/wiki/v2/space_node/update_title.json`
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
/// client
///     .wiki()
///     .v2()
///     .space_node()
///     .update_title("6946843325487912356", "wikcnKQ1k3pcuo5uSK4t8Vabcef", "新标题")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新知识空间节点标题")]
#[doc(alias = "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateTitleSpaceNode<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateTitleSpaceNode -> rt::Empty, TenantOrUserToken, NoCredential
}

impl UpdateTitleSpaceNode {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `space_id`: The wiki space, by its id.
    /// - `node_token`: The wiki node, by its token.
    /// - `title`: The new title.
    pub fn new(
        space_id: impl Into<String>,
        node_token: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("space_id", space_id.into())
                .path("node_token", node_token.into())
                .body_text("title", title.into()),
        )
    }
}

impl<C: rt::Caller> super::SpaceNodeResource<'_, C> {
    /// Changes the title of a wiki node.
    pub fn update_title(
        &self,
        space_id: impl Into<String>,
        node_token: impl Into<String>,
        title: impl Into<String>,
    ) -> UpdateTitleSpaceNode<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UpdateTitleSpaceNode(
            UpdateTitleSpaceNode::new(space_id, node_token, title)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`UpdateTitleSpaceNode`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v2/space_node/update_title",
    title: "更新知识空间节点标题",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/update_title",
    method: rt::Method::Post,
    path: "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["wiki:node:update", "wiki:wiki"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("space_id"),
        rt::Param::path("node_token"),
        rt::Param::body("title").flags(rt::Field::REQUIRED),
    ],
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

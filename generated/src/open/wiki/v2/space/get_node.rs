// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/space/get_node`: 获取知识空间节点信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::wiki::v2::types::{Node, ObjType};

/// Returns a wiki node, found by its token or by the token of its document.
///
/// The caller must be allowed to read it.
///
/// It is how the token of a document is found for a wiki URL.
///
/// - Endpoint: `GET /open-apis/wiki/v2/spaces/get_node`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:node:read` or `wiki:wiki` or `wiki:wiki:readonly`
/// - Rate limit: `100/min`
/// - Documentation: [获取知识空间节点信息](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get_node)
/// - Schema: `schemas/open/wiki/v2/space/get_node.json`
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
/// use feishu_api::wiki::v2::ObjType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v2()
///     .space()
///     .get_node("wikcnKQ1k3p8Vabcef")
///     .obj_type(ObjType::Docx)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取知识空间节点信息")]
#[doc(alias = "/open-apis/wiki/v2/spaces/get_node")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetNodeSpace<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetNodeSpace -> GetNodeSpaceReply, TenantOrUserToken, NoCredential
}

impl GetNodeSpace {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `token`: Token of the wiki node, or of the document with its `obj_type`. At most 999 characters.
    pub fn new(token: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).query_text("token", token.into()))
    }
}

impl<C> GetNodeSpace<C> {
    /// Kind of what the token names; needed for tokens of documents. The platform assumes `"wiki"`
    /// when it is not given.
    pub fn obj_type(self, obj_type: ObjType) -> Self {
        Self(self.0.query("obj_type", &obj_type))
    }
}

impl<C: rt::Caller> super::SpaceResource<'_, C> {
    /// Returns a wiki node, found by its token or by the token of its document.
    pub fn get_node(&self, token: impl Into<String>) -> GetNodeSpace<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetNodeSpace(GetNodeSpace::new(token).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetNodeSpace`].
#[derive(Clone, Default, rt::Record)]
pub struct GetNodeSpaceReply {
    /// The wiki node.
    #[wire(ALWAYS)]
    pub node: Option<Node>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetNodeSpaceReply {
    /// `node`, which every documented reply has, or an error if this one lacks it.
    pub fn node(&self) -> Result<&Node, rt::Error> {
        rt::always(self.node.as_ref(), "node", &self.unknown_fields)
    }
}

/// The documented facts of [`GetNodeSpace`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v2/space/get_node",
    title: "获取知识空间节点信息",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get_node",
    method: rt::Method::Get,
    path: "/open-apis/wiki/v2/spaces/get_node",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["wiki:node:read", "wiki:wiki", "wiki:wiki:readonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::query("token")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 999)]),
        rt::Param::query("obj_type"),
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

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/space/create`: 创建知识空间

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::wiki::v2::types::{OpenSharing, Space};

/// Creates a wiki space, owned by the user who calls.
///
/// - Endpoint: `POST /open-apis/wiki/v2/spaces`
/// - Token: `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:space:write_only` or `wiki:wiki`
/// - Rate limit: `10/min`
/// - Documentation: [创建知识空间](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/create)
/// - Schema: `schemas/open/wiki/v2/space/create.json`
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
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v2()
///     .space()
///     .create()
///     .name("知识空间")
///     .description("知识空间描述")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建知识空间")]
#[doc(alias = "/open-apis/wiki/v2/spaces")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateSpace<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateSpace::new() -> CreateSpaceReply, UserToken, NoCredential
}

impl CreateSpace {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> CreateSpace<C> {
    /// Its name.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.body_text("name", name.into()))
    }

    /// What it is about.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.body_text("description", description.into()))
    }

    /// Whether it is published on the internet.
    pub fn open_sharing(self, open_sharing: OpenSharing) -> Self {
        Self(self.0.body("open_sharing", &open_sharing))
    }
}

impl<C: rt::Caller> super::SpaceResource<'_, C> {
    /// Creates a wiki space, owned by the user who calls.
    pub fn create(&self) -> CreateSpace<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        CreateSpace(CreateSpace::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateSpace`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateSpaceReply {
    /// The new wiki space.
    #[wire(ALWAYS)]
    pub space: Option<Space>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateSpaceReply {
    /// `space`, which every documented reply has, or an error if this one lacks it.
    pub fn space(&self) -> Result<&Space, rt::Error> {
        rt::always(self.space.as_ref(), "space", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateSpace`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v2/space/create",
    title: "创建知识空间",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/create",
    method: rt::Method::Post,
    path: "/open-apis/wiki/v2/spaces",
    tokens: &[rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["wiki:space:write_only", "wiki:wiki"],
    rate_limits: &[rt::Rate::per_minute(10)],
    params: &[
        rt::Param::body("name"),
        rt::Param::body("description"),
        rt::Param::body("open_sharing"),
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

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/space_member/create`: 添加知识空间成员

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::wiki::v2::types::{Member, MemberIdType, MemberRole};

/// Adds a member or administrator to a wiki space.
///
/// The caller must be an administrator of the wiki space. Departments can only be given with a
/// user access token.
///
/// Public spaces take no further members, only administrators; spaces of one user take no further
/// administrators.
///
/// - Endpoint: `POST /open-apis/wiki/v2/spaces/:space_id/members`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:member:create` or `wiki:wiki`
/// - Rate limit: `100/min`
/// - Documentation: [添加知识空间成员](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/create)
/// - Schema: `schemas/open/wiki/v2/space_member/create.json`
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
/// | 131008 | 400 | [`ALREADY_EXISTS`](super::super::errors::ALREADY_EXISTS) | What is added exists already. |
/// | 131101 | 400 | [`INVALID_OPERATION`](super::super::errors::INVALID_OPERATION) | The wiki space does not allow this, such as adding members to a public one. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::wiki::v2::{MemberIdType, MemberRole};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v2()
///     .space_member()
///     .create(
///         "1565676577122621",
///         MemberIdType::OpenId,
///         "ou_449b53ad6aee526f7ed311b216aabcef",
///         MemberRole::Admin,
///     )
///     .need_notification(true)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "添加知识空间成员")]
#[doc(alias = "/open-apis/wiki/v2/spaces/:space_id/members")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateSpaceMember<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateSpaceMember -> CreateSpaceMemberReply, TenantOrUserToken, NoCredential
}

impl CreateSpaceMember {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `space_id`: The wiki space, by its id.
    /// - `member_type`: Kind of the id.
    /// - `member_id`: Id of the new member, of the given kind.
    /// - `member_role`: What the member may do.
    pub fn new(
        space_id: impl Into<String>,
        member_type: MemberIdType,
        member_id: impl Into<String>,
        member_role: MemberRole,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("space_id", space_id.into())
                .body("member_type", &member_type)
                .body_text("member_id", member_id.into())
                .body("member_role", &member_role),
        )
    }
}

impl<C> CreateSpaceMember<C> {
    /// Whether the new member is notified.
    pub fn need_notification(self, need_notification: bool) -> Self {
        Self(self.0.query("need_notification", &need_notification))
    }
}

impl<C: rt::Caller> super::SpaceMemberResource<'_, C> {
    /// Adds a member or administrator to a wiki space.
    pub fn create(
        &self,
        space_id: impl Into<String>,
        member_type: MemberIdType,
        member_id: impl Into<String>,
        member_role: MemberRole,
    ) -> CreateSpaceMember<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateSpaceMember(
            CreateSpaceMember::new(space_id, member_type, member_id, member_role)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateSpaceMember`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateSpaceMemberReply {
    /// The new member.
    #[wire(ALWAYS)]
    pub member: Option<Member>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateSpaceMemberReply {
    /// `member`, which every documented reply has, or an error if this one lacks it.
    pub fn member(&self) -> Result<&Member, rt::Error> {
        rt::always(self.member.as_ref(), "member", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateSpaceMember`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v2/space_member/create",
    title: "添加知识空间成员",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/create",
    method: rt::Method::Post,
    path: "/open-apis/wiki/v2/spaces/:space_id/members",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["wiki:member:create", "wiki:wiki"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("space_id"),
        rt::Param::query("need_notification"),
        rt::Param::body("member_type").flags(rt::Field::REQUIRED),
        rt::Param::body("member_id").flags(rt::Field::REQUIRED),
        rt::Param::body("member_role").flags(rt::Field::REQUIRED),
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
            "131008 400 Conflict AlreadyExists\nWhat is added exists already.\nNothing is left to do.",
            "131101 400 Conflict InvalidOperation\nThe wiki space does not allow this, such as adding members to a public one.\nCheck type and visibility of the wiki space; the message says what is not allowed.",
        ],
    ),
    ..platform::ENDPOINT
};

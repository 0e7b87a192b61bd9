// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bitable/v1/app_role_member/list`: 列出协作者

use feishu_api_runtime as rt;

use crate::open::platform;

/// Lists who has a role.
///
/// The base must have advanced permissions and roles of its own.
///
/// - Endpoint: `GET /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `base:collaborator:read` or `bitable:app` or `bitable:app:readonly`
/// - Rate limit: `20/s`
/// - Documentation: [列出协作者](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/list)
/// - Schema: `schemas/open/bitable/v1/app_role_member/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1254000 |  | [`MALFORMED_BODY`](super::super::errors::MALFORMED_BODY) | The body is not valid JSON, or lacks what is required. |
/// | 1254001 |  | [`INVALID_BODY`](super::super::errors::INVALID_BODY) | The body is not valid: something required is missing, or has the wrong form. |
/// | 1254002 |  | [`FAILED`](super::super::errors::FAILED) | The call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create. |
/// | 1254003 |  | [`INVALID_APP_TOKEN`](super::super::errors::INVALID_APP_TOKEN) | The token of the base is not valid. |
/// | 1254010 |  | [`CONVERSION_FAILED`](super::super::errors::CONVERSION_FAILED) | The request could not be read: a parameter has the wrong type or form. |
/// | 1254032 | 400 | [`INVALID_ROLE_NAME`](super::super::errors::INVALID_ROLE_NAME) | The name of the role is not valid. |
/// | 1254033 | 400 | [`DUPLICATE_ROLE_NAME`](super::super::errors::DUPLICATE_ROLE_NAME) | Another role has this name. |
/// | 1254036 |  | [`COPY_IN_PROGRESS`](super::super::errors::COPY_IN_PROGRESS) | The base is still being copied and cannot be worked on. |
/// | 1254040 |  | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The base does not exist. |
/// | 1254047 | 404 | [`ROLE_NOT_FOUND`](super::super::errors::ROLE_NOT_FOUND) | The role does not exist. |
/// | 1254048 |  | [`MEMBER_NOT_FOUND`](super::super::errors::MEMBER_NOT_FOUND) | The member does not exist. |
/// | 1254110 | 400 | [`TOO_MANY_ROLES`](super::super::errors::TOO_MANY_ROLES) | A base has at most 30 roles. |
/// | 1254111 | 400 | [`TOO_MANY_MEMBERS`](super::super::errors::TOO_MANY_MEMBERS) | A role has at most 200 members. |
/// | 1254200 |  | [`UNAVAILABLE`](super::super::errors::UNAVAILABLE) | Something went wrong on the server. |
/// | 1254290 | 200 | [`BASE_BUSY`](super::super::errors::BASE_BUSY) | Base: too many requests. |
/// | 1254291 |  | [`WRITE_CONFLICT`](super::super::errors::WRITE_CONFLICT) | Calls for the same table were made in parallel, or too fast. |
/// | 1254301 |  | [`NOT_ADVANCED`](super::super::errors::NOT_ADVANCED) | The base does not have advanced permissions, or cannot have them. |
/// | 1254302 |  | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this, mostly because the base has advanced permissions. |
/// | 1255001 |  | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
/// | 1255002 |  | [`RPC_ERROR`](super::super::errors::RPC_ERROR) | The server failed when one of its parts called another. |
/// | 1255003 |  | [`MARSHAL_ERROR`](super::super::errors::MARSHAL_ERROR) | The server failed to write data. |
/// | 1255004 |  | [`UNMARSHAL_ERROR`](super::super::errors::UNMARSHAL_ERROR) | The server failed to read data. |
/// | 1255040 |  | [`TIMED_OUT`](super::super::errors::TIMED_OUT) | The server took too long. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .bitable()
///     .v1()
///     .app_role_member()
///     .list("appbcbWCzen6D8dezhoCH2RpMAh", "roljRpwIUt")
///     .page_size(100)
///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "列出协作者")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListAppRoleMember<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListAppRoleMember -> ListAppRoleMemberReply, TenantOrUserToken, NoCredential, pages
    of items as Member
}

impl ListAppRoleMember {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `app_token`: The base. In the address of a base it follows `/base/`; a base in a wiki is the `obj_token` of
    ///   its wiki node.
    /// - `role_id`: The role: `rol…`.
    pub fn new(app_token: impl Into<String>, role_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("app_token", app_token.into())
                .path("role_id", role_id.into()),
        )
    }
}

impl<C> ListAppRoleMember<C> {
    /// Most items in a page.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }
}

impl<C: rt::Caller> super::AppRoleMemberResource<'_, C> {
    /// Lists who has a role.
    pub fn list(
        &self,
        app_token: impl Into<String>,
        role_id: impl Into<String>,
    ) -> ListAppRoleMember<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListAppRoleMember(
            ListAppRoleMember::new(app_token, role_id).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListAppRoleMember`].
#[derive(Clone, Default, rt::Record)]
pub struct ListAppRoleMemberReply {
    /// The items of this page.
    pub items: Option<Vec<Member>>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Number of items on all pages.
    pub total: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A user, group chat or department that has a role.
#[derive(Clone, Default, rt::Record)]
pub struct Member {
    /// Open id of the user.
    pub open_id: Option<String>,
    /// Union id of the user.
    pub union_id: Option<String>,
    /// The user within one tenant.
    pub user_id: Option<String>,
    /// Id of the group chat.
    pub chat_id: Option<String>,
    /// Id of the department, as its tenant gave it.
    pub department_id: Option<String>,
    /// Id of the department: `od-…`.
    pub open_department_id: Option<String>,
    /// What the user, chat or department is called.
    pub member_name: Option<String>,
    /// Name of the member in English.
    pub member_en_name: Option<String>,
    /// What the member is.
    pub member_type: Option<MemberType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What a member of a role is.
    pub enum MemberType {
        /// A user.
        User = "user",
        /// A group chat.
        Chat = "chat",
        /// A department.
        Department = "department",
    }
}

/// The documented facts of [`ListAppRoleMember`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bitable/v1/app_role_member/list",
    title: "列出协作者",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/list",
    method: rt::Method::Get,
    path: "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["base:collaborator:read", "bitable:app", "bitable:app:readonly"],
    rate_limits: &[rt::Rate::per_second(20)],
    params: &[
        rt::Param::path("app_token"),
        rt::Param::path("role_id"),
        rt::Param::query("page_size"),
        rt::Param::query("page_token"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1254000 - InvalidRequest MalformedBody\nThe body is not valid JSON, or lacks what is required.\nCheck the body against the description of the call.",
            "1254001 - InvalidRequest InvalidBody\nThe body is not valid: something required is missing, or has the wrong form.\nCheck the body against the description of the call.",
            "1254002 - Server Failed\nThe call failed; there are many reasons: too much changed at once, parallel calls, a wrong table or page token, a server that was too slow, or a base that a wiki call has to create.\nChange less at once, do not call in parallel, check tokens and ids, then repeat.",
            "1254003 - InvalidRequest InvalidAppToken\nThe token of the base is not valid.\nIt stands in the address of the base after `/base/`; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254010 - InvalidRequest ConversionFailed\nThe request could not be read: a parameter has the wrong type or form.\nCheck the types of the parameters.",
            "1254032 400 InvalidRequest InvalidRoleName\nThe name of the role is not valid.",
            "1254033 400 Conflict DuplicateRoleName\nAnother role has this name.\nChoose another name.",
            "1254036 - Conflict CopyInProgress\nThe base is still being copied and cannot be worked on.\nWait until the copy is complete, then repeat.",
            "1254040 - NotFound AppNotFound\nThe base does not exist.\nCheck the token of the base; for a base in a wiki, ask for the wiki node and take its `obj_token`.",
            "1254047 404 NotFound RoleNotFound\nThe role does not exist.\nList the roles for their ids: `rol…`.",
            "1254048 - NotFound MemberNotFound\nThe member does not exist.\nCheck the id, and that it is of the given type.",
            "1254110 400 Conflict TooManyRoles\nA base has at most 30 roles.",
            "1254111 400 Conflict TooManyMembers\nA role has at most 200 members.",
            "1254200 - Server Unavailable\nSomething went wrong on the server.\nRepeat; contact support if it keeps failing.",
            "1254290 200 Busy BaseBusy\nBase: too many requests.\nWait and repeat, leaving more time between calls.",
            "1254291 - Busy WriteConflict\nCalls for the same table were made in parallel, or too fast.\nMake calls that write to a table one after another, half a second or a second apart, then repeat.",
            "1254301 - Conflict NotAdvanced\nThe base does not have advanced permissions, or cannot have them.\nTurn advanced permissions on with the call that updates a base.",
            "1254302 - Permission PermissionDenied\nThe caller may not do this, mostly because the base has advanced permissions.\nLet the caller manage the base or the table: add the app to the base as document app, or the user as collaborator.",
            "1255001 - Server InternalError\nThe server failed.\nRepeat; contact support if it keeps failing.",
            "1255002 - Server RpcError\nThe server failed when one of its parts called another.\nRepeat; contact support if it keeps failing.",
            "1255003 - Server MarshalError\nThe server failed to write data.\nRepeat; contact support if it keeps failing.",
            "1255004 - Server UnmarshalError\nThe server failed to read data.\nRepeat; contact support if it keeps failing.",
            "1255040 - Server TimedOut\nThe server took too long.\nRepeat; work on fewer records at once.",
        ],
    ),
    ..platform::ENDPOINT
};

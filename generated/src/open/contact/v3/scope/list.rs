// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/scope/list`: 获取通讯录授权范围

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::DepartmentIdType;
use crate::open::types::UserIdType;

/// Lists what the contact range of the app has.
///
/// With all members in range, the departments and users directly below the root department and all
/// user groups are listed; else the departments, users and groups that the range names.
///
/// A page has at most `page_size` entries in all: first users, then departments, then groups.
///
/// - Endpoint: `GET /open-apis/contact/v3/scopes`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:contact:access_as_app` or `contact:contact:readonly_as_app`
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取通讯录授权范围](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/list)
/// - Schema: `schemas/open/contact/v3/scope/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | `page_size` is out of range. |
/// | 40012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::contact::v3::DepartmentIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .scope()
///     .list()
///     .user_id_type(UserIdType::UserId)
///     .department_id_type(DepartmentIdType::Custom)
///     .page_token(
///         "AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=",
///     )
///     .page_size(50)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取通讯录授权范围")]
#[doc(alias = "/open-apis/contact/v3/scopes")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListScope<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListScope::new() -> ListScopeReply, TenantToken, NoCredential
}

impl ListScope {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListScope<C> {
    /// Type of the ids of users. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Type of the ids of departments. The platform assumes `"open_department_id"` when it is not
    /// given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Number of items a page. From 1 to 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }
}

impl<C: rt::Caller> super::ScopeResource<'_, C> {
    /// Lists what the contact range of the app has.
    pub fn list(&self) -> ListScope<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ListScope(ListScope::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListScope`].
#[derive(Clone, Default, rt::Record)]
pub struct ListScopeReply {
    /// The departments, without those below them.
    pub department_ids: Option<Vec<String>>,
    /// The users. With the type `user_id`, needs the scope `contact:user.employee_id:readonly`.
    pub user_ids: Option<Vec<String>>,
    /// The user groups.
    pub group_ids: Option<Vec<String>>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListScope`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/scope/list",
    title: "获取通讯录授权范围",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/list",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/scopes",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "contact:contact.base:readonly",
        "contact:contact:access_as_app",
        "contact:contact:readonly_as_app",
    ],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::query("department_id_type"),
        rt::Param::query("page_token"),
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40011 400 InvalidRequest InvalidPageSize\n`page_size` is out of range.\nUse a number within the documented range.",
            "40012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.\nUse the one from the previous reply, or begin with the first page.",
        ],
    ),
    ..platform::ENDPOINT
};

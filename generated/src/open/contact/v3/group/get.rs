// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/group/get`: 查询指定用户组

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{DepartmentIdType, Group};
use crate::open::types::UserIdType;

/// Returns one user group, dynamic or not.
///
/// The contact range of the app must have all members, or be that of its availability and include
/// the group.
///
/// - Endpoint: `GET /open-apis/contact/v3/group/:group_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:group:readonly`
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [查询指定用户组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/get)
/// - Schema: `schemas/open/contact/v3/group/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 42002 | 400 | [`INVALID_GROUP_ID`](super::super::errors::INVALID_GROUP_ID) | The id of the user group is not valid. |
/// | 42029 | 400 | [`GROUP_NOT_MANAGEABLE`](super::super::errors::GROUP_NOT_MANAGEABLE) | The group has settings that calls cannot change or read. |
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
///     .group()
///     .get("g193821")
///     .user_id_type(UserIdType::OpenId)
///     .department_id_type(DepartmentIdType::Open)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询指定用户组")]
#[doc(alias = "/open-apis/contact/v3/group/:group_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetGroup<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetGroup -> GetGroupReply, TenantToken, NoCredential
}

impl GetGroup {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `group_id`: Which user group, by the id that creating or listing groups gives.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("group_id", group_id.into()))
    }
}

impl<C> GetGroup<C> {
    /// Type of all ids of users. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Type of all ids of departments. The platform assumes `"open_department_id"` when it is not
    /// given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
    }
}

impl<C: rt::Caller> super::GroupResource<'_, C> {
    /// Returns one user group, dynamic or not.
    pub fn get(&self, group_id: impl Into<String>) -> GetGroup<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        GetGroup(GetGroup::new(group_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetGroup`].
#[derive(Clone, Default, rt::Record)]
pub struct GetGroupReply {
    /// The group, without its members.
    #[wire(ALWAYS)]
    pub group: Option<Group>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetGroupReply {
    /// `group`, which every documented reply has, or an error if this one lacks it.
    pub fn group(&self) -> Result<&Group, rt::Error> {
        rt::always(self.group.as_ref(), "group", &self.unknown_fields)
    }
}

/// The documented facts of [`GetGroup`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/group/get",
    title: "查询指定用户组",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/get",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/group/:group_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["contact:group:readonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("group_id"),
        rt::Param::query("user_id_type"),
        rt::Param::query("department_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "42002 400 InvalidRequest InvalidGroupId\nThe id of the user group is not valid.\nList the user groups to see their ids.",
            "42029 400 Conflict GroupNotManageable\nThe group has settings that calls cannot change or read.\nManage the group in the admin console.",
        ],
    ),
    ..platform::ENDPOINT
};

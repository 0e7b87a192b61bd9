// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/group/patch`: 更新用户组

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::DepartmentIdType;
use crate::open::types::UserIdType;

/// Changes name or description of a user group that is not dynamic.
///
/// The contact range of the app must have all members, or be that of its availability and include
/// the group.
///
/// - Endpoint: `PATCH /open-apis/contact/v3/group/:group_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:group`
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `100/min`
/// - Documentation: [更新用户组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/patch)
/// - Schema: `schemas/open/contact/v3/group/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 42002 | 400 | [`INVALID_GROUP_ID`](super::super::errors::INVALID_GROUP_ID) | The id of the user group is not valid. |
/// | 42009 | 403 | [`GROUP_FORBIDDEN`](super::super::errors::GROUP_FORBIDDEN) | The user group is outside the contact range of the app. |
/// | 42013 | 400 | [`GROUP_NAME_TOO_LONG`](super::super::errors::GROUP_NAME_TOO_LONG) | The name of the group is too long. |
/// | 42014 | 400 | [`GROUP_DESCRIPTION_TOO_LONG`](super::super::errors::GROUP_DESCRIPTION_TOO_LONG) | The description of the group is too long. |
/// | 42015 | 400 | [`GROUPS_UNAVAILABLE`](super::super::errors::GROUPS_UNAVAILABLE) | The tenant does not have user groups. |
/// | 42018 | 400 | [`INVALID_GROUP_RULE`](super::super::errors::INVALID_GROUP_RULE) | A rule of the dynamic group is not valid. |
/// | 42019 | 400 | [`INVALID_GROUP_CONDITION`](super::super::errors::INVALID_GROUP_CONDITION) | A condition of a rule of the dynamic group is not valid. |
/// | 42020 | 400 | [`UNSUPPORTED_GROUP_FIELD`](super::super::errors::UNSUPPORTED_GROUP_FIELD) | A condition names a field of users that is not supported. |
/// | 42021 | 400 | [`UNSUPPORTED_GROUP_OPERATOR`](super::super::errors::UNSUPPORTED_GROUP_OPERATOR) | A condition has an operator that is not supported. |
/// | 42022 | 400 | [`INVALID_GROUP_VALUE`](super::super::errors::INVALID_GROUP_VALUE) | A condition has a value that is wrong, or does not fit its operator. |
/// | 42024 | 400 | [`DYNAMIC_GROUP_FORBIDDEN`](super::super::errors::DYNAMIC_GROUP_FORBIDDEN) | The caller may not create dynamic groups. |
/// | 42025 | 400 | [`INVALID_GROUP_COMBINATION`](super::super::errors::INVALID_GROUP_COMBINATION) | The way in which rules are combined is not valid. |
/// | 42026 | 400 | [`GROUP_RANGE_TOO_LARGE`](super::super::errors::GROUP_RANGE_TOO_LARGE) | The group has too many departments in its range. |
/// | 47009 | 400 | [`GROUP_NAME_TAKEN`](super::super::errors::GROUP_NAME_TAKEN) | Another user group has the name. |
/// | 42027 | 400 | [`INVALID_GROUP_VISIBILITY`](super::super::errors::INVALID_GROUP_VISIBILITY) | The range in which the group can be seen is not valid. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::contact::v3::DepartmentIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .contact()
///     .v3()
///     .group()
///     .patch("g187131")
///     .user_id_type(UserIdType::OpenId)
///     .department_id_type(DepartmentIdType::Open)
///     .name("外包 IT 用户组")
///     .description("IT 外包用户组，需要进行细粒度权限管控")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新用户组")]
#[doc(alias = "/open-apis/contact/v3/group/:group_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateGroup<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateGroup -> rt::Empty, TenantToken, NoCredential
}

impl UpdateGroup {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `group_id`: Which user group, by the id that creating or listing groups gives.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("group_id", group_id.into()))
    }
}

impl<C> UpdateGroup<C> {
    /// Type of all ids of users. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Type of all ids of departments. The platform assumes `"open_department_id"` when it is not
    /// given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
    }

    /// Name of the group, unique in the tenant. At most 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.body_text("name", name.into()))
    }

    /// What the group is for. At most 500 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.body_text("description", description.into()))
    }
}

impl<C: rt::Caller> super::GroupResource<'_, C> {
    /// Changes name or description of a user group that is not dynamic.
    pub fn patch(&self, group_id: impl Into<String>) -> UpdateGroup<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        UpdateGroup(UpdateGroup::new(group_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`UpdateGroup`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/group/patch",
    title: "更新用户组",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/patch",
    method: rt::Method::Patch,
    path: "/open-apis/contact/v3/group/:group_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:group"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("group_id"),
        rt::Param::query("user_id_type"),
        rt::Param::query("department_id_type"),
        rt::Param::body("name").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::body("description").limits(&[rt::Limit::Length(0, 500)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "42002 400 InvalidRequest InvalidGroupId\nThe id of the user group is not valid.\nList the user groups to see their ids.",
            "42009 403 Permission GroupForbidden\nThe user group is outside the contact range of the app.\nSet the contact range to all members, or make it include the group.",
            "42013 400 InvalidRequest GroupNameTooLong\nThe name of the group is too long.\nShorten it to 100 characters.",
            "42014 400 InvalidRequest GroupDescriptionTooLong\nThe description of the group is too long.\nShorten it to 500 characters.",
            "42015 400 Conflict GroupsUnavailable\nThe tenant does not have user groups.\nContact support to have them.",
            "42018 400 InvalidRequest InvalidGroupRule\nA rule of the dynamic group is not valid.",
            "42019 400 InvalidRequest InvalidGroupCondition\nA condition of a rule of the dynamic group is not valid.",
            "42020 400 InvalidRequest UnsupportedGroupField\nA condition names a field of users that is not supported.",
            "42021 400 InvalidRequest UnsupportedGroupOperator\nA condition has an operator that is not supported.",
            "42022 400 InvalidRequest InvalidGroupValue\nA condition has a value that is wrong, or does not fit its operator.",
            "42024 400 Permission DynamicGroupForbidden\nThe caller may not create dynamic groups.",
            "42025 400 InvalidRequest InvalidGroupCombination\nThe way in which rules are combined is not valid.",
            "42026 400 InvalidRequest GroupRangeTooLarge\nThe group has too many departments in its range.",
            "47009 400 Conflict GroupNameTaken\nAnother user group has the name.\nChoose another name.",
            "42027 400 InvalidRequest InvalidGroupVisibility\nThe range in which the group can be seen is not valid.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/group/create`: 创建用户组

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::DepartmentIdType;
use crate::open::types::UserIdType;

/// Creates a user group whose members are added one by one.
///
/// The contact range of the app must have all members. A tenant has at most 500 user groups.
/// Dynamic groups are created in the admin console.
///
/// - Endpoint: `POST /open-apis/contact/v3/group`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:group`
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `100/min`
/// - Documentation: [创建用户组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/create)
/// - Schema: `schemas/open/contact/v3/group/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 42001 | 400 | [`GROUP_NAME_MISSING`](super::super::errors::GROUP_NAME_MISSING) | The user group has no name. |
/// | 42002 | 400 | [`INVALID_GROUP_ID`](super::super::errors::INVALID_GROUP_ID) | The id of the user group is not valid. |
/// | 42003 | 400 | [`INVALID_GROUP_TYPE`](super::super::errors::INVALID_GROUP_TYPE) | The type of the user group is not valid. |
/// | 42010 | 403 | [`FULL_RANGE_NEEDED`](super::super::errors::FULL_RANGE_NEEDED) | The contact range of the app does not have all members. |
/// | 42013 | 400 | [`GROUP_NAME_TOO_LONG`](super::super::errors::GROUP_NAME_TOO_LONG) | The name of the group is too long. |
/// | 42014 | 400 | [`GROUP_DESCRIPTION_TOO_LONG`](super::super::errors::GROUP_DESCRIPTION_TOO_LONG) | The description of the group is too long. |
/// | 42015 | 400 | [`GROUPS_UNAVAILABLE`](super::super::errors::GROUPS_UNAVAILABLE) | The tenant does not have user groups. |
/// | 42016 | 400 | [`GROUP_LIMIT`](super::super::errors::GROUP_LIMIT) | The tenant has 500 user groups, as many as it may have. |
/// | 42018 | 400 | [`INVALID_GROUP_RULE`](super::super::errors::INVALID_GROUP_RULE) | A rule of the dynamic group is not valid. |
/// | 42019 | 400 | [`INVALID_GROUP_CONDITION`](super::super::errors::INVALID_GROUP_CONDITION) | A condition of a rule of the dynamic group is not valid. |
/// | 42020 | 400 | [`UNSUPPORTED_GROUP_FIELD`](super::super::errors::UNSUPPORTED_GROUP_FIELD) | A condition names a field of users that is not supported. |
/// | 42021 | 400 | [`UNSUPPORTED_GROUP_OPERATOR`](super::super::errors::UNSUPPORTED_GROUP_OPERATOR) | A condition has an operator that is not supported. |
/// | 42022 | 400 | [`INVALID_GROUP_VALUE`](super::super::errors::INVALID_GROUP_VALUE) | A condition has a value that is wrong, or does not fit its operator. |
/// | 42024 | 400 | [`DYNAMIC_GROUP_FORBIDDEN`](super::super::errors::DYNAMIC_GROUP_FORBIDDEN) | The caller may not create dynamic groups. |
/// | 42025 | 400 | [`INVALID_GROUP_COMBINATION`](super::super::errors::INVALID_GROUP_COMBINATION) | The way in which rules are combined is not valid. |
/// | 42026 | 400 | [`GROUP_RANGE_TOO_LARGE`](super::super::errors::GROUP_RANGE_TOO_LARGE) | The group has too many departments in its range. |
/// | 42027 | 400 | [`INVALID_GROUP_VISIBILITY`](super::super::errors::INVALID_GROUP_VISIBILITY) | The range in which the group can be seen is not valid. |
/// | 47005 | 400 | [`GROUP_ID_TAKEN`](super::super::errors::GROUP_ID_TAKEN) | Another user group has the id. |
/// | 47009 | 400 | [`GROUP_NAME_TAKEN`](super::super::errors::GROUP_NAME_TAKEN) | Another user group has the name. |
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
///     .create("IT 外包组")
///     .user_id_type(UserIdType::OpenId)
///     .department_id_type(DepartmentIdType::Open)
///     .description("IT服务人员的集合")
///     .group_id("g122817")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建用户组")]
#[doc(alias = "/open-apis/contact/v3/group")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateGroup<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateGroup -> CreateGroupReply, TenantToken, NoCredential
}

impl CreateGroup {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `name`: Name of the group, unique in the tenant. At most 100 characters.
    pub fn new(name: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("type", &1_i64)
                .body_text("name", name.into()),
        )
    }
}

impl<C> CreateGroup<C> {
    /// Type of all ids of users. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Type of all ids of departments. The platform assumes `"open_department_id"` when it is not
    /// given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
    }

    /// What the group is for. At most 500 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.body_text("description", description.into()))
    }

    /// Id of the group, of letters and digits. The platform chooses one if it is not given; it cannot
    /// be changed. At most 64 characters. Matches `^[0-9A-Za-z]*$`.
    pub fn group_id(self, group_id: impl Into<String>) -> Self {
        Self(self.0.body_text("group_id", group_id.into()))
    }
}

impl<C: rt::Caller> super::GroupResource<'_, C> {
    /// Creates a user group whose members are added one by one.
    pub fn create(&self, name: impl Into<String>) -> CreateGroup<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        CreateGroup(CreateGroup::new(name).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateGroup`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateGroupReply {
    /// Id by which calls name the new group.
    #[wire(ALWAYS)]
    pub group_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateGroupReply {
    /// `group_id`, which every documented reply has, or an error if this one lacks it.
    pub fn group_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.group_id.as_deref(), "group_id", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateGroup`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/group/create",
    title: "创建用户组",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/create",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/group",
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
        rt::Param::query("user_id_type"),
        rt::Param::query("department_id_type"),
        rt::Param::body("name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::body("description").limits(&[rt::Limit::Length(0, 500)]),
        rt::Param::body("type"),
        rt::Param::body("group_id")
            .limits(&[rt::Limit::Length(0, 64), rt::Limit::Pattern("^[0-9A-Za-z]*$")]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "42001 400 InvalidRequest GroupNameMissing\nThe user group has no name.\nGive a name.",
            "42002 400 InvalidRequest InvalidGroupId\nThe id of the user group is not valid.\nList the user groups to see their ids.",
            "42003 400 InvalidRequest InvalidGroupType\nThe type of the user group is not valid.\nOnly groups of the type `Assigned` can be created.",
            "42010 403 Permission FullRangeNeeded\nThe contact range of the app does not have all members.\nSet the contact range of the app to all members.",
            "42013 400 InvalidRequest GroupNameTooLong\nThe name of the group is too long.\nShorten it to 100 characters.",
            "42014 400 InvalidRequest GroupDescriptionTooLong\nThe description of the group is too long.\nShorten it to 500 characters.",
            "42015 400 Conflict GroupsUnavailable\nThe tenant does not have user groups.\nContact support to have them.",
            "42016 400 Quota GroupLimit\nThe tenant has 500 user groups, as many as it may have.\nDelete groups that are no longer used.",
            "42018 400 InvalidRequest InvalidGroupRule\nA rule of the dynamic group is not valid.",
            "42019 400 InvalidRequest InvalidGroupCondition\nA condition of a rule of the dynamic group is not valid.",
            "42020 400 InvalidRequest UnsupportedGroupField\nA condition names a field of users that is not supported.",
            "42021 400 InvalidRequest UnsupportedGroupOperator\nA condition has an operator that is not supported.",
            "42022 400 InvalidRequest InvalidGroupValue\nA condition has a value that is wrong, or does not fit its operator.",
            "42024 400 Permission DynamicGroupForbidden\nThe caller may not create dynamic groups.",
            "42025 400 InvalidRequest InvalidGroupCombination\nThe way in which rules are combined is not valid.",
            "42026 400 InvalidRequest GroupRangeTooLarge\nThe group has too many departments in its range.",
            "42027 400 InvalidRequest InvalidGroupVisibility\nThe range in which the group can be seen is not valid.",
            "47005 400 Conflict GroupIdTaken\nAnother user group has the id.\nChoose another one.",
            "47009 400 Conflict GroupNameTaken\nAnother user group has the name.\nChoose another name.",
        ],
    ),
    ..platform::ENDPOINT
};

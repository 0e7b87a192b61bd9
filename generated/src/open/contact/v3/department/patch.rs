// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/department/patch`: 修改部门部分信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{
    Department, DepartmentId, DepartmentLeader, EmployeeType, I18nName,
};
use crate::open::types::UserIdType;

/// Changes some of what is known of a department.
///
/// What is not given stays as it is. The contact range of the app must include all departments
/// that are named; for the root department, `0`, it must have all members.
///
/// - Endpoint: `PATCH /open-apis/contact/v3/departments/:department_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact`
/// - Scope `contact:department.organize:readonly`: Needed to read parent, leaders, order, units and numbers of members of departments.
/// - Scope `contact:department.base:readonly`: Needed to read names, custom id, chat and status of departments.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:department.hrbp:readonly`: Needed to read `department_hrbps` of departments.
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [修改部门部分信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/patch)
/// - Schema: `schemas/open/contact/v3/department/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40002 | 400 | [`ROOT_DEPARTMENT`](super::super::errors::ROOT_DEPARTMENT) | The root department cannot be used here. |
/// | 40003 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40004 | 403 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
/// | 40008 | 400 | [`DEPARTMENT_MISSING`](super::super::errors::DEPARTMENT_MISSING) | Nothing is given about the department. |
/// | 40014 | 403 | [`PARENT_DEPARTMENT_FORBIDDEN`](super::super::errors::PARENT_DEPARTMENT_FORBIDDEN) | The parent department is outside the contact range of the app. |
/// | 42008 | 401 | [`FOREIGN_TENANT`](super::super::errors::FOREIGN_TENANT) | What the call is about belongs to another tenant than the token. |
/// | 43005 | 400 | [`DEPARTMENT_ORDER_TAKEN`](super::super::errors::DEPARTMENT_ORDER_TAKEN) | Another department has the order. |
/// | 43013 | 400 | [`TOO_MANY_CHILD_DEPARTMENTS`](super::super::errors::TOO_MANY_CHILD_DEPARTMENTS) | The parent has as many departments directly below it as it may have. |
/// | 43016 | 400 | [`REPEATED_LEADERS`](super::super::errors::REPEATED_LEADERS) | A leader is given twice. |
/// | 43017 | 400 | [`UNIT_DEPARTMENT_LIMIT`](super::super::errors::UNIT_DEPARTMENT_LIMIT) | The unit is bound to 1000 departments, as many as it may have. |
/// | 43018 | 400 | [`DEPARTMENT_TRANSLATION_TAKEN`](super::super::errors::DEPARTMENT_TRANSLATION_TAKEN) | Another department has one of the names in other languages. |
/// | 43019 | 400 | [`DEPARTMENT_TOO_DEEP`](super::super::errors::DEPARTMENT_TOO_DEEP) | Departments cannot be more than 25 levels deep. |
/// | 43021 | 400 | [`DEPARTMENT_CHAT_NOT_FOUND`](super::super::errors::DEPARTMENT_CHAT_NOT_FOUND) | The chat of the department does not exist. |
/// | 43022 | 400 | [`DEPARTMENT_NAME_TAKEN`](super::super::errors::DEPARTMENT_NAME_TAKEN) | Another department has the name. |
/// | 43023 | 400 | [`STRUCTURE_FORBIDDEN`](super::super::errors::STRUCTURE_FORBIDDEN) | The caller may not change the structure of departments. |
/// | 43024 | 400 | [`STRUCTURE_BUSY`](super::super::errors::STRUCTURE_BUSY) | Another call changes the structure of departments. |
/// | 43025 | 400 | [`LEADER_NOT_JOINED`](super::super::errors::LEADER_NOT_JOINED) | A leader has not joined the tenant. |
/// | 43026 | 400 | [`INVALID_CHAT_EMPLOYEE_TYPE`](super::super::errors::INVALID_CHAT_EMPLOYEE_TYPE) | A type of employee in `group_chat_employee_types` is not valid. |
/// | 43028 | 400 | [`INVALID_HRBP`](super::super::errors::INVALID_HRBP) | A HR business partner of the department is not valid. |
/// | 43029 | 400 | [`SLASH_IN_DEPARTMENT_NAME`](super::super::errors::SLASH_IN_DEPARTMENT_NAME) | The name of a department cannot have a slash. |
/// | 43030 | 400 | [`DEPARTMENT_BUSY`](super::super::errors::DEPARTMENT_BUSY) | Another call changes the department. |
/// | 43031 | 400 | [`EXTERNAL_DEPARTMENT`](super::super::errors::EXTERNAL_DEPARTMENT) | The department comes from an external source and cannot be changed here. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::contact::v3::{
///     DepartmentId, DepartmentLeader, EmployeeType, I18nName, LeaderType,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .department()
///     .patch(DepartmentId::Custom("D096".into()))
///     .user_id_type(UserIdType::OpenId)
///     .name("DemoName")
///     .i18n_name(I18nName {
///         zh_cn: Some("Demo名称".into()),
///         ja_jp: Some("デモ名".into()),
///         en_us: Some("Demo Name".into()),
///         ..I18nName::default()
///     })
///     .parent_department_id("D067")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "修改部门部分信息")]
#[doc(alias = "/open-apis/contact/v3/departments/:department_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchDepartment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchDepartment -> PatchDepartmentReply, TenantToken, NoCredential
}

impl PatchDepartment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `department_id`: The department to change.
    pub fn new(department_id: impl Into<DepartmentId>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[
                        (rt::Place::Path, "department_id"),
                        (rt::Place::Query, "department_id_type"),
                    ],
                    &Into::<DepartmentId>::into(department_id),
                ),
        )
    }
}

impl<C> PatchDepartment<C> {
    /// Type of all ids of users. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Name of the department, without slashes; no other department has it. At least 1 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.body_text("name", name.into()))
    }

    /// The name in other languages, without slashes.
    pub fn i18n_name(self, i18n_name: I18nName) -> Self {
        Self(self.0.body("i18n_name", &i18n_name))
    }

    /// The department above, by an id of the type `department_id_type`; `0` is the root department.
    pub fn parent_department_id(self, parent_department_id: impl Into<String>) -> Self {
        Self(self.0.body_text("parent_department_id", parent_department_id.into()))
    }

    /// Who leads the department: an id of the type `user_id_type`, the same as the main one of
    /// `leaders`.
    pub fn leader_user_id(self, leader_user_id: impl Into<String>) -> Self {
        Self(self.0.body_text("leader_user_id", leader_user_id.into()))
    }

    /// Position among the departments of the same parent: smaller numbers come first. No two have the
    /// same. At least 0.
    pub fn order(self, order: i64) -> Self {
        Self(self.0.body("order", &order))
    }

    /// Whether the department gets a chat, called like it and owned by its main leader. One that
    /// exists stays.
    pub fn create_group_chat(self, create_group_chat: bool) -> Self {
        Self(self.0.body("create_group_chat", &create_group_chat))
    }

    /// All who lead the department, exactly one of whom is the main leader. An empty list removes all.
    pub fn leaders(self, leaders: impl IntoIterator<Item = DepartmentLeader>) -> Self {
        Self(
            self
                .0
                .body("leaders", &leaders.into_iter().collect::<Vec<DepartmentLeader>>()),
        )
    }

    /// The types of employee that are in the chat of the department; those that the tenant defined are
    /// given by number.
    pub fn group_chat_employee_types(
        self,
        group_chat_employee_types: impl IntoIterator<Item = EmployeeType>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "group_chat_employee_types",
                    &group_chat_employee_types.into_iter().collect::<Vec<EmployeeType>>(),
                ),
        )
    }

    /// The HR business partners of the department: ids of the type `user_id_type`. An empty list
    /// removes all. At most 500 elements.
    pub fn department_hrbps(
        self,
        department_hrbps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "department_hrbps",
                    &department_hrbps
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::DepartmentResource<'_, C> {
    /// Changes some of what is known of a department.
    pub fn patch(
        &self,
        department_id: impl Into<DepartmentId>,
    ) -> PatchDepartment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        PatchDepartment(PatchDepartment::new(department_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`PatchDepartment`].
#[derive(Clone, Default, rt::Record)]
pub struct PatchDepartmentReply {
    /// The department as changed.
    #[wire(ALWAYS)]
    pub department: Option<Department>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl PatchDepartmentReply {
    /// `department`, which every documented reply has, or an error if this one lacks it.
    pub fn department(&self) -> Result<&Department, rt::Error> {
        rt::always(self.department.as_ref(), "department", &self.unknown_fields)
    }
}

/// The documented facts of [`PatchDepartment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/department/patch",
    title: "修改部门部分信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/patch",
    method: rt::Method::Patch,
    path: "/open-apis/contact/v3/departments/:department_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact"],
    field_scopes: &[
        (
            "contact:department.organize:readonly",
            "Needed to read parent, leaders, order, units and numbers of members of departments.",
        ),
        (
            "contact:department.base:readonly",
            "Needed to read names, custom id, chat and status of departments.",
        ),
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
        (
            "contact:department.hrbp:readonly",
            "Needed to read `department_hrbps` of departments.",
        ),
        (
            "contact:contact:access_as_app",
            "Enough to read what the scopes for base and organization of departments allow.",
        ),
        (
            "contact:contact:readonly",
            "Enough to read what the scopes for base and organization of departments allow.",
        ),
        (
            "contact:contact:readonly_as_app",
            "Enough to read what the scopes for base and organization of departments allow.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("department_id"),
        rt::Param::query("user_id_type"),
        rt::Param::query("department_id_type").flags(rt::Field::REQUIRED),
        rt::Param::body("name").limits(&[rt::Limit::Length(1, u64::MAX)]),
        rt::Param::body("i18n_name"),
        rt::Param::body("parent_department_id"),
        rt::Param::body("leader_user_id"),
        rt::Param::body("order").flags(rt::Field::DIGITS).limits(&[rt::Limit::Min(0.0)]),
        rt::Param::body("create_group_chat"),
        rt::Param::body("leaders"),
        rt::Param::body("group_chat_employee_types"),
        rt::Param::body("department_hrbps").limits(&[rt::Limit::Items(0, 500)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40002 400 InvalidRequest RootDepartment\nThe root department cannot be used here.\nGive another department than `0`.",
            "40003 400 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
            "40008 400 InvalidRequest DepartmentMissing\nNothing is given about the department.\nGive the department.",
            "40014 403 Permission ParentDepartmentForbidden\nThe parent department is outside the contact range of the app.\nAdd the parent department to the contact range of the app.",
            "42008 401 Permission ForeignTenant\nWhat the call is about belongs to another tenant than the token.\nCall with a token of the tenant that it belongs to.",
            "43005 400 Conflict DepartmentOrderTaken\nAnother department has the order.\nChoose another number.",
            "43013 400 Conflict TooManyChildDepartments\nThe parent has as many departments directly below it as it may have.\nChoose another parent.",
            "43016 400 InvalidRequest RepeatedLeaders\nA leader is given twice.\nGive each leader once.",
            "43017 400 Conflict UnitDepartmentLimit\nThe unit is bound to 1000 departments, as many as it may have.\nUnbind a department first.",
            "43018 400 Conflict DepartmentTranslationTaken\nAnother department has one of the names in other languages.\nChoose other names.",
            "43019 400 Conflict DepartmentTooDeep\nDepartments cannot be more than 25 levels deep.\nChoose a parent further up.",
            "43021 400 NotFound DepartmentChatNotFound\nThe chat of the department does not exist.",
            "43022 400 Conflict DepartmentNameTaken\nAnother department has the name.\nChoose another name.",
            "43023 400 Permission StructureForbidden\nThe caller may not change the structure of departments.",
            "43024 400 Busy StructureBusy\nAnother call changes the structure of departments.\nWait and repeat.",
            "43025 400 Conflict LeaderNotJoined\nA leader has not joined the tenant.\nName a user who has joined.",
            "43026 400 InvalidRequest InvalidChatEmployeeType\nA type of employee in `group_chat_employee_types` is not valid.\nList the types of employee to see which there are.",
            "43028 400 InvalidRequest InvalidHrbp\nA HR business partner of the department is not valid.\nCheck the ids, and that they are of the given type.",
            "43029 400 InvalidRequest SlashInDepartmentName\nThe name of a department cannot have a slash.\nLeave it out.",
            "43030 400 Busy DepartmentBusy\nAnother call changes the department.\nWait some seconds and repeat.",
            "43031 400 Conflict ExternalDepartment\nThe department comes from an external source and cannot be changed here.\nChange it at its source.",
        ],
    ),
    ..platform::ENDPOINT
};

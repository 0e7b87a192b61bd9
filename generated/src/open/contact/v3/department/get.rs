// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/department/get`: 获取单个部门信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{Department, DepartmentId};
use crate::open::types::UserIdType;

/// Returns one department.
///
/// For the app, the contact range must include the department, and have all members for the root
/// department, `0`; a user must be able to see the department, and everyone for the root
/// department.
///
/// - Endpoint: `GET /open-apis/contact/v3/departments/:department_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:contact:access_as_app` or `contact:contact:readonly` or `contact:contact:readonly_as_app`
/// - Scope `contact:department.organize:readonly`: Needed to read parent, leaders, order, units and numbers of members of departments.
/// - Scope `contact:department.base:readonly`: Needed to read names, custom id, chat and status of departments.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:department.hrbp:readonly`: Needed to read `department_hrbps` of departments.
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Rate limit: `special`
/// - Documentation: [获取单个部门信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/get)
/// - Schema: `schemas/open/contact/v3/department/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 40003 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40004 | 403 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
/// | 40008 | 400 | [`DEPARTMENT_MISSING`](super::super::errors::DEPARTMENT_MISSING) | Nothing is given about the department. |
/// | 40015 | 400 | [`DEPARTMENT_NOT_FOUND`](super::super::errors::DEPARTMENT_NOT_FOUND) | The department does not exist. |
/// | 42008 | 401 | [`FOREIGN_TENANT`](super::super::errors::FOREIGN_TENANT) | What the call is about belongs to another tenant than the token. |
/// | 43010 | 400 | [`DEPARTMENT_TOO_LARGE`](super::super::errors::DEPARTMENT_TOO_LARGE) | The department is too large to be read with all below it. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::contact::v3::DepartmentId;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .department()
///     .get(DepartmentId::Custom("D096".into()))
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取单个部门信息")]
#[doc(alias = "/open-apis/contact/v3/departments/:department_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetDepartment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetDepartment -> GetDepartmentReply, TenantOrUserToken, NoCredential
}

impl GetDepartment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `department_id`: The department to return.
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

impl<C> GetDepartment<C> {
    /// Type of all ids of users in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::DepartmentResource<'_, C> {
    /// Returns one department.
    pub fn get(&self, department_id: impl Into<DepartmentId>) -> GetDepartment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetDepartment(GetDepartment::new(department_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetDepartment`].
#[derive(Clone, Default, rt::Record)]
pub struct GetDepartmentReply {
    /// The department, as far as the app may see.
    #[wire(ALWAYS)]
    pub department: Option<Department>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetDepartmentReply {
    /// `department`, which every documented reply has, or an error if this one lacks it.
    pub fn department(&self) -> Result<&Department, rt::Error> {
        rt::always(self.department.as_ref(), "department", &self.unknown_fields)
    }
}

/// The documented facts of [`GetDepartment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/department/get",
    title: "获取单个部门信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/get",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/departments/:department_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "contact:contact.base:readonly",
        "contact:contact:access_as_app",
        "contact:contact:readonly",
        "contact:contact:readonly_as_app",
    ],
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
    params: &[
        rt::Param::path("department_id"),
        rt::Param::query("user_id_type"),
        rt::Param::query("department_id_type").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "40003 400 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
            "40008 400 InvalidRequest DepartmentMissing\nNothing is given about the department.\nGive the department.",
            "40015 400 NotFound DepartmentNotFound\nThe department does not exist.\nCheck the id and its type.",
            "42008 401 Permission ForeignTenant\nWhat the call is about belongs to another tenant than the token.\nCall with a token of the tenant that it belongs to.",
            "43010 400 Conflict DepartmentTooLarge\nThe department is too large to be read with all below it.\nRead the departments level by level.",
        ],
    ),
    ..platform::ENDPOINT
};

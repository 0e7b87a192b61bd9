// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/department/batch`: 批量获取部门信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{Department, DepartmentIdList};
use crate::open::types::UserIdType;

/// Returns several departments.
///
/// For the app, the contact range must include the department, and have all members for the root
/// department, `0`; a user must be able to see the department, and everyone for the root
/// department. Departments that are not found are left out.
///
/// - Endpoint: `GET /open-apis/contact/v3/departments/batch`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly`
/// - Scope `contact:department.organize:readonly`: Needed to read parent, leaders, order, units and numbers of members of departments.
/// - Scope `contact:department.base:readonly`: Needed to read names, custom id, chat and status of departments.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:department.hrbp:readonly`: Needed to read `department_hrbps` of departments.
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base and organization of departments allow.
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base and organization of departments allow.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [批量获取部门信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/batch)
/// - Schema: `schemas/open/contact/v3/department/batch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 40003 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40004 | 403 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
/// | 40008 | 400 | [`DEPARTMENT_MISSING`](super::super::errors::DEPARTMENT_MISSING) | Nothing is given about the department. |
/// | 40011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | `page_size` is out of range. |
/// | 40012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
/// | 40014 | 403 | [`PARENT_DEPARTMENT_FORBIDDEN`](super::super::errors::PARENT_DEPARTMENT_FORBIDDEN) | The parent department is outside the contact range of the app. |
/// | 42008 | 401 | [`FOREIGN_TENANT`](super::super::errors::FOREIGN_TENANT) | What the call is about belongs to another tenant than the token. |
/// | 43007 | 400 | [`DEPARTMENT_UNIT_ID_TAKEN`](super::super::errors::DEPARTMENT_UNIT_ID_TAKEN) | Another unit of departments has the custom id. |
/// | 43010 | 400 | [`DEPARTMENT_TOO_LARGE`](super::super::errors::DEPARTMENT_TOO_LARGE) | The department is too large to be read with all below it. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::contact::v3::DepartmentIdList;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .department()
///     .batch(DepartmentIdList::Custom(vec!["D096".into()]))
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "批量获取部门信息")]
#[doc(alias = "/open-apis/contact/v3/departments/batch")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchGetDepartments<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchGetDepartments -> BatchGetDepartmentsReply, TenantOrUserToken, NoCredential
}

impl BatchGetDepartments {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `department_ids`: The departments, at most 50.
    pub fn new(department_ids: impl Into<DepartmentIdList>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[
                        (rt::Place::Query, "department_ids"),
                        (rt::Place::Query, "department_id_type"),
                    ],
                    &Into::<DepartmentIdList>::into(department_ids),
                ),
        )
    }
}

impl<C> BatchGetDepartments<C> {
    /// Type of all ids of users in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::DepartmentResource<'_, C> {
    /// Returns several departments.
    pub fn batch(
        &self,
        department_ids: impl Into<DepartmentIdList>,
    ) -> BatchGetDepartments<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        BatchGetDepartments(
            BatchGetDepartments::new(department_ids).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`BatchGetDepartments`].
#[derive(Clone, Default, rt::Record)]
pub struct BatchGetDepartmentsReply {
    /// The departments that were found.
    pub items: Option<Vec<Department>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`BatchGetDepartments`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/department/batch",
    title: "批量获取部门信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/batch",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/departments/batch",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["contact:contact.base:readonly"],
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
        rt::Param::query("department_ids").flags(rt::Field::REQUIRED),
        rt::Param::query("department_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("user_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "40003 400 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
            "40008 400 InvalidRequest DepartmentMissing\nNothing is given about the department.\nGive the department.",
            "40011 400 InvalidRequest InvalidPageSize\n`page_size` is out of range.\nUse a number within the documented range.",
            "40012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.\nUse the one from the previous reply, or begin with the first page.",
            "40014 403 Permission ParentDepartmentForbidden\nThe parent department is outside the contact range of the app.\nAdd the parent department to the contact range of the app.",
            "42008 401 Permission ForeignTenant\nWhat the call is about belongs to another tenant than the token.\nCall with a token of the tenant that it belongs to.",
            "43007/1 400 Conflict DepartmentUnitIdTaken\nAnother unit of departments has the custom id.\nChoose another one.",
            "43010 400 Conflict DepartmentTooLarge\nThe department is too large to be read with all below it.\nRead the departments level by level.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/department/unbind_department_chat`: 部门群转为普通群

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::DepartmentId;

/// Makes the chat of a department an ordinary chat.
///
/// The contact range of the app must include the department.
///
/// - Endpoint: `POST /open-apis/contact/v3/departments/unbind_department_chat`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact`
/// - Rate limit: `20/s`
/// - Documentation: [部门群转为普通群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/unbind_department_chat)
/// - Schema: `schemas/open/contact/v3/department/unbind_department_chat.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40002 | 400 | [`ROOT_DEPARTMENT`](super::super::errors::ROOT_DEPARTMENT) | The root department cannot be used here. |
/// | 40003 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40004 | 403 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
/// | 40020 | 403 | [`NO_DEPARTMENT_CHAT`](super::super::errors::NO_DEPARTMENT_CHAT) | The department has no chat. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::DepartmentId;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .contact()
///     .v3()
///     .department()
///     .unbind_department_chat(DepartmentId::Custom("D096".into()))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "部门群转为普通群")]
#[doc(alias = "/open-apis/contact/v3/departments/unbind_department_chat")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UnbindDepartmentChat<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UnbindDepartmentChat -> rt::Empty, TenantToken, NoCredential
}

impl UnbindDepartmentChat {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `department_id`: The department whose chat it is.
    pub fn new(department_id: impl Into<DepartmentId>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[
                        (rt::Place::Body, "department_id"),
                        (rt::Place::Query, "department_id_type"),
                    ],
                    &Into::<DepartmentId>::into(department_id),
                ),
        )
    }
}

impl<C: rt::Caller> super::DepartmentResource<'_, C> {
    /// Makes the chat of a department an ordinary chat.
    pub fn unbind_department_chat(
        &self,
        department_id: impl Into<DepartmentId>,
    ) -> UnbindDepartmentChat<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        UnbindDepartmentChat(
            UnbindDepartmentChat::new(department_id).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`UnbindDepartmentChat`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/department/unbind_department_chat",
    title: "部门群转为普通群",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/unbind_department_chat",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/departments/unbind_department_chat",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact"],
    rate_limits: &[rt::Rate::per_second(20)],
    params: &[
        rt::Param::query("department_id_type").flags(rt::Field::REQUIRED),
        rt::Param::body("department_id").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40002 400 InvalidRequest RootDepartment\nThe root department cannot be used here.\nGive another department than `0`.",
            "40003 400 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
            "40020 403 Conflict NoDepartmentChat\nThe department has no chat.\nRead the department to see whether it has a `chat_id`.",
        ],
    ),
    ..platform::ENDPOINT
};

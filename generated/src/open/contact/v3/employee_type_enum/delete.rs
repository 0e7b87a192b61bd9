// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/employee_type_enum/delete`: 删除人员类型

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a type of employee that the tenant defined.
///
/// - Endpoint: `DELETE /open-apis/contact/v3/employee_type_enums/:enum_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact`
/// - Rate limit: `special`
/// - Documentation: [删除人员类型](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/delete)
/// - Schema: `schemas/open/contact/v3/employee_type_enum/delete.json`
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.contact().v3().employee_type_enum().delete("exGeIjow7zIqWMy+ONkFxA==").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除人员类型")]
#[doc(alias = "/open-apis/contact/v3/employee_type_enums/:enum_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteEmployeeType<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteEmployeeType -> rt::Empty, TenantToken, NoCredential
}

impl DeleteEmployeeType {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `enum_id`: Which type of employee, by its `enum_id`; not the number that users have.
    pub fn new(enum_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("enum_id", enum_id.into()))
    }
}

impl<C: rt::Caller> super::EmployeeTypeEnumResource<'_, C> {
    /// Deletes a type of employee that the tenant defined.
    pub fn delete(&self, enum_id: impl Into<String>) -> DeleteEmployeeType<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        DeleteEmployeeType(DeleteEmployeeType::new(enum_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteEmployeeType`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/employee_type_enum/delete",
    title: "删除人员类型",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/delete",
    method: rt::Method::Delete,
    path: "/open-apis/contact/v3/employee_type_enums/:enum_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact"],
    params: &[rt::Param::path("enum_id")],
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/employee_type_enum/list`: 查询人员类型

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::EmployeeTypeEnum;

/// Lists the types of employee, built in and defined by the tenant.
///
/// - Endpoint: `GET /open-apis/contact/v3/employee_type_enums`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:contact:access_as_app` or `contact:contact:readonly_as_app`
/// - Rate limit: `special`
/// - Documentation: [查询人员类型](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/list)
/// - Schema: `schemas/open/contact/v3/employee_type_enum/list.json`
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .employee_type_enum()
///     .list()
///     .page_token("3")
///     .page_size(10)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询人员类型")]
#[doc(alias = "/open-apis/contact/v3/employee_type_enums")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListEmployeeTypes<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListEmployeeTypes::new() -> ListEmployeeTypesReply, TenantToken, NoCredential, pages
    of items as EmployeeTypeEnum
}

impl ListEmployeeTypes {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListEmployeeTypes<C> {
    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Number of items a page. At most 100. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }
}

impl<C: rt::Caller> super::EmployeeTypeEnumResource<'_, C> {
    /// Lists the types of employee, built in and defined by the tenant.
    pub fn list(&self) -> ListEmployeeTypes<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ListEmployeeTypes(ListEmployeeTypes::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListEmployeeTypes`].
#[derive(Clone, Default, rt::Record)]
pub struct ListEmployeeTypesReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Types of employee.
    pub items: Option<Vec<EmployeeTypeEnum>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListEmployeeTypes`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/employee_type_enum/list",
    title: "查询人员类型",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/list",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/employee_type_enums",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "contact:contact.base:readonly",
        "contact:contact:access_as_app",
        "contact:contact:readonly_as_app",
    ],
    params: &[
        rt::Param::query("page_token"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(100.0)]),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    ..platform::ENDPOINT
};

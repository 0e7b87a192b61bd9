// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/employee_type_enum/update`: 更新人员类型

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{EmployeeTypeEnum, EnumStatus, I18nContent};

/// Changes a type of employee that the tenant defined.
///
/// - Endpoint: `PUT /open-apis/contact/v3/employee_type_enums/:enum_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact`
/// - Rate limit: `special`
/// - Documentation: [更新人员类型](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/update)
/// - Schema: `schemas/open/contact/v3/employee_type_enum/update.json`
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::{EnumStatus, I18nContent, Locale};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .employee_type_enum()
///     .update("exGeIjow7zIqWMy+ONkFxA==", "专家", EnumStatus::Active)
///     .i18n_content([
///         I18nContent {
///             locale: Some(Locale::Chinese),
///             value: Some("专家（中文）".into()),
///             ..I18nContent::default()
///         },
///     ])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新人员类型")]
#[doc(alias = "/open-apis/contact/v3/employee_type_enums/:enum_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateEmployeeType<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateEmployeeType -> UpdateEmployeeTypeReply, TenantToken, NoCredential
}

impl UpdateEmployeeType {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `enum_id`: Which type of employee, by its `enum_id`; not the number that users have.
    /// - `content`: Name of the type. 1 to 100 characters.
    /// - `enum_status`: Whether users can be of it.
    pub fn new(
        enum_id: impl Into<String>,
        content: impl Into<String>,
        enum_status: EnumStatus,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("enum_type", &2_i64)
                .path("enum_id", enum_id.into())
                .body_text("content", content.into())
                .body("enum_status", &enum_status),
        )
    }
}

impl<C> UpdateEmployeeType<C> {
    /// The name in other languages. Stay as they are if not given.
    pub fn i18n_content(
        self,
        i18n_content: impl IntoIterator<Item = I18nContent>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "i18n_content",
                    &i18n_content.into_iter().collect::<Vec<I18nContent>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::EmployeeTypeEnumResource<'_, C> {
    /// Changes a type of employee that the tenant defined.
    pub fn update(
        &self,
        enum_id: impl Into<String>,
        content: impl Into<String>,
        enum_status: EnumStatus,
    ) -> UpdateEmployeeType<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        UpdateEmployeeType(
            UpdateEmployeeType::new(enum_id, content, enum_status)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`UpdateEmployeeType`].
#[derive(Clone, Default, rt::Record)]
pub struct UpdateEmployeeTypeReply {
    /// The type as changed.
    #[wire(ALWAYS)]
    pub employee_type_enum: Option<EmployeeTypeEnum>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UpdateEmployeeTypeReply {
    /// `employee_type_enum`, which every documented reply has, or an error if this one lacks it.
    pub fn employee_type_enum(&self) -> Result<&EmployeeTypeEnum, rt::Error> {
        rt::always(
            self.employee_type_enum.as_ref(),
            "employee_type_enum",
            &self.unknown_fields,
        )
    }
}

/// The documented facts of [`UpdateEmployeeType`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/employee_type_enum/update",
    title: "更新人员类型",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/update",
    method: rt::Method::Put,
    path: "/open-apis/contact/v3/employee_type_enums/:enum_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact"],
    params: &[
        rt::Param::path("enum_id"),
        rt::Param::body("content")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 100)]),
        rt::Param::body("enum_type"),
        rt::Param::body("enum_status").flags(rt::Field::REQUIRED),
        rt::Param::body("i18n_content"),
    ],
    ..platform::ENDPOINT
};

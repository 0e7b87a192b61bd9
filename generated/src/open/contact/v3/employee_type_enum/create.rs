// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/employee_type_enum/create`: 新增人员类型

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{EmployeeTypeEnum, EnumStatus, I18nContent};

/// Defines a type of employee.
///
/// A tenant can define 255, those counted that were deleted.
///
/// - Endpoint: `POST /open-apis/contact/v3/employee_type_enums`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact`
/// - Rate limit: `20/s`
/// - Documentation: [新增人员类型](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/create)
/// - Schema: `schemas/open/contact/v3/employee_type_enum/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 42301 | 400 | [`EMPLOYEE_TYPE_NAME_TAKEN`](super::super::errors::EMPLOYEE_TYPE_NAME_TAKEN) | Another type of employee has the name. |
/// | 42302 | 400 | [`EMPLOYEE_TYPE_TRANSLATION_TAKEN`](super::super::errors::EMPLOYEE_TYPE_TRANSLATION_TAKEN) | Another type of employee has one of the names in other languages. |
/// | 42303 | 400 | [`EMPLOYEE_TYPE_TOO_LONG`](super::super::errors::EMPLOYEE_TYPE_TOO_LONG) | A parameter is too long: the name may have 100 characters. |
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
///     .create("专家", EnumStatus::Active)
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
#[doc(alias = "新增人员类型")]
#[doc(alias = "/open-apis/contact/v3/employee_type_enums")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateEmployeeType<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateEmployeeType -> CreateEmployeeTypeReply, TenantToken, NoCredential
}

impl CreateEmployeeType {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `content`: Name of the type. 1 to 100 characters.
    /// - `enum_status`: Whether users can be of it.
    pub fn new(content: impl Into<String>, enum_status: EnumStatus) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("enum_type", &2_i64)
                .body_text("content", content.into())
                .body("enum_status", &enum_status),
        )
    }
}

impl<C> CreateEmployeeType<C> {
    /// The name in other languages.
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
    /// Defines a type of employee.
    pub fn create(
        &self,
        content: impl Into<String>,
        enum_status: EnumStatus,
    ) -> CreateEmployeeType<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        CreateEmployeeType(
            CreateEmployeeType::new(content, enum_status).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateEmployeeType`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateEmployeeTypeReply {
    /// The new type.
    #[wire(ALWAYS)]
    pub employee_type_enum: Option<EmployeeTypeEnum>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateEmployeeTypeReply {
    /// `employee_type_enum`, which every documented reply has, or an error if this one lacks it.
    pub fn employee_type_enum(&self) -> Result<&EmployeeTypeEnum, rt::Error> {
        rt::always(
            self.employee_type_enum.as_ref(),
            "employee_type_enum",
            &self.unknown_fields,
        )
    }
}

/// The documented facts of [`CreateEmployeeType`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/employee_type_enum/create",
    title: "新增人员类型",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/create",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/employee_type_enums",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact"],
    rate_limits: &[rt::Rate::per_second(20)],
    params: &[
        rt::Param::body("content")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 100)]),
        rt::Param::body("enum_type"),
        rt::Param::body("enum_status").flags(rt::Field::REQUIRED),
        rt::Param::body("i18n_content"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "42301/1 400 Conflict EmployeeTypeNameTaken\nAnother type of employee has the name.\nChoose another name.",
            "42302/1 400 Conflict EmployeeTypeTranslationTaken\nAnother type of employee has one of the names in other languages.\nChoose other names.",
            "42303/1 400 InvalidRequest EmployeeTypeTooLong\nA parameter is too long: the name may have 100 characters.\nShorten it.",
        ],
    ),
    ..platform::ENDPOINT
};

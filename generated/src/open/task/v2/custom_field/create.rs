// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/custom_field/create`: 创建自定义字段

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{
    CustomField, DateFormat, NumberFormat, NumberSeparator, NumberSymbolPosition,
    TextSetting,
};
use crate::open::types::UserIdType;

/// Creates a custom field in a tasklist.
///
/// The type decides which settings the custom field has. It cannot be changed later.
///
/// No two visible options of a select field may have the same name.
///
/// The caller must be able to edit the tasklist.
///
/// - Endpoint: `POST /open-apis/task/v2/custom_fields`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:custom_field:write` or `task:custom_field:writeonly`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `100/min`
/// - Documentation: [创建自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/create)
/// - Schema: `schemas/open/task/v2/custom_field/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a type without its settings. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not create custom fields in the tasklist. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::{
///     NewCustomFieldType, NewNumberSetting, NumberFormat, NumberSeparator,
///     NumberSymbolPosition,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .custom_field()
///     .create(
///         "ec5ed63d-a4a9-44de-a935-7ba243471c0a",
///         "优先级",
///         NewCustomFieldType::Number {
///             number_setting: NewNumberSetting {
///                 format: Some(NumberFormat::Normal),
///                 custom_symbol: Some("自定义符号".into()),
///                 custom_symbol_position: Some(NumberSymbolPosition::Left),
///                 separator: Some(NumberSeparator::Thousand),
///                 decimal_count: Some(2),
///             },
///         },
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建自定义字段")]
#[doc(alias = "/open-apis/task/v2/custom_fields")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateCustomField<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateCustomField -> CreateCustomFieldReply, TenantOrUserToken, NoCredential
}

impl CreateCustomField {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `resource_id`: Guid of the tasklist. At most 100 characters.
    /// - `name`: Name of the custom field. At most 50 characters.
    /// - `type`: The type of a new custom field, with its settings.
    pub fn new(
        resource_id: impl Into<String>,
        name: impl Into<String>,
        r#type: NewCustomFieldType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("resource_type", &"tasklist")
                .body_text("resource_id", resource_id.into())
                .body_text("name", name.into())
                .shape(
                    rt::Place::Body,
                    &[
                        "type",
                        "number_setting",
                        "member_setting",
                        "datetime_setting",
                        "single_select_setting",
                        "multi_select_setting",
                        "text_setting",
                    ],
                    &r#type,
                ),
        )
    }
}

impl<C> CreateCustomField<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::CustomFieldResource<'_, C> {
    /// Creates a custom field in a tasklist.
    pub fn create(
        &self,
        resource_id: impl Into<String>,
        name: impl Into<String>,
        r#type: NewCustomFieldType,
    ) -> CreateCustomField<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateCustomField(
            CreateCustomField::new(resource_id, name, r#type).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateCustomField`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateCustomFieldReply {
    /// The new custom field.
    #[wire(ALWAYS)]
    pub custom_field: Option<CustomField>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateCustomFieldReply {
    /// `custom_field`, which every documented reply has, or an error if this one lacks it.
    pub fn custom_field(&self) -> Result<&CustomField, rt::Error> {
        rt::always(self.custom_field.as_ref(), "custom_field", &self.unknown_fields)
    }
}

/// The type of a new custom field, with its settings.
#[derive(Debug, Clone, PartialEq)]
pub enum NewCustomFieldType {
    /// A number.
    Number {
        /// How numbers are displayed and rounded.
        number_setting: NewNumberSetting,
    },
    /// People.
    Member {
        /// Whether several people can be selected.
        member_setting: NewMemberSetting,
    },
    /// A date.
    Datetime {
        /// How dates are displayed.
        datetime_setting: NewDatetimeSetting,
    },
    /// A single-select field.
    SingleSelect {
        /// Options of a single-select field.
        single_select_setting: NewSelectSetting,
    },
    /// A multi-select field.
    MultiSelect {
        /// Options of a multi-select field.
        multi_select_setting: NewSelectSetting,
    },
    /// A text.
    Text {
        /// Settings of a text field; there are none at present.
        text_setting: Option<TextSetting>,
    },
}

impl rt::Shape for NewCustomFieldType {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Number { .. }, 0) => &"number",
            (Self::Number { number_setting, .. }, 1) => number_setting,
            (Self::Member { .. }, 0) => &"member",
            (Self::Member { member_setting, .. }, 2) => member_setting,
            (Self::Datetime { .. }, 0) => &"datetime",
            (Self::Datetime { datetime_setting, .. }, 3) => datetime_setting,
            (Self::SingleSelect { .. }, 0) => &"single_select",
            (Self::SingleSelect { single_select_setting, .. }, 4) => {
                single_select_setting
            }
            (Self::MultiSelect { .. }, 0) => &"multi_select",
            (Self::MultiSelect { multi_select_setting, .. }, 5) => multi_select_setting,
            (Self::Text { .. }, 0) => &"text",
            (Self::Text { text_setting, .. }, 6) => text_setting,
            _ => &rt::Absent,
        }
    }
}

/// How numbers of a new custom field are rounded, and displayed in the app. Only `decimal_count`
/// affects the values themselves.
#[derive(Clone, Default, rt::Record)]
pub struct NewNumberSetting {
    /// How numbers are displayed. The platform assumes `"normal"` when it is not given.
    pub format: Option<NumberFormat>,
    /// Symbol displayed with each number, at most 4 characters. Required if `format` is `custom`.
    pub custom_symbol: Option<String>,
    /// On which side of the number the symbol stands. The platform assumes `"right"` when it is not
    /// given.
    pub custom_symbol_position: Option<NumberSymbolPosition>,
    /// Separator of the digits before the decimal point. The platform assumes `"none"` when it is not
    /// given.
    pub separator: Option<NumberSeparator>,
    /// Number of decimal places to which new values are rounded. For percentages, it counts the
    /// decimal places of the percentage: with 2, 0.24563 is displayed as 24.56%. Existing values stay
    /// as they are. From 0 to 6. The platform assumes `0` when it is not given.
    #[wire(Min(0.0), Max(6.0))]
    pub decimal_count: Option<i64>,
}

/// How people are selected in a new custom field.
#[derive(Clone, Default, rt::Record)]
pub struct NewMemberSetting {
    /// Whether several people can be selected. The platform assumes `false` when it is not given.
    pub multi: Option<bool>,
}

/// How the app displays dates of a new custom field.
#[derive(Clone, Default, rt::Record)]
pub struct NewDatetimeSetting {
    /// How dates are displayed. The platform assumes `"yyyy-mm-dd"` when it is not given.
    pub format: Option<DateFormat>,
}

/// Options of a new select field.
#[derive(Clone, Default, rt::Record)]
pub struct NewSelectSetting {
    /// The options in the order in which the app shows them. At most 100 elements.
    #[wire(Items(0, 100))]
    pub options: Option<Vec<NewCustomFieldOption>>,
}

/// An option of a new select field.
#[derive(Clone, rt::Record)]
pub struct NewCustomFieldOption {
    /// Name of the option; cannot be empty. 1 to 50 characters.
    #[wire(REQUIRED, Length(1, 50))]
    pub name: String,
    /// Color of the option: a number from 0 to 54. If not given, an unused color is chosen at random.
    /// From 0 to 54.
    #[wire(Min(0.0), Max(54.0))]
    pub color_index: Option<i64>,
    /// Whether the option is hidden: it is not shown in the app and cannot be used as a value.
    pub is_hidden: Option<bool>,
}

impl NewCustomFieldOption {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            color_index: None,
            is_hidden: None,
        }
    }
}

/// The documented facts of [`CreateCustomField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/custom_field/create",
    title: "创建自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/create",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/custom_fields",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:custom_field:write", "task:custom_field:writeonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("resource_type").flags(rt::Field::REQUIRED),
        rt::Param::body("resource_id")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::body("name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 50)]),
        rt::Param::body("type").flags(rt::Field::REQUIRED),
        rt::Param::body("number_setting"),
        rt::Param::body("member_setting"),
        rt::Param::body("datetime_setting"),
        rt::Param::body("single_select_setting"),
        rt::Param::body("multi_select_setting"),
        rt::Param::body("text_setting"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a type without its settings.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not create custom fields in the tasklist.\nCall as the owner or an editor of the tasklist.",
            "1470404 404 NotFound NotFound\nThe tasklist does not exist or was deleted.\nConfirm that the tasklist exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

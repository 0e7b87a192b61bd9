// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/custom_field/patch`: 更新自定义字段

use feishu_api_runtime as rt;

use crate::open::task::v2::types::{
    CustomField, DatetimeSetting, MemberSetting, NumberSetting, TextSetting,
};
use crate::open::types::UserIdType;

/// Renames a custom field or changes its settings.
///
/// Only the fields named in the update mask change. Of the settings only those of the custom
/// field's type can be given; within them, what is not given stays as it is.
///
/// The options of a choice are given as a list: what is in it becomes visible, in this order; an
/// option with a guid is changed, one without is created; what is not in it is hidden and put
/// last. An empty list hides them all. No two visible options may have the same name. To change a
/// single option, there is an endpoint of its own.
///
/// The caller must be able to edit a tasklist that the custom field belongs to.
///
/// - Endpoint: `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:custom_field:write`
/// - Scope `contact:user.employee_id:readonly`: Needed if `user_id_type` is `user_id`; without it the reply leaves those ids out.
/// - Rate limit: `100/min`
/// - Documentation: [更新自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/patch)
/// - Schema: `schemas/open/task/v2/custom_field/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](PatchCustomFieldError::INVALID_PARAMETER) | A parameter is wrong, such as a mask that names a field which cannot be changed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](PatchCustomFieldError::PERMISSION_DENIED) | The caller may not edit the custom field. |
/// | 1470404 | 404 | [`NOT_FOUND`](PatchCustomFieldError::NOT_FOUND) | The custom field does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](PatchCustomFieldError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .custom_field()
///     .patch("5ffbe0ca-6600-41e0-a634-2b38cbcf13b8")
///     .name("优先级")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新自定义字段")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchCustomField<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl PatchCustomField {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `custom_field_guid`: The custom field to change.
    #[inline]
    pub fn new(custom_field_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, custom_field_guid),
        }
    }
}

impl<C> PatchCustomField<C> {
    /// Name of the custom field.
    ///
    /// At most 50 characters.
    pub fn name(self, name: &str) -> Self {
        Self {
            request: self.request.set_masked(3, &name),
        }
    }

    /// New settings of a custom field; they must be those of its type.
    pub fn setting(self, setting: CustomFieldSetting) -> Self {
        Self {
            request: self.request.set_shape_masked(&[4, 5, 6, 7, 8, 9], &setting),
        }
    }

    /// Which kind of user id the reply contains.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(1, &user_id_type),
        }
    }

    /// New values of the fields that the mask names.
    ///
    /// Sets all its fields at once and names those that are given in the mask.
    pub fn custom_field(self, custom_field: InputCustomField) -> Self {
        Self {
            request: self.request.set_object(2, &custom_field),
        }
    }

    /// Makes the mask name exactly these fields of `custom_field`, whatever was set.
    ///
    /// The setters fill the mask on their own; this is for masks that differ from what was set.
    pub fn update_fields(
        self,
        update_fields: impl IntoIterator<Item = PatchCustomFieldField>,
    ) -> Self {
        let names = update_fields.into_iter().map(PatchCustomFieldField::as_str);
        Self {
            request: self.request.set_mask(10, names),
        }
    }

    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl PatchCustomField<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<PatchCustomFieldReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for PatchCustomField<rt::Bound> {
    type Output = Result<PatchCustomFieldReply, rt::Error>;
    type IntoFuture = rt::Call<PatchCustomFieldReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for PatchCustomField {
    type Reply = PatchCustomFieldReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::CustomFieldResource<'_, C> {
    /// Renames a custom field or changes its settings.
    pub fn patch(&self, custom_field_guid: &str) -> PatchCustomField<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        PatchCustomField {
            request: PatchCustomField::new(custom_field_guid)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`PatchCustomField`].
#[derive(Clone, Default)]
pub struct PatchCustomFieldReply {
    /// The custom field after the change.
    pub custom_field: Option<CustomField>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for PatchCustomFieldReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("custom_field")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.custom_field,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for PatchCustomFieldReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.custom_field,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for PatchCustomFieldReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for PatchCustomFieldReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A field of `custom_field` that the mask can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PatchCustomFieldField {
    /// `name`
    Name,
    /// `number_setting`
    NumberSetting,
    /// `member_setting`
    MemberSetting,
    /// `datetime_setting`
    DatetimeSetting,
    /// `single_select_setting`
    SingleSelectSetting,
    /// `multi_select_setting`
    MultiSelectSetting,
    /// `text_setting`
    TextSetting,
}

impl PatchCustomFieldField {
    /// The field's name on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::NumberSetting => "number_setting",
            Self::MemberSetting => "member_setting",
            Self::DatetimeSetting => "datetime_setting",
            Self::SingleSelectSetting => "single_select_setting",
            Self::MultiSelectSetting => "multi_select_setting",
            Self::TextSetting => "text_setting",
        }
    }
}

/// New values for a custom field.
///
/// Declared in `schemas/open/task/v2/custom_field/patch.json`.
#[derive(Clone, Default)]
pub struct InputCustomField {
    /// Name of the custom field.
    ///
    /// At most 50 characters.
    pub name: Option<String>,
    /// New settings of a custom field; they must be those of its type.
    pub setting: Option<CustomFieldSetting>,
}

impl rt::Fields for InputCustomField {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("name").limits(&[rt::Limit::Length(0, 50)]),
            rt::Field::new("number_setting"),
            rt::Field::new("member_setting"),
            rt::Field::new("datetime_setting"),
            rt::Field::new("single_select_setting"),
            rt::Field::new("multi_select_setting"),
            rt::Field::new("text_setting"),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.name,
            1 => rt::Shape::slot(&self.setting, 0),
            2 => rt::Shape::slot(&self.setting, 1),
            3 => rt::Shape::slot(&self.setting, 2),
            4 => rt::Shape::slot(&self.setting, 3),
            5 => rt::Shape::slot(&self.setting, 4),
            _ => rt::Shape::slot(&self.setting, 5),
        }
    }
}

impl std::fmt::Debug for InputCustomField {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputCustomField {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// New settings of a custom field; they must be those of its type.
#[derive(Debug, Clone, PartialEq)]
pub enum CustomFieldSetting {
    /// How numbers are shown and rounded.
    Number(NumberSetting),
    /// Whether several people can be entered.
    Member(MemberSetting),
    /// How dates are shown.
    Datetime(DatetimeSetting),
    /// The options of a single choice.
    SingleSelect(InputSelectSetting),
    /// The options of a multiple choice.
    MultiSelect(InputSelectSetting),
    /// Settings of a text; there are none at present.
    Text(TextSetting),
}

impl rt::Shape for CustomFieldSetting {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Number(value), 0) => value,
            (Self::Member(value), 1) => value,
            (Self::Datetime(value), 2) => value,
            (Self::SingleSelect(value), 3) => value,
            (Self::MultiSelect(value), 4) => value,
            (Self::Text(value), 5) => value,
            _ => &rt::Absent,
        }
    }
}

/// The options that a choice is to show.
///
/// Declared in `schemas/open/task/v2/custom_field/patch.json`.
#[derive(Clone, Default)]
pub struct InputSelectSetting {
    /// All options that are to be visible, in their order; the others become hidden.
    ///
    /// At most 100 elements.
    pub options: Option<Vec<InputCustomFieldOption>>,
}

impl rt::Fields for InputSelectSetting {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("options").limits(&[rt::Limit::Items(0, 100)])],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, _: usize) -> &dyn rt::Value {
        &self.options
    }
}

impl std::fmt::Debug for InputSelectSetting {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputSelectSetting {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// An option to show: an existing one by its guid, or a new one.
///
/// Declared in `schemas/open/task/v2/custom_field/patch.json`.
#[derive(Clone, Default)]
pub struct InputCustomFieldOption {
    /// The option of this custom field to change; a new one is created if not given.
    pub guid: Option<String>,
    /// Name of the option; an existing one keeps its own if not given. A new one needs a name.
    ///
    /// At most 50 characters.
    pub name: Option<String>,
    /// Number of the option's color; an existing one keeps its own if not given.
    ///
    /// From 0 to 54.
    pub color_index: Option<i64>,
}

impl rt::Fields for InputCustomFieldOption {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("guid"),
            rt::Field::new("name").limits(&[rt::Limit::Length(0, 50)]),
            rt::Field::new("color_index")
                .limits(&[rt::Limit::Min(0.0), rt::Limit::Max(54.0)]),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.guid,
            1 => &self.name,
            _ => &self.color_index,
        }
    }
}

impl std::fmt::Debug for InputCustomFieldOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputCustomFieldOption {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`PatchCustomField`] by name.
#[derive(Debug, Clone, Copy)]
pub enum PatchCustomFieldError {}

impl PatchCustomFieldError {
    /// A parameter is wrong, such as a mask that names a field which cannot be changed.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not edit the custom field.
    ///
    /// Call as someone who can edit a tasklist that the custom field belongs to.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
    /// The custom field does not exist or was deleted.
    ///
    /// Confirm that the custom field exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`PatchCustomField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/custom_field/patch",
    title: "更新自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/patch",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Patch,
    path: "/open-apis/task/v2/custom_fields/:custom_field_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:custom_field:write"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed if `user_id_type` is `user_id`; without it the reply leaves those ids out.",
        ),
    ],
    rate_limits: &[
        rt::Rate {
            calls: 100,
            seconds: 60,
        },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("custom_field_guid").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("custom_field"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("name").limits(&[rt::Limit::Length(0, 50)]),
            place: rt::Place::Inside("custom_field"),
        },
        rt::Param {
            field: rt::Field::new("number_setting"),
            place: rt::Place::Inside("custom_field"),
        },
        rt::Param {
            field: rt::Field::new("member_setting"),
            place: rt::Place::Inside("custom_field"),
        },
        rt::Param {
            field: rt::Field::new("datetime_setting"),
            place: rt::Place::Inside("custom_field"),
        },
        rt::Param {
            field: rt::Field::new("single_select_setting"),
            place: rt::Place::Inside("custom_field"),
        },
        rt::Param {
            field: rt::Field::new("multi_select_setting"),
            place: rt::Place::Inside("custom_field"),
        },
        rt::Param {
            field: rt::Field::new("text_setting"),
            place: rt::Place::Inside("custom_field"),
        },
        rt::Param {
            field: rt::Field::new("update_fields").limits(&[rt::Limit::Items(1, 20)]),
            place: rt::Place::MaskOf("custom_field"),
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "1470400 400 InvalidRequest InvalidParameter",
                "A parameter is wrong, such as a mask that names a field which cannot be changed.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not edit the custom field.",
                "Call as someone who can edit a tasklist that the custom field belongs to.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The custom field does not exist or was deleted.",
                "Confirm that the custom field exists, and that its guid was copied in full.",
                "",
            ],
            [
                "1470500 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::custom_field::patch::{
        CustomFieldSetting, ENDPOINT, InputCustomField, PatchCustomField,
        PatchCustomFieldField, PatchCustomFieldReply,
    };
    use crate::open::task::v2::types::{
        NumberFormat, NumberSeparator, NumberSetting, NumberSymbolPosition,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    PatchCustomField::new("5ffbe0ca-6600-41e0-a634-2b38cbcf13b8")
                        .user_id_type(UserIdType::OpenId)
                        .custom_field(InputCustomField {
                            name: Some("优先级".into()),
                            setting: Some(
                                CustomFieldSetting::Number(NumberSetting {
                                    format: Some(NumberFormat::Normal),
                                    custom_symbol: Some("€".into()),
                                    custom_symbol_position: Some(NumberSymbolPosition::Left),
                                    separator: Some(NumberSeparator::Thousand),
                                    decimal_count: Some(2),
                                    ..NumberSetting::default()
                                }),
                            ),
                        })
                        .update_fields([PatchCustomFieldField::Name]),
                )
            },
            sent: "{\"path\":{\"custom_field_guid\":\"5ffbe0ca-6600-41e0-a634-2b38cbcf13b8\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"custom_field\":{\"name\":\"优先级\",\"number_setting\":{\"format\":\"normal\",\"custom_symbol\":\"€\",\"custom_symbol_position\":\"left\",\"separator\":\"thousand\",\"decimal_count\":2}},\"update_fields\":[\"name\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"custom_field\":{\"guid\":\"34d4b29f-3d58-4bc5-b752-6be80fb687c8\",\"name\":\"优先级\",\"type\":\"number\",\"number_setting\":{\"format\":\"normal\",\"custom_symbol\":\"自定义符号\",\"custom_symbol_position\":\"left\",\"separator\":\"thousand\",\"decimal_count\":2},\"member_setting\":{\"multi\":true},\"datetime_setting\":{\"format\":\"yyyy/mm/dd\"},\"single_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"multi_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"created_at\":\"1688196600000\",\"updated_at\":\"1688196600000\",\"text_setting\":{}}}}",
            send: rt::Example::record::<PatchCustomFieldReply>,
        },
    ];
}

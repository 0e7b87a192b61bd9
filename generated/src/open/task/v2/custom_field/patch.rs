// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/custom_field/patch`: 更新自定义字段

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{
    CustomField, DatetimeSetting, MemberSetting, NumberSetting, TextSetting,
};
use crate::open::types::UserIdType;

/// Renames a custom field or changes its settings.
///
/// Only the fields named in the update mask change. Only the settings for the custom field's type
/// can be given; settings that are not given stay as they are.
///
/// The options of a select field are given as a list. The options in the list become visible, in
/// this order: an option with a guid is changed, one without a guid is created. Options that are
/// not in the list are hidden and moved to the end. An empty list hides all options. No two
/// visible options may have the same name. To change a single option, use the endpoint for
/// changing an option.
///
/// The caller must be able to edit a tasklist that the custom field belongs to.
///
/// - Endpoint: `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:custom_field:write` or `task:custom_field:writeonly`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `100/min`
/// - Documentation: [更新自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/patch)
/// - Schema: `schemas/open/task/v2/custom_field/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a mask that names a field which cannot be changed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the custom field. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The custom field does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
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
#[doc(alias = "/open-apis/task/v2/custom_fields/:custom_field_guid")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchCustomField<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchCustomField -> PatchCustomFieldReply, TenantOrUserToken, NoCredential
}

impl PatchCustomField {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `custom_field_guid`: The custom field to change.
    pub fn new(custom_field_guid: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("custom_field_guid", custom_field_guid.into()),
        )
    }
}

impl<C> PatchCustomField<C> {
    /// Name of the custom field. At most 50 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.masked_text("custom_field", "name", name.into()))
    }

    /// New settings of a custom field; they must match its type.
    pub fn setting(self, setting: CustomFieldSetting) -> Self {
        Self(
            self
                .0
                .masked_shape(
                    "custom_field",
                    &[
                        "number_setting",
                        "member_setting",
                        "datetime_setting",
                        "single_select_setting",
                        "multi_select_setting",
                        "text_setting",
                    ],
                    &setting,
                ),
        )
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// New values of the fields that the mask names.
    ///
    /// Sets all its fields, and names those that are given in the mask.
    pub fn custom_field(self, custom_field: InputCustomField) -> Self {
        Self(self.0.object("custom_field", &custom_field))
    }

    /// Makes the mask name exactly these fields of `custom_field`; the setters fill it on their own.
    pub fn update_fields(
        self,
        update_fields: impl IntoIterator<Item = PatchCustomFieldField>,
    ) -> Self {
        let names = update_fields.into_iter().map(PatchCustomFieldField::as_str);
        Self(self.0.mask("update_fields", names.collect()))
    }
}

impl<C: rt::Caller> super::CustomFieldResource<'_, C> {
    /// Renames a custom field or changes its settings.
    pub fn patch(
        &self,
        custom_field_guid: impl Into<String>,
    ) -> PatchCustomField<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        PatchCustomField(
            PatchCustomField::new(custom_field_guid).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`PatchCustomField`].
#[derive(Clone, Default, rt::Record)]
pub struct PatchCustomFieldReply {
    /// The custom field after the change.
    #[wire(ALWAYS)]
    pub custom_field: Option<CustomField>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl PatchCustomFieldReply {
    /// `custom_field`, which every documented reply has, or an error if this one lacks it.
    pub fn custom_field(&self) -> Result<&CustomField, rt::Error> {
        rt::always(self.custom_field.as_ref(), "custom_field", &self.unknown_fields)
    }
}

rt::mask_enum! {
    /// A field of `custom_field` that the mask can name.
    pub enum PatchCustomFieldField {
        Name = "name",
        NumberSetting = "number_setting",
        MemberSetting = "member_setting",
        DatetimeSetting = "datetime_setting",
        SingleSelectSetting = "single_select_setting",
        MultiSelectSetting = "multi_select_setting",
        TextSetting = "text_setting",
    }
}

/// New values for a custom field.
#[derive(Clone, Default, rt::Record)]
pub struct InputCustomField {
    /// Name of the custom field. At most 50 characters.
    #[wire(Length(0, 50))]
    pub name: Option<String>,
    /// New settings of a custom field; they must match its type.
    #[wire(part = "number_setting")]
    #[wire(part = "member_setting")]
    #[wire(part = "datetime_setting")]
    #[wire(part = "single_select_setting")]
    #[wire(part = "multi_select_setting")]
    #[wire(part = "text_setting")]
    pub setting: Option<CustomFieldSetting>,
}

/// New settings of a custom field; they must match its type.
#[derive(Debug, Clone, PartialEq)]
pub enum CustomFieldSetting {
    /// How numbers are displayed and rounded.
    Number(NumberSetting),
    /// Whether several people can be selected.
    Member(MemberSetting),
    /// How dates are displayed.
    Datetime(DatetimeSetting),
    /// Options of a single-select field.
    SingleSelect(InputSelectSetting),
    /// Options of a multi-select field.
    MultiSelect(InputSelectSetting),
    /// Settings of a text field; there are none at present.
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

/// The visible options of a select field.
#[derive(Clone, Default, rt::Record)]
pub struct InputSelectSetting {
    /// All options that should be visible, in this order; all others become hidden. At most 100
    /// elements.
    #[wire(Items(0, 100))]
    pub options: Option<Vec<InputCustomFieldOption>>,
}

/// A visible option: an existing one, given by its guid, or a new one.
#[derive(Clone, Default, rt::Record)]
pub struct InputCustomFieldOption {
    /// Guid of the option to change; if not given, a new option is created.
    pub guid: Option<String>,
    /// Name of the option. If not given, an existing option keeps its name; a new option needs one. At
    /// most 50 characters.
    #[wire(Length(0, 50))]
    pub name: Option<String>,
    /// Color of the option: a number from 0 to 54. If not given, an existing option keeps its color.
    /// From 0 to 54.
    #[wire(Min(0.0), Max(54.0))]
    pub color_index: Option<i64>,
}

/// The documented facts of [`PatchCustomField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/custom_field/patch",
    title: "更新自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/patch",
    method: rt::Method::Patch,
    path: "/open-apis/task/v2/custom_fields/:custom_field_guid",
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
        rt::Param::path("custom_field_guid"),
        rt::Param::query("user_id_type"),
        rt::Param::object("custom_field", <InputCustomField as rt::Fields>::TABLE),
        rt::Param::mask("update_fields", "custom_field")
            .limits(&[rt::Limit::Items(1, 20)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a mask that names a field which cannot be changed.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the custom field.\nCall as someone who can edit a tasklist that the custom field belongs to.",
            "1470404 404 NotFound NotFound\nThe custom field does not exist or was deleted.\nConfirm that the custom field exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

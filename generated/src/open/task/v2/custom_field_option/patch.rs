// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/custom_field_option/patch`: 更新自定义字段选项

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::CustomFieldOption;

/// Changes one option of a select field: its name, color, position or visibility.
///
/// Only the fields named in the update mask change. The option must belong to the custom field. No
/// two visible options may have the same name. Options cannot be deleted, only hidden.
///
/// The caller must be able to edit a tasklist that the custom field belongs to.
///
/// - Endpoint: `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write` or `task:custom_field:writeonly`
/// - Rate limit: `100/min`
/// - Documentation: [更新自定义字段选项](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/patch)
/// - Schema: `schemas/open/task/v2/custom_field_option/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a mask that names a field which cannot be changed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the custom field. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The custom field or the option does not exist. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .custom_field_option()
///     .patch(
///         "ec5ed63d-a4a9-44de-a935-7ba243471c0a",
///         "b13adf3c-cad6-4e02-8929-550c112b5633",
///     )
///     .name("高优")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新自定义字段选项")]
#[doc(
    alias = "/open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid"
)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchCustomFieldOption<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchCustomFieldOption -> PatchCustomFieldOptionReply, TenantOrUserToken,
    NoCredential
}

impl PatchCustomFieldOption {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `custom_field_guid`: The custom field that has the option.
    /// - `option_guid`: The option to change.
    pub fn new(
        custom_field_guid: impl Into<String>,
        option_guid: impl Into<String>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("custom_field_guid", custom_field_guid.into())
                .path("option_guid", option_guid.into()),
        )
    }
}

impl<C> PatchCustomFieldOption<C> {
    /// Name of the option. At most 50 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.masked_text("option", "name", name.into()))
    }

    /// Color of the option: a number from 0 to 54. From 0 to 54.
    pub fn color_index(self, color_index: i64) -> Self {
        Self(self.0.masked("option", "color_index", &color_index))
    }

    /// Moves the option before this one.
    pub fn insert_before(self, insert_before: impl Into<String>) -> Self {
        Self(self.0.masked_text("option", "insert_before", insert_before.into()))
    }

    /// Moves the option after this one.
    pub fn insert_after(self, insert_after: impl Into<String>) -> Self {
        Self(self.0.masked_text("option", "insert_after", insert_after.into()))
    }

    /// Whether the option is hidden: it is not shown in the app and cannot be used as a value. The
    /// platform assumes `false` when it is not given.
    pub fn is_hidden(self, is_hidden: bool) -> Self {
        Self(self.0.masked("option", "is_hidden", &is_hidden))
    }

    /// New values of the fields that the mask names.
    ///
    /// Sets all its fields, and names those that are given in the mask.
    pub fn option(self, option: InputOption) -> Self {
        Self(self.0.object("option", &option))
    }

    /// Makes the mask name exactly these fields of `option`; the setters fill it on their own.
    pub fn update_fields(
        self,
        update_fields: impl IntoIterator<Item = PatchCustomFieldOptionField>,
    ) -> Self {
        let names = update_fields.into_iter().map(PatchCustomFieldOptionField::as_str);
        Self(self.0.mask("update_fields", names.collect()))
    }
}

impl<C: rt::Caller> super::CustomFieldOptionResource<'_, C> {
    /// Changes one option of a select field: its name, color, position or visibility.
    pub fn patch(
        &self,
        custom_field_guid: impl Into<String>,
        option_guid: impl Into<String>,
    ) -> PatchCustomFieldOption<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        PatchCustomFieldOption(
            PatchCustomFieldOption::new(custom_field_guid, option_guid)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`PatchCustomFieldOption`].
#[derive(Clone, Default, rt::Record)]
pub struct PatchCustomFieldOptionReply {
    /// The option after the change.
    #[wire(ALWAYS)]
    pub option: Option<CustomFieldOption>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl PatchCustomFieldOptionReply {
    /// `option`, which every documented reply has, or an error if this one lacks it.
    pub fn option(&self) -> Result<&CustomFieldOption, rt::Error> {
        rt::always(self.option.as_ref(), "option", &self.unknown_fields)
    }
}

rt::mask_enum! {
    /// A field of `option` that the mask can name.
    pub enum PatchCustomFieldOptionField {
        Name = "name",
        ColorIndex = "color_index",
        InsertBefore = "insert_before",
        InsertAfter = "insert_after",
        IsHidden = "is_hidden",
    }
}

/// New values for an option.
#[derive(Clone, Default, rt::Record)]
pub struct InputOption {
    /// Name of the option. At most 50 characters.
    #[wire(Length(0, 50))]
    pub name: Option<String>,
    /// Color of the option: a number from 0 to 54. From 0 to 54.
    #[wire(Min(0.0), Max(54.0))]
    pub color_index: Option<i64>,
    /// Moves the option before this one.
    pub insert_before: Option<String>,
    /// Moves the option after this one.
    pub insert_after: Option<String>,
    /// Whether the option is hidden: it is not shown in the app and cannot be used as a value. The
    /// platform assumes `false` when it is not given.
    pub is_hidden: Option<bool>,
}

/// The documented facts of [`PatchCustomFieldOption`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/custom_field_option/patch",
    title: "更新自定义字段选项",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/patch",
    method: rt::Method::Patch,
    path: "/open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:write", "task:custom_field:writeonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("custom_field_guid"),
        rt::Param::path("option_guid"),
        rt::Param::object("option", <InputOption as rt::Fields>::TABLE),
        rt::Param::mask("update_fields", "option").limits(&[rt::Limit::Items(1, 20)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a mask that names a field which cannot be changed.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the custom field.\nCall as someone who can edit a tasklist that the custom field belongs to.",
            "1470404 404 NotFound NotFound\nThe custom field or the option does not exist.\nConfirm that both exist, and that their guids were copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

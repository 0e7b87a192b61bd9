// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/custom_field_option/create`: 创建自定义任务选项

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::CustomFieldOption;

/// Adds an option to a select field.
///
/// The custom field must be a single-select or multi-select field. It can have up to 100 options,
/// including hidden ones. No two visible options may have the same name.
///
/// The caller must be able to edit a tasklist that the custom field belongs to.
///
/// - Endpoint: `POST /open-apis/task/v2/custom_fields/:custom_field_guid/options`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:read` or `task:tasklist:write` or `task:custom_field:writeonly`
/// - Rate limit: `100/min`
/// - Documentation: [创建自定义任务选项](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/create)
/// - Schema: `schemas/open/task/v2/custom_field_option/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong: for example, the name is too long, or the custom field is not a select field. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the custom field. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The custom field does not exist or was deleted. |
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
///     .create("b13adf3c-cad6-4e02-8929-550c112b5633")
///     .name("高优")
///     .color_index(10)
///     .insert_before("2bd905f8-ef38-408b-aa1f-2b2ad33b2913")
///     .insert_after("b13adf3c-cad6-4e02-8929-550c112b5633")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建自定义任务选项")]
#[doc(alias = "/open-apis/task/v2/custom_fields/:custom_field_guid/options")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateCustomFieldOption<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateCustomFieldOption -> CreateCustomFieldOptionReply, TenantOrUserToken,
    NoCredential
}

impl CreateCustomFieldOption {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `custom_field_guid`: The custom field that gets the option.
    pub fn new(custom_field_guid: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("custom_field_guid", custom_field_guid.into()),
        )
    }
}

impl<C> CreateCustomFieldOption<C> {
    /// Name of the option. At most 50 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.body_text("name", name.into()))
    }

    /// Color of the option: a number from 0 to 54. If not given, a color is chosen at random. From 0
    /// to 54.
    pub fn color_index(self, color_index: i64) -> Self {
        Self(self.0.body("color_index", &color_index))
    }

    /// Inserts the new option before this one.
    pub fn insert_before(self, insert_before: impl Into<String>) -> Self {
        Self(self.0.body_text("insert_before", insert_before.into()))
    }

    /// Inserts the new option after this one.
    pub fn insert_after(self, insert_after: impl Into<String>) -> Self {
        Self(self.0.body_text("insert_after", insert_after.into()))
    }

    /// Whether the option is hidden: it is not shown in the app and cannot be used as a value. The
    /// platform assumes `false` when it is not given.
    pub fn is_hidden(self, is_hidden: bool) -> Self {
        Self(self.0.body("is_hidden", &is_hidden))
    }
}

impl<C: rt::Caller> super::CustomFieldOptionResource<'_, C> {
    /// Adds an option to a select field.
    pub fn create(
        &self,
        custom_field_guid: impl Into<String>,
    ) -> CreateCustomFieldOption<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateCustomFieldOption(
            CreateCustomFieldOption::new(custom_field_guid).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateCustomFieldOption`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateCustomFieldOptionReply {
    /// The new option.
    #[wire(ALWAYS)]
    pub option: Option<CustomFieldOption>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateCustomFieldOptionReply {
    /// `option`, which every documented reply has, or an error if this one lacks it.
    pub fn option(&self) -> Result<&CustomFieldOption, rt::Error> {
        rt::always(self.option.as_ref(), "option", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateCustomFieldOption`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/custom_field_option/create",
    title: "创建自定义任务选项",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/create",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/custom_fields/:custom_field_guid/options",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "task:tasklist:read",
        "task:tasklist:write",
        "task:custom_field:writeonly",
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("custom_field_guid"),
        rt::Param::body("name").limits(&[rt::Limit::Length(0, 50)]),
        rt::Param::body("color_index")
            .limits(&[rt::Limit::Min(0.0), rt::Limit::Max(54.0)]),
        rt::Param::body("insert_before"),
        rt::Param::body("insert_after"),
        rt::Param::body("is_hidden"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong: for example, the name is too long, or the custom field is not a select field.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the custom field.\nCall as someone who can edit a tasklist that the custom field belongs to.",
            "1470404 404 NotFound NotFound\nThe custom field does not exist or was deleted.\nConfirm that the custom field exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

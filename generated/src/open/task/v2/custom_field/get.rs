// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/custom_field/get`: 获取自定义字段

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::CustomField;
use crate::open::types::UserIdType;

/// Reads a custom field with its settings.
///
/// The caller must be able to read a tasklist that the custom field belongs to.
///
/// - Endpoint: `GET /open-apis/task/v2/custom_fields/:custom_field_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:custom_field:read` or `task:custom_field:write`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `100/min`
/// - Documentation: [获取自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/get)
/// - Schema: `schemas/open/task/v2/custom_field/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the custom field. |
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
///     .get("5ffbe0ca-6600-41e0-a634-2b38cbcf13b8")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取自定义字段")]
#[doc(alias = "/open-apis/task/v2/custom_fields/:custom_field_guid")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetCustomField<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetCustomField -> GetCustomFieldReply, TenantOrUserToken, NoCredential
}

impl GetCustomField {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `custom_field_guid`: The custom field to read.
    pub fn new(custom_field_guid: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("custom_field_guid", custom_field_guid.into()),
        )
    }
}

impl<C> GetCustomField<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::CustomFieldResource<'_, C> {
    /// Reads a custom field with its settings.
    pub fn get(&self, custom_field_guid: impl Into<String>) -> GetCustomField<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetCustomField(GetCustomField::new(custom_field_guid).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetCustomField`].
#[derive(Clone, Default, rt::Record)]
pub struct GetCustomFieldReply {
    /// The custom field that was asked for.
    #[wire(ALWAYS)]
    pub custom_field: Option<CustomField>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetCustomFieldReply {
    /// `custom_field`, which every documented reply has, or an error if this one lacks it.
    pub fn custom_field(&self) -> Result<&CustomField, rt::Error> {
        rt::always(self.custom_field.as_ref(), "custom_field", &self.unknown_fields)
    }
}

/// The documented facts of [`GetCustomField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/custom_field/get",
    title: "获取自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/get",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/custom_fields/:custom_field_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:custom_field:read", "task:custom_field:write"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[rt::Param::path("custom_field_guid"), rt::Param::query("user_id_type")],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the custom field.\nCall as someone who can read a tasklist that the custom field belongs to.",
            "1470404 404 NotFound NotFound\nThe custom field does not exist or was deleted.\nConfirm that the custom field exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/custom_field/remove`: 将自定义字段移出资源

use feishu_api_runtime as rt;

use crate::open::platform;

/// Removes a custom field from a tasklist.
///
/// The call also succeeds if the custom field does not belong to the tasklist. A custom field that
/// is removed from all tasklists can no longer be accessed by anyone.
///
/// The caller must be able to edit the tasklist.
///
/// - Endpoint: `POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:custom_field:write` or `task:custom_field:writeonly`
/// - Rate limit: `100/min`
/// - Documentation: [将自定义字段移出资源](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/remove)
/// - Schema: `schemas/open/task/v2/custom_field/remove.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as an unsupported `resource_type`. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the tasklist. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The custom field or the tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .task()
///     .v2()
///     .custom_field()
///     .remove(
///         "0110a4bd-f24b-4a93-8c1a-1732b94f9593",
///         "0110a4bd-f24b-4a93-8c1a-1732b94f9593",
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "将自定义字段移出资源")]
#[doc(alias = "/open-apis/task/v2/custom_fields/:custom_field_guid/remove")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RemoveCustomField<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    RemoveCustomField -> rt::Empty, TenantOrUserToken, NoCredential
}

impl RemoveCustomField {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `custom_field_guid`: The custom field to take out of the list.
    /// - `resource_id`: Guid of the tasklist.
    pub fn new(
        custom_field_guid: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("resource_type", &"tasklist")
                .path("custom_field_guid", custom_field_guid.into())
                .body_text("resource_id", resource_id.into()),
        )
    }
}

impl<C: rt::Caller> super::CustomFieldResource<'_, C> {
    /// Removes a custom field from a tasklist.
    pub fn remove(
        &self,
        custom_field_guid: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> RemoveCustomField<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        RemoveCustomField(
            RemoveCustomField::new(custom_field_guid, resource_id)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`RemoveCustomField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/custom_field/remove",
    title: "将自定义字段移出资源",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/remove",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/custom_fields/:custom_field_guid/remove",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:custom_field:write", "task:custom_field:writeonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("custom_field_guid"),
        rt::Param::body("resource_type").flags(rt::Field::REQUIRED),
        rt::Param::body("resource_id").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as an unsupported `resource_type`.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the tasklist.\nCall as the owner or an editor of the tasklist.",
            "1470404 404 NotFound NotFound\nThe custom field or the tasklist does not exist or was deleted.\nConfirm that both exist, and that their guids were copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

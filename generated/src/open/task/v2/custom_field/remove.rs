// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/custom_field/remove`: 将自定义字段移出资源

use feishu_api_runtime as rt;

/// Removes a custom field from a tasklist.
///
/// Succeeds also if the custom field does not belong to the tasklist. A custom field that belongs
/// to no tasklist any more can no longer be reached by anybody.
///
/// The caller must be able to edit the tasklist.
///
/// - Endpoint: `POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:custom_field:write`
/// - Rate limit: `100/min`
/// - Documentation: [将自定义字段移出资源](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/remove)
/// - Schema: `schemas/open/task/v2/custom_field/remove.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](RemoveCustomFieldError::INVALID_PARAMETER) | A parameter is wrong, such as an unknown kind of resource. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](RemoveCustomFieldError::PERMISSION_DENIED) | The caller may not edit the tasklist. |
/// | 1470404 | 404 | [`NOT_FOUND`](RemoveCustomFieldError::NOT_FOUND) | The custom field or the tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](RemoveCustomFieldError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RemoveCustomField<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl RemoveCustomField {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `custom_field_guid`: The custom field.
    /// - `resource_id`: Guid of the tasklist.
    #[inline]
    pub fn new(custom_field_guid: &str, resource_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set(1, &"tasklist")
                .set_text(0, custom_field_guid)
                .set_text(2, resource_id),
        }
    }
}

impl<C> RemoveCustomField<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl RemoveCustomField<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for RemoveCustomField<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for RemoveCustomField {
    type Reply = rt::Empty;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::CustomFieldResource<'_, C> {
    /// Removes a custom field from a tasklist.
    pub fn remove(
        &self,
        custom_field_guid: &str,
        resource_id: &str,
    ) -> RemoveCustomField<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        RemoveCustomField {
            request: RemoveCustomField::new(custom_field_guid, resource_id)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The documented errors of [`RemoveCustomField`] by name.
#[derive(Debug, Clone, Copy)]
pub enum RemoveCustomFieldError {}

impl RemoveCustomFieldError {
    /// A parameter is wrong, such as an unknown kind of resource.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not edit the tasklist.
    ///
    /// Call as the owner or an editor of the tasklist.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
    /// The custom field or the tasklist does not exist or was deleted.
    ///
    /// Confirm that both exist, and that their guids were copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`RemoveCustomField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/custom_field/remove",
    title: "将自定义字段移出资源",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/remove",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/task/v2/custom_fields/:custom_field_guid/remove",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:custom_field:write"],
    field_scopes: &[],
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
            field: rt::Field::new("resource_type").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("resource_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
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
                "A parameter is wrong, such as an unknown kind of resource.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not edit the tasklist.",
                "Call as the owner or an editor of the tasklist.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The custom field or the tasklist does not exist or was deleted.",
                "Confirm that both exist, and that their guids were copied in full.",
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
    use crate::open::task::v2::custom_field::remove::{ENDPOINT, RemoveCustomField};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    RemoveCustomField::new(
                        "0110a4bd-f24b-4a93-8c1a-1732b94f9593",
                        "0110a4bd-f24b-4a93-8c1a-1732b94f9593",
                    ),
                )
            },
            sent: "{\"path\":{\"custom_field_guid\":\"0110a4bd-f24b-4a93-8c1a-1732b94f9593\"},\"query\":{},\"headers\":{},\"body\":{\"resource_type\":\"tasklist\",\"resource_id\":\"0110a4bd-f24b-4a93-8c1a-1732b94f9593\"}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}

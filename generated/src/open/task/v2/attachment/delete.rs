// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/attachment/delete`: 删除附件

use feishu_api_runtime as rt;

/// Deletes an attachment.
///
/// A deleted attachment cannot be restored.
///
/// The caller must be able to edit the task, or have uploaded the file.
///
/// - Endpoint: `DELETE /open-apis/task/v2/attachments/:attachment_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:attachment:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [删除附件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/delete)
/// - Schema: `schemas/open/task/v2/attachment/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](DeleteAttachmentError::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470404 | 404 | [`NOT_FOUND`](DeleteAttachmentError::NOT_FOUND) | The attachment does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](DeleteAttachmentError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](DeleteAttachmentError::PERMISSION_DENIED) | The caller may not delete the attachment. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .task()
///     .v2()
///     .attachment()
///     .delete("b59aa7a3-e98c-4830-8273-cbb29f89b837")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除附件")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteAttachment<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl DeleteAttachment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `attachment_guid`: The attachment to delete.
    ///   At most 100 characters.
    #[inline]
    pub fn new(attachment_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, attachment_guid),
        }
    }
}

impl<C> DeleteAttachment<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl DeleteAttachment<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for DeleteAttachment<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for DeleteAttachment {
    type Reply = rt::Empty;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::AttachmentResource<'_, C> {
    /// Deletes an attachment.
    pub fn delete(&self, attachment_guid: &str) -> DeleteAttachment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        DeleteAttachment {
            request: DeleteAttachment::new(attachment_guid)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The documented errors of [`DeleteAttachment`] by name.
#[derive(Debug, Clone, Copy)]
pub enum DeleteAttachmentError {}

impl DeleteAttachmentError {
    /// A parameter is wrong.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The attachment does not exist or was deleted.
    ///
    /// Confirm that the attachment exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
    /// The caller may not delete the attachment.
    ///
    /// Call as someone who can edit the task, or as the one who uploaded the file.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`DeleteAttachment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/attachment/delete",
    title: "删除附件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/delete",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Delete,
    path: "/open-apis/task/v2/attachments/:attachment_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:attachment:write"],
    field_scopes: &[],
    rate_limits: &[
        rt::Rate {
            calls: 1000,
            seconds: 60,
        },
        rt::Rate { calls: 50, seconds: 1 },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("attachment_guid")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Length(0, 100)]),
            place: rt::Place::Path,
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
                "A parameter is wrong.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The attachment does not exist or was deleted.",
                "Confirm that the attachment exists, and that its guid was copied in full.",
                "",
            ],
            [
                "1470500 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not delete the attachment.",
                "Call as someone who can edit the task, or as the one who uploaded the file.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::attachment::delete::{DeleteAttachment, ENDPOINT};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    DeleteAttachment::new("b59aa7a3-e98c-4830-8273-cbb29f89b837"),
                )
            },
            sent: "{\"path\":{\"attachment_guid\":\"b59aa7a3-e98c-4830-8273-cbb29f89b837\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}

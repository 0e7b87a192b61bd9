// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/attachment/delete`: 删除附件

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes an attachment.
///
/// A deleted attachment cannot be restored.
///
/// The caller must be able to edit the task, or have uploaded the file.
///
/// - Endpoint: `DELETE /open-apis/task/v2/attachments/:attachment_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:attachment:write` or `task:attachment:delete`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [删除附件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/delete)
/// - Schema: `schemas/open/task/v2/attachment/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The attachment does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not delete the attachment. |
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
#[doc(alias = "/open-apis/task/v2/attachments/:attachment_guid")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteAttachment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteAttachment -> rt::Empty, TenantOrUserToken, NoCredential
}

impl DeleteAttachment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `attachment_guid`: The attachment to delete. At most 100 characters.
    pub fn new(attachment_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("attachment_guid", attachment_guid.into()))
    }
}

impl<C: rt::Caller> super::AttachmentResource<'_, C> {
    /// Deletes an attachment.
    pub fn delete(
        &self,
        attachment_guid: impl Into<String>,
    ) -> DeleteAttachment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeleteAttachment(
            DeleteAttachment::new(attachment_guid).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`DeleteAttachment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/attachment/delete",
    title: "删除附件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/delete",
    method: rt::Method::Delete,
    path: "/open-apis/task/v2/attachments/:attachment_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:attachment:write", "task:attachment:delete"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("attachment_guid").limits(&[rt::Limit::Length(0, 100)])],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe attachment does not exist or was deleted.\nConfirm that the attachment exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not delete the attachment.\nCall as someone who can edit the task, or as the one who uploaded the file.",
        ],
    ),
    ..platform::ENDPOINT
};

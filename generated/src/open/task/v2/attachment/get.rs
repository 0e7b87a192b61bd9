// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/attachment/get`: 获取附件

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Attachment;
use crate::open::types::UserIdType;

/// Reads the details of an attachment, including a URL for downloading it.
///
/// The reply has a temporary URL for downloading the file: valid for 3 minutes and 3 downloads.
/// Read the attachment again to get a new one.
///
/// The caller must be able to read the task.
///
/// - Endpoint: `GET /open-apis/task/v2/attachments/:attachment_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:attachment:read` or `task:attachment:write` or `task:attachment:file:download`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取附件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/get)
/// - Schema: `schemas/open/task/v2/attachment/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The attachment does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the attachment. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .attachment()
///     .get("b59aa7a3-e98c-4830-8273-cbb29f89b837")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取附件")]
#[doc(alias = "/open-apis/task/v2/attachments/:attachment_guid")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetAttachment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetAttachment -> GetAttachmentReply, TenantOrUserToken, NoCredential
}

impl GetAttachment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `attachment_guid`: The attachment to read.
    pub fn new(attachment_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("attachment_guid", attachment_guid.into()))
    }
}

impl<C> GetAttachment<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::AttachmentResource<'_, C> {
    /// Reads the details of an attachment, including a URL for downloading it.
    pub fn get(&self, attachment_guid: impl Into<String>) -> GetAttachment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetAttachment(GetAttachment::new(attachment_guid).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetAttachment`].
#[derive(Clone, Default, rt::Record)]
pub struct GetAttachmentReply {
    /// The attachment, with an address that it can be downloaded from.
    #[wire(ALWAYS)]
    pub attachment: Option<Attachment>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetAttachmentReply {
    /// `attachment`, which every documented reply has, or an error if this one lacks it.
    pub fn attachment(&self) -> Result<&Attachment, rt::Error> {
        rt::always(self.attachment.as_ref(), "attachment", &self.unknown_fields)
    }
}

/// The documented facts of [`GetAttachment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/attachment/get",
    title: "获取附件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/get",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/attachments/:attachment_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "task:attachment:read",
        "task:attachment:write",
        "task:attachment:file:download",
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("attachment_guid"), rt::Param::query("user_id_type")],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe attachment does not exist or was deleted.\nConfirm that the attachment exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the attachment.\nCall as someone who can read the task.",
        ],
    ),
    ..platform::ENDPOINT
};

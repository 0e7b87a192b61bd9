// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/attachment/upload`: 上传附件

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Attachment;
use crate::open::types::UserIdType;

/// Attaches files to a task.
///
/// Up to five files, each of any kind and up to 50 MB.
///
/// The caller must be able to edit the task.
///
/// - Endpoint: `POST /open-apis/task/v2/attachments/upload`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:attachment:write` or `task:attachment:upload`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `10/s`
/// - Documentation: [上传附件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/upload)
/// - Schema: `schemas/open/task/v2/attachment/upload.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not attach files to the task. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::{File, UserIdType};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .attachment()
///     .upload(
///         "fe96108d-b004-4a47-b2f8-6886e758b3a5",
///         [File::bytes("example.txt", "file binary")],
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "上传附件")]
#[doc(alias = "/open-apis/task/v2/attachments/upload")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UploadAttachment<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UploadAttachment -> UploadAttachmentReply, TenantOrUserToken, NoCredential
}

impl UploadAttachment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `resource_id`: Guid of the task. At most 100 characters.
    /// - `file`: The files that are attached. 1 to 5 elements. At most 52428800 bytes.
    pub fn new(
        resource_id: impl Into<String>,
        file: impl IntoIterator<Item = rt::File>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("resource_type", &"task")
                .body_text("resource_id", resource_id.into())
                .files("file", file.into_iter().collect::<Vec<rt::File>>()),
        )
    }
}

impl<C> UploadAttachment<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::AttachmentResource<'_, C> {
    /// Attaches files to a task.
    pub fn upload(
        &self,
        resource_id: impl Into<String>,
        file: impl IntoIterator<Item = rt::File>,
    ) -> UploadAttachment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UploadAttachment(
            UploadAttachment::new(resource_id, file).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`UploadAttachment`].
#[derive(Clone, Default, rt::Record)]
pub struct UploadAttachmentReply {
    /// The new attachments, in the order of the files.
    pub items: Option<Vec<Attachment>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`UploadAttachment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/attachment/upload",
    title: "上传附件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/upload",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/attachments/upload",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:attachment:write", "task:attachment:upload"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("resource_type"),
        rt::Param::body("resource_id")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::body("file")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 5), rt::Limit::Bytes(52_428_800)]),
    ],
    body: rt::BodyFormat::Multipart,
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not attach files to the task.\nCall as someone who can edit the task.",
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

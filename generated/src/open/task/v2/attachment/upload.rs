// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/attachment/upload`: 上传附件

use feishu_api_runtime as rt;

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
/// - Scope: `task:attachment:write`
/// - Scope `contact:user.employee_id:readonly`: Needed if `user_id_type` is `user_id`; without it the reply leaves those ids out.
/// - Rate limit: `10/s`
/// - Documentation: [上传附件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/upload)
/// - Schema: `schemas/open/task/v2/attachment/upload.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](UploadAttachmentError::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](UploadAttachmentError::PERMISSION_DENIED) | The caller may not attach files to the task. |
/// | 1470404 | 404 | [`NOT_FOUND`](UploadAttachmentError::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](UploadAttachmentError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UploadAttachment<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl UploadAttachment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `resource_id`: Guid of the task.
    ///   At most 100 characters.
    /// - `file`: The files.
    ///   1 to 5 elements. At most 52428800 bytes.
    #[inline]
    pub fn new(resource_id: &str, file: impl IntoIterator<Item = rt::File>) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set(1, &"task")
                .set_text(2, resource_id)
                .attach_all(3, file.into_iter().collect::<Vec<rt::File>>()),
        }
    }
}

impl<C> UploadAttachment<C> {
    /// Which kind of user id the reply contains.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(0, &user_id_type),
        }
    }

    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl UploadAttachment<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<UploadAttachmentReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for UploadAttachment<rt::Bound> {
    type Output = Result<UploadAttachmentReply, rt::Error>;
    type IntoFuture = rt::Call<UploadAttachmentReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for UploadAttachment {
    type Reply = UploadAttachmentReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::AttachmentResource<'_, C> {
    /// Attaches files to a task.
    pub fn upload(
        &self,
        resource_id: &str,
        file: impl IntoIterator<Item = rt::File>,
    ) -> UploadAttachment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        UploadAttachment {
            request: UploadAttachment::new(resource_id, file)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`UploadAttachment`].
#[derive(Clone, Default)]
pub struct UploadAttachmentReply {
    /// The new attachments, in the order of the files.
    pub items: Option<Vec<Attachment>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for UploadAttachmentReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("items")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.items,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for UploadAttachmentReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.items,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for UploadAttachmentReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for UploadAttachmentReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`UploadAttachment`] by name.
#[derive(Debug, Clone, Copy)]
pub enum UploadAttachmentError {}

impl UploadAttachmentError {
    /// A parameter is wrong.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not attach files to the task.
    ///
    /// Call as someone who can edit the task.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
    /// The task does not exist or was deleted.
    ///
    /// Confirm that the task exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`UploadAttachment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/attachment/upload",
    title: "上传附件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/upload",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/task/v2/attachments/upload",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:attachment:write"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed if `user_id_type` is `user_id`; without it the reply leaves those ids out.",
        ),
    ],
    rate_limits: &[rt::Rate { calls: 10, seconds: 1 }],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("resource_type"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("resource_id")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Length(0, 100)]),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("file")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Items(1, 5), rt::Limit::Bytes(52_428_800)]),
            place: rt::Place::Body,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Multipart,
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
                "1470403 403 Permission PermissionDenied",
                "The caller may not attach files to the task.",
                "Call as someone who can edit the task.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The task does not exist or was deleted.",
                "Confirm that the task exists, and that its guid was copied in full.",
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
    use crate::open::task::v2::attachment::upload::{
        ENDPOINT, UploadAttachment, UploadAttachmentReply,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    UploadAttachment::new(
                            "fe96108d-b004-4a47-b2f8-6886e758b3a5",
                            [rt::File::bytes("example.txt", "file binary")],
                        )
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"resource_type\":\"task\",\"resource_id\":\"fe96108d-b004-4a47-b2f8-6886e758b3a5\",\"file\":[\"file binary\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\"}]}}",
            send: rt::Example::record::<UploadAttachmentReply>,
        },
    ];
}

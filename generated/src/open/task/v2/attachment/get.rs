// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/attachment/get`: 获取附件

use feishu_api_runtime as rt;

use crate::open::task::v2::types::Attachment;
use crate::open::types::UserIdType;

/// Reads what is known of an attachment, and an address for downloading it.
///
/// The reply has a temporary address for downloading the file: valid for 3 minutes and 3
/// downloads. Read the attachment again for a new one.
///
/// The caller must be able to read the task.
///
/// - Endpoint: `GET /open-apis/task/v2/attachments/:attachment_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:attachment:read` or `task:attachment:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取附件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/get)
/// - Schema: `schemas/open/task/v2/attachment/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](GetAttachmentError::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470404 | 404 | [`NOT_FOUND`](GetAttachmentError::NOT_FOUND) | The attachment does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](GetAttachmentError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](GetAttachmentError::PERMISSION_DENIED) | The caller may not read the attachment. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetAttachment<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl GetAttachment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `attachment_guid`: The attachment to read.
    #[inline]
    pub fn new(attachment_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, attachment_guid),
        }
    }
}

impl<C> GetAttachment<C> {
    /// Which kind of user id the reply contains.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(1, &user_id_type),
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

impl GetAttachment<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<GetAttachmentReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for GetAttachment<rt::Bound> {
    type Output = Result<GetAttachmentReply, rt::Error>;
    type IntoFuture = rt::Call<GetAttachmentReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for GetAttachment {
    type Reply = GetAttachmentReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::AttachmentResource<'_, C> {
    /// Reads what is known of an attachment, and an address for downloading it.
    pub fn get(&self, attachment_guid: &str) -> GetAttachment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        GetAttachment {
            request: GetAttachment::new(attachment_guid).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`GetAttachment`].
#[derive(Clone, Default)]
pub struct GetAttachmentReply {
    /// The attachment.
    pub attachment: Option<Attachment>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for GetAttachmentReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("attachment")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.attachment,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for GetAttachmentReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.attachment,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for GetAttachmentReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for GetAttachmentReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`GetAttachment`] by name.
#[derive(Debug, Clone, Copy)]
pub enum GetAttachmentError {}

impl GetAttachmentError {
    /// A parameter is wrong, such as a malformed guid.
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
    /// The caller may not read the attachment.
    ///
    /// Call as someone who can read the task.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`GetAttachment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/attachment/get",
    title: "获取附件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/get",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/task/v2/attachments/:attachment_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:attachment:read", "task:attachment:write"],
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
            field: rt::Field::new("attachment_guid").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
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
                "A parameter is wrong, such as a malformed guid.",
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
                "The caller may not read the attachment.",
                "Call as someone who can read the task.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::attachment::get::{
        ENDPOINT, GetAttachment, GetAttachmentReply,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    GetAttachment::new("b59aa7a3-e98c-4830-8273-cbb29f89b837")
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{\"attachment_guid\":\"b59aa7a3-e98c-4830-8273-cbb29f89b837\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"attachment\":{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\",\"url\":\"https://example.com/download/authcode/?code=OWMzNDlmMjJmZThkYzZkZGJlMjYwZTI0OTUxZTE2MDJfMDZmZmMwOWVj\"}}}",
            send: rt::Example::record::<GetAttachmentReply>,
        },
    ];
}

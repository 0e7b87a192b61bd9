// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/attachment/list`: 列取附件

use feishu_api_runtime as rt;

use crate::open::task::v2::types::Attachment;
use crate::open::types::UserIdType;

/// Lists the attachments of a task, each with an address for downloading it.
///
/// The attachments come in the order in which they were uploaded.
///
/// Each has a temporary address for downloading the file: valid for 3 minutes and 3 downloads.
/// List the attachments again for a new one.
///
/// The caller must be able to read the task.
///
/// - Endpoint: `GET /open-apis/task/v2/attachments`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:attachment:read` or `task:attachment:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [列取附件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/list)
/// - Schema: `schemas/open/task/v2/attachment/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](ListAttachmentError::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470404 | 404 | [`NOT_FOUND`](ListAttachmentError::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](ListAttachmentError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](ListAttachmentError::PERMISSION_DENIED) | The caller may not read the task. |
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
///     .list("9842501a-9f47-4ff5-a622-d319eeecb97f")
///     .page_size(50)
///     .page_token("aWQ9NzEwMjMzMjMxMDE=")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "列取附件")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListAttachment<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListAttachment {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `resource_id`: Guid of the task.
    #[inline]
    pub fn new(resource_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set(2, &"task").set_text(3, resource_id),
        }
    }
}

impl<C> ListAttachment<C> {
    /// How many items a page has.
    ///
    /// From 1 to 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self {
            request: self.request.set(0, &page_size),
        }
    }

    /// The page to read, as the page before named it; absent for the first.
    pub fn page_token(self, page_token: &str) -> Self {
        Self {
            request: self.request.set_text(1, page_token),
        }
    }

    /// Which kind of user id the reply contains.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(4, &user_id_type),
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

impl ListAttachment<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListAttachmentReply> {
        self.request.send()
    }

    /// All pages, fetched one by one as they are asked for.
    #[inline]
    pub fn pages(self) -> rt::Pages<ListAttachmentReply> {
        self.request.pages(&PAGING)
    }

    /// The items of all pages; pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> rt::Items<ListAttachmentReply, Attachment> {
        self.request
            .items(&PAGING, |reply: ListAttachmentReply| reply.items.unwrap_or_default())
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListAttachment<rt::Bound> {
    type Output = Result<ListAttachmentReply, rt::Error>;
    type IntoFuture = rt::Call<ListAttachmentReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListAttachment {
    type Reply = ListAttachmentReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::AttachmentResource<'_, C> {
    /// Lists the attachments of a task, each with an address for downloading it.
    pub fn list(&self, resource_id: &str) -> ListAttachment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        ListAttachment {
            request: ListAttachment::new(resource_id).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListAttachment`].
#[derive(Clone, Default)]
pub struct ListAttachmentReply {
    /// The attachments of this page.
    pub items: Option<Vec<Attachment>>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListAttachmentReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("items"),
            rt::Field::new("page_token"),
            rt::Field::new("has_more"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.items,
            1 => &self.page_token,
            2 => &self.has_more,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for ListAttachmentReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.items,
            1 => &mut self.page_token,
            2 => &mut self.has_more,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for ListAttachmentReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListAttachmentReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`ListAttachment`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListAttachmentError {}

impl ListAttachmentError {
    /// A parameter is wrong.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The task does not exist or was deleted.
    ///
    /// Confirm that the task exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
    /// The caller may not read the task.
    ///
    /// Call as a member of the task, as someone with whom it was shared, or as a member of a tasklist
    /// or document that holds it.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`ListAttachment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/attachment/list",
    title: "列取附件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/list",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/task/v2/attachments",
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
            field: rt::Field::new("page_size")
                .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("page_token"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("resource_type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("resource_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Query,
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
                "A parameter is wrong.",
                "The message says what is wrong; correct the request.",
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
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not read the task.",
                "Call as a member of the task, as someone with whom it was shared, or as a member of a tasklist or document that holds it.",
                "",
            ],
        ],
    ),
};

/// How replies are paged.
static PAGING: rt::Paging = rt::Paging::Token {
    param: 1,
    next: "page_token",
    has_more: Some("has_more"),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::attachment::list::{
        ENDPOINT, ListAttachment, ListAttachmentReply,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    ListAttachment::new("9842501a-9f47-4ff5-a622-d319eeecb97f")
                        .page_size(50)
                        .page_token("aWQ9NzEwMjMzMjMxMDE=")
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{},\"query\":{\"page_size\":50,\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"resource_type\":\"task\",\"resource_id\":\"9842501a-9f47-4ff5-a622-d319eeecb97f\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\",\"url\":\"https://example.com/download/authcode/?code=OWMzNDlmMjJmZThkYzZkZGJlMjYwZTI0OTUxZTE2MDJfMDZmZmMwOWVj\"}],\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"has_more\":true}}",
            send: rt::Example::record::<ListAttachmentReply>,
        },
    ];
}

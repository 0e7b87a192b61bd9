// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/comment/list`: 获取评论列表

use feishu_api_runtime as rt;

use crate::open::task::v2::types::Comment;
use crate::open::types::UserIdType;

/// Lists the comments on a task.
///
/// The comments come in the order in which they were written, or in reverse.
///
/// The caller must be able to read the task.
///
/// - Endpoint: `GET /open-apis/task/v2/comments`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:comment:read` or `task:comment:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取评论列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/list)
/// - Schema: `schemas/open/task/v2/comment/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](ListCommentError::INVALID_PARAMETER) | A parameter is wrong, such as a kind of thing that has no comments. |
/// | 1470404 | 404 | [`NOT_FOUND`](ListCommentError::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](ListCommentError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](ListCommentError::PERMISSION_DENIED) | The caller may not read the task. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::SortDirection;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .comment()
///     .list("d300a75f-c56a-4be9-80d1-e47653028ceb")
///     .page_size(50)
///     .page_token("aWQ9NzEwMjMzMjMxMDE=")
///     .direction(SortDirection::OldestFirst)
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取评论列表")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListComment<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListComment {
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

impl<C> ListComment<C> {
    /// How many items a page has.
    ///
    /// From 1 to 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self {
            request: self.request.set(0, &page_size),
        }
    }

    /// The page to read, as the page before named it; absent for the first.
    ///
    /// At most 100 characters.
    pub fn page_token(self, page_token: &str) -> Self {
        Self {
            request: self.request.set_text(1, page_token),
        }
    }

    /// Whether the oldest or the newest comment comes first.
    ///
    /// The platform assumes `"asc"` when it is not given.
    pub fn direction(self, direction: SortDirection) -> Self {
        Self {
            request: self.request.set(4, &direction),
        }
    }

    /// Which kind of user id the reply contains.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(5, &user_id_type),
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

impl ListComment<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListCommentReply> {
        self.request.send()
    }

    /// All pages, fetched one by one as they are asked for.
    #[inline]
    pub fn pages(self) -> rt::Pages<ListCommentReply> {
        self.request.pages(&PAGING)
    }

    /// The items of all pages; pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> rt::Items<ListCommentReply, Comment> {
        self.request
            .items(&PAGING, |reply: ListCommentReply| reply.items.unwrap_or_default())
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListComment<rt::Bound> {
    type Output = Result<ListCommentReply, rt::Error>;
    type IntoFuture = rt::Call<ListCommentReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListComment {
    type Reply = ListCommentReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::CommentResource<'_, C> {
    /// Lists the comments on a task.
    pub fn list(&self, resource_id: &str) -> ListComment<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        ListComment {
            request: ListComment::new(resource_id).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListComment`].
#[derive(Clone, Default)]
pub struct ListCommentReply {
    /// The comments of this page.
    pub items: Option<Vec<Comment>>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListCommentReply {
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

impl rt::FieldsMut for ListCommentReply {
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

impl std::fmt::Debug for ListCommentReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListCommentReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// In which order comments come.
///
/// Declared in `schemas/open/task/v2/comment/list.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SortDirection {
    /// The oldest comment first.
    OldestFirst,
    /// The newest comment first.
    NewestFirst,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl SortDirection {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OldestFirst => "asc",
            Self::NewestFirst => "desc",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SortDirection {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "asc" => Self::OldestFirst,
            "desc" => Self::NewestFirst,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for SortDirection {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

/// The documented errors of [`ListComment`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListCommentError {}

impl ListCommentError {
    /// A parameter is wrong, such as a kind of thing that has no comments.
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

/// The documented facts of [`ListComment`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/comment/list",
    title: "获取评论列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/list",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/task/v2/comments",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:comment:read", "task:comment:write"],
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
            field: rt::Field::new("page_token").limits(&[rt::Limit::Length(0, 100)]),
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
            field: rt::Field::new("direction"),
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
                "A parameter is wrong, such as a kind of thing that has no comments.",
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
    use crate::open::task::v2::comment::list::{
        ENDPOINT, ListComment, ListCommentReply, SortDirection,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    ListComment::new("d300a75f-c56a-4be9-80d1-e47653028ceb")
                        .page_size(50)
                        .page_token("aWQ9NzEwMjMzMjMxMDE=")
                        .direction(SortDirection::OldestFirst)
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{},\"query\":{\"page_size\":50,\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"resource_type\":\"task\",\"resource_id\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\",\"direction\":\"asc\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"id\":\"7197020628442939411\",\"content\":\"这是一条评论\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"reply_to_comment_id\":\"7166825117308174356\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"resource_type\":\"task\",\"resource_id\":\"ccb55625-95d2-2e80-655f-0e40bf67953f\"}],\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"has_more\":true}}",
            send: rt::Example::record::<ListCommentReply>,
        },
    ];
}

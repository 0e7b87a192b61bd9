// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/section/list`: 获取自定义分组列表

use feishu_api_runtime as rt;

use crate::open::task::v2::types::SectionSummary;
use crate::open::types::UserIdType;

/// Lists the sections of a tasklist or of the caller's own list of tasks.
///
/// The sections come in the order in which the app shows them.
///
/// The caller must be able to read the tasklist.
///
/// - Endpoint: `GET /open-apis/task/v2/sections`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:section:read` or `task:section:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取自定义分组列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/list)
/// - Schema: `schemas/open/task/v2/section/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](ListSectionError::INVALID_PARAMETER) | A parameter is wrong, such as a negative `page_size`. |
/// | 1470404 | 404 | [`NOT_FOUND`](ListSectionError::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](ListSectionError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](ListSectionError::PERMISSION_DENIED) | The caller may not read the tasklist. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::SectionSource;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .section()
///     .list(SectionSource::Tasklist {
///         resource_id: "caef228f-2342-23c1-c36d-91186414dc64".into(),
///     })
///     .page_size(50)
///     .page_token("aWQ9NzEwMjMzMjMxMDE=")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取自定义分组列表")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListSection<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListSection {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `resource_type`: Whose sections to list.
    #[inline]
    pub fn new(resource_type: SectionSource) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_shape(&[2, 3], &resource_type),
        }
    }
}

impl<C> ListSection<C> {
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

impl ListSection<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListSectionReply> {
        self.request.send()
    }

    /// All pages, fetched one by one as they are asked for.
    #[inline]
    pub fn pages(self) -> rt::Pages<ListSectionReply> {
        self.request.pages(&PAGING)
    }

    /// The items of all pages; pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> rt::Items<ListSectionReply, SectionSummary> {
        self.request
            .items(&PAGING, |reply: ListSectionReply| reply.items.unwrap_or_default())
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListSection<rt::Bound> {
    type Output = Result<ListSectionReply, rt::Error>;
    type IntoFuture = rt::Call<ListSectionReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListSection {
    type Reply = ListSectionReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::SectionResource<'_, C> {
    /// Lists the sections of a tasklist or of the caller's own list of tasks.
    pub fn list(&self, resource_type: SectionSource) -> ListSection<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        ListSection {
            request: ListSection::new(resource_type).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListSection`].
#[derive(Clone, Default)]
pub struct ListSectionReply {
    /// The sections of this page.
    pub items: Option<Vec<SectionSummary>>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListSectionReply {
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

impl rt::FieldsMut for ListSectionReply {
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

impl std::fmt::Debug for ListSectionReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListSectionReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Whose sections to list.
#[derive(Debug, Clone, PartialEq)]
pub enum SectionSource {
    /// In a tasklist.
    Tasklist {
        /// Guid of the tasklist.
        ///
        /// At most 100 characters.
        resource_id: String,
    },
    /// In the caller's own list of tasks.
    MyTasks,
}

impl rt::Shape for SectionSource {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Tasklist { .. }, 0) => &"tasklist",
            (Self::Tasklist { resource_id, .. }, 1) => resource_id,
            (Self::MyTasks { .. }, 0) => &"my_tasks",
            _ => &rt::Absent,
        }
    }
}

/// The documented errors of [`ListSection`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListSectionError {}

impl ListSectionError {
    /// A parameter is wrong, such as a negative `page_size`.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The tasklist does not exist or was deleted.
    ///
    /// Confirm that the tasklist exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
    /// The caller may not read the tasklist.
    ///
    /// Call as the owner or a member of the tasklist.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`ListSection`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/section/list",
    title: "获取自定义分组列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/list",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/task/v2/sections",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:section:read", "task:section:write"],
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
            field: rt::Field::new("resource_type").flags(rt::Field::REQUIRED),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("resource_id").limits(&[rt::Limit::Length(0, 100)]),
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
                "A parameter is wrong, such as a negative `page_size`.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The tasklist does not exist or was deleted.",
                "Confirm that the tasklist exists, and that its guid was copied in full.",
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
                "The caller may not read the tasklist.",
                "Call as the owner or a member of the tasklist.",
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
    use crate::open::task::v2::section::list::{
        ENDPOINT, ListSection, ListSectionReply, SectionSource,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    ListSection::new(SectionSource::Tasklist {
                            resource_id: "caef228f-2342-23c1-c36d-91186414dc64".into(),
                        })
                        .page_size(50)
                        .page_token("aWQ9NzEwMjMzMjMxMDE=")
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{},\"query\":{\"page_size\":50,\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"resource_type\":\"tasklist\",\"resource_id\":\"caef228f-2342-23c1-c36d-91186414dc64\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\",\"name\":\"审核过的任务\",\"is_default\":true}],\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"has_more\":true}}",
            send: rt::Example::record::<ListSectionReply>,
        },
    ];
}

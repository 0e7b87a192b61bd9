// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/section/list`: 获取自定义分组列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::SectionSummary;
use crate::open::types::UserIdType;

/// Lists the sections of a tasklist or of the caller's "my tasks" list.
///
/// Sections are in the order in which the app shows them.
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
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a negative `page_size`. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the tasklist. |
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
#[doc(alias = "/open-apis/task/v2/sections")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListSection<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListSection -> ListSectionReply, TenantOrUserToken, NoCredential, pages of items as
    SectionSummary
}

impl ListSection {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `resource_type`: The list whose sections to return.
    pub fn new(resource_type: SectionSource) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape(
                    rt::Place::Query,
                    &["resource_type", "resource_id"],
                    &resource_type,
                ),
        )
    }
}

impl<C> ListSection<C> {
    /// Number of items per page. From 1 to 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page. At most 100
    /// characters.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Type of user id in the reply. The documented reply contains no user ids. The platform assumes
    /// `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Filters sections by when they were last changed; whether it is the earliest or the latest time
    /// is not documented.
    pub fn update_msec(self, update_msec: impl Into<rt::Millis>) -> Self {
        Self(self.0.query("update_msec", &update_msec.into()))
    }
}

impl<C: rt::Caller> super::SectionResource<'_, C> {
    /// Lists the sections of a tasklist or of the caller's "my tasks" list.
    pub fn list(&self, resource_type: SectionSource) -> ListSection<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListSection(ListSection::new(resource_type).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListSection`].
#[derive(Clone, Default, rt::Record)]
pub struct ListSectionReply {
    /// The sections of this page.
    pub items: Option<Vec<SectionSummary>>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The list whose sections to return.
#[derive(Debug, Clone, PartialEq)]
pub enum SectionSource {
    /// In a tasklist.
    Tasklist {
        /// Guid of the tasklist. At most 100 characters.
        resource_id: String,
    },
    /// In the caller's "my tasks" list.
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

/// The documented facts of [`ListSection`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/section/list",
    title: "获取自定义分组列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/list",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/sections",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:section:read", "task:section:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
        rt::Param::query("page_token").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("resource_type").flags(rt::Field::REQUIRED),
        rt::Param::query("resource_id").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("user_id_type"),
        rt::Param::query("update_msec").flags(rt::Field::DIGITS),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a negative `page_size`.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe tasklist does not exist or was deleted.\nConfirm that the tasklist exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the tasklist.\nCall as the owner or a member of the tasklist.",
        ],
    ),
    ..platform::ENDPOINT
};

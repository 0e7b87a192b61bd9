// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/search/v1/user/search`: 搜索用户

use feishu_api_runtime as rt;

use crate::open::platform;

/// Finds users by name.
///
/// Users of other tenants and users who have left are not found.
///
/// - Endpoint: `GET /open-apis/search/v1/user`
/// - Token: `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:user:search`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id`; self-built apps only.
/// - Documentation: [搜索用户](https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN)
/// - Schema: `schemas/open/search/v1/user/search.json`
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client.search().v1().user().search("the_query").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "搜索用户")]
#[doc(alias = "/open-apis/search/v1/user")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchUsers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SearchUsers -> SearchUsersReply, UserToken, NoCredential, pages of users as FoundUser
}

impl SearchUsers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `query`: What the name has.
    pub fn new(query: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).query_text("query", query.into()))
    }
}

impl<C> SearchUsers<C> {
    /// Number of users a page. From 1 to 200. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }
}

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Finds users by name.
    pub fn search(&self, query: impl Into<String>) -> SearchUsers<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        SearchUsers(SearchUsers::new(query).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`SearchUsers`].
#[derive(Clone, Default, rt::Record)]
pub struct SearchUsersReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Users found.
    pub users: Option<Vec<FoundUser>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A user whose name was found.
#[derive(Clone, Default, rt::Record)]
pub struct FoundUser {
    /// The avatar in several sizes.
    pub avatar: Option<Avatar>,
    /// The departments that the user is in: `od-…`.
    pub department_ids: Option<Vec<String>>,
    /// Name of the user.
    pub name: Option<String>,
    /// The user within this app: `ou_…`.
    pub open_id: Option<String>,
    /// The user within the tenant.
    pub user_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// An avatar: its addresses in several sizes. They change; read them when they are needed.
#[derive(Clone, Default, rt::Record)]
pub struct Avatar {
    /// 72 × 72 pixels.
    pub avatar_72: Option<String>,
    /// 240 × 240 pixels.
    pub avatar_240: Option<String>,
    /// 640 × 640 pixels.
    pub avatar_640: Option<String>,
    /// As it was uploaded.
    pub avatar_origin: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`SearchUsers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/search/v1/user/search",
    title: "搜索用户",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN",
    method: rt::Method::Get,
    path: "/open-apis/search/v1/user",
    tokens: &[rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["contact:user:search"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed to read `user_id`; self-built apps only.",
        ),
    ],
    params: &[
        rt::Param::query("query").flags(rt::Field::REQUIRED),
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(200.0)]),
        rt::Param::query("page_token"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    ..platform::ENDPOINT
};

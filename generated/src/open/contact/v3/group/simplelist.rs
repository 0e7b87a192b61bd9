// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/group/simplelist`: 查询用户组列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{Group, GroupType};

/// Lists the user groups of one type.
///
/// Only those in the contact range of the app are listed.
///
/// - Endpoint: `GET /open-apis/contact/v3/group/simplelist`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:group:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [查询用户组列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/simplelist)
/// - Schema: `schemas/open/contact/v3/group/simplelist.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | `page_size` is out of range. |
/// | 40012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::GroupType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .group()
///     .simplelist()
///     .page_size(50)
///     .page_token(
///         "AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=",
///     )
///     .r#type(GroupType::Assigned)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询用户组列表")]
#[doc(alias = "/open-apis/contact/v3/group/simplelist")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListGroups<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListGroups::new() -> ListGroupsReply, TenantToken, NoCredential, pages of grouplist
    as Group
}

impl ListGroups {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListGroups<C> {
    /// Number of items a page. At most 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Which groups are listed. The platform assumes `1` when it is not given.
    pub fn r#type(self, r#type: GroupType) -> Self {
        Self(self.0.query("type", &r#type))
    }
}

impl<C: rt::Caller> super::GroupResource<'_, C> {
    /// Lists the user groups of one type.
    pub fn simplelist(&self) -> ListGroups<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ListGroups(ListGroups::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListGroups`].
#[derive(Clone, Default, rt::Record)]
pub struct ListGroupsReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// User groups.
    pub grouplist: Option<Vec<Group>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListGroups`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/group/simplelist",
    title: "查询用户组列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/simplelist",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/group/simplelist",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["contact:group:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("page_size").limits(&[rt::Limit::Max(100.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("type"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40011 400 InvalidRequest InvalidPageSize\n`page_size` is out of range.\nUse a number within the documented range.",
            "40012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.\nUse the one from the previous reply, or begin with the first page.",
        ],
    ),
    ..platform::ENDPOINT
};

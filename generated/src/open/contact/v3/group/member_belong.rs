// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/group/member_belong`: 查询用户所属用户组

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{GroupType, UserId};

/// Lists the user groups that a user is in.
///
/// Only those in the contact range of the app are listed.
///
/// - Endpoint: `GET /open-apis/contact/v3/group/member_belong`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:group:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [查询用户所属用户组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/member_belong)
/// - Schema: `schemas/open/contact/v3/group/member_belong.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | `page_size` is out of range. |
/// | 40012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
/// | 41050 | 403 | [`USER_FORBIDDEN`](super::super::errors::USER_FORBIDDEN) | The user is outside the contact range of the app or, for calls by a user, outside what that user can see. |
/// | 41071 | 400 | [`INVALID_MEMBER_ID_TYPE`](super::super::errors::INVALID_MEMBER_ID_TYPE) | The type of the member's id is not valid. |
/// | 41073 | 400 | [`INVALID_MEMBER_ID`](super::super::errors::INVALID_MEMBER_ID) | The id of the member is not valid. |
/// | 41074 | 400 | [`INVALID_MEMBER_TYPE`](super::super::errors::INVALID_MEMBER_TYPE) | The type of member is not valid. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::{GroupType, UserId};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .group()
///     .member_belong(UserId::UserId("u287xj12".into()))
///     .group_type(GroupType::Assigned)
///     .page_size(500)
///     .page_token(
///         "AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=",
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询用户所属用户组")]
#[doc(alias = "/open-apis/contact/v3/group/member_belong")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListGroupsOfUser<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListGroupsOfUser -> ListGroupsOfUserReply, TenantToken, NoCredential, pages of
    group_list as String
}

impl ListGroupsOfUser {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `member_id`: The user.
    pub fn new(member_id: impl Into<UserId>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[
                        (rt::Place::Query, "member_id"),
                        (rt::Place::Query, "member_id_type"),
                    ],
                    &Into::<UserId>::into(member_id),
                ),
        )
    }
}

impl<C> ListGroupsOfUser<C> {
    /// Which groups are listed: both types if not given.
    pub fn group_type(self, group_type: GroupType) -> Self {
        Self(self.0.query("group_type", &group_type))
    }

    /// Number of items a page. From 1 to 1000. The platform assumes `500` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }
}

impl<C: rt::Caller> super::GroupResource<'_, C> {
    /// Lists the user groups that a user is in.
    pub fn member_belong(
        &self,
        member_id: impl Into<UserId>,
    ) -> ListGroupsOfUser<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ListGroupsOfUser(ListGroupsOfUser::new(member_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListGroupsOfUser`].
#[derive(Clone, Default, rt::Record)]
pub struct ListGroupsOfUserReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Ids of user groups.
    pub group_list: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListGroupsOfUser`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/group/member_belong",
    title: "查询用户所属用户组",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/member_belong",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/group/member_belong",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["contact:group:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("member_id").flags(rt::Field::REQUIRED),
        rt::Param::query("member_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("group_type"),
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(1000.0)]),
        rt::Param::query("page_token"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40011 400 InvalidRequest InvalidPageSize\n`page_size` is out of range.\nUse a number within the documented range.",
            "40012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.\nUse the one from the previous reply, or begin with the first page.",
            "41050 403 Permission UserForbidden\nThe user is outside the contact range of the app or, for calls by a user, outside what that user can see.\nAdd the user to the contact range of the app, or to what the caller can see.",
            "41071/1 400 InvalidRequest InvalidMemberIdType\nThe type of the member's id is not valid.",
            "41073 400 InvalidRequest InvalidMemberId\nThe id of the member is not valid.\nCheck the id, and that it is of the given type.",
            "41074 400 InvalidRequest InvalidMemberType\nThe type of member is not valid.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/group_member/simplelist`: 查询用户组成员列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{GroupMember, GroupMemberIdType, MemberType};

/// Lists the users or the departments of a user group, dynamic or not.
///
/// The contact range of the app must have all members, or include the group.
///
/// - Endpoint: `GET /open-apis/contact/v3/group/:group_id/member/simplelist`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:group:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [查询用户组成员列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/simplelist)
/// - Schema: `schemas/open/contact/v3/group_member/simplelist.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | `page_size` is out of range. |
/// | 40012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
/// | 41071 | 400 | [`INVALID_MEMBER_ID_TYPE`](super::super::errors::INVALID_MEMBER_ID_TYPE) | The type of the member's id is not valid. |
/// | 41072 | 400 | [`MEMBER_TYPE_MISMATCH`](super::super::errors::MEMBER_TYPE_MISMATCH) | The type of id does not fit the type of member. |
/// | 41074 | 400 | [`INVALID_MEMBER_TYPE`](super::super::errors::INVALID_MEMBER_TYPE) | The type of member is not valid. |
/// | 42002 | 400 | [`INVALID_GROUP_ID`](super::super::errors::INVALID_GROUP_ID) | The id of the user group is not valid. |
/// | 42009 | 403 | [`GROUP_FORBIDDEN`](super::super::errors::GROUP_FORBIDDEN) | The user group is outside the contact range of the app. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::{GroupMemberIdType, MemberType};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .group_member()
///     .simplelist("g128187")
///     .page_size(50)
///     .page_token(
///         "AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=",
///     )
///     .member_id_type(GroupMemberIdType::OpenId)
///     .member_type(MemberType::User)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询用户组成员列表")]
#[doc(alias = "/open-apis/contact/v3/group/:group_id/member/simplelist")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListGroupMembers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListGroupMembers -> ListGroupMembersReply, TenantToken, NoCredential, pages of
    memberlist as GroupMember
}

impl ListGroupMembers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `group_id`: Which user group, by the id that creating or listing groups gives.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("group_id", group_id.into()))
    }
}

impl<C> ListGroupMembers<C> {
    /// Number of items a page. At most 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Type of the ids in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn member_id_type(self, member_id_type: GroupMemberIdType) -> Self {
        Self(self.0.query("member_id_type", &member_id_type))
    }

    /// Whether users or departments are listed. The platform assumes `"user"` when it is not given.
    pub fn member_type(self, member_type: MemberType) -> Self {
        Self(self.0.query("member_type", &member_type))
    }
}

impl<C: rt::Caller> super::GroupMemberResource<'_, C> {
    /// Lists the users or the departments of a user group, dynamic or not.
    pub fn simplelist(&self, group_id: impl Into<String>) -> ListGroupMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ListGroupMembers(ListGroupMembers::new(group_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListGroupMembers`].
#[derive(Clone, Default, rt::Record)]
pub struct ListGroupMembersReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Members.
    pub memberlist: Option<Vec<GroupMember>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListGroupMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/group_member/simplelist",
    title: "查询用户组成员列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/simplelist",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/group/:group_id/member/simplelist",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["contact:group:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("group_id"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(100.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("member_id_type"),
        rt::Param::query("member_type"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    rules: &[
        rt::Rule::limited(
                &["member_id_type"],
                rt::Limit::OneOf(&["open_id", "union_id", "user_id"]),
            )
            .when("member_type", &["user"]),
        rt::Rule::limited(
                &["member_id_type"],
                rt::Limit::OneOf(&["open_id", "department_id"]),
            )
            .when("member_type", &["department"]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40011 400 InvalidRequest InvalidPageSize\n`page_size` is out of range.\nUse a number within the documented range.",
            "40012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.\nUse the one from the previous reply, or begin with the first page.",
            "41071/1 400 InvalidRequest InvalidMemberIdType\nThe type of the member's id is not valid.",
            "41072/1 400 InvalidRequest MemberTypeMismatch\nThe type of id does not fit the type of member.\nUsers have `open_id`, `union_id` and `user_id`, departments `open_id` and `department_id`.",
            "41074 400 InvalidRequest InvalidMemberType\nThe type of member is not valid.",
            "42002 400 InvalidRequest InvalidGroupId\nThe id of the user group is not valid.\nList the user groups to see their ids.",
            "42009 403 Permission GroupForbidden\nThe user group is outside the contact range of the app.\nSet the contact range to all members, or make it include the group.",
        ],
    ),
    ..platform::ENDPOINT
};

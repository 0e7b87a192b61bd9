// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/group_member/batch_add`: 批量添加用户组成员

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::InputGroupMember;

/// Adds users to a user group that is not dynamic.
///
/// Only users can be members that calls add and remove. The contact range of the app must have all
/// members, or include the users and the group.
///
/// A group has at most 100,000 users, all groups together ten times those of the tenant.
///
/// - Endpoint: `POST /open-apis/contact/v3/group/:group_id/member/batch_add`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:group`
/// - Rate limit: `100/min`
/// - Documentation: [批量添加用户组成员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_add)
/// - Schema: `schemas/open/contact/v3/group_member/batch_add.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 41050 | 403 | [`USER_FORBIDDEN`](super::super::errors::USER_FORBIDDEN) | The user is outside the contact range of the app or, for calls by a user, outside what that user can see. |
/// | 41071 | 400 | [`INVALID_MEMBER_ID_TYPE`](super::super::errors::INVALID_MEMBER_ID_TYPE) | The type of the member's id is not valid. |
/// | 41073 | 400 | [`INVALID_MEMBER_ID`](super::super::errors::INVALID_MEMBER_ID) | The id of the member is not valid. |
/// | 41074 | 400 | [`INVALID_MEMBER_TYPE`](super::super::errors::INVALID_MEMBER_TYPE) | The type of member is not valid. |
/// | 42002 | 400 | [`INVALID_GROUP_ID`](super::super::errors::INVALID_GROUP_ID) | The id of the user group is not valid. |
/// | 42005 | 200 | [`ALREADY_GROUP_MEMBER`](super::super::errors::ALREADY_GROUP_MEMBER) | The user is in the group already. |
/// | 42006 | 400 | [`USER_RESIGNED`](super::super::errors::USER_RESIGNED) | A user has left the tenant. |
/// | 42009 | 403 | [`GROUP_FORBIDDEN`](super::super::errors::GROUP_FORBIDDEN) | The user group is outside the contact range of the app. |
/// | 42012 | 400 | [`GROUP_USER_LIMIT`](super::super::errors::GROUP_USER_LIMIT) | The group, or all groups together, have as many users as they may have. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::{InputGroupMember, UserId};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .group_member()
///     .batch_add(
///         "test_group",
///         [InputGroupMember::new(UserId::UserId("u287xj12".into()))],
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "批量添加用户组成员")]
#[doc(alias = "/open-apis/contact/v3/group/:group_id/member/batch_add")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchAddGroupMembers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchAddGroupMembers -> BatchAddGroupMembersReply, TenantToken, NoCredential
}

impl BatchAddGroupMembers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `group_id`: Which user group, by the id that creating or listing groups gives.
    /// - `members`: The users. 1 to 100 elements.
    pub fn new(
        group_id: impl Into<String>,
        members: impl IntoIterator<Item = InputGroupMember>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("group_id", group_id.into())
                .body("members", &members.into_iter().collect::<Vec<InputGroupMember>>()),
        )
    }
}

impl<C: rt::Caller> super::GroupMemberResource<'_, C> {
    /// Adds users to a user group that is not dynamic.
    pub fn batch_add(
        &self,
        group_id: impl Into<String>,
        members: impl IntoIterator<Item = InputGroupMember>,
    ) -> BatchAddGroupMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        BatchAddGroupMembers(
            BatchAddGroupMembers::new(group_id, members).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`BatchAddGroupMembers`].
#[derive(Clone, Default, rt::Record)]
pub struct BatchAddGroupMembersReply {
    /// What was done about each user.
    pub results: Option<Vec<GroupMemberResult>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What was done about one user.
#[derive(Clone, Default, rt::Record)]
pub struct GroupMemberResult {
    /// The user: the id that was given.
    pub member_id: Option<String>,
    /// 0 if the user was added, else the code of an error.
    pub code: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`BatchAddGroupMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/group_member/batch_add",
    title: "批量添加用户组成员",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_add",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/group/:group_id/member/batch_add",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:group"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("group_id"),
        rt::Param::body("members")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 100)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "41050 403 Permission UserForbidden\nThe user is outside the contact range of the app or, for calls by a user, outside what that user can see.\nAdd the user to the contact range of the app, or to what the caller can see.",
            "41071/1 400 InvalidRequest InvalidMemberIdType\nThe type of the member's id is not valid.",
            "41073 400 InvalidRequest InvalidMemberId\nThe id of the member is not valid.\nCheck the id, and that it is of the given type.",
            "41074 400 InvalidRequest InvalidMemberType\nThe type of member is not valid.",
            "42002 400 InvalidRequest InvalidGroupId\nThe id of the user group is not valid.\nList the user groups to see their ids.",
            "42005 200 Conflict AlreadyGroupMember\nThe user is in the group already.",
            "42006 400 Conflict UserResigned\nA user has left the tenant.\nLeave the user out, or name another one.",
            "42009 403 Permission GroupForbidden\nThe user group is outside the contact range of the app.\nSet the contact range to all members, or make it include the group.",
            "42012 400 Conflict GroupUserLimit\nThe group, or all groups together, have as many users as they may have.\nA group has at most 100,000 users, all groups together ten times those of the tenant.",
        ],
    ),
    ..platform::ENDPOINT
};

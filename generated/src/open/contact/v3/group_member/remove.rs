// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/group_member/remove`: 移除用户组成员

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::UserId;

/// Removes a user from a user group that is not dynamic.
///
/// Only users can be members that calls add and remove. The contact range of the app must have all
/// members, or include the users and the group.
///
/// - Endpoint: `POST /open-apis/contact/v3/group/:group_id/member/remove`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:group`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [移除用户组成员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/remove)
/// - Schema: `schemas/open/contact/v3/group_member/remove.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40004 | 404 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
/// | 41050 | 403 | [`USER_FORBIDDEN`](super::super::errors::USER_FORBIDDEN) | The user is outside the contact range of the app or, for calls by a user, outside what that user can see. |
/// | 41071 | 400 | [`INVALID_MEMBER_ID_TYPE`](super::super::errors::INVALID_MEMBER_ID_TYPE) | The type of the member's id is not valid. |
/// | 41072 | 400 | [`MEMBER_TYPE_MISMATCH`](super::super::errors::MEMBER_TYPE_MISMATCH) | The type of id does not fit the type of member. |
/// | 41073 | 400 | [`INVALID_MEMBER_ID`](super::super::errors::INVALID_MEMBER_ID) | The id of the member is not valid. |
/// | 41074 | 400 | [`INVALID_MEMBER_TYPE`](super::super::errors::INVALID_MEMBER_TYPE) | The type of member is not valid. |
/// | 42002 | 400 | [`INVALID_GROUP_ID`](super::super::errors::INVALID_GROUP_ID) | The id of the user group is not valid. |
/// | 42009 | 403 | [`GROUP_FORBIDDEN`](super::super::errors::GROUP_FORBIDDEN) | The user group is outside the contact range of the app. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::UserId;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .contact()
///     .v3()
///     .group_member()
///     .remove("g198123", UserId::UserId("xj82871k".into()))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "移除用户组成员")]
#[doc(alias = "/open-apis/contact/v3/group/:group_id/member/remove")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RemoveGroupMember<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    RemoveGroupMember -> rt::Empty, TenantToken, NoCredential
}

impl RemoveGroupMember {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `group_id`: Which user group, by the id that creating or listing groups gives.
    /// - `member_id`: The user.
    pub fn new(group_id: impl Into<String>, member_id: impl Into<UserId>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("member_type", &"user")
                .path("group_id", group_id.into())
                .shape_at(
                    &[
                        (rt::Place::Body, "member_id"),
                        (rt::Place::Body, "member_id_type"),
                    ],
                    &Into::<UserId>::into(member_id),
                ),
        )
    }
}

impl<C: rt::Caller> super::GroupMemberResource<'_, C> {
    /// Removes a user from a user group that is not dynamic.
    pub fn remove(
        &self,
        group_id: impl Into<String>,
        member_id: impl Into<UserId>,
    ) -> RemoveGroupMember<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        RemoveGroupMember(
            RemoveGroupMember::new(group_id, member_id).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`RemoveGroupMember`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/group_member/remove",
    title: "移除用户组成员",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/remove",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/group/:group_id/member/remove",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:group"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("group_id"),
        rt::Param::body("member_type"),
        rt::Param::body("member_id").flags(rt::Field::REQUIRED),
        rt::Param::body("member_id_type").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40004 404 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
            "41050 403 Permission UserForbidden\nThe user is outside the contact range of the app or, for calls by a user, outside what that user can see.\nAdd the user to the contact range of the app, or to what the caller can see.",
            "41071/1 400 InvalidRequest InvalidMemberIdType\nThe type of the member's id is not valid.",
            "41072/1 400 InvalidRequest MemberTypeMismatch\nThe type of id does not fit the type of member.\nUsers have `open_id`, `union_id` and `user_id`, departments `open_id` and `department_id`.",
            "41073 400 InvalidRequest InvalidMemberId\nThe id of the member is not valid.\nCheck the id, and that it is of the given type.",
            "41074 400 InvalidRequest InvalidMemberType\nThe type of member is not valid.",
            "42002 400 InvalidRequest InvalidGroupId\nThe id of the user group is not valid.\nList the user groups to see their ids.",
            "42009 403 Permission GroupForbidden\nThe user group is outside the contact range of the app.\nSet the contact range to all members, or make it include the group.",
        ],
    ),
    ..platform::ENDPOINT
};

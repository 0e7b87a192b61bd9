// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/group/delete`: 删除用户组

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a user group that is not dynamic.
///
/// It must have no members. The contact range of the app must have all members, or be that of its
/// availability and include the group.
///
/// - Endpoint: `DELETE /open-apis/contact/v3/group/:group_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:group`
/// - Rate limit: `100/min`
/// - Documentation: [删除用户组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/delete)
/// - Schema: `schemas/open/contact/v3/group/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40003 | 500 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 42002 | 400 | [`INVALID_GROUP_ID`](super::super::errors::INVALID_GROUP_ID) | The id of the user group is not valid. |
/// | 42009 | 403 | [`GROUP_FORBIDDEN`](super::super::errors::GROUP_FORBIDDEN) | The user group is outside the contact range of the app. |
/// | 42015 | 400 | [`GROUPS_UNAVAILABLE`](super::super::errors::GROUPS_UNAVAILABLE) | The tenant does not have user groups. |
/// | 42017 | 400 | [`GROUP_HAS_MEMBERS`](super::super::errors::GROUP_HAS_MEMBERS) | The group has members. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.contact().v3().group().delete("g1837191").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除用户组")]
#[doc(alias = "/open-apis/contact/v3/group/:group_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteGroup<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteGroup -> rt::Empty, TenantToken, NoCredential
}

impl DeleteGroup {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `group_id`: Which user group, by the id that creating or listing groups gives.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("group_id", group_id.into()))
    }
}

impl<C: rt::Caller> super::GroupResource<'_, C> {
    /// Deletes a user group that is not dynamic.
    pub fn delete(&self, group_id: impl Into<String>) -> DeleteGroup<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        DeleteGroup(DeleteGroup::new(group_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteGroup`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/group/delete",
    title: "删除用户组",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/delete",
    method: rt::Method::Delete,
    path: "/open-apis/contact/v3/group/:group_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:group"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[rt::Param::path("group_id")],
    errors: rt::ErrorTable::new(
        &[
            "40003 500 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "42002 400 InvalidRequest InvalidGroupId\nThe id of the user group is not valid.\nList the user groups to see their ids.",
            "42009 403 Permission GroupForbidden\nThe user group is outside the contact range of the app.\nSet the contact range to all members, or make it include the group.",
            "42015 400 Conflict GroupsUnavailable\nThe tenant does not have user groups.\nContact support to have them.",
            "42017 400 Conflict GroupHasMembers\nThe group has members.\nRemove them first; departments only an administrator can remove.",
        ],
    ),
    ..platform::ENDPOINT
};

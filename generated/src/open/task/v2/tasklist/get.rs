// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist/get`: 获取清单详情

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Tasklist;
use crate::open::types::UserIdType;

/// Reads a tasklist with its members.
///
/// The caller must be able to read the tasklist: as its owner, an editor or a viewer, in person or
/// as a member of a chat that is one.
///
/// - Endpoint: `GET /open-apis/task/v2/tasklists/:tasklist_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:read` or `task:tasklist:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取清单详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/get)
/// - Schema: `schemas/open/task/v2/tasklist/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the tasklist. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .tasklist()
///     .get("d300a75f-c56a-4be9-80d1-e47653028ceb")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取清单详情")]
#[doc(alias = "/open-apis/task/v2/tasklists/:tasklist_guid")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetTasklist<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetTasklist -> GetTasklistReply, TenantOrUserToken, NoCredential
}

impl GetTasklist {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist to read.
    pub fn new(tasklist_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("tasklist_guid", tasklist_guid.into()))
    }
}

impl<C> GetTasklist<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TasklistResource<'_, C> {
    /// Reads a tasklist with its members.
    pub fn get(&self, tasklist_guid: impl Into<String>) -> GetTasklist<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetTasklist(GetTasklist::new(tasklist_guid).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetTasklist`].
#[derive(Clone, Default, rt::Record)]
pub struct GetTasklistReply {
    /// The tasklist that was asked for.
    #[wire(ALWAYS)]
    pub tasklist: Option<Tasklist>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetTasklistReply {
    /// `tasklist`, which every documented reply has, or an error if this one lacks it.
    pub fn tasklist(&self) -> Result<&Tasklist, rt::Error> {
        rt::always(self.tasklist.as_ref(), "tasklist", &self.unknown_fields)
    }
}

/// The documented facts of [`GetTasklist`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist/get",
    title: "获取清单详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/get",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:read", "task:tasklist:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("tasklist_guid"), rt::Param::query("user_id_type")],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe tasklist does not exist or was deleted.\nConfirm that the tasklist exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the tasklist.\nCall as the owner or a member of the tasklist.",
        ],
    ),
    ..platform::ENDPOINT
};

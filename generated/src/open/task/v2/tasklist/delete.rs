// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist/delete`: 删除清单

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a tasklist.
///
/// A deleted tasklist cannot be read or restored.
///
/// The caller must own the tasklist.
///
/// - Endpoint: `DELETE /open-apis/task/v2/tasklists/:tasklist_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write` or `task:tasklist:delete`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [删除清单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/delete)
/// - Schema: `schemas/open/task/v2/tasklist/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller does not own the tasklist. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.task().v2().tasklist().delete("d300a75f-c56a-4be9-80d1-e47653028ceb").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除清单")]
#[doc(alias = "/open-apis/task/v2/tasklists/:tasklist_guid")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteTasklist<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteTasklist -> rt::Empty, TenantOrUserToken, NoCredential
}

impl DeleteTasklist {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist to delete.
    pub fn new(tasklist_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("tasklist_guid", tasklist_guid.into()))
    }
}

impl<C: rt::Caller> super::TasklistResource<'_, C> {
    /// Deletes a tasklist.
    pub fn delete(&self, tasklist_guid: impl Into<String>) -> DeleteTasklist<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeleteTasklist(DeleteTasklist::new(tasklist_guid).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteTasklist`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist/delete",
    title: "删除清单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/delete",
    method: rt::Method::Delete,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:write", "task:tasklist:delete"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("tasklist_guid")],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe tasklist does not exist or was deleted.\nConfirm that the tasklist exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller does not own the tasklist.\nCall as the owner of the tasklist.",
        ],
    ),
    ..platform::ENDPOINT
};

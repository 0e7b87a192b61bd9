// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist_activity_subscription/delete`: 删除动态订阅

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a subscription to the activities of a tasklist.
///
/// A deleted subscription cannot be restored.
///
/// The caller must be able to edit the tasklist.
///
/// - Endpoint: `DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write` or `task:tasklist:delete`
/// - Rate limit: `100/min`
/// - Documentation: [删除动态订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/delete)
/// - Schema: `schemas/open/task/v2/tasklist_activity_subscription/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the tasklist. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The tasklist or the subscription does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .task()
///     .v2()
///     .tasklist_activity_subscription()
///     .delete(
///         "f5ca6747-5ac3-422e-a97e-972c1b2c24f3",
///         "d19e3a2a-edc0-4e4e-b7cc-950e162b53ae",
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除动态订阅")]
#[doc(
    alias = "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid"
)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteTasklistActivitySubscription<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteTasklistActivitySubscription -> rt::Empty, TenantOrUserToken, NoCredential
}

impl DeleteTasklistActivitySubscription {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist that is no longer followed.
    /// - `activity_subscription_guid`: The subscription to delete.
    pub fn new(
        tasklist_guid: impl Into<String>,
        activity_subscription_guid: impl Into<String>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("tasklist_guid", tasklist_guid.into())
                .path("activity_subscription_guid", activity_subscription_guid.into()),
        )
    }
}

impl<C: rt::Caller> super::TasklistActivitySubscriptionResource<'_, C> {
    /// Deletes a subscription to the activities of a tasklist.
    pub fn delete(
        &self,
        tasklist_guid: impl Into<String>,
        activity_subscription_guid: impl Into<String>,
    ) -> DeleteTasklistActivitySubscription<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeleteTasklistActivitySubscription(
            DeleteTasklistActivitySubscription::new(
                    tasklist_guid,
                    activity_subscription_guid,
                )
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`DeleteTasklistActivitySubscription`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist_activity_subscription/delete",
    title: "删除动态订阅",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/delete",
    method: rt::Method::Delete,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:write", "task:tasklist:delete"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("tasklist_guid"),
        rt::Param::path("activity_subscription_guid"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the tasklist.\nCall as the owner or an editor of the tasklist.",
            "1470404 404 NotFound NotFound\nThe tasklist or the subscription does not exist or was deleted.\nConfirm that both exist, and that their guids were copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

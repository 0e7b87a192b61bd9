// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist_activity_subscription/delete`: 删除动态订阅

use feishu_api_runtime as rt;

/// Deletes a subscription to the activities of a tasklist.
///
/// A deleted subscription cannot be restored.
///
/// The caller must be able to edit the tasklist.
///
/// - Endpoint: `DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write`
/// - Rate limit: `100/min`
/// - Documentation: [删除动态订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/delete)
/// - Schema: `schemas/open/task/v2/tasklist_activity_subscription/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](DeleteTasklistActivitySubscriptionError::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](DeleteTasklistActivitySubscriptionError::PERMISSION_DENIED) | The caller may not edit the tasklist. |
/// | 1470404 | 404 | [`NOT_FOUND`](DeleteTasklistActivitySubscriptionError::NOT_FOUND) | The tasklist or the subscription does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](DeleteTasklistActivitySubscriptionError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteTasklistActivitySubscription<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl DeleteTasklistActivitySubscription {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist.
    /// - `activity_subscription_guid`: The subscription to delete.
    #[inline]
    pub fn new(tasklist_guid: &str, activity_subscription_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set_text(0, tasklist_guid)
                .set_text(1, activity_subscription_guid),
        }
    }
}

impl<C> DeleteTasklistActivitySubscription<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl DeleteTasklistActivitySubscription<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for DeleteTasklistActivitySubscription<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for DeleteTasklistActivitySubscription {
    type Reply = rt::Empty;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TasklistActivitySubscriptionResource<'_, C> {
    /// Deletes a subscription to the activities of a tasklist.
    pub fn delete(
        &self,
        tasklist_guid: &str,
        activity_subscription_guid: &str,
    ) -> DeleteTasklistActivitySubscription<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        DeleteTasklistActivitySubscription {
            request: DeleteTasklistActivitySubscription::new(
                    tasklist_guid,
                    activity_subscription_guid,
                )
                .request
                .bind(self.client.core()),
        }
    }
}

/// The documented errors of [`DeleteTasklistActivitySubscription`] by name.
#[derive(Debug, Clone, Copy)]
pub enum DeleteTasklistActivitySubscriptionError {}

impl DeleteTasklistActivitySubscriptionError {
    /// A parameter is wrong.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not edit the tasklist.
    ///
    /// Call as the owner or an editor of the tasklist.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
    /// The tasklist or the subscription does not exist or was deleted.
    ///
    /// Confirm that both exist, and that their guids were copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`DeleteTasklistActivitySubscription`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist_activity_subscription/delete",
    title: "删除动态订阅",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/delete",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Delete,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:write"],
    field_scopes: &[],
    rate_limits: &[
        rt::Rate {
            calls: 100,
            seconds: 60,
        },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("tasklist_guid").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("activity_subscription_guid")
                .flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "1470400 400 InvalidRequest InvalidParameter",
                "A parameter is wrong.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not edit the tasklist.",
                "Call as the owner or an editor of the tasklist.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The tasklist or the subscription does not exist or was deleted.",
                "Confirm that both exist, and that their guids were copied in full.",
                "",
            ],
            [
                "1470500 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::tasklist_activity_subscription::delete::{
        DeleteTasklistActivitySubscription, ENDPOINT,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    DeleteTasklistActivitySubscription::new(
                        "f5ca6747-5ac3-422e-a97e-972c1b2c24f3",
                        "d19e3a2a-edc0-4e4e-b7cc-950e162b53ae",
                    ),
                )
            },
            sent: "{\"path\":{\"tasklist_guid\":\"f5ca6747-5ac3-422e-a97e-972c1b2c24f3\",\"activity_subscription_guid\":\"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}

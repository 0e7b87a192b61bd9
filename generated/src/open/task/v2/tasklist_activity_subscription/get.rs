// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist_activity_subscription/get`: 获取动态订阅

use feishu_api_runtime as rt;

use crate::open::task::v2::types::TasklistActivitySubscription;
use crate::open::types::UserIdType;

/// Reads a subscription to the activities of a tasklist.
///
/// The caller must be able to read the tasklist.
///
/// - Endpoint: `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:read` or `task:tasklist:write`
/// - Scope `contact:user.employee_id:readonly`: Needed if `user_id_type` is `user_id`; without it the reply leaves those ids out.
/// - Rate limit: `100/min`
/// - Documentation: [获取动态订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/get)
/// - Schema: `schemas/open/task/v2/tasklist_activity_subscription/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](GetTasklistActivitySubscriptionError::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](GetTasklistActivitySubscriptionError::PERMISSION_DENIED) | The caller may not read the tasklist. |
/// | 1470404 | 404 | [`NOT_FOUND`](GetTasklistActivitySubscriptionError::NOT_FOUND) | The tasklist or the subscription does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](GetTasklistActivitySubscriptionError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .tasklist_activity_subscription()
///     .get(
///         "33991879-704f-444f-81d7-55a6aa7be80c",
///         "33991879-704f-444f-81d7-55a6aa7be80c",
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取动态订阅")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetTasklistActivitySubscription<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl GetTasklistActivitySubscription {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist.
    /// - `activity_subscription_guid`: The subscription to read.
    #[inline]
    pub fn new(tasklist_guid: &str, activity_subscription_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set_text(0, tasklist_guid)
                .set_text(1, activity_subscription_guid),
        }
    }
}

impl<C> GetTasklistActivitySubscription<C> {
    /// Which kind of user id the reply contains.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(2, &user_id_type),
        }
    }

    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl GetTasklistActivitySubscription<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<GetTasklistActivitySubscriptionReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for GetTasklistActivitySubscription<rt::Bound> {
    type Output = Result<GetTasklistActivitySubscriptionReply, rt::Error>;
    type IntoFuture = rt::Call<GetTasklistActivitySubscriptionReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for GetTasklistActivitySubscription {
    type Reply = GetTasklistActivitySubscriptionReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TasklistActivitySubscriptionResource<'_, C> {
    /// Reads a subscription to the activities of a tasklist.
    pub fn get(
        &self,
        tasklist_guid: &str,
        activity_subscription_guid: &str,
    ) -> GetTasklistActivitySubscription<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        GetTasklistActivitySubscription {
            request: GetTasklistActivitySubscription::new(
                    tasklist_guid,
                    activity_subscription_guid,
                )
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`GetTasklistActivitySubscription`].
#[derive(Clone, Default)]
pub struct GetTasklistActivitySubscriptionReply {
    /// The subscription.
    pub activity_subscription: Option<TasklistActivitySubscription>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for GetTasklistActivitySubscriptionReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("activity_subscription")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.activity_subscription,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for GetTasklistActivitySubscriptionReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.activity_subscription,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for GetTasklistActivitySubscriptionReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for GetTasklistActivitySubscriptionReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`GetTasklistActivitySubscription`] by name.
#[derive(Debug, Clone, Copy)]
pub enum GetTasklistActivitySubscriptionError {}

impl GetTasklistActivitySubscriptionError {
    /// A parameter is wrong, such as a malformed guid.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not read the tasklist.
    ///
    /// Call as the owner or a member of the tasklist.
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

/// The documented facts of [`GetTasklistActivitySubscription`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist_activity_subscription/get",
    title: "获取动态订阅",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/get",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:read", "task:tasklist:write"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed if `user_id_type` is `user_id`; without it the reply leaves those ids out.",
        ),
    ],
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
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
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
                "A parameter is wrong, such as a malformed guid.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not read the tasklist.",
                "Call as the owner or a member of the tasklist.",
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
    use crate::open::task::v2::tasklist_activity_subscription::get::{
        ENDPOINT, GetTasklistActivitySubscription, GetTasklistActivitySubscriptionReply,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    GetTasklistActivitySubscription::new(
                            "33991879-704f-444f-81d7-55a6aa7be80c",
                            "33991879-704f-444f-81d7-55a6aa7be80c",
                        )
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{\"tasklist_guid\":\"33991879-704f-444f-81d7-55a6aa7be80c\",\"activity_subscription_guid\":\"33991879-704f-444f-81d7-55a6aa7be80c\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"activity_subscription\":{\"guid\":\"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae\",\"name\":\"Roadmap订阅\",\"subscribers\":[{\"id\":\"oc_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"chat\",\"role\":\"editor\"}],\"include_keys\":[101],\"disabled\":false}}}",
            send: rt::Example::record::<GetTasklistActivitySubscriptionReply>,
        },
    ];
}

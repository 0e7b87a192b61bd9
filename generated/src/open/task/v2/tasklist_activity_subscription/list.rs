// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist_activity_subscription/list`: 列取动态订阅

use feishu_api_runtime as rt;

use crate::open::task::v2::types::TasklistActivitySubscription;
use crate::open::types::UserIdType;

/// Lists the subscriptions to the activities of a tasklist.
///
/// The subscriptions come in the order in which they were created. There are no further pages: a
/// tasklist has at most 50.
///
/// The caller must be able to read the tasklist.
///
/// - Endpoint: `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:read` or `task:tasklist:write`
/// - Scope `contact:user.employee_id:readonly`: Needed if `user_id_type` is `user_id`; without it the reply leaves those ids out.
/// - Rate limit: `100/min`
/// - Documentation: [列取动态订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/list)
/// - Schema: `schemas/open/task/v2/tasklist_activity_subscription/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](ListTasklistActivitySubscriptionError::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](ListTasklistActivitySubscriptionError::PERMISSION_DENIED) | The caller may not read the tasklist. |
/// | 1470404 | 404 | [`NOT_FOUND`](ListTasklistActivitySubscriptionError::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](ListTasklistActivitySubscriptionError::SERVER_ERROR) | The server failed. |
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
///     .list("d19e3a2a-edc0-4e4e-b7cc-950e162b53ae")
///     .limit(50)
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "列取动态订阅")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTasklistActivitySubscription<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListTasklistActivitySubscription {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist.
    #[inline]
    pub fn new(tasklist_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, tasklist_guid),
        }
    }
}

impl<C> ListTasklistActivitySubscription<C> {
    /// How many subscriptions to return at most.
    ///
    /// From 1 to 50. The platform assumes `50` when it is not given.
    pub fn limit(self, limit: i64) -> Self {
        Self {
            request: self.request.set(1, &limit),
        }
    }

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

impl ListTasklistActivitySubscription<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListTasklistActivitySubscriptionReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListTasklistActivitySubscription<rt::Bound> {
    type Output = Result<ListTasklistActivitySubscriptionReply, rt::Error>;
    type IntoFuture = rt::Call<ListTasklistActivitySubscriptionReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListTasklistActivitySubscription {
    type Reply = ListTasklistActivitySubscriptionReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TasklistActivitySubscriptionResource<'_, C> {
    /// Lists the subscriptions to the activities of a tasklist.
    pub fn list(
        &self,
        tasklist_guid: &str,
    ) -> ListTasklistActivitySubscription<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        ListTasklistActivitySubscription {
            request: ListTasklistActivitySubscription::new(tasklist_guid)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListTasklistActivitySubscription`].
#[derive(Clone, Default)]
pub struct ListTasklistActivitySubscriptionReply {
    /// The subscriptions.
    pub items: Option<Vec<TasklistActivitySubscription>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListTasklistActivitySubscriptionReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("items")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.items,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for ListTasklistActivitySubscriptionReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.items,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for ListTasklistActivitySubscriptionReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListTasklistActivitySubscriptionReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`ListTasklistActivitySubscription`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListTasklistActivitySubscriptionError {}

impl ListTasklistActivitySubscriptionError {
    /// A parameter is wrong, such as a malformed guid.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not read the tasklist.
    ///
    /// Call as the owner or a member of the tasklist.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
    /// The tasklist does not exist or was deleted.
    ///
    /// Confirm that the tasklist exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`ListTasklistActivitySubscription`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist_activity_subscription/list",
    title: "列取动态订阅",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/list",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions",
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
            field: rt::Field::new("limit")
                .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(50.0)]),
            place: rt::Place::Query,
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
                "The tasklist does not exist or was deleted.",
                "Confirm that the tasklist exists, and that its guid was copied in full.",
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
    use crate::open::task::v2::tasklist_activity_subscription::list::{
        ENDPOINT, ListTasklistActivitySubscription, ListTasklistActivitySubscriptionReply,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    ListTasklistActivitySubscription::new(
                            "d19e3a2a-edc0-4e4e-b7cc-950e162b53ae",
                        )
                        .limit(50)
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{\"tasklist_guid\":\"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae\"},\"query\":{\"limit\":50,\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae\",\"name\":\"Roadmap订阅\",\"subscribers\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"include_keys\":[101],\"disabled\":false}]}}",
            send: rt::Example::record::<ListTasklistActivitySubscriptionReply>,
        },
    ];
}

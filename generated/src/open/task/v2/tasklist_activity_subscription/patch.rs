// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist_activity_subscription/patch`: 更新动态订阅

use feishu_api_runtime as rt;

use crate::open::task::v2::types::{
    ActivityKey, Subscriber, TasklistActivitySubscription,
};
use crate::open::types::UserIdType;

/// Changes which chats are told about which activities of a tasklist.
///
/// Only the fields named in the update mask change. Subscribers and activities are replaced as a
/// whole.
///
/// The caller must be able to edit the tasklist. To change the subscribers, the caller, user or
/// app, must also be a member of every chat that is to subscribe.
///
/// - Endpoint: `PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write`
/// - Scope `contact:user.employee_id:readonly`: Needed if `user_id_type` is `user_id`; without it the reply leaves those ids out.
/// - Rate limit: `100/min`
/// - Documentation: [更新动态订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/patch)
/// - Schema: `schemas/open/task/v2/tasklist_activity_subscription/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](PatchTasklistActivitySubscriptionError::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](PatchTasklistActivitySubscriptionError::PERMISSION_DENIED) | The caller may not edit the tasklist. |
/// | 1470404 | 404 | [`NOT_FOUND`](PatchTasklistActivitySubscriptionError::NOT_FOUND) | The tasklist or the subscription does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](PatchTasklistActivitySubscriptionError::SERVER_ERROR) | The server failed. |
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
///     .patch(
///         "33991879-704f-444f-81d7-55a6aa7be80c",
///         "f5ca6747-5ac3-422e-a97e-972c1b2c24f3",
///     )
///     .name("Roadmap订阅")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新动态订阅")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchTasklistActivitySubscription<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl PatchTasklistActivitySubscription {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist.
    /// - `activity_subscription_guid`: The subscription to change.
    #[inline]
    pub fn new(tasklist_guid: &str, activity_subscription_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set_text(0, tasklist_guid)
                .set_text(1, activity_subscription_guid),
        }
    }
}

impl<C> PatchTasklistActivitySubscription<C> {
    /// Name of the subscription; cannot be empty.
    ///
    /// 1 to 50 characters.
    pub fn name(self, name: &str) -> Self {
        Self {
            request: self.request.set_masked(4, &name),
        }
    }

    /// All chats that are to be told.
    ///
    /// At most 50 elements.
    pub fn subscribers(self, subscribers: impl IntoIterator<Item = Subscriber>) -> Self {
        Self {
            request: self
                .request
                .set_masked(5, &subscribers.into_iter().collect::<Vec<Subscriber>>()),
        }
    }

    /// All activities to tell about; none if empty.
    ///
    /// No element twice.
    pub fn include_keys(
        self,
        include_keys: impl IntoIterator<Item = ActivityKey>,
    ) -> Self {
        Self {
            request: self
                .request
                .set_masked(6, &include_keys.into_iter().collect::<Vec<ActivityKey>>()),
        }
    }

    /// Whether the subscription is switched off.
    pub fn disabled(self, disabled: bool) -> Self {
        Self {
            request: self.request.set_masked(7, &disabled),
        }
    }

    /// Which kind of user id the request and the reply contain.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(2, &user_id_type),
        }
    }

    /// New values of the fields that the mask names.
    ///
    /// Sets all its fields at once and names those that are given in the mask.
    pub fn activity_subscription(
        self,
        activity_subscription: InputActivitySubscription,
    ) -> Self {
        Self {
            request: self.request.set_object(3, &activity_subscription),
        }
    }

    /// Makes the mask name exactly these fields of `activity_subscription`, whatever was set.
    ///
    /// The setters fill the mask on their own; this is for masks that differ from what was set.
    pub fn update_fields(
        self,
        update_fields: impl IntoIterator<Item = PatchTasklistActivitySubscriptionField>,
    ) -> Self {
        let names = update_fields
            .into_iter()
            .map(PatchTasklistActivitySubscriptionField::as_str);
        Self {
            request: self.request.set_mask(8, names),
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

impl PatchTasklistActivitySubscription<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<PatchTasklistActivitySubscriptionReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for PatchTasklistActivitySubscription<rt::Bound> {
    type Output = Result<PatchTasklistActivitySubscriptionReply, rt::Error>;
    type IntoFuture = rt::Call<PatchTasklistActivitySubscriptionReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for PatchTasklistActivitySubscription {
    type Reply = PatchTasklistActivitySubscriptionReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TasklistActivitySubscriptionResource<'_, C> {
    /// Changes which chats are told about which activities of a tasklist.
    pub fn patch(
        &self,
        tasklist_guid: &str,
        activity_subscription_guid: &str,
    ) -> PatchTasklistActivitySubscription<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        PatchTasklistActivitySubscription {
            request: PatchTasklistActivitySubscription::new(
                    tasklist_guid,
                    activity_subscription_guid,
                )
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`PatchTasklistActivitySubscription`].
#[derive(Clone, Default)]
pub struct PatchTasklistActivitySubscriptionReply {
    /// The subscription after the change.
    pub activity_subscription: Option<TasklistActivitySubscription>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for PatchTasklistActivitySubscriptionReply {
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

impl rt::FieldsMut for PatchTasklistActivitySubscriptionReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.activity_subscription,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for PatchTasklistActivitySubscriptionReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for PatchTasklistActivitySubscriptionReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A field of `activity_subscription` that the mask can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PatchTasklistActivitySubscriptionField {
    /// `name`
    Name,
    /// `subscribers`
    Subscribers,
    /// `include_keys`
    IncludeKeys,
    /// `disabled`
    Disabled,
}

impl PatchTasklistActivitySubscriptionField {
    /// The field's name on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Subscribers => "subscribers",
            Self::IncludeKeys => "include_keys",
            Self::Disabled => "disabled",
        }
    }
}

/// New values for a subscription.
///
/// Declared in `schemas/open/task/v2/tasklist_activity_subscription/patch.json`.
#[derive(Clone, Default)]
pub struct InputActivitySubscription {
    /// Name of the subscription; cannot be empty.
    ///
    /// 1 to 50 characters.
    pub name: Option<String>,
    /// All chats that are to be told.
    ///
    /// At most 50 elements.
    pub subscribers: Option<Vec<Subscriber>>,
    /// All activities to tell about; none if empty.
    ///
    /// No element twice.
    pub include_keys: Option<Vec<ActivityKey>>,
    /// Whether the subscription is switched off.
    pub disabled: Option<bool>,
}

impl rt::Fields for InputActivitySubscription {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("name").limits(&[rt::Limit::Length(1, 50)]),
            rt::Field::new("subscribers").limits(&[rt::Limit::Items(0, 50)]),
            rt::Field::new("include_keys").limits(&[rt::Limit::Unique]),
            rt::Field::new("disabled"),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.name,
            1 => &self.subscribers,
            2 => &self.include_keys,
            _ => &self.disabled,
        }
    }
}

impl std::fmt::Debug for InputActivitySubscription {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputActivitySubscription {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`PatchTasklistActivitySubscription`] by name.
#[derive(Debug, Clone, Copy)]
pub enum PatchTasklistActivitySubscriptionError {}

impl PatchTasklistActivitySubscriptionError {
    /// A parameter is wrong.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not edit the tasklist.
    ///
    /// Call as someone who can edit the tasklist; to change subscribers, as a member of their chats.
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

/// The documented facts of [`PatchTasklistActivitySubscription`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist_activity_subscription/patch",
    title: "更新动态订阅",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/patch",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Patch,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:write"],
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
        rt::Param {
            field: rt::Field::new("activity_subscription").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("name").limits(&[rt::Limit::Length(1, 50)]),
            place: rt::Place::Inside("activity_subscription"),
        },
        rt::Param {
            field: rt::Field::new("subscribers").limits(&[rt::Limit::Items(0, 50)]),
            place: rt::Place::Inside("activity_subscription"),
        },
        rt::Param {
            field: rt::Field::new("include_keys").limits(&[rt::Limit::Unique]),
            place: rt::Place::Inside("activity_subscription"),
        },
        rt::Param {
            field: rt::Field::new("disabled"),
            place: rt::Place::Inside("activity_subscription"),
        },
        rt::Param {
            field: rt::Field::new("update_fields")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Items(1, 20)]),
            place: rt::Place::MaskOf("activity_subscription"),
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
                "Call as someone who can edit the tasklist; to change subscribers, as a member of their chats.",
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
    use crate::open::task::v2::tasklist_activity_subscription::patch::{
        ENDPOINT, InputActivitySubscription, PatchTasklistActivitySubscription,
        PatchTasklistActivitySubscriptionField, PatchTasklistActivitySubscriptionReply,
    };
    use crate::open::task::v2::types::{ActivityKey, Subscriber};
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "seed",
            request: || {
                rt::Operation::into_request(
                    PatchTasklistActivitySubscription::new(
                            "33991879-704f-444f-81d7-55a6aa7be80c",
                            "f5ca6747-5ac3-422e-a97e-972c1b2c24f3",
                        )
                        .user_id_type(UserIdType::OpenId)
                        .activity_subscription(InputActivitySubscription {
                            name: Some("Roadmap订阅".into()),
                            subscribers: Some(
                                vec![
                                    Subscriber {
                                        id: Some("oc_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
                                    },
                                ],
                            ),
                            include_keys: Some(vec![ActivityKey::TaskRemoved]),
                            disabled: Some(false),
                        })
                        .update_fields([PatchTasklistActivitySubscriptionField::Name]),
                )
            },
            sent: "{\"path\":{\"tasklist_guid\":\"33991879-704f-444f-81d7-55a6aa7be80c\",\"activity_subscription_guid\":\"f5ca6747-5ac3-422e-a97e-972c1b2c24f3\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"activity_subscription\":{\"name\":\"Roadmap订阅\",\"subscribers\":[{\"id\":\"oc_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"chat\"}],\"include_keys\":[101],\"disabled\":false},\"update_fields\":[\"name\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"activity_subscription\":{\"guid\":\"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae\",\"name\":\"Roadmap订阅\",\"subscribers\":[{\"id\":\"oc_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"chat\",\"role\":\"editor\"}],\"include_keys\":[101],\"disabled\":false}}}",
            send: rt::Example::record::<PatchTasklistActivitySubscriptionReply>,
        },
    ];
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/notification/create`: 创建推送

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::{
    NewStaffScopeType, NotificationChat, NotificationDepartment, NotificationUser,
    PushScopeType, PushType,
};
use crate::open::types::UserIdType;

/// Creates a push message as a draft.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/notifications`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Scope `contact:user.employee_id:readonly`: Needed where `user_id_type` is `user_id`.
/// - Rate limit: `10/min`
/// - Documentation: [创建推送](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create)
/// - Schema: `schemas/open/helpdesk/v1/notification/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](CreateNotificationError::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](CreateNotificationError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](CreateNotificationError::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](CreateNotificationError::NOT_FOUND) | The push message does not exist. |
/// | 154005 | 405 | [`NOT_ALLOWED`](CreateNotificationError::NOT_ALLOWED) | The caller may not create push messages. |
/// | 155000 | 500 | [`SERVER_ERROR`](CreateNotificationError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::{Millis, UserIdType};
/// use feishu_api::helpdesk::v1::{
///     NewStaffScopeType, NotificationChat, NotificationDepartment, NotificationUser,
///     PushScopeType, PushType,
/// };
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .notification()
///     .create(
///         "测试推送任务",
///         "{   \"config\": {     \"wide_screen_mode\": true   },   \"elements\": [     {       \"tag\": \"div\",       \"text\": {         \"tag\": \"lark_md\",         \"content\": \"[飞书](https://www.feishu.cn)整合即时沟通、日历、音视频会议、云文档、云盘、工作台等功能于一体，成就组织和个人，更高效、更愉悦。\"       }     }   ] }",
///         PushType::Scheduled,
///         PushScopeType::Everyone,
///     )
///     .user_id_type(UserIdType::OpenId)
///     .id("6981801914270744596")
///     .status(0)
///     .create_user(NotificationUser {
///         user_id: Some("ou_7277fd1262bfafc363d5b2a1f9c2ac90".into()),
///         avatar_url: Some("http://*.com/*.png".into()),
///         name: Some("test".into()),
///         ..NotificationUser::default()
///     })
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建推送")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateNotification<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl CreateNotification {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `job_name`: Name of the push message.
    /// - `push_content`: The message: a card, as JSON in a text.
    /// - `push_type`: When it is sent.
    /// - `push_scope_type`: Who receives it.
    #[inline]
    pub fn new(
        job_name: &str,
        push_content: &str,
        push_type: PushType,
        push_scope_type: PushScopeType,
    ) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set_text(2, job_name)
                .set_text(12, push_content)
                .set(13, &push_type)
                .set(14, &push_scope_type),
        }
    }
}

impl<C> CreateNotification<C> {
    /// Which kind of user id the request and the reply contain.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(0, &user_id_type),
        }
    }

    /// Id of the push message; given by the platform, and need not be sent.
    pub fn id(self, id: &str) -> Self {
        Self {
            request: self.request.set_text(1, id),
        }
    }

    /// Status of the push message; given by the platform, and need not be sent.
    pub fn status(self, status: i64) -> Self {
        Self {
            request: self.request.set(3, &status),
        }
    }

    /// Who created the push message; given by the platform, and need not be sent.
    pub fn create_user(self, create_user: NotificationUser) -> Self {
        Self {
            request: self.request.set(4, &create_user),
        }
    }

    /// When the push message was created; given by the platform, and need not be sent.
    pub fn created_at(self, created_at: impl Into<rt::Millis>) -> Self {
        Self {
            request: self.request.set(5, &created_at.into()),
        }
    }

    /// Who last changed the push message; given by the platform, and need not be sent.
    pub fn update_user(self, update_user: NotificationUser) -> Self {
        Self {
            request: self.request.set(6, &update_user),
        }
    }

    /// When the push message was last changed; given by the platform, and need not be sent.
    pub fn updated_at(self, updated_at: impl Into<rt::Millis>) -> Self {
        Self {
            request: self.request.set(7, &updated_at.into()),
        }
    }

    /// How many users are to receive it; given by the platform, and need not be sent.
    pub fn target_user_count(self, target_user_count: i64) -> Self {
        Self {
            request: self.request.set(8, &target_user_count),
        }
    }

    /// How many users have received it; given by the platform, and need not be sent.
    pub fn sent_user_count(self, sent_user_count: i64) -> Self {
        Self {
            request: self.request.set(9, &sent_user_count),
        }
    }

    /// How many users have read it; given by the platform, and need not be sent.
    pub fn read_user_count(self, read_user_count: i64) -> Self {
        Self {
            request: self.request.set(10, &read_user_count),
        }
    }

    /// When it is sent.
    pub fn send_at(self, send_at: impl Into<rt::Millis>) -> Self {
        Self {
            request: self.request.set(11, &send_at.into()),
        }
    }

    /// Which new members receive it; has an effect only where it is sent to new members.
    pub fn new_staff_scope_type(self, new_staff_scope_type: NewStaffScopeType) -> Self {
        Self {
            request: self.request.set(15, &new_staff_scope_type),
        }
    }

    /// The departments whose new members receive it. Needed where `push_type` is `NewStaff` and
    /// `new_staff_scope_type` is `Departments`.
    pub fn new_staff_scope_department_list(
        self,
        new_staff_scope_department_list: impl IntoIterator<Item = NotificationDepartment>,
    ) -> Self {
        Self {
            request: self
                .request
                .set(
                    16,
                    &new_staff_scope_department_list
                        .into_iter()
                        .collect::<Vec<NotificationDepartment>>(),
                ),
        }
    }

    /// The users who receive it. Must be empty or left out where the push goes to everyone, or to
    /// chats only.
    pub fn user_list(
        self,
        user_list: impl IntoIterator<Item = NotificationUser>,
    ) -> Self {
        Self {
            request: self
                .request
                .set(17, &user_list.into_iter().collect::<Vec<NotificationUser>>()),
        }
    }

    /// The departments whose members receive it. Must be empty or left out where the push goes to
    /// everyone, or to chats only.
    pub fn department_list(
        self,
        department_list: impl IntoIterator<Item = NotificationDepartment>,
    ) -> Self {
        Self {
            request: self
                .request
                .set(
                    18,
                    &department_list.into_iter().collect::<Vec<NotificationDepartment>>(),
                ),
        }
    }

    /// The chats that receive it.
    pub fn chat_list(
        self,
        chat_list: impl IntoIterator<Item = NotificationChat>,
    ) -> Self {
        Self {
            request: self
                .request
                .set(19, &chat_list.into_iter().collect::<Vec<NotificationChat>>()),
        }
    }

    /// Reserved for extensions.
    pub fn ext(self, ext: &str) -> Self {
        Self {
            request: self.request.set_text(20, ext),
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

impl CreateNotification<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<CreateNotificationReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for CreateNotification<rt::Bound> {
    type Output = Result<CreateNotificationReply, rt::Error>;
    type IntoFuture = rt::Call<CreateNotificationReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for CreateNotification {
    type Reply = CreateNotificationReply;
    type Access = rt::UserToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::NotificationResource<'_, C> {
    /// Creates a push message as a draft.
    pub fn create(
        &self,
        job_name: &str,
        push_content: &str,
        push_type: PushType,
        push_scope_type: PushScopeType,
    ) -> CreateNotification<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateNotification {
            request: CreateNotification::new(
                    job_name,
                    push_content,
                    push_type,
                    push_scope_type,
                )
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`CreateNotification`].
#[derive(Clone, Default)]
pub struct CreateNotificationReply {
    /// Id of the new push message.
    pub notification_id: Option<String>,
    /// Status of the push message.
    pub status: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CreateNotificationReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("notification_id"), rt::Field::new("status")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.notification_id,
            1 => &self.status,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for CreateNotificationReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.notification_id,
            1 => &mut self.status,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CreateNotificationReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CreateNotificationReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`CreateNotification`] by name.
#[derive(Debug, Clone, Copy)]
pub enum CreateNotificationError {}

impl CreateNotificationError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The access token and the helpdesk credential do not go together.
    ///
    /// Check both, and that the app and the helpdesk belong to the same tenant.
    pub const UNAUTHORIZED: rt::Code = rt::Code::new(154_001);
    /// The caller may not do this.
    ///
    /// Check that the app has the scope of this endpoint, and that the caller may do this in the
    /// helpdesk.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(154_003);
    /// The push message does not exist.
    ///
    /// Check the id of the push message.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The caller may not create push messages.
    ///
    /// Check that the user may create push messages of this helpdesk.
    pub const NOT_ALLOWED: rt::Code = rt::Code::new(154_005);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`CreateNotification`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/notification/create",
    title: "创建推送",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/notifications",
    tokens: &[rt::TokenKind::User],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed where `user_id_type` is `user_id`.",
        ),
    ],
    rate_limits: &[rt::Rate { calls: 10, seconds: 60 }],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("id"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("job_name").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("status"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("create_user"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("created_at").flags(rt::Field::DIGITS),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("update_user"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("updated_at").flags(rt::Field::DIGITS),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("target_user_count"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("sent_user_count"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("read_user_count"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("send_at").flags(rt::Field::DIGITS),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("push_content").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("push_type").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("push_scope_type").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("new_staff_scope_type"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("new_staff_scope_department_list"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("user_list"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("department_list"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("chat_list"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("ext"),
            place: rt::Place::Body,
        },
    ],
    rules: &[
        rt::Rule::required(&["chat_list"]).when("push_scope_type", &["1"]),
        rt::Rule::at_least_one(&["user_list", "department_list"])
            .when("push_scope_type", &["2"]),
        rt::Rule::limited(&["push_scope_type"], rt::Limit::OneOf(&["0", "1", "2"]))
            .when("push_type", &["0"]),
        rt::Rule::limited(&["push_scope_type"], rt::Limit::OneOf(&["1", "3"]))
            .when("push_type", &["1"]),
        rt::Rule::required(&["new_staff_scope_type"]).when("push_type", &["1"]),
    ],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "154000 400 InvalidRequest InvalidParameter",
                "The request is not valid.",
                "Check the parameters and the body.",
                "",
            ],
            [
                "154001 401 Auth Unauthorized",
                "The access token and the helpdesk credential do not go together.",
                "Check both, and that the app and the helpdesk belong to the same tenant.",
                "",
            ],
            [
                "154003 403 Permission PermissionDenied",
                "The caller may not do this.",
                "Check that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
                "",
            ],
            [
                "154004 404 NotFound NotFound",
                "The push message does not exist.",
                "Check the id of the push message.",
                "",
            ],
            [
                "154005 405 InvalidRequest NotAllowed",
                "The caller may not create push messages.",
                "Check that the user may create push messages of this helpdesk.",
                "",
            ],
            [
                "155000 500 Server ServerError",
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
    use crate::open::helpdesk::v1::notification::create::{
        CreateNotification, CreateNotificationReply, ENDPOINT,
    };
    use crate::open::helpdesk::v1::types::{
        NewStaffScopeType, NotificationChat, NotificationDepartment, NotificationUser,
        PushScopeType, PushType,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    CreateNotification::new(
                            "测试推送任务",
                            "{   \"config\": {     \"wide_screen_mode\": true   },   \"elements\": [     {       \"tag\": \"div\",       \"text\": {         \"tag\": \"lark_md\",         \"content\": \"[飞书](https://www.feishu.cn)整合即时沟通、日历、音视频会议、云文档、云盘、工作台等功能于一体，成就组织和个人，更高效、更愉悦。\"       }     }   ] }",
                            PushType::Scheduled,
                            PushScopeType::Everyone,
                        )
                        .user_id_type(UserIdType::OpenId)
                        .id("6981801914270744596")
                        .status(0)
                        .create_user(NotificationUser {
                            user_id: Some("ou_7277fd1262bfafc363d5b2a1f9c2ac90".into()),
                            avatar_url: Some("http://*.com/*.png".into()),
                            name: Some("test".into()),
                            ..NotificationUser::default()
                        })
                        .created_at(rt::Millis(1_626_332_244_719))
                        .update_user(NotificationUser {
                            user_id: Some("ou_7277fd1262bfafc363d5b2a1f9c2ac90".into()),
                            avatar_url: Some("http://*.com/*.png".into()),
                            name: Some("test".into()),
                            ..NotificationUser::default()
                        })
                        .updated_at(rt::Millis(1_626_332_244_719))
                        .target_user_count(1)
                        .sent_user_count(1)
                        .read_user_count(1)
                        .send_at(rt::Millis(1_626_332_244_719))
                        .new_staff_scope_type(NewStaffScopeType::Everyone)
                        .new_staff_scope_department_list([
                            NotificationDepartment {
                                department_id: Some(
                                    "od_7277fd1262bfafc363d5b2a1f9c2ac90".into(),
                                ),
                                name: Some("测试部门".into()),
                                ..NotificationDepartment::default()
                            },
                        ])
                        .chat_list([
                            NotificationChat {
                                chat_id: Some("oc_7277fd1262bfafc363d5b2a1f9c2ac90".into()),
                                name: Some("测试群聊".into()),
                                ..NotificationChat::default()
                            },
                        ])
                        .ext("{}"),
                )
            },
            sent: "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"id\":\"6981801914270744596\",\"job_name\":\"测试推送任务\",\"status\":0,\"create_user\":{\"user_id\":\"ou_7277fd1262bfafc363d5b2a1f9c2ac90\",\"avatar_url\":\"http://*.com/*.png\",\"name\":\"test\"},\"created_at\":\"1626332244719\",\"update_user\":{\"user_id\":\"ou_7277fd1262bfafc363d5b2a1f9c2ac90\",\"avatar_url\":\"http://*.com/*.png\",\"name\":\"test\"},\"updated_at\":\"1626332244719\",\"target_user_count\":1,\"sent_user_count\":1,\"read_user_count\":1,\"send_at\":\"1626332244719\",\"push_content\":\"{   \\\"config\\\": {     \\\"wide_screen_mode\\\": true   },   \\\"elements\\\": [     {       \\\"tag\\\": \\\"div\\\",       \\\"text\\\": {         \\\"tag\\\": \\\"lark_md\\\",         \\\"content\\\": \\\"[飞书](https://www.feishu.cn)整合即时沟通、日历、音视频会议、云文档、云盘、工作台等功能于一体，成就组织和个人，更高效、更愉悦。\\\"       }     }   ] }\",\"push_type\":0,\"push_scope_type\":0,\"new_staff_scope_type\":0,\"new_staff_scope_department_list\":[{\"department_id\":\"od_7277fd1262bfafc363d5b2a1f9c2ac90\",\"name\":\"测试部门\"}],\"chat_list\":[{\"chat_id\":\"oc_7277fd1262bfafc363d5b2a1f9c2ac90\",\"name\":\"测试群聊\"}],\"ext\":\"{}\"}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"notification_id\":\"6985032626234982420\",\"status\":0}}",
            send: rt::Example::record::<CreateNotificationReply>,
        },
    ];
}

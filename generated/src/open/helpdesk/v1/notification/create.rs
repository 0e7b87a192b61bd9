// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/notification/create`: 创建推送

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::{
    NewStaffScopeType, NotificationChat, NotificationDepartment, NotificationStatus,
    NotificationUser, PushScopeType, PushType,
};
use crate::open::types::UserIdType;

/// Creates a push message as a draft.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/notifications`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`.
/// - Rate limit: `10/min`
/// - Documentation: [创建推送](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create)
/// - Schema: `schemas/open/helpdesk/v1/notification/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | Something that the request names does not exist. |
/// | 154005 | 405 | [`NOT_ALLOWED`](super::super::errors::NOT_ALLOWED) | The caller may not create push messages. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::{Millis, UserIdType};
/// use feishu_api::helpdesk::v1::{
///     NewStaffScopeType, NotificationChat, NotificationDepartment, NotificationStatus,
///     NotificationUser, PushScopeType, PushType,
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
///     .status(NotificationStatus::Draft)
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
#[doc(alias = "/open-apis/helpdesk/v1/notifications")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateNotification<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateNotification -> CreateNotificationReply, UserToken, Helpdesk
}

impl CreateNotification {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `job_name`: Name of the push message.
    /// - `push_content`: Content of the message: a card, as JSON written as a string.
    /// - `push_type`: When it is sent.
    /// - `push_scope_type`: Who receives it.
    pub fn new(
        job_name: impl Into<String>,
        push_content: impl Into<String>,
        push_type: PushType,
        push_scope_type: PushScopeType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("job_name", job_name.into())
                .body_text("push_content", push_content.into())
                .body("push_type", &push_type)
                .body("push_scope_type", &push_scope_type),
        )
    }
}

impl<C> CreateNotification<C> {
    /// Type of user id in the request. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Id of the push message; assigned by the platform, need not be sent.
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.body_text("id", id.into()))
    }

    /// Status of the push message; set by the platform, need not be sent.
    pub fn status(self, status: NotificationStatus) -> Self {
        Self(self.0.body("status", &status))
    }

    /// Who created the push message; set by the platform, need not be sent.
    pub fn create_user(self, create_user: NotificationUser) -> Self {
        Self(self.0.body("create_user", &create_user))
    }

    /// When the push message was created; set by the platform, need not be sent.
    pub fn created_at(self, created_at: impl Into<rt::Millis>) -> Self {
        Self(self.0.body("created_at", &created_at.into()))
    }

    /// Who last changed the push message; set by the platform, need not be sent.
    pub fn update_user(self, update_user: NotificationUser) -> Self {
        Self(self.0.body("update_user", &update_user))
    }

    /// When the push message was last changed; set by the platform, need not be sent.
    pub fn updated_at(self, updated_at: impl Into<rt::Millis>) -> Self {
        Self(self.0.body("updated_at", &updated_at.into()))
    }

    /// Number of users who are to receive it; set by the platform, need not be sent.
    pub fn target_user_count(self, target_user_count: i64) -> Self {
        Self(self.0.body("target_user_count", &target_user_count))
    }

    /// Number of users who have received it; set by the platform, need not be sent.
    pub fn sent_user_count(self, sent_user_count: i64) -> Self {
        Self(self.0.body("sent_user_count", &sent_user_count))
    }

    /// Number of users who have read it; set by the platform, need not be sent.
    pub fn read_user_count(self, read_user_count: i64) -> Self {
        Self(self.0.body("read_user_count", &read_user_count))
    }

    /// When it is sent.
    pub fn send_at(self, send_at: impl Into<rt::Millis>) -> Self {
        Self(self.0.body("send_at", &send_at.into()))
    }

    /// Which new members receive it; only used when `push_type` is `NewStaff`.
    pub fn new_staff_scope_type(self, new_staff_scope_type: NewStaffScopeType) -> Self {
        Self(self.0.body("new_staff_scope_type", &new_staff_scope_type))
    }

    /// The departments whose new members receive it. Required when `push_type` is `NewStaff` and
    /// `new_staff_scope_type` is `Departments`.
    pub fn new_staff_scope_department_list(
        self,
        new_staff_scope_department_list: impl IntoIterator<Item = NotificationDepartment>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "new_staff_scope_department_list",
                    &new_staff_scope_department_list
                        .into_iter()
                        .collect::<Vec<NotificationDepartment>>(),
                ),
        )
    }

    /// The users who receive it. Must be empty or omitted when `push_scope_type` is `Everyone` or
    /// `Nobody`.
    pub fn user_list(
        self,
        user_list: impl IntoIterator<Item = NotificationUser>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "user_list",
                    &user_list.into_iter().collect::<Vec<NotificationUser>>(),
                ),
        )
    }

    /// The departments whose members receive it. Must be empty or omitted when `push_scope_type` is
    /// `Everyone` or `Nobody`.
    pub fn department_list(
        self,
        department_list: impl IntoIterator<Item = NotificationDepartment>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "department_list",
                    &department_list.into_iter().collect::<Vec<NotificationDepartment>>(),
                ),
        )
    }

    /// The chats that receive it.
    pub fn chat_list(
        self,
        chat_list: impl IntoIterator<Item = NotificationChat>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "chat_list",
                    &chat_list.into_iter().collect::<Vec<NotificationChat>>(),
                ),
        )
    }

    /// Reserved for extensions.
    pub fn ext(self, ext: impl Into<String>) -> Self {
        Self(self.0.body_text("ext", ext.into()))
    }
}

impl<C: rt::Caller> super::NotificationResource<'_, C> {
    /// Creates a push message as a draft.
    pub fn create(
        &self,
        job_name: impl Into<String>,
        push_content: impl Into<String>,
        push_type: PushType,
        push_scope_type: PushScopeType,
    ) -> CreateNotification<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateNotification(
            CreateNotification::new(job_name, push_content, push_type, push_scope_type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateNotification`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateNotificationReply {
    /// Id of the new push message.
    #[wire(ALWAYS)]
    pub notification_id: Option<String>,
    /// Status of the push message.
    #[wire(ALWAYS)]
    pub status: Option<NotificationStatus>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateNotificationReply {
    /// `notification_id`, which every documented reply has, or an error if this one lacks it.
    pub fn notification_id(&self) -> Result<&str, rt::Error> {
        rt::always(
            self.notification_id.as_deref(),
            "notification_id",
            &self.unknown_fields,
        )
    }

    /// `status`, which every documented reply has, or an error if this one lacks it.
    pub fn status(&self) -> Result<&NotificationStatus, rt::Error> {
        rt::always(self.status.as_ref(), "status", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateNotification`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/notification/create",
    title: "创建推送",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/notifications",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "Required if `user_id_type` is `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_minute(10)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("id"),
        rt::Param::body("job_name").flags(rt::Field::REQUIRED),
        rt::Param::body("status"),
        rt::Param::body("create_user"),
        rt::Param::body("created_at").flags(rt::Field::DIGITS),
        rt::Param::body("update_user"),
        rt::Param::body("updated_at").flags(rt::Field::DIGITS),
        rt::Param::body("target_user_count"),
        rt::Param::body("sent_user_count"),
        rt::Param::body("read_user_count"),
        rt::Param::body("send_at").flags(rt::Field::DIGITS),
        rt::Param::body("push_content").flags(rt::Field::REQUIRED),
        rt::Param::body("push_type").flags(rt::Field::REQUIRED),
        rt::Param::body("push_scope_type").flags(rt::Field::REQUIRED),
        rt::Param::body("new_staff_scope_type"),
        rt::Param::body("new_staff_scope_department_list"),
        rt::Param::body("user_list"),
        rt::Param::body("department_list"),
        rt::Param::body("chat_list"),
        rt::Param::body("ext"),
    ],
    rules: &[
        rt::Rule::forbidden(&["user_list", "department_list"])
            .when("push_scope_type", &["0", "1"]),
        rt::Rule::required(&["chat_list"]).when("push_scope_type", &["1"]),
        rt::Rule::at_least_one(&["user_list", "department_list"])
            .when("push_scope_type", &["2"]),
        rt::Rule::limited(&["push_scope_type"], rt::Limit::OneOf(&["0", "1", "2"]))
            .when("push_type", &["0"]),
        rt::Rule::limited(&["push_scope_type"], rt::Limit::OneOf(&["1", "3"]))
            .when("push_type", &["1"]),
        rt::Rule::required(&["new_staff_scope_type"]).when("push_type", &["1"]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "154004 404 NotFound NotFound\nSomething that the request names does not exist.\nCheck the ids.",
            "154005 405 Permission NotAllowed\nThe caller may not create push messages.\nCheck that the user may create push messages of this helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

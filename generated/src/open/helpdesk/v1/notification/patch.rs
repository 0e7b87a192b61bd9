// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/notification/patch`: 更新推送

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::{
    NewStaffScopeType, NotificationChat, NotificationDepartment, NotificationStatus,
    NotificationUser, PushScopeType, PushType,
};
use crate::open::types::UserIdType;

/// Changes a push message that is still a draft.
///
/// Only the fields that are given change. The push message as a whole must then meet the
/// conditions for creating one, for example that a selected scope lists users or departments.
///
/// - Endpoint: `PATCH /open-apis/helpdesk/v1/notifications/:notification_id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`.
/// - Rate limit: `20/min`
/// - Documentation: [更新推送](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/patch)
/// - Schema: `schemas/open/helpdesk/v1/notification/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The push message does not exist. |
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
/// client
///     .helpdesk()
///     .v1()
///     .notification()
///     .patch("6985032626234982420")
///     .user_id_type(UserIdType::OpenId)
///     .id("6981801914270744596")
///     .job_name("测试推送任务")
///     .status(NotificationStatus::Draft)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新推送")]
#[doc(alias = "/open-apis/helpdesk/v1/notifications/:notification_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchNotification<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchNotification -> rt::Empty, UserToken, Helpdesk
}

impl PatchNotification {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `notification_id`: Id of the push message.
    pub fn new(notification_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("notification_id", notification_id.into()))
    }
}

impl<C> PatchNotification<C> {
    /// Type of user id in the request. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Id of the push message; assigned by the platform, need not be sent.
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.body_text("id", id.into()))
    }

    /// Name of the push message.
    pub fn job_name(self, job_name: impl Into<String>) -> Self {
        Self(self.0.body_text("job_name", job_name.into()))
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

    /// Content of the message: a card, as JSON written as a string.
    pub fn push_content(self, push_content: impl Into<String>) -> Self {
        Self(self.0.body_text("push_content", push_content.into()))
    }

    /// When it is sent.
    pub fn push_type(self, push_type: PushType) -> Self {
        Self(self.0.body("push_type", &push_type))
    }

    /// Who receives it.
    pub fn push_scope_type(self, push_scope_type: PushScopeType) -> Self {
        Self(self.0.body("push_scope_type", &push_scope_type))
    }

    /// Which new members receive it; only used when `push_type` is `NewStaff`.
    pub fn new_staff_scope_type(self, new_staff_scope_type: NewStaffScopeType) -> Self {
        Self(self.0.body("new_staff_scope_type", &new_staff_scope_type))
    }

    /// The departments whose new members receive it.
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

    /// The users who receive it. An empty list removes them.
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

    /// The departments whose members receive it. An empty list removes them.
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
    /// Changes a push message that is still a draft.
    pub fn patch(
        &self,
        notification_id: impl Into<String>,
    ) -> PatchNotification<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        PatchNotification(
            PatchNotification::new(notification_id).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`PatchNotification`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/notification/patch",
    title: "更新推送",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/patch",
    method: rt::Method::Patch,
    path: "/open-apis/helpdesk/v1/notifications/:notification_id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "Required if `user_id_type` is `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_minute(20)],
    params: &[
        rt::Param::path("notification_id"),
        rt::Param::query("user_id_type"),
        rt::Param::body("id"),
        rt::Param::body("job_name"),
        rt::Param::body("status"),
        rt::Param::body("create_user"),
        rt::Param::body("created_at").flags(rt::Field::DIGITS),
        rt::Param::body("update_user"),
        rt::Param::body("updated_at").flags(rt::Field::DIGITS),
        rt::Param::body("target_user_count"),
        rt::Param::body("sent_user_count"),
        rt::Param::body("read_user_count"),
        rt::Param::body("send_at").flags(rt::Field::DIGITS),
        rt::Param::body("push_content"),
        rt::Param::body("push_type"),
        rt::Param::body("push_scope_type"),
        rt::Param::body("new_staff_scope_type"),
        rt::Param::body("new_staff_scope_department_list"),
        rt::Param::body("user_list"),
        rt::Param::body("department_list"),
        rt::Param::body("chat_list"),
        rt::Param::body("ext"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "154004 404 NotFound NotFound\nThe push message does not exist.\nCheck the id of the push message.",
            "154005 405 Permission NotAllowed\nThe caller may not create push messages.\nCheck that the user may create push messages of this helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/user/batch_get_id`: 通过手机号或邮箱获取用户 ID

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::UserStatus;
use crate::open::types::UserIdType;

/// Finds ids of users by email address or mobile number.
///
/// The reply has one entry for each address and each number. Those that belong to nobody, or to
/// someone outside the contact range of the app, have no id.
///
/// Addresses of business mailboxes find nobody.
///
/// - Endpoint: `POST /open-apis/contact/v3/users/batch_get_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:user.id:readonly`
/// - Scope `contact:user.employee:readonly`: Needed, or enough, to read `status` of users.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:contact:access_as_app`: Needed, or enough, to read `status` of users.
/// - Scope `contact:contact:readonly`: Needed, or enough, to read `status` of users.
/// - Scope `contact:contact:readonly_as_app`: Needed, or enough, to read `status` of users.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [通过手机号或邮箱获取用户 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id)
/// - Schema: `schemas/open/contact/v3/user/batch_get_id.json`
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .user()
///     .batch_get_id()
///     .user_id_type(UserIdType::UserId)
///     .emails(["zhangsan@z.com", "lisi@a.com"])
///     .mobiles(["13011111111", "13022222222"])
///     .include_resigned(true)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "通过手机号或邮箱获取用户 ID")]
#[doc(alias = "/open-apis/contact/v3/users/batch_get_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct FindUserIds<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    FindUserIds::new() -> FindUserIdsReply, TenantToken, NoCredential
}

impl FindUserIds {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> FindUserIds<C> {
    /// Type of the ids in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Email addresses. At most 50 elements.
    pub fn emails(self, emails: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self
                .0
                .body(
                    "emails",
                    &emails.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// Mobile numbers; those from outside mainland China with `+` and the code of the country. At most 50
    /// elements.
    pub fn mobiles(self, mobiles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self
                .0
                .body(
                    "mobiles",
                    &mobiles.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// Whether users who have left are found. The platform assumes `false` when it is not given.
    pub fn include_resigned(self, include_resigned: bool) -> Self {
        Self(self.0.body("include_resigned", &include_resigned))
    }
}

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Finds ids of users by email address or mobile number.
    pub fn batch_get_id(&self) -> FindUserIds<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        FindUserIds(FindUserIds::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`FindUserIds`].
#[derive(Clone, Default, rt::Record)]
pub struct FindUserIdsReply {
    /// An entry for each address and each number.
    pub user_list: Option<Vec<FoundUser>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Whom an address or number belongs to.
#[derive(Clone, Default, rt::Record)]
pub struct FoundUser {
    /// The user: an id of the type that the call asks for. Not there if nobody was found.
    pub user_id: Option<String>,
    /// The number that was given.
    pub mobile: Option<String>,
    /// The address that was given.
    pub email: Option<String>,
    /// The state of the user. Needs the scope `contact:user.employee:readonly`.
    pub status: Option<UserStatus>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`FindUserIds`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/user/batch_get_id",
    title: "通过手机号或邮箱获取用户 ID",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/users/batch_get_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["contact:user.id:readonly"],
    field_scopes: &[
        (
            "contact:user.employee:readonly",
            "Needed, or enough, to read `status` of users.",
        ),
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
        (
            "contact:contact:access_as_app",
            "Needed, or enough, to read `status` of users.",
        ),
        ("contact:contact:readonly", "Needed, or enough, to read `status` of users."),
        (
            "contact:contact:readonly_as_app",
            "Needed, or enough, to read `status` of users.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("emails").limits(&[rt::Limit::Items(0, 50)]),
        rt::Param::body("mobiles").limits(&[rt::Limit::Items(0, 50)]),
        rt::Param::body("include_resigned"),
    ],
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/passport/v1/password/update`: 重置登录密码

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::types::UserIdType;

/// Sets the password of a user.
///
/// - Endpoint: `PUT /open-apis/passport/v1/password`
/// - Token: `tenant_access_token`
/// - Scope: `passport:password:full`
/// - Scope `contact:user.employee_id:readonly`: User ids of the type `user_id`.
/// - Rate limit: `10/s`
/// - Documentation: [重置登录密码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/password/update)
/// - Schema: `schemas/open/passport/v1/password/update.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1082003 | 400 | [`TOO_MANY_RESETS`](super::super::errors::TOO_MANY_RESETS) | Passwords were set as often as allowed. |
/// | 1088002 | 400 | [`INVALID_PASSWORD`](super::super::errors::INVALID_PASSWORD) | The password is too weak. |
/// | 1089004 | 400 | [`IDENTITY_UNAVAILABLE`](super::super::errors::IDENTITY_UNAVAILABLE) | The state of the user's account forbids it. |
/// | 1084005 | 400 | [`INVALID_RESET`](super::super::errors::INVALID_RESET) | A parameter is wrong. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .passport()
///     .v1()
///     .password()
///     .update("abcd1234", "1234abcd")
///     .user_id_type(UserIdType::UserId)
///     .require_reset(true)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "重置登录密码")]
#[doc(alias = "/open-apis/passport/v1/password")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetPassword<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SetPassword -> rt::Empty, TenantToken, NoCredential
}

impl SetPassword {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `user_id`: The user whose password to set.
    /// - `password`: The new password: at least 8 characters, of at least two of the kinds letters, digits and
    ///   symbols. At least 8 characters.
    pub fn new(user_id: impl Into<String>, password: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("user_id", user_id.into())
                .body_text("password", password.into()),
        )
    }
}

impl<C> SetPassword<C> {
    /// What kind of id `user_id` is. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Whether the user has to choose another password when signing in.
    pub fn require_reset(self, require_reset: bool) -> Self {
        Self(self.0.body("require_reset", &require_reset))
    }
}

impl<C: rt::Caller> super::PasswordResource<'_, C> {
    /// Sets the password of a user.
    pub fn update(
        &self,
        user_id: impl Into<String>,
        password: impl Into<String>,
    ) -> SetPassword<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        SetPassword(SetPassword::new(user_id, password).0.bind(self.client.core()))
    }
}

/// The documented facts of [`SetPassword`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/passport/v1/password/update",
    title: "重置登录密码",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/password/update",
    method: rt::Method::Put,
    path: "/open-apis/passport/v1/password",
    tokens: &[rt::TokenKind::Tenant],
    scopes: &["passport:password:full"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "User ids of the type `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("user_id").flags(rt::Field::REQUIRED),
        rt::Param::body("password")
            .flags(rt::Field::REQUIRED | rt::Field::SECRET)
            .limits(&[rt::Limit::Length(8, u64::MAX)]),
        rt::Param::body("require_reset"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1082003 400 Quota TooManyResets\nPasswords were set as often as allowed.\nWait before setting more passwords; repeating at once is useless.",
            "1088002 400 InvalidRequest InvalidPassword\nThe password is too weak.\nUse at least 8 characters, of at least two of the kinds letters, digits and symbols.",
            "1089004 400 Conflict IdentityUnavailable\nThe state of the user's account forbids it.\nCheck whether the account is active.",
            "1084005 400 InvalidRequest InvalidReset\nA parameter is wrong.\nCheck the user id and its type.",
        ],
    ),
    ..platform::ENDPOINT
};

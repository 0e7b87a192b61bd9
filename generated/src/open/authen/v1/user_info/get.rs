// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/authen/v1/user_info/get`: 获取用户信息

use feishu_api_runtime as rt;

use crate::open::platform;

/// Says who the user is whose token the call is made with.
///
/// - Endpoint: `GET /open-apis/authen/v1/user_info`
/// - Token: `user_access_token`
/// - Apps: self-built, store
/// - Scope `contact:user.employee:readonly`: The user's `enterprise_email` and `employee_no`.
/// - Scope `contact:user.employee_id:readonly`: The user's `user_id`.
/// - Scope `contact:user.phone:readonly`: The user's `mobile`.
/// - Scope `contact:user.email:readonly`: The user's `email`.
/// - Scope `directory:employee.base.email:read`: The user's `email`.
/// - Scope `contact:contact:access_as_app`: The user's `employee_no`.
/// - Scope `contact:contact:readonly`: The user's `employee_no`.
/// - Scope `contact:contact:readonly_as_app`: The user's `employee_no`.
/// - Rate limit: `special`
/// - Documentation: [获取用户信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get)
/// - Schema: `schemas/open/authen/v1/user_info/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 20001 | 200 | [`INVALID_REQUEST`](super::super::errors::INVALID_REQUEST) | A parameter is missing or wrong. |
/// | 20005 | 200 | [`INVALID_USER_TOKEN`](super::super::errors::INVALID_USER_TOKEN) | The user access token is not valid. |
/// | 20008 | 200 | [`USER_NOT_FOUND`](super::super::errors::USER_NOT_FOUND) | The user does not exist. |
/// | 20021 | 200 | [`USER_RESIGNED`](super::super::errors::USER_RESIGNED) | The user has left the company. |
/// | 20022 | 200 | [`USER_FROZEN`](super::super::errors::USER_FROZEN) | The user's account is suspended. |
/// | 20023 | 200 | [`USER_NOT_REGISTERED`](super::super::errors::USER_NOT_REGISTERED) | The user has not finished registering. |
/// | 20050 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client.authen().v1().user_info().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取用户信息")]
#[doc(alias = "/open-apis/authen/v1/user_info")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetUserInfo<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetUserInfo::new() -> GetUserInfoReply, UserToken, NoCredential
}

impl GetUserInfo {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C: rt::Caller> super::UserInfoResource<'_, C> {
    /// Says who the user is whose token the call is made with.
    pub fn get(&self) -> GetUserInfo<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        GetUserInfo(GetUserInfo::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetUserInfo`].
#[derive(Clone, Default, rt::Record)]
pub struct GetUserInfoReply {
    /// Name under which the user is shown.
    #[wire(ALWAYS)]
    pub name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
    /// Address of the user's picture.
    pub avatar_url: Option<String>,
    /// Address of the picture with 72 × 72 pixels.
    pub avatar_thumb: Option<String>,
    /// Address of the picture with 240 × 240 pixels.
    pub avatar_middle: Option<String>,
    /// Address of the picture with 640 × 640 pixels.
    pub avatar_big: Option<String>,
    /// The user within this app: `ou_…`.
    #[wire(ALWAYS)]
    pub open_id: Option<String>,
    /// The user within all apps of one developer: `on_…`.
    #[wire(ALWAYS)]
    pub union_id: Option<String>,
    /// E-mail address. An administrator entered it and nobody verified it, so do not sign users in by
    /// it.
    pub email: Option<String>,
    /// Address of the user's mailbox of the company, if it uses the platform's mail service.
    pub enterprise_email: Option<String>,
    /// The user within the tenant, the same for all apps.
    pub user_id: Option<String>,
    /// Mobile phone number. An administrator entered it and nobody verified it, so do not sign users
    /// in by it.
    pub mobile: Option<String>,
    /// The tenant in which the user signed in.
    pub tenant_key: Option<String>,
    /// The company's number of the user as an employee.
    pub employee_no: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetUserInfoReply {
    /// `name`, which every documented reply has, or an error if this one lacks it.
    pub fn name(&self) -> Result<&str, rt::Error> {
        rt::always(self.name.as_deref(), "name", &self.unknown_fields)
    }

    /// `open_id`, which every documented reply has, or an error if this one lacks it.
    pub fn open_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.open_id.as_deref(), "open_id", &self.unknown_fields)
    }

    /// `union_id`, which every documented reply has, or an error if this one lacks it.
    pub fn union_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.union_id.as_deref(), "union_id", &self.unknown_fields)
    }
}

/// The documented facts of [`GetUserInfo`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/authen/v1/user_info/get",
    title: "获取用户信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get",
    method: rt::Method::Get,
    path: "/open-apis/authen/v1/user_info",
    tokens: &[rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    field_scopes: &[
        (
            "contact:user.employee:readonly",
            "The user's `enterprise_email` and `employee_no`.",
        ),
        ("contact:user.employee_id:readonly", "The user's `user_id`."),
        ("contact:user.phone:readonly", "The user's `mobile`."),
        ("contact:user.email:readonly", "The user's `email`."),
        ("directory:employee.base.email:read", "The user's `email`."),
        ("contact:contact:access_as_app", "The user's `employee_no`."),
        ("contact:contact:readonly", "The user's `employee_no`."),
        ("contact:contact:readonly_as_app", "The user's `employee_no`."),
    ],
    errors: rt::ErrorTable::new(
        &[
            "20001 200 InvalidRequest InvalidRequest\nA parameter is missing or wrong.\nCheck the parameters.",
            "20005 200 UserTokenExpired InvalidUserToken\nThe user access token is not valid.\nRefresh the token, or have the user sign in again.",
            "20008 200 NotFound UserNotFound\nThe user does not exist.\nCheck the state of the user who signed in.",
            "20021 200 Permission UserResigned\nThe user has left the company.\nNothing can be done for this user any more.",
            "20022 200 Permission UserFrozen\nThe user's account is suspended.\nHave an administrator resume the account.",
            "20023 200 Permission UserNotRegistered\nThe user has not finished registering.\nHave the user finish registering.",
            "20050 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

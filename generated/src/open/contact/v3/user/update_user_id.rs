// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/user/update_user_id`: 更新用户ID

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::UserId;

/// Changes the `user_id` of a user.
///
/// - Endpoint: `PATCH /open-apis/contact/v3/users/:user_id/update_user_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact:update_user_id`
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `20/s`
/// - Documentation: [更新用户ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update_user_id)
/// - Schema: `schemas/open/contact/v3/user/update_user_id.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 41009 | 400 | [`CONTACT_MISSING`](super::super::errors::CONTACT_MISSING) | Neither an email address nor a mobile number is given. |
/// | 41011 | 400 | [`USER_ID_TAKEN`](super::super::errors::USER_ID_TAKEN) | Another user of the tenant has the `user_id`. |
/// | 41013 | 400 | [`USER_ID_CHANGE_LIMIT`](super::super::errors::USER_ID_CHANGE_LIMIT) | The `user_id` was changed as often as is allowed. |
/// | 41050 | 400 | [`USER_FORBIDDEN`](super::super::errors::USER_FORBIDDEN) | The user is outside the contact range of the app or, for calls by a user, outside what that user can see. |
/// | 41054 | 400 | [`NEW_USER_ID_MISSING`](super::super::errors::NEW_USER_ID_MISSING) | The new `user_id` is missing or not valid. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::UserId;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .contact()
///     .v3()
///     .user()
///     .update_user_id(
///         UserId::UserId("ou-938e3e4fdc5e1993bee01250076f0cc2".into()),
///         "3e3cf96b",
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新用户ID")]
#[doc(alias = "/open-apis/contact/v3/users/:user_id/update_user_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ChangeUserId<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ChangeUserId -> rt::Empty, TenantToken, NoCredential
}

impl ChangeUserId {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `user_id`: The user whose id changes.
    /// - `new_user_id`: The new `user_id`, unique in the tenant. At most 64 characters.
    pub fn new(user_id: impl Into<UserId>, new_user_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[(rt::Place::Path, "user_id"), (rt::Place::Query, "user_id_type")],
                    &Into::<UserId>::into(user_id),
                )
                .body_text("new_user_id", new_user_id.into()),
        )
    }
}

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Changes the `user_id` of a user.
    pub fn update_user_id(
        &self,
        user_id: impl Into<UserId>,
        new_user_id: impl Into<String>,
    ) -> ChangeUserId<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ChangeUserId(ChangeUserId::new(user_id, new_user_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`ChangeUserId`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/user/update_user_id",
    title: "更新用户ID",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update_user_id",
    method: rt::Method::Patch,
    path: "/open-apis/contact/v3/users/:user_id/update_user_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact:update_user_id"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
    ],
    rate_limits: &[rt::Rate::per_second(20)],
    params: &[
        rt::Param::path("user_id"),
        rt::Param::query("user_id_type").flags(rt::Field::REQUIRED),
        rt::Param::body("new_user_id")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 64)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "41009 400 InvalidRequest ContactMissing\nNeither an email address nor a mobile number is given.\nGive one of them.",
            "41011 400 Conflict UserIdTaken\nAnother user of the tenant has the `user_id`.\nChoose another one.",
            "41013 400 Conflict UserIdChangeLimit\nThe `user_id` was changed as often as is allowed.",
            "41050 400 Permission UserForbidden\nThe user is outside the contact range of the app or, for calls by a user, outside what that user can see.\nAdd the user to the contact range of the app, or to what the caller can see.",
            "41054/2 400 InvalidRequest NewUserIdMissing\nThe new `user_id` is missing or not valid.\nChoose another one.",
        ],
    ),
    ..platform::ENDPOINT
};

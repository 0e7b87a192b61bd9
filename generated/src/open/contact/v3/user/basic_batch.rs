// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/user/basic_batch`: 获取用户姓名

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{I18nName, UserIdList};

/// Returns the names of users.
///
/// The contact range of the app does not matter.
///
/// - Endpoint: `POST /open-apis/contact/v3/users/basic_batch`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:user.basic_profile:readonly`
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `5/s`
/// - Documentation: [获取用户姓名](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch)
/// - Schema: `schemas/open/contact/v3/user/basic_batch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::UserIdList;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .user()
///     .basic_batch(
///         UserIdList::OpenId(vec!["ou_b3b46653c99f1f6177a478974bdabb72".into()]),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取用户姓名")]
#[doc(alias = "/open-apis/contact/v3/users/basic_batch")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchGetUserNames<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchGetUserNames -> BatchGetUserNamesReply, TenantOrUserToken, NoCredential
}

impl BatchGetUserNames {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `user_ids`: The users, at most 10.
    pub fn new(user_ids: impl Into<UserIdList>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[(rt::Place::Body, "user_ids"), (rt::Place::Query, "user_id_type")],
                    &Into::<UserIdList>::into(user_ids),
                ),
        )
    }
}

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Returns the names of users.
    pub fn basic_batch(
        &self,
        user_ids: impl Into<UserIdList>,
    ) -> BatchGetUserNames<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        BatchGetUserNames(BatchGetUserNames::new(user_ids).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`BatchGetUserNames`].
#[derive(Clone, Default, rt::Record)]
pub struct BatchGetUserNamesReply {
    /// The names.
    pub users: Option<Vec<UserName>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What a user is called.
#[derive(Clone, Default, rt::Record)]
pub struct UserName {
    /// The user: an id of the type that the call names.
    pub user_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The name in other languages.
    pub i18n_name: Option<I18nName>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`BatchGetUserNames`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/user/basic_batch",
    title: "获取用户姓名",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/users/basic_batch",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["contact:user.basic_profile:readonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
    ],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[
        rt::Param::query("user_id_type").flags(rt::Field::REQUIRED),
        rt::Param::body("user_ids").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
        ],
    ),
    ..platform::ENDPOINT
};

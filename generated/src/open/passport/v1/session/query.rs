// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/passport/v1/session/query`: 批量获取脱敏的用户登录信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::passport::v1::types::TerminalType;
use crate::open::types::UserIdType;

/// Lists where users are signed in at present.
///
/// - Endpoint: `POST /open-apis/passport/v1/sessions/query`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `passport:session_mask:readonly`
/// - Scope `contact:user.employee_id:readonly`: User ids of the type `user_id`.
/// - Rate limit: `10/min`
/// - Documentation: [批量获取脱敏的用户登录信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/query)
/// - Schema: `schemas/open/passport/v1/session/query.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1080001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .passport()
///     .v1()
///     .session()
///     .query()
///     .user_ids(["7aeddb6a1", "7aeddb6a2", "7aeddb6a3"])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "批量获取脱敏的用户登录信息")]
#[doc(alias = "/open-apis/passport/v1/sessions/query")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct QuerySessions<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    QuerySessions::new() -> QuerySessionsReply, TenantToken, NoCredential
}

impl QuerySessions {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> QuerySessions<C> {
    /// Type of the user ids in request and reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// The users whose sessions to list. At most 100 elements.
    pub fn user_ids(
        self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "user_ids",
                    &user_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::SessionResource<'_, C> {
    /// Lists where users are signed in at present.
    pub fn query(&self) -> QuerySessions<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        QuerySessions(QuerySessions::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`QuerySessions`].
#[derive(Clone, Default, rt::Record)]
pub struct QuerySessionsReply {
    /// The sessions of all users of the request.
    pub mask_sessions: Option<Vec<MaskedSession>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A user's login session, without what identifies the device.
#[derive(Clone, Default, rt::Record)]
pub struct MaskedSession {
    /// When the user signed in.
    #[wire(DIGITS)]
    pub create_time: Option<rt::Seconds>,
    /// The client that the user signed in on.
    pub terminal_type: Option<TerminalType>,
    /// The user who signed in; what type the id has is what the request asked for.
    pub user_id: Option<String>,
    /// Identifies the session; `passport/v1/session/logout` ends it by this id.
    pub sid: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`QuerySessions`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/passport/v1/session/query",
    title: "批量获取脱敏的用户登录信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/query",
    method: rt::Method::Post,
    path: "/open-apis/passport/v1/sessions/query",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["passport:session_mask:readonly"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "User ids of the type `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_minute(10)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("user_ids").limits(&[rt::Limit::Items(0, 100)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1080001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters.",
        ],
    ),
    ..platform::ENDPOINT
};

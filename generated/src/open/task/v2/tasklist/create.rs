// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist/create`: 创建清单

use feishu_api_runtime as rt;

use crate::open::task::v2::types::{InputTasklistMember, Tasklist};
use crate::open::types::UserIdType;

/// Creates a tasklist.
///
/// The caller becomes its owner. If the caller is also given as a member, only the ownership
/// remains, as everybody has one role in a tasklist.
///
/// - Endpoint: `POST /open-apis/task/v2/tasklists`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [创建清单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/create)
/// - Schema: `schemas/open/task/v2/tasklist/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](CreateTasklistError::INVALID_PARAMETER) | A parameter is wrong, such as a missing name. |
/// | 1470500 | 500 | [`SERVER_ERROR`](CreateTasklistError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::{InputTasklistMember, MemberType, TasklistRole};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .tasklist()
///     .create("年会工作任务清单")
///     .user_id_type(UserIdType::OpenId)
///     .members([
///         InputTasklistMember {
///             id: Some("ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
///             r#type: Some(MemberType::User),
///             role: Some(TasklistRole::Editor),
///         },
///     ])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建清单")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateTasklist<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl CreateTasklist {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `name`: Name of the tasklist.
    ///   At most 100 characters.
    #[inline]
    pub fn new(name: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(1, name),
        }
    }
}

impl<C> CreateTasklist<C> {
    /// Which kind of user id the request and the reply contain.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(0, &user_id_type),
        }
    }

    /// Editors and viewers.
    ///
    /// At most 500 elements.
    pub fn members(
        self,
        members: impl IntoIterator<Item = InputTasklistMember>,
    ) -> Self {
        Self {
            request: self
                .request
                .set(2, &members.into_iter().collect::<Vec<InputTasklistMember>>()),
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

impl CreateTasklist<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<CreateTasklistReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for CreateTasklist<rt::Bound> {
    type Output = Result<CreateTasklistReply, rt::Error>;
    type IntoFuture = rt::Call<CreateTasklistReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for CreateTasklist {
    type Reply = CreateTasklistReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TasklistResource<'_, C> {
    /// Creates a tasklist.
    pub fn create(&self, name: &str) -> CreateTasklist<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        CreateTasklist {
            request: CreateTasklist::new(name).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`CreateTasklist`].
#[derive(Clone, Default)]
pub struct CreateTasklistReply {
    /// The new tasklist.
    pub tasklist: Option<Tasklist>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CreateTasklistReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("tasklist")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.tasklist,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for CreateTasklistReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.tasklist,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CreateTasklistReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CreateTasklistReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`CreateTasklist`] by name.
#[derive(Debug, Clone, Copy)]
pub enum CreateTasklistError {}

impl CreateTasklistError {
    /// A parameter is wrong, such as a missing name.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`CreateTasklist`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist/create",
    title: "创建清单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/create",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasklists",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:write"],
    field_scopes: &[],
    rate_limits: &[
        rt::Rate {
            calls: 1000,
            seconds: 60,
        },
        rt::Rate { calls: 50, seconds: 1 },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("name")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Length(0, 100)]),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("members").limits(&[rt::Limit::Items(0, 500)]),
            place: rt::Place::Body,
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
                "A parameter is wrong, such as a missing name.",
                "The message says what is wrong; correct the request.",
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
    use crate::open::task::v2::tasklist::create::{
        CreateTasklist, CreateTasklistReply, ENDPOINT,
    };
    use crate::open::task::v2::types::{InputTasklistMember, MemberType, TasklistRole};
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    CreateTasklist::new("年会工作任务清单")
                        .user_id_type(UserIdType::OpenId)
                        .members([
                            InputTasklistMember {
                                id: Some("ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
                                r#type: Some(MemberType::User),
                                role: Some(TasklistRole::Editor),
                            },
                        ]),
                )
            },
            sent: "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"name\":\"年会工作任务清单\",\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"年会总结工作任务清单\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"owner\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"owner\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"url\":\"https://applink.feishu.cn/client/todo/task_list?guid=b45b360f-1961-4058-b338-7f50c96e1b52\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
            send: rt::Example::record::<CreateTasklistReply>,
        },
    ];
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist/add_members`: 添加清单成员

use feishu_api_runtime as rt;

use crate::open::task::v2::types::{InputTasklistMember, Tasklist};
use crate::open::types::UserIdType;

/// Adds editors and viewers to a tasklist, or changes their roles.
///
/// A member is a user, an app or a chat; a chat stands for all its members. A member that the
/// tasklist has already gets the given role. The owner stays the owner; change the tasklist to set
/// another.
///
/// The caller must be able to edit the tasklist: as its owner or an editor, in person or as a
/// member of a chat that is an editor.
///
/// - Endpoint: `POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [添加清单成员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/add_members)
/// - Schema: `schemas/open/task/v2/tasklist/add_members.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](AddTasklistMembersError::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470404 | 404 | [`NOT_FOUND`](AddTasklistMembersError::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](AddTasklistMembersError::SERVER_ERROR) | The server failed. |
/// | 1470612 | 400 | [`TOO_MANY_MEMBERS`](AddTasklistMembersError::TOO_MANY_MEMBERS) | The tasklist would have more members than it may have. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](AddTasklistMembersError::PERMISSION_DENIED) | The caller may not edit the tasklist. |
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
///     .add_members(
///         "d300a75f-c56a-4be9-80d1-e47653028ceb",
///         [
///             InputTasklistMember {
///                 id: Some("ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
///                 r#type: Some(MemberType::User),
///                 role: Some(TasklistRole::Editor),
///             },
///         ],
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "添加清单成员")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddTasklistMembers<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl AddTasklistMembers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist.
    /// - `members`: The members to add.
    ///   1 to 500 elements.
    #[inline]
    pub fn new(
        tasklist_guid: &str,
        members: impl IntoIterator<Item = InputTasklistMember>,
    ) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set_text(0, tasklist_guid)
                .set(2, &members.into_iter().collect::<Vec<InputTasklistMember>>()),
        }
    }
}

impl<C> AddTasklistMembers<C> {
    /// Which kind of user id the request and the reply contain.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(1, &user_id_type),
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

impl AddTasklistMembers<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<AddTasklistMembersReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for AddTasklistMembers<rt::Bound> {
    type Output = Result<AddTasklistMembersReply, rt::Error>;
    type IntoFuture = rt::Call<AddTasklistMembersReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for AddTasklistMembers {
    type Reply = AddTasklistMembersReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TasklistResource<'_, C> {
    /// Adds editors and viewers to a tasklist, or changes their roles.
    pub fn add_members(
        &self,
        tasklist_guid: &str,
        members: impl IntoIterator<Item = InputTasklistMember>,
    ) -> AddTasklistMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        AddTasklistMembers {
            request: AddTasklistMembers::new(tasklist_guid, members)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`AddTasklistMembers`].
#[derive(Clone, Default)]
pub struct AddTasklistMembersReply {
    /// The tasklist with all its members.
    pub tasklist: Option<Tasklist>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for AddTasklistMembersReply {
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

impl rt::FieldsMut for AddTasklistMembersReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.tasklist,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for AddTasklistMembersReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for AddTasklistMembersReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`AddTasklistMembers`] by name.
#[derive(Debug, Clone, Copy)]
pub enum AddTasklistMembersError {}

impl AddTasklistMembersError {
    /// A parameter is wrong, such as a malformed guid.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The tasklist does not exist or was deleted.
    ///
    /// Confirm that the tasklist exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
    /// The tasklist would have more members than it may have.
    ///
    /// Read the tasklist to see how many members it has, and remove some.
    pub const TOO_MANY_MEMBERS: rt::Code = rt::Code::new(1_470_612);
    /// The caller may not edit the tasklist.
    ///
    /// Call as the owner or an editor of the tasklist.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`AddTasklistMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist/add_members",
    title: "添加清单成员",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/add_members",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid/add_members",
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
            field: rt::Field::new("tasklist_guid").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("members")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Items(1, 500)]),
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
                "A parameter is wrong, such as a malformed guid.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The tasklist does not exist or was deleted.",
                "Confirm that the tasklist exists, and that its guid was copied in full.",
                "",
            ],
            [
                "1470500 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
            [
                "1470612 400 Conflict TooManyMembers",
                "The tasklist would have more members than it may have.",
                "Read the tasklist to see how many members it has, and remove some.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not edit the tasklist.",
                "Call as the owner or an editor of the tasklist.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::tasklist::add_members::{
        AddTasklistMembers, AddTasklistMembersReply, ENDPOINT,
    };
    use crate::open::task::v2::types::{InputTasklistMember, MemberType, TasklistRole};
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "editor",
            request: || {
                rt::Operation::into_request(
                    AddTasklistMembers::new(
                            "d300a75f-c56a-4be9-80d1-e47653028ceb",
                            [
                                InputTasklistMember {
                                    id: Some("ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
                                    r#type: Some(MemberType::User),
                                    role: Some(TasklistRole::Editor),
                                },
                            ],
                        )
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{\"tasklist_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"年会总结工作任务清单\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"owner\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"owner\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"url\":\"https://applink.feishu.cn/client/todo/task_list?guid=b45b360f-1961-4058-b338-7f50c96e1b52\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
            send: rt::Example::record::<AddTasklistMembersReply>,
        },
        rt::Example {
            endpoint: &ENDPOINT,
            name: "chat",
            request: || {
                rt::Operation::into_request(
                    AddTasklistMembers::new(
                            "d300a75f-c56a-4be9-80d1-e47653028ceb",
                            [
                                InputTasklistMember {
                                    id: Some("ou_d9f343c6c051ad2ef631f596dbea839f".into()),
                                    r#type: Some(MemberType::User),
                                    role: Some(TasklistRole::Editor),
                                },
                                InputTasklistMember {
                                    id: Some("oc_e9fe7b7f9237286bc3541aa863a94f11".into()),
                                    r#type: Some(MemberType::Chat),
                                    role: Some(TasklistRole::Viewer),
                                },
                            ],
                        )
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{\"tasklist_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"members\":[{\"id\":\"ou_d9f343c6c051ad2ef631f596dbea839f\",\"type\":\"user\",\"role\":\"editor\"},{\"id\":\"oc_e9fe7b7f9237286bc3541aa863a94f11\",\"type\":\"chat\",\"role\":\"viewer\"}]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"年会总结工作任务清单\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"owner\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"owner\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"url\":\"https://applink.feishu.cn/client/todo/task_list?guid=b45b360f-1961-4058-b338-7f50c96e1b52\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
            send: rt::Example::record::<AddTasklistMembersReply>,
        },
        rt::Example {
            endpoint: &ENDPOINT,
            name: "app",
            request: || {
                rt::Operation::into_request(
                    AddTasklistMembers::new(
                            "d300a75f-c56a-4be9-80d1-e47653028ceb",
                            [
                                InputTasklistMember {
                                    id: Some("cli_a2ee5b213cf8912b".into()),
                                    r#type: Some(MemberType::App),
                                    role: Some(TasklistRole::Viewer),
                                },
                            ],
                        )
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{\"tasklist_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"members\":[{\"id\":\"cli_a2ee5b213cf8912b\",\"type\":\"app\",\"role\":\"viewer\"}]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"年会总结工作任务清单\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"owner\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"owner\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"url\":\"https://applink.feishu.cn/client/todo/task_list?guid=b45b360f-1961-4058-b338-7f50c96e1b52\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
            send: rt::Example::record::<AddTasklistMembersReply>,
        },
    ];
}

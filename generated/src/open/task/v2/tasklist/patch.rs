// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist/patch`: 更新清单

use feishu_api_runtime as rt;

use crate::open::task::v2::types::{ActorType, Tasklist};
use crate::open::types::UserIdType;

/// Renames a tasklist or gives it another owner.
///
/// Only the fields named in the update mask change.
///
/// A new owner that was an editor or viewer no longer is: everybody has one role in a tasklist.
/// The old owner becomes what `origin_owner_to_role` says.
///
/// Other members, and the tasks of the tasklist, have endpoints of their own.
///
/// The caller must be able to edit the tasklist; to change the owner, the caller must own it.
///
/// - Endpoint: `PATCH /open-apis/task/v2/tasklists/:tasklist_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新清单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/patch)
/// - Schema: `schemas/open/task/v2/tasklist/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](PatchTasklistError::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470404 | 404 | [`NOT_FOUND`](PatchTasklistError::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](PatchTasklistError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](PatchTasklistError::PERMISSION_DENIED) | The caller may not edit the tasklist or, to change the owner, does not own it. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::{ActorType, FormerOwnerRole, InputTasklistOwner};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .tasklist()
///     .patch("d300a75f-c56a-4be9-80d1-e47653028ceb")
///     .owner(InputTasklistOwner {
///         id: Some("ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
///         r#type: Some(ActorType::User),
///     })
///     .user_id_type(UserIdType::OpenId)
///     .origin_owner_to_role(FormerOwnerRole::Editor)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新清单")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchTasklist<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl PatchTasklist {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist to change.
    #[inline]
    pub fn new(tasklist_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, tasklist_guid),
        }
    }
}

impl<C> PatchTasklist<C> {
    /// Name of the tasklist; cannot be empty.
    ///
    /// 1 to 100 characters.
    pub fn name(self, name: &str) -> Self {
        Self {
            request: self.request.set_masked(3, &name),
        }
    }

    /// The new owner.
    pub fn owner(self, owner: InputTasklistOwner) -> Self {
        Self {
            request: self.request.set_masked(4, &owner),
        }
    }

    /// Which kind of user id the request and the reply contain.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(1, &user_id_type),
        }
    }

    /// New values of the fields that the mask names.
    ///
    /// Sets all its fields at once and names those that are given in the mask.
    pub fn tasklist(self, tasklist: InputTasklist) -> Self {
        Self {
            request: self.request.set_object(2, &tasklist),
        }
    }

    /// What the old owner becomes. Only of effect when the owner changes.
    ///
    /// The platform assumes `"none"` when it is not given.
    pub fn origin_owner_to_role(self, origin_owner_to_role: FormerOwnerRole) -> Self {
        Self {
            request: self.request.set(6, &origin_owner_to_role),
        }
    }

    /// Makes the mask name exactly these fields of `tasklist`, whatever was set.
    ///
    /// The setters fill the mask on their own; this is for masks that differ from what was set.
    pub fn update_fields(
        self,
        update_fields: impl IntoIterator<Item = PatchTasklistField>,
    ) -> Self {
        let names = update_fields.into_iter().map(PatchTasklistField::as_str);
        Self {
            request: self.request.set_mask(5, names),
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

impl PatchTasklist<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<PatchTasklistReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for PatchTasklist<rt::Bound> {
    type Output = Result<PatchTasklistReply, rt::Error>;
    type IntoFuture = rt::Call<PatchTasklistReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for PatchTasklist {
    type Reply = PatchTasklistReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TasklistResource<'_, C> {
    /// Renames a tasklist or gives it another owner.
    pub fn patch(&self, tasklist_guid: &str) -> PatchTasklist<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        PatchTasklist {
            request: PatchTasklist::new(tasklist_guid).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`PatchTasklist`].
#[derive(Clone, Default)]
pub struct PatchTasklistReply {
    /// The tasklist after the change.
    pub tasklist: Option<Tasklist>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for PatchTasklistReply {
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

impl rt::FieldsMut for PatchTasklistReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.tasklist,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for PatchTasklistReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for PatchTasklistReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A field of `tasklist` that the mask can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PatchTasklistField {
    /// `name`
    Name,
    /// `owner`
    Owner,
}

impl PatchTasklistField {
    /// The field's name on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Owner => "owner",
        }
    }
}

/// New values for a tasklist.
///
/// Declared in `schemas/open/task/v2/tasklist/patch.json`.
#[derive(Clone, Default)]
pub struct InputTasklist {
    /// Name of the tasklist; cannot be empty.
    ///
    /// 1 to 100 characters.
    pub name: Option<String>,
    /// The new owner.
    pub owner: Option<InputTasklistOwner>,
}

impl rt::Fields for InputTasklist {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("name").limits(&[rt::Limit::Length(1, 100)]),
            rt::Field::new("owner"),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.name,
            _ => &self.owner,
        }
    }
}

impl std::fmt::Debug for InputTasklist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputTasklist {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A new owner of a tasklist.
///
/// Declared in `schemas/open/task/v2/tasklist/patch.json`.
#[derive(Clone, Default)]
pub struct InputTasklistOwner {
    /// Id of the owner: of a user in the form that `user_id_type` asks for, of an app `cli_…`.
    ///
    /// At most 100 characters.
    pub id: Option<String>,
    /// Whether it is a user or an app.
    ///
    /// The platform assumes `"user"` when it is not given.
    pub r#type: Option<ActorType>,
}

impl rt::Fields for InputTasklistOwner {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id").limits(&[rt::Limit::Length(0, 100)]),
            rt::Field::new("type"),
            rt::Field::new("role"),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.r#type,
            _ => &"owner",
        }
    }
}

impl std::fmt::Debug for InputTasklistOwner {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputTasklistOwner {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// What the old owner of a tasklist becomes.
///
/// Declared in `schemas/open/task/v2/tasklist/patch.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FormerOwnerRole {
    /// An editor.
    Editor,
    /// A viewer.
    Viewer,
    /// No member: may no longer see the tasklist, unless through a chat that is a member.
    Leaves,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl FormerOwnerRole {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Editor => "editor",
            Self::Viewer => "viewer",
            Self::Leaves => "none",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for FormerOwnerRole {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "editor" => Self::Editor,
            "viewer" => Self::Viewer,
            "none" => Self::Leaves,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for FormerOwnerRole {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

/// The documented errors of [`PatchTasklist`] by name.
#[derive(Debug, Clone, Copy)]
pub enum PatchTasklistError {}

impl PatchTasklistError {
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
    /// The caller may not edit the tasklist or, to change the owner, does not own it.
    ///
    /// Call as the owner or an editor of the tasklist; to change the owner, as the owner.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`PatchTasklist`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist/patch",
    title: "更新清单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/patch",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Patch,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid",
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
            field: rt::Field::new("tasklist").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("name").limits(&[rt::Limit::Length(1, 100)]),
            place: rt::Place::Inside("tasklist"),
        },
        rt::Param {
            field: rt::Field::new("owner"),
            place: rt::Place::Inside("tasklist"),
        },
        rt::Param {
            field: rt::Field::new("update_fields")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Items(1, u64::MAX)]),
            place: rt::Place::MaskOf("tasklist"),
        },
        rt::Param {
            field: rt::Field::new("origin_owner_to_role"),
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
                "1470403 403 Permission PermissionDenied",
                "The caller may not edit the tasklist or, to change the owner, does not own it.",
                "Call as the owner or an editor of the tasklist; to change the owner, as the owner.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::tasklist::patch::{
        ENDPOINT, FormerOwnerRole, InputTasklist, InputTasklistOwner, PatchTasklist,
        PatchTasklistField, PatchTasklistReply,
    };
    use crate::open::task::v2::types::ActorType;
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    PatchTasklist::new("d300a75f-c56a-4be9-80d1-e47653028ceb")
                        .user_id_type(UserIdType::OpenId)
                        .tasklist(InputTasklist {
                            name: Some("年会工作任务清单".into()),
                            owner: Some(InputTasklistOwner {
                                id: Some("ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
                                r#type: Some(ActorType::User),
                            }),
                        })
                        .origin_owner_to_role(FormerOwnerRole::Editor)
                        .update_fields([PatchTasklistField::Owner]),
                )
            },
            sent: "{\"path\":{\"tasklist_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"tasklist\":{\"name\":\"年会工作任务清单\",\"owner\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"owner\"}},\"update_fields\":[\"owner\"],\"origin_owner_to_role\":\"editor\"}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"年会总结工作任务清单\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"owner\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"url\":\"https://applink.feishu.cn/client/todo/task_list?guid=b45b360f-1961-4058-b338-7f50c96e1b52\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
            send: rt::Example::record::<PatchTasklistReply>,
        },
    ];
}

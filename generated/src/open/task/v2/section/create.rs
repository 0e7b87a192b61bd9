// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/section/create`: 创建自定义分组

use feishu_api_runtime as rt;

use crate::open::task::v2::types::Section;
use crate::open::types::UserIdType;

/// Creates a section in a tasklist or in the caller's own list of tasks.
///
/// Without a position the section becomes the last one.
///
/// The caller must be able to edit the tasklist. Sections of an own list of tasks can be created
/// for the caller only.
///
/// - Endpoint: `POST /open-apis/task/v2/sections`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:section:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [创建自定义分组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/create)
/// - Schema: `schemas/open/task/v2/section/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](CreateSectionError::INVALID_PARAMETER) | A parameter is wrong, such as two positions at once. |
/// | 1470404 | 404 | [`NOT_FOUND`](CreateSectionError::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](CreateSectionError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](CreateSectionError::PERMISSION_DENIED) | The caller may not create sections there. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::{NewSectionPosition, SectionTarget};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .section()
///     .create(
///         "已经审核过的任务",
///         SectionTarget::Tasklist {
///             resource_id: "cc371766-6584-cf50-a222-c22cd9055004".into(),
///         },
///     )
///     .user_id_type(UserIdType::OpenId)
///     .position(
///         NewSectionPosition::Before("e6e37dcc-f75a-5936-f589-12fb4b5c80c2".into()),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建自定义分组")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateSection<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl CreateSection {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `name`: Name of the section; cannot be empty.
    ///   1 to 100 characters.
    /// - `resource_type`: Where to create a section.
    #[inline]
    pub fn new(name: &str, resource_type: SectionTarget) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set_text(1, name)
                .set_shape(&[2, 3], &resource_type),
        }
    }
}

impl<C> CreateSection<C> {
    /// Which kind of user id the reply contains.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(0, &user_id_type),
        }
    }

    /// Where a new section is put, relative to another section of the same list.
    pub fn position(self, position: NewSectionPosition) -> Self {
        Self {
            request: self.request.set_shape(&[4, 5], &position),
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

impl CreateSection<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<CreateSectionReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for CreateSection<rt::Bound> {
    type Output = Result<CreateSectionReply, rt::Error>;
    type IntoFuture = rt::Call<CreateSectionReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for CreateSection {
    type Reply = CreateSectionReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::SectionResource<'_, C> {
    /// Creates a section in a tasklist or in the caller's own list of tasks.
    pub fn create(
        &self,
        name: &str,
        resource_type: SectionTarget,
    ) -> CreateSection<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        CreateSection {
            request: CreateSection::new(name, resource_type)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`CreateSection`].
#[derive(Clone, Default)]
pub struct CreateSectionReply {
    /// The new section.
    pub section: Option<Section>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CreateSectionReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("section")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.section,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for CreateSectionReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.section,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CreateSectionReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CreateSectionReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Where to create a section.
#[derive(Debug, Clone, PartialEq)]
pub enum SectionTarget {
    /// In a tasklist.
    Tasklist {
        /// Guid of the tasklist.
        resource_id: String,
    },
    /// In the caller's own list of tasks.
    MyTasks,
}

impl rt::Shape for SectionTarget {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Tasklist { .. }, 0) => &"tasklist",
            (Self::Tasklist { resource_id, .. }, 1) => resource_id,
            (Self::MyTasks { .. }, 0) => &"my_tasks",
            _ => &rt::Absent,
        }
    }
}

/// Where a new section is put, relative to another section of the same list.
#[derive(Debug, Clone, PartialEq)]
pub enum NewSectionPosition {
    /// The section before which the new one is put.
    ///
    /// At most 100 characters.
    Before(String),
    /// The section after which the new one is put.
    ///
    /// At most 100 characters.
    After(String),
}

impl rt::Shape for NewSectionPosition {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Before(value), 0) => value,
            (Self::After(value), 1) => value,
            _ => &rt::Absent,
        }
    }
}

/// The documented errors of [`CreateSection`] by name.
#[derive(Debug, Clone, Copy)]
pub enum CreateSectionError {}

impl CreateSectionError {
    /// A parameter is wrong, such as two positions at once.
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
    /// The caller may not create sections there.
    ///
    /// Call as the owner or an editor of the tasklist.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`CreateSection`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/section/create",
    title: "创建自定义分组",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/create",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/task/v2/sections",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:section:write"],
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
                .limits(&[rt::Limit::Length(1, 100)]),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("resource_type").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("resource_id"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("insert_before").limits(&[rt::Limit::Length(0, 100)]),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("insert_after").limits(&[rt::Limit::Length(0, 100)]),
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
                "A parameter is wrong, such as two positions at once.",
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
                "The caller may not create sections there.",
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
    use crate::open::task::v2::section::create::{
        CreateSection, CreateSectionReply, ENDPOINT, NewSectionPosition, SectionTarget,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    CreateSection::new(
                            "已经审核过的任务",
                            SectionTarget::Tasklist {
                                resource_id: "cc371766-6584-cf50-a222-c22cd9055004".into(),
                            },
                        )
                        .user_id_type(UserIdType::OpenId)
                        .position(
                            NewSectionPosition::Before(
                                "e6e37dcc-f75a-5936-f589-12fb4b5c80c2".into(),
                            ),
                        ),
                )
            },
            sent: "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"name\":\"已经审核过的任务\",\"resource_type\":\"tasklist\",\"resource_id\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"insert_before\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"section\":{\"guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\",\"name\":\"已经评审过的任务\",\"resource_type\":\"tasklist\",\"is_default\":true,\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"活动分工任务列表\"},\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
            send: rt::Example::record::<CreateSectionReply>,
        },
    ];
}

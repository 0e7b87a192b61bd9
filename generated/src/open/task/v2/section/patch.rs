// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/section/patch`: 更新自定义分组

use feishu_api_runtime as rt;

use crate::open::task::v2::types::Section;
use crate::open::types::UserIdType;

/// Renames a section or moves it among its neighbours.
///
/// Only the fields named in the update mask change.
///
/// A section can be moved before or after another section of the same tasklist, or of the same
/// user's own list of tasks.
///
/// The caller must be able to edit the tasklist that holds the section; in an own list of tasks,
/// it must be the caller's.
///
/// - Endpoint: `PATCH /open-apis/task/v2/sections/:section_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:section:write` or `task:section:writeonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新自定义分组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/patch)
/// - Schema: `schemas/open/task/v2/section/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](PatchSectionError::INVALID_PARAMETER) | A parameter is wrong, such as a mask that names a field which cannot be changed. |
/// | 1470404 | 404 | [`NOT_FOUND`](PatchSectionError::NOT_FOUND) | The section does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](PatchSectionError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](PatchSectionError::PERMISSION_DENIED) | The caller may not change the section. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .section()
///     .patch("9842501a-9f47-4ff5-a622-d319eeecb97f")
///     .name("已经审核过的任务")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新自定义分组")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchSection<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl PatchSection {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `section_guid`: The section to change.
    ///   At most 100 characters.
    #[inline]
    pub fn new(section_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, section_guid),
        }
    }
}

impl<C> PatchSection<C> {
    /// Name of the section; cannot be empty.
    ///
    /// 1 to 100 characters.
    pub fn name(self, name: &str) -> Self {
        Self {
            request: self.request.set_masked(3, &name),
        }
    }

    /// Where a section is put, relative to another section of the same list.
    pub fn position(self, position: SectionPosition) -> Self {
        Self {
            request: self.request.set_shape_masked(&[4, 5], &position),
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
    pub fn section(self, section: InputSection) -> Self {
        Self {
            request: self.request.set_object(2, &section),
        }
    }

    /// Makes the mask name exactly these fields of `section`, whatever was set.
    ///
    /// The setters fill the mask on their own; this is for masks that differ from what was set.
    pub fn update_fields(
        self,
        update_fields: impl IntoIterator<Item = PatchSectionField>,
    ) -> Self {
        let names = update_fields.into_iter().map(PatchSectionField::as_str);
        Self {
            request: self.request.set_mask(6, names),
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

impl PatchSection<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<PatchSectionReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for PatchSection<rt::Bound> {
    type Output = Result<PatchSectionReply, rt::Error>;
    type IntoFuture = rt::Call<PatchSectionReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for PatchSection {
    type Reply = PatchSectionReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::SectionResource<'_, C> {
    /// Renames a section or moves it among its neighbours.
    pub fn patch(&self, section_guid: &str) -> PatchSection<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        PatchSection {
            request: PatchSection::new(section_guid).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`PatchSection`].
#[derive(Clone, Default)]
pub struct PatchSectionReply {
    /// The section after the change.
    pub section: Option<Section>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for PatchSectionReply {
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

impl rt::FieldsMut for PatchSectionReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.section,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for PatchSectionReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for PatchSectionReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A field of `section` that the mask can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PatchSectionField {
    /// `name`
    Name,
    /// `insert_before`
    InsertBefore,
    /// `insert_after`
    InsertAfter,
}

impl PatchSectionField {
    /// The field's name on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::InsertBefore => "insert_before",
            Self::InsertAfter => "insert_after",
        }
    }
}

/// New values for a section.
///
/// Declared in `schemas/open/task/v2/section/patch.json`.
#[derive(Clone, Default)]
pub struct InputSection {
    /// Name of the section; cannot be empty.
    ///
    /// 1 to 100 characters.
    pub name: Option<String>,
    /// Where a section is put, relative to another section of the same list.
    pub position: Option<SectionPosition>,
}

impl rt::Fields for InputSection {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("name").limits(&[rt::Limit::Length(1, 100)]),
            rt::Field::new("insert_before").limits(&[rt::Limit::Length(0, 100)]),
            rt::Field::new("insert_after").limits(&[rt::Limit::Length(0, 100)]),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.name,
            1 => rt::Shape::slot(&self.position, 0),
            _ => rt::Shape::slot(&self.position, 1),
        }
    }
}

impl std::fmt::Debug for InputSection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputSection {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Where a section is put, relative to another section of the same list.
#[derive(Debug, Clone, PartialEq)]
pub enum SectionPosition {
    /// The section before which this one is put.
    ///
    /// At most 100 characters.
    Before(String),
    /// The section after which this one is put.
    ///
    /// At most 100 characters.
    After(String),
}

impl rt::Shape for SectionPosition {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Before(value), 0) => value,
            (Self::After(value), 1) => value,
            _ => &rt::Absent,
        }
    }
}

/// The documented errors of [`PatchSection`] by name.
#[derive(Debug, Clone, Copy)]
pub enum PatchSectionError {}

impl PatchSectionError {
    /// A parameter is wrong, such as a mask that names a field which cannot be changed.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The section does not exist or was deleted.
    ///
    /// Confirm that the section exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
    /// The caller may not change the section.
    ///
    /// Call as someone who can edit the list that holds the section.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`PatchSection`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/section/patch",
    title: "更新自定义分组",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/patch",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Patch,
    path: "/open-apis/task/v2/sections/:section_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:section:write", "task:section:writeonly"],
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
            field: rt::Field::new("section_guid")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Length(0, 100)]),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("section").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("name").limits(&[rt::Limit::Length(1, 100)]),
            place: rt::Place::Inside("section"),
        },
        rt::Param {
            field: rt::Field::new("insert_before").limits(&[rt::Limit::Length(0, 100)]),
            place: rt::Place::Inside("section"),
        },
        rt::Param {
            field: rt::Field::new("insert_after").limits(&[rt::Limit::Length(0, 100)]),
            place: rt::Place::Inside("section"),
        },
        rt::Param {
            field: rt::Field::new("update_fields")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Items(1, 10)]),
            place: rt::Place::MaskOf("section"),
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
                "A parameter is wrong, such as a mask that names a field which cannot be changed.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The section does not exist or was deleted.",
                "Confirm that the section exists, and that its guid was copied in full.",
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
                "The caller may not change the section.",
                "Call as someone who can edit the list that holds the section.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::section::patch::{
        ENDPOINT, InputSection, PatchSection, PatchSectionField, PatchSectionReply,
        SectionPosition,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "seed",
            request: || {
                rt::Operation::into_request(
                    PatchSection::new("9842501a-9f47-4ff5-a622-d319eeecb97f")
                        .user_id_type(UserIdType::OpenId)
                        .section(InputSection {
                            name: Some("已经审核过的任务".into()),
                            position: Some(
                                SectionPosition::Before(
                                    "e6e37dcc-f75a-5936-f589-12fb4b5c80c2".into(),
                                ),
                            ),
                        })
                        .update_fields([PatchSectionField::Name]),
                )
            },
            sent: "{\"path\":{\"section_guid\":\"9842501a-9f47-4ff5-a622-d319eeecb97f\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"section\":{\"name\":\"已经审核过的任务\",\"insert_before\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"update_fields\":[\"name\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"section\":{\"guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\",\"name\":\"已经评审过的任务\",\"resource_type\":\"tasklist\",\"is_default\":true,\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"活动分工任务列表\"},\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
            send: rt::Example::record::<PatchSectionReply>,
        },
        rt::Example {
            endpoint: &ENDPOINT,
            name: "current",
            request: || {
                rt::Operation::into_request(
                    PatchSection::new("9842501a-9f47-4ff5-a622-d319eeecb97f")
                        .user_id_type(UserIdType::OpenId)
                        .section(InputSection {
                            name: Some("已经审核过的任务".into()),
                            position: Some(
                                SectionPosition::Before(
                                    "e6e37dcc-f75a-5936-f589-12fb4b5c80c2".into(),
                                ),
                            ),
                        })
                        .update_fields([PatchSectionField::Name]),
                )
            },
            sent: "{\"path\":{\"section_guid\":\"9842501a-9f47-4ff5-a622-d319eeecb97f\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"section\":{\"name\":\"已经审核过的任务\",\"insert_before\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"update_fields\":[\"name\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"section\":{\"guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\",\"name\":\"已经评审过的任务\",\"resource_type\":\"tasklist\",\"is_default\":true,\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\",\"name\":\"张明德（明德）\"},\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"活动分工任务列表\"},\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
            send: rt::Example::record::<PatchSectionReply>,
        },
    ];
}

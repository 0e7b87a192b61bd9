// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/section/create`: 创建自定义分组

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Section;
use crate::open::types::UserIdType;

/// Creates a section in a tasklist or in the caller's "my tasks" list.
///
/// If no position is given, the section is added at the end.
///
/// The caller must be able to edit the tasklist. In a "my tasks" list, sections can be created
/// only in the caller's own list.
///
/// - Endpoint: `POST /open-apis/task/v2/sections`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:section:write` or `task:section:writeonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [创建自定义分组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/create)
/// - Schema: `schemas/open/task/v2/section/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as two positions at once. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not create sections there. |
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
#[doc(alias = "/open-apis/task/v2/sections")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateSection<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateSection -> CreateSectionReply, TenantOrUserToken, NoCredential
}

impl CreateSection {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `name`: Name of the section; cannot be empty. 1 to 100 characters.
    /// - `resource_type`: Where to create a section.
    pub fn new(name: impl Into<String>, resource_type: SectionTarget) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("name", name.into())
                .shape(
                    rt::Place::Body,
                    &["resource_type", "resource_id"],
                    &resource_type,
                ),
        )
    }
}

impl<C> CreateSection<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Position of a new section, relative to another section of the same list.
    pub fn position(self, position: NewSectionPosition) -> Self {
        Self(
            self.0.shape(rt::Place::Body, &["insert_before", "insert_after"], &position),
        )
    }
}

impl<C: rt::Caller> super::SectionResource<'_, C> {
    /// Creates a section in a tasklist or in the caller's "my tasks" list.
    pub fn create(
        &self,
        name: impl Into<String>,
        resource_type: SectionTarget,
    ) -> CreateSection<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateSection(CreateSection::new(name, resource_type).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateSection`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateSectionReply {
    /// The new section.
    #[wire(ALWAYS)]
    pub section: Option<Section>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateSectionReply {
    /// `section`, which every documented reply has, or an error if this one lacks it.
    pub fn section(&self) -> Result<&Section, rt::Error> {
        rt::always(self.section.as_ref(), "section", &self.unknown_fields)
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
    /// In the caller's "my tasks" list.
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

/// Position of a new section, relative to another section of the same list.
#[derive(Debug, Clone, PartialEq)]
pub enum NewSectionPosition {
    /// Inserts the new section before this one. At most 100 characters.
    Before(String),
    /// Inserts the new section after this one. At most 100 characters.
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

/// The documented facts of [`CreateSection`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/section/create",
    title: "创建自定义分组",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/create",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/sections",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:section:write", "task:section:writeonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 100)]),
        rt::Param::body("resource_type").flags(rt::Field::REQUIRED),
        rt::Param::body("resource_id"),
        rt::Param::body("insert_before").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::body("insert_after").limits(&[rt::Limit::Length(0, 100)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as two positions at once.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe tasklist does not exist or was deleted.\nConfirm that the tasklist exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not create sections there.\nCall as the owner or an editor of the tasklist.",
        ],
    ),
    ..platform::ENDPOINT
};

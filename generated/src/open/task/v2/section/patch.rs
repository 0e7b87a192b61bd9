// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/section/patch`: 更新自定义分组

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Section;
use crate::open::types::UserIdType;

/// Renames a section or changes its position.
///
/// Only the fields named in the update mask change.
///
/// A section can be moved before or after another section of the same list.
///
/// The caller must be able to edit the tasklist that contains the section. For a section of a "my
/// tasks" list, the list must be the caller's own.
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
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a mask that names a field which cannot be changed. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The section does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not change the section. |
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
#[doc(alias = "/open-apis/task/v2/sections/:section_guid")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchSection<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchSection -> PatchSectionReply, TenantOrUserToken, NoCredential
}

impl PatchSection {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `section_guid`: The section to change. At most 100 characters.
    pub fn new(section_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("section_guid", section_guid.into()))
    }
}

impl<C> PatchSection<C> {
    /// Name of the section; cannot be empty. 1 to 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.masked_text("section", "name", name.into()))
    }

    /// Position of a section, relative to another section of the same list.
    pub fn position(self, position: SectionPosition) -> Self {
        Self(
            self.0.masked_shape("section", &["insert_before", "insert_after"], &position),
        )
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// New values of the fields that the mask names.
    ///
    /// Sets all its fields, and names those that are given in the mask.
    pub fn section(self, section: InputSection) -> Self {
        Self(self.0.object("section", &section))
    }

    /// Makes the mask name exactly these fields of `section`; the setters fill it on their own.
    pub fn update_fields(
        self,
        update_fields: impl IntoIterator<Item = PatchSectionField>,
    ) -> Self {
        let names = update_fields.into_iter().map(PatchSectionField::as_str);
        Self(self.0.mask("update_fields", names.collect()))
    }
}

impl<C: rt::Caller> super::SectionResource<'_, C> {
    /// Renames a section or changes its position.
    pub fn patch(&self, section_guid: impl Into<String>) -> PatchSection<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        PatchSection(PatchSection::new(section_guid).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`PatchSection`].
#[derive(Clone, Default, rt::Record)]
pub struct PatchSectionReply {
    /// The section after the change.
    #[wire(ALWAYS)]
    pub section: Option<Section>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl PatchSectionReply {
    /// `section`, which every documented reply has, or an error if this one lacks it.
    pub fn section(&self) -> Result<&Section, rt::Error> {
        rt::always(self.section.as_ref(), "section", &self.unknown_fields)
    }
}

rt::mask_enum! {
    /// A field of `section` that the mask can name.
    pub enum PatchSectionField {
        Name = "name",
        InsertBefore = "insert_before",
        InsertAfter = "insert_after",
    }
}

/// New values for a section.
#[derive(Clone, Default, rt::Record)]
pub struct InputSection {
    /// Name of the section; cannot be empty. 1 to 100 characters.
    #[wire(Length(1, 100))]
    pub name: Option<String>,
    /// Position of a section, relative to another section of the same list.
    #[wire(part = "insert_before", Length(0, 100))]
    #[wire(part = "insert_after", Length(0, 100))]
    pub position: Option<SectionPosition>,
}

/// Position of a section, relative to another section of the same list.
#[derive(Debug, Clone, PartialEq)]
pub enum SectionPosition {
    /// Moves the section before this one. At most 100 characters.
    Before(String),
    /// Moves the section after this one. At most 100 characters.
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

/// The documented facts of [`PatchSection`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/section/patch",
    title: "更新自定义分组",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/patch",
    method: rt::Method::Patch,
    path: "/open-apis/task/v2/sections/:section_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:section:write", "task:section:writeonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("section_guid").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("user_id_type"),
        rt::Param::object("section", <InputSection as rt::Fields>::TABLE)
            .flags(rt::Field::REQUIRED),
        rt::Param::mask("update_fields", "section")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 10)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a mask that names a field which cannot be changed.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe section does not exist or was deleted.\nConfirm that the section exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not change the section.\nCall as someone who can edit the list that contains the section.",
        ],
    ),
    ..platform::ENDPOINT
};

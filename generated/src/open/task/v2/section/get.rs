// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/section/get`: 获取自定义分组详情

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Section;
use crate::open::types::UserIdType;

/// Reads a section.
///
/// The caller must be able to read the tasklist that contains the section. For a section of a "my
/// tasks" list, the list must be the caller's own.
///
/// - Endpoint: `GET /open-apis/task/v2/sections/:section_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:section:read` or `task:section:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取自定义分组详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/get)
/// - Schema: `schemas/open/task/v2/section/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The section does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the section. |
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
///     .get("9842501a-9f47-4ff5-a622-d319eeecb97f")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取自定义分组详情")]
#[doc(alias = "/open-apis/task/v2/sections/:section_guid")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetSection<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetSection -> GetSectionReply, TenantOrUserToken, NoCredential
}

impl GetSection {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `section_guid`: The section to read. At most 100 characters.
    pub fn new(section_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("section_guid", section_guid.into()))
    }
}

impl<C> GetSection<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::SectionResource<'_, C> {
    /// Reads a section.
    pub fn get(&self, section_guid: impl Into<String>) -> GetSection<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetSection(GetSection::new(section_guid).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetSection`].
#[derive(Clone, Default, rt::Record)]
pub struct GetSectionReply {
    /// The section that was asked for.
    #[wire(ALWAYS)]
    pub section: Option<Section>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetSectionReply {
    /// `section`, which every documented reply has, or an error if this one lacks it.
    pub fn section(&self) -> Result<&Section, rt::Error> {
        rt::always(self.section.as_ref(), "section", &self.unknown_fields)
    }
}

/// The documented facts of [`GetSection`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/section/get",
    title: "获取自定义分组详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/get",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/sections/:section_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:section:read", "task:section:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("section_guid").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("user_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe section does not exist or was deleted.\nConfirm that the section exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the section.\nCall as someone who can read the list that contains the section.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/section/delete`: 删除自定义分组

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a section.
///
/// Its tasks move to the default section of the same list. The default section cannot be deleted.
///
/// The caller must be able to edit the tasklist that contains the section. For a section of a "my
/// tasks" list, the list must be the caller's own.
///
/// - Endpoint: `DELETE /open-apis/task/v2/sections/:section_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:section:write` or `task:section:delete`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [删除自定义分组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/delete)
/// - Schema: `schemas/open/task/v2/section/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The section does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not delete the section. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.task().v2().section().delete("9842501a-9f47-4ff5-a622-d319eeecb97f").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除自定义分组")]
#[doc(alias = "/open-apis/task/v2/sections/:section_guid")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteSection<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteSection -> rt::Empty, TenantOrUserToken, NoCredential
}

impl DeleteSection {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `section_guid`: The section to delete.
    pub fn new(section_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("section_guid", section_guid.into()))
    }
}

impl<C: rt::Caller> super::SectionResource<'_, C> {
    /// Deletes a section.
    pub fn delete(&self, section_guid: impl Into<String>) -> DeleteSection<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeleteSection(DeleteSection::new(section_guid).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteSection`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/section/delete",
    title: "删除自定义分组",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/delete",
    method: rt::Method::Delete,
    path: "/open-apis/task/v2/sections/:section_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:section:write", "task:section:delete"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("section_guid")],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe section does not exist or was deleted.\nConfirm that the section exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not delete the section.\nCall as someone who can edit the list that contains the section.",
        ],
    ),
    ..platform::ENDPOINT
};

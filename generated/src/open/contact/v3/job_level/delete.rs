// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/job_level/delete`: 删除职级

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a job level.
///
/// - Endpoint: `DELETE /open-apis/contact/v3/job_levels/:job_level_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact` or `contact:job_level`
/// - Rate limit: `10/s`
/// - Documentation: [删除职级](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/delete)
/// - Schema: `schemas/open/contact/v3/job_level/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 42301 | 404 | [`JOB_LEVEL_NOT_FOUND`](super::super::errors::JOB_LEVEL_NOT_FOUND) | The job level does not exist. |
/// | 42302 | 400 | [`JOB_LEVEL_BUSY`](super::super::errors::JOB_LEVEL_BUSY) | Another call changes the job levels of the tenant. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.contact().v3().job_level().delete("mga5oa8ayjlp9rb").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除职级")]
#[doc(alias = "/open-apis/contact/v3/job_levels/:job_level_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteJobLevel<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteJobLevel -> rt::Empty, TenantToken, NoCredential
}

impl DeleteJobLevel {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `job_level_id`: Which job level, by the id that creating or listing levels gives.
    pub fn new(job_level_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("job_level_id", job_level_id.into()))
    }
}

impl<C: rt::Caller> super::JobLevelResource<'_, C> {
    /// Deletes a job level.
    pub fn delete(&self, job_level_id: impl Into<String>) -> DeleteJobLevel<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        DeleteJobLevel(DeleteJobLevel::new(job_level_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteJobLevel`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/job_level/delete",
    title: "删除职级",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/delete",
    method: rt::Method::Delete,
    path: "/open-apis/contact/v3/job_levels/:job_level_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact", "contact:job_level"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[rt::Param::path("job_level_id")],
    errors: rt::ErrorTable::new(
        &[
            "42301/2 404 NotFound JobLevelNotFound\nThe job level does not exist.\nCheck the id of the level.",
            "42302/2 400 Busy JobLevelBusy\nAnother call changes the job levels of the tenant.\nWait and repeat.",
        ],
    ),
    ..platform::ENDPOINT
};

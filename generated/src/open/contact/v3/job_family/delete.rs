// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/job_family/delete`: 删除序列

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a job family that has no families below it.
///
/// - Endpoint: `DELETE /open-apis/contact/v3/job_families/:job_family_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact` or `contact:job_family`
/// - Rate limit: `10/s`
/// - Documentation: [删除序列](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/delete)
/// - Schema: `schemas/open/contact/v3/job_family/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 42402 | 404 | [`JOB_FAMILY_NOT_FOUND`](super::super::errors::JOB_FAMILY_NOT_FOUND) | The job family does not exist. |
/// | 42403 | 400 | [`JOB_FAMILY_BUSY`](super::super::errors::JOB_FAMILY_BUSY) | Another call changes the job families of the tenant. |
/// | 42411 | 400 | [`JOB_FAMILY_HAS_CHILDREN`](super::super::errors::JOB_FAMILY_HAS_CHILDREN) | The job family has families below it. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.contact().v3().job_family().delete("mga5oa8ayjlp9rb").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除序列")]
#[doc(alias = "/open-apis/contact/v3/job_families/:job_family_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteJobFamily<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteJobFamily -> rt::Empty, TenantToken, NoCredential
}

impl DeleteJobFamily {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `job_family_id`: Which job family, by the id that creating or listing families gives.
    pub fn new(job_family_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("job_family_id", job_family_id.into()))
    }
}

impl<C: rt::Caller> super::JobFamilyResource<'_, C> {
    /// Deletes a job family that has no families below it.
    pub fn delete(&self, job_family_id: impl Into<String>) -> DeleteJobFamily<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        DeleteJobFamily(DeleteJobFamily::new(job_family_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteJobFamily`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/job_family/delete",
    title: "删除序列",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/delete",
    method: rt::Method::Delete,
    path: "/open-apis/contact/v3/job_families/:job_family_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact", "contact:job_family"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[rt::Param::path("job_family_id")],
    errors: rt::ErrorTable::new(
        &[
            "42402 404 NotFound JobFamilyNotFound\nThe job family does not exist.\nCheck the id of the family.",
            "42403 400 Busy JobFamilyBusy\nAnother call changes the job families of the tenant.\nWait and repeat.",
            "42411 400 Conflict JobFamilyHasChildren\nThe job family has families below it.\nDelete those first.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/job_family/get`: 获取单个序列信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::JobFamily;

/// Returns one job family.
///
/// - Endpoint: `GET /open-apis/contact/v3/job_families/:job_family_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:job_family:readonly` or `contact:job_family` or `contact:contact:readonly_as_app`
/// - Rate limit: `10/s`
/// - Documentation: [获取单个序列信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/get)
/// - Schema: `schemas/open/contact/v3/job_family/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 42404 | 404 | [`JOB_FAMILY_MISSING`](super::super::errors::JOB_FAMILY_MISSING) | The job family does not exist. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().job_family().get("mga5oa8ayjlp9rb").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取单个序列信息")]
#[doc(alias = "/open-apis/contact/v3/job_families/:job_family_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetJobFamily<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetJobFamily -> GetJobFamilyReply, TenantToken, NoCredential
}

impl GetJobFamily {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `job_family_id`: Which job family, by the id that creating or listing families gives.
    pub fn new(job_family_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("job_family_id", job_family_id.into()))
    }
}

impl<C: rt::Caller> super::JobFamilyResource<'_, C> {
    /// Returns one job family.
    pub fn get(&self, job_family_id: impl Into<String>) -> GetJobFamily<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        GetJobFamily(GetJobFamily::new(job_family_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetJobFamily`].
#[derive(Clone, Default, rt::Record)]
pub struct GetJobFamilyReply {
    /// The family, with its names in all languages.
    #[wire(ALWAYS)]
    pub job_family: Option<JobFamily>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetJobFamilyReply {
    /// `job_family`, which every documented reply has, or an error if this one lacks it.
    pub fn job_family(&self) -> Result<&JobFamily, rt::Error> {
        rt::always(self.job_family.as_ref(), "job_family", &self.unknown_fields)
    }
}

/// The documented facts of [`GetJobFamily`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/job_family/get",
    title: "获取单个序列信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/get",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/job_families/:job_family_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "contact:job_family:readonly",
        "contact:job_family",
        "contact:contact:readonly_as_app",
    ],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[rt::Param::path("job_family_id")],
    errors: rt::ErrorTable::new(
        &[
            "42404/2 404 NotFound JobFamilyMissing\nThe job family does not exist.\nCheck the id of the family.",
        ],
    ),
    ..platform::ENDPOINT
};

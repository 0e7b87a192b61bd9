// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/job_level/get`: 获取单个职级信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::JobLevel;

/// Returns one job level.
///
/// - Endpoint: `GET /open-apis/contact/v3/job_levels/:job_level_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:job_level:readonly` or `contact:job_level` or `contact:contact:readonly_as_app`
/// - Rate limit: `10/s`
/// - Documentation: [获取单个职级信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/get)
/// - Schema: `schemas/open/contact/v3/job_level/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 42301 | 404 | [`JOB_LEVEL_NOT_FOUND`](super::super::errors::JOB_LEVEL_NOT_FOUND) | The job level does not exist. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().job_level().get("mga5oa8ayjlp9rb").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取单个职级信息")]
#[doc(alias = "/open-apis/contact/v3/job_levels/:job_level_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetJobLevel<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetJobLevel -> GetJobLevelReply, TenantToken, NoCredential
}

impl GetJobLevel {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `job_level_id`: Which job level, by the id that creating or listing levels gives.
    pub fn new(job_level_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("job_level_id", job_level_id.into()))
    }
}

impl<C: rt::Caller> super::JobLevelResource<'_, C> {
    /// Returns one job level.
    pub fn get(&self, job_level_id: impl Into<String>) -> GetJobLevel<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        GetJobLevel(GetJobLevel::new(job_level_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetJobLevel`].
#[derive(Clone, Default, rt::Record)]
pub struct GetJobLevelReply {
    /// The level, with its names in all languages.
    #[wire(ALWAYS)]
    pub job_level: Option<JobLevel>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetJobLevelReply {
    /// `job_level`, which every documented reply has, or an error if this one lacks it.
    pub fn job_level(&self) -> Result<&JobLevel, rt::Error> {
        rt::always(self.job_level.as_ref(), "job_level", &self.unknown_fields)
    }
}

/// The documented facts of [`GetJobLevel`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/job_level/get",
    title: "获取单个职级信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/get",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/job_levels/:job_level_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "contact:job_level:readonly",
        "contact:job_level",
        "contact:contact:readonly_as_app",
    ],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[rt::Param::path("job_level_id")],
    errors: rt::ErrorTable::new(
        &[
            "42301/2 404 NotFound JobLevelNotFound\nThe job level does not exist.\nCheck the id of the level.",
        ],
    ),
    ..platform::ENDPOINT
};

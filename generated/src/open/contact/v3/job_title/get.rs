// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/job_title/get`: 获取单个职务信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::JobTitle;

/// Returns one job title.
///
/// Job titles are managed in the admin console, or come with users who have new ones.
///
/// - Endpoint: `GET /open-apis/contact/v3/job_titles/:job_title_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:job_title:readonly` or `contact:contact:access_as_user` or `contact:contact:readonly_as_app`
/// - Rate limit: `10/min`
/// - Documentation: [获取单个职务信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/get)
/// - Schema: `schemas/open/contact/v3/job_title/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().job_title().get("dd39369b19b9").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取单个职务信息")]
#[doc(alias = "/open-apis/contact/v3/job_titles/:job_title_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetJobTitle<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetJobTitle -> GetJobTitleReply, TenantOrUserToken, NoCredential
}

impl GetJobTitle {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `job_title_id`: The title to return, by the id that listing titles gives.
    pub fn new(job_title_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("job_title_id", job_title_id.into()))
    }
}

impl<C: rt::Caller> super::JobTitleResource<'_, C> {
    /// Returns one job title.
    pub fn get(&self, job_title_id: impl Into<String>) -> GetJobTitle<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetJobTitle(GetJobTitle::new(job_title_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetJobTitle`].
#[derive(Clone, Default, rt::Record)]
pub struct GetJobTitleReply {
    /// The title, in all languages.
    #[wire(ALWAYS)]
    pub job_title: Option<JobTitle>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetJobTitleReply {
    /// `job_title`, which every documented reply has, or an error if this one lacks it.
    pub fn job_title(&self) -> Result<&JobTitle, rt::Error> {
        rt::always(self.job_title.as_ref(), "job_title", &self.unknown_fields)
    }
}

/// The documented facts of [`GetJobTitle`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/job_title/get",
    title: "获取单个职务信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/get",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/job_titles/:job_title_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "contact:job_title:readonly",
        "contact:contact:access_as_user",
        "contact:contact:readonly_as_app",
    ],
    rate_limits: &[rt::Rate::per_minute(10)],
    params: &[rt::Param::path("job_title_id")],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
        ],
    ),
    ..platform::ENDPOINT
};

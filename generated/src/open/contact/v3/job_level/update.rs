// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/job_level/update`: 更新职级

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{I18nContent, JobLevel};

/// Changes a job level.
///
/// What is not given stays as it is.
///
/// - Endpoint: `PUT /open-apis/contact/v3/job_levels/:job_level_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact` or `contact:job_level`
/// - Rate limit: `10/s`
/// - Documentation: [更新职级](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/update)
/// - Schema: `schemas/open/contact/v3/job_level/update.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 42301 | 404 | [`JOB_LEVEL_NOT_FOUND`](super::super::errors::JOB_LEVEL_NOT_FOUND) | The job level does not exist. |
/// | 42302 | 400 | [`JOB_LEVEL_BUSY`](super::super::errors::JOB_LEVEL_BUSY) | Another call changes the job levels of the tenant. |
/// | 42303 | 400 | [`INVALID_JOB_LEVEL_NAME`](super::super::errors::INVALID_JOB_LEVEL_NAME) | The name of the job level is not valid. |
/// | 42304 | 400 | [`INVALID_JOB_LEVEL_DESCRIPTION`](super::super::errors::INVALID_JOB_LEVEL_DESCRIPTION) | The description of the job level is not valid. |
/// | 42305 | 400 | [`JOB_LEVEL_NAME_TAKEN`](super::super::errors::JOB_LEVEL_NAME_TAKEN) | Another job level has the name. |
/// | 42306 | 400 | [`JOB_LEVEL_ORDER_TAKEN`](super::super::errors::JOB_LEVEL_ORDER_TAKEN) | Another job level has the order. |
/// | 42307 | 400 | [`JOB_LEVEL_ID_TAKEN`](super::super::errors::JOB_LEVEL_ID_TAKEN) | The platform gave the job level an id that is taken. |
/// | 42308 | 400 | [`INVALID_JOB_LEVEL_ORDER`](super::super::errors::INVALID_JOB_LEVEL_ORDER) | The order of the job level is not valid. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::{I18nContent, Locale};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .job_level()
///     .update("mga5oa8ayjlp9rb")
///     .name("高级专家")
///     .description(
///         "公司内部中高级职称，有一定专业技术能力的人员",
///     )
///     .order(200)
///     .status(true)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新职级")]
#[doc(alias = "/open-apis/contact/v3/job_levels/:job_level_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateJobLevel<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateJobLevel -> UpdateJobLevelReply, TenantToken, NoCredential
}

impl UpdateJobLevel {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `job_level_id`: Which job level, by the id that creating or listing levels gives.
    pub fn new(job_level_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("job_level_id", job_level_id.into()))
    }
}

impl<C> UpdateJobLevel<C> {
    /// Name of the level, unique in the tenant; where it has no name in a language, this one is shown. 1
    /// to 255 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.body_text("name", name.into()))
    }

    /// What the level is about. At most 5000 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.body_text("description", description.into()))
    }

    /// Position among the levels: smaller numbers come first. From 100 to 100000.
    pub fn order(self, order: i64) -> Self {
        Self(self.0.body("order", &order))
    }

    /// Whether users can have it.
    pub fn status(self, status: bool) -> Self {
        Self(self.0.body("status", &status))
    }

    /// The name in other languages.
    pub fn i18n_name(self, i18n_name: impl IntoIterator<Item = I18nContent>) -> Self {
        Self(
            self
                .0
                .body("i18n_name", &i18n_name.into_iter().collect::<Vec<I18nContent>>()),
        )
    }

    /// The description in other languages.
    pub fn i18n_description(
        self,
        i18n_description: impl IntoIterator<Item = I18nContent>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "i18n_description",
                    &i18n_description.into_iter().collect::<Vec<I18nContent>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::JobLevelResource<'_, C> {
    /// Changes a job level.
    pub fn update(&self, job_level_id: impl Into<String>) -> UpdateJobLevel<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        UpdateJobLevel(UpdateJobLevel::new(job_level_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`UpdateJobLevel`].
#[derive(Clone, Default, rt::Record)]
pub struct UpdateJobLevelReply {
    /// The level as changed.
    #[wire(ALWAYS)]
    pub job_level: Option<JobLevel>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UpdateJobLevelReply {
    /// `job_level`, which every documented reply has, or an error if this one lacks it.
    pub fn job_level(&self) -> Result<&JobLevel, rt::Error> {
        rt::always(self.job_level.as_ref(), "job_level", &self.unknown_fields)
    }
}

/// The documented facts of [`UpdateJobLevel`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/job_level/update",
    title: "更新职级",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/update",
    method: rt::Method::Put,
    path: "/open-apis/contact/v3/job_levels/:job_level_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact", "contact:job_level"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::path("job_level_id"),
        rt::Param::body("name").limits(&[rt::Limit::Length(1, 255)]),
        rt::Param::body("description").limits(&[rt::Limit::Length(0, 5000)]),
        rt::Param::body("order")
            .limits(&[rt::Limit::Min(100.0), rt::Limit::Max(100_000.0)]),
        rt::Param::body("status"),
        rt::Param::body("i18n_name"),
        rt::Param::body("i18n_description"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "42301/2 404 NotFound JobLevelNotFound\nThe job level does not exist.\nCheck the id of the level.",
            "42302/2 400 Busy JobLevelBusy\nAnother call changes the job levels of the tenant.\nWait and repeat.",
            "42303/2 400 InvalidRequest InvalidJobLevelName\nThe name of the job level is not valid.\nIt may have 1 to 255 characters.",
            "42304 400 InvalidRequest InvalidJobLevelDescription\nThe description of the job level is not valid.\nIt may have 5,000 characters.",
            "42305 400 Conflict JobLevelNameTaken\nAnother job level has the name.\nChoose another name.",
            "42306 400 Conflict JobLevelOrderTaken\nAnother job level has the order.\nChoose another number.",
            "42307 400 Server JobLevelIdTaken\nThe platform gave the job level an id that is taken.\nRepeat the call.",
            "42308 400 InvalidRequest InvalidJobLevelOrder\nThe order of the job level is not valid.\nIt is a number from 100 to 100000.",
        ],
    ),
    ..platform::ENDPOINT
};

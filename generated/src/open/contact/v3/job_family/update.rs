// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/job_family/update`: 更新序列

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{I18nContent, JobFamily};

/// Changes a job family.
///
/// What is not given stays as it is.
///
/// - Endpoint: `PUT /open-apis/contact/v3/job_families/:job_family_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact` or `contact:job_family`
/// - Rate limit: `10/s`
/// - Documentation: [更新序列](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/update)
/// - Schema: `schemas/open/contact/v3/job_family/update.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 42402 | 404 | [`JOB_FAMILY_NOT_FOUND`](super::super::errors::JOB_FAMILY_NOT_FOUND) | The job family does not exist. |
/// | 42403 | 400 | [`JOB_FAMILY_BUSY`](super::super::errors::JOB_FAMILY_BUSY) | Another call changes the job families of the tenant. |
/// | 42404 | 400 | [`INVALID_JOB_FAMILY_NAME`](super::super::errors::INVALID_JOB_FAMILY_NAME) | The name of the job family is not valid. |
/// | 42405 | 400 | [`INVALID_JOB_FAMILY_DESCRIPTION`](super::super::errors::INVALID_JOB_FAMILY_DESCRIPTION) | The description of the job family is not valid. |
/// | 42406 | 400 | [`JOB_FAMILY_NAME_TAKEN`](super::super::errors::JOB_FAMILY_NAME_TAKEN) | Another job family has the name. |
/// | 42407 | 400 | [`JOB_FAMILY_CYCLE`](super::super::errors::JOB_FAMILY_CYCLE) | The job family would be above itself. |
/// | 42408 | 400 | [`PARENT_JOB_FAMILY_NOT_FOUND`](super::super::errors::PARENT_JOB_FAMILY_NOT_FOUND) | The parent of the job family does not exist. |
/// | 42409 | 400 | [`PARENT_JOB_FAMILY_DISABLED`](super::super::errors::PARENT_JOB_FAMILY_DISABLED) | The parent of the job family is not in use. |
/// | 42410 | 400 | [`PARENT_JOB_FAMILY_DELETED`](super::super::errors::PARENT_JOB_FAMILY_DELETED) | The parent of the job family was deleted. |
/// | 42411 | 400 | [`JOB_FAMILY_HAS_CHILDREN`](super::super::errors::JOB_FAMILY_HAS_CHILDREN) | The job family has families below it. |
/// | 42412 | 400 | [`JOB_FAMILY_ID_TAKEN`](super::super::errors::JOB_FAMILY_ID_TAKEN) | The platform gave the job family an id that is taken. |
/// | 42413 | 400 | [`JOB_FAMILY_TOO_DEEP`](super::super::errors::JOB_FAMILY_TOO_DEEP) | The job family would be too many levels deep. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::{I18nContent, Locale};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .job_family()
///     .update("mga5oa8ayjlpkzy")
///     .name("产品")
///     .description("负责产品策略制定的相关工作")
///     .parent_job_family_id("mga5oa8ayjlpzjq")
///     .status(true)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新序列")]
#[doc(alias = "/open-apis/contact/v3/job_families/:job_family_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateJobFamily<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateJobFamily -> UpdateJobFamilyReply, TenantToken, NoCredential
}

impl UpdateJobFamily {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `job_family_id`: Which job family, by the id that creating or listing families gives.
    pub fn new(job_family_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("job_family_id", job_family_id.into()))
    }
}

impl<C> UpdateJobFamily<C> {
    /// Name of the family, unique in the tenant. 1 to 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.body_text("name", name.into()))
    }

    /// What the family is about. At most 5000 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.body_text("description", description.into()))
    }

    /// The family above.
    pub fn parent_job_family_id(self, parent_job_family_id: impl Into<String>) -> Self {
        Self(self.0.body_text("parent_job_family_id", parent_job_family_id.into()))
    }

    /// Whether users can be in it.
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

impl<C: rt::Caller> super::JobFamilyResource<'_, C> {
    /// Changes a job family.
    pub fn update(&self, job_family_id: impl Into<String>) -> UpdateJobFamily<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        UpdateJobFamily(UpdateJobFamily::new(job_family_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`UpdateJobFamily`].
#[derive(Clone, Default, rt::Record)]
pub struct UpdateJobFamilyReply {
    /// The family as changed.
    #[wire(ALWAYS)]
    pub job_family: Option<JobFamily>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UpdateJobFamilyReply {
    /// `job_family`, which every documented reply has, or an error if this one lacks it.
    pub fn job_family(&self) -> Result<&JobFamily, rt::Error> {
        rt::always(self.job_family.as_ref(), "job_family", &self.unknown_fields)
    }
}

/// The documented facts of [`UpdateJobFamily`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/job_family/update",
    title: "更新序列",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/update",
    method: rt::Method::Put,
    path: "/open-apis/contact/v3/job_families/:job_family_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact", "contact:job_family"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::path("job_family_id"),
        rt::Param::body("name").limits(&[rt::Limit::Length(1, 100)]),
        rt::Param::body("description").limits(&[rt::Limit::Length(0, 5000)]),
        rt::Param::body("parent_job_family_id"),
        rt::Param::body("status"),
        rt::Param::body("i18n_name"),
        rt::Param::body("i18n_description"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "42402 404 NotFound JobFamilyNotFound\nThe job family does not exist.\nCheck the id of the family.",
            "42403 400 Busy JobFamilyBusy\nAnother call changes the job families of the tenant.\nWait and repeat.",
            "42404/1 400 InvalidRequest InvalidJobFamilyName\nThe name of the job family is not valid.\nIt may have 1 to 100 characters.",
            "42405 400 InvalidRequest InvalidJobFamilyDescription\nThe description of the job family is not valid.\nIt may have 5,000 characters.",
            "42406 400 Conflict JobFamilyNameTaken\nAnother job family has the name.\nChoose another name.",
            "42407 400 Conflict JobFamilyCycle\nThe job family would be above itself.\nChoose a parent that is not below it.",
            "42408 400 NotFound ParentJobFamilyNotFound\nThe parent of the job family does not exist.\nCheck the id of the parent.",
            "42409 400 Conflict ParentJobFamilyDisabled\nThe parent of the job family is not in use.\nEnable it, or choose another one.",
            "42410 400 Conflict ParentJobFamilyDeleted\nThe parent of the job family was deleted.\nChoose another one.",
            "42411 400 Conflict JobFamilyHasChildren\nThe job family has families below it.\nDelete those first.",
            "42412 400 Server JobFamilyIdTaken\nThe platform gave the job family an id that is taken.\nRepeat the call.",
            "42413 400 Conflict JobFamilyTooDeep\nThe job family would be too many levels deep.\nChoose a parent further up.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/job_family/create`: 创建序列

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{I18nContent, JobFamily};

/// Creates a job family: a line of work that users can be in.
///
/// A tenant has at most 10,000 job families; from 4,000 on, the admin console can no longer list
/// them.
///
/// - Endpoint: `POST /open-apis/contact/v3/job_families`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact` or `contact:job_family`
/// - Rate limit: `10/s`
/// - Documentation: [创建序列](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/create)
/// - Schema: `schemas/open/contact/v3/job_family/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 42400 | 400 | [`INVALID_JOB_FAMILY_PARAMETER`](super::super::errors::INVALID_JOB_FAMILY_PARAMETER) | A parameter is wrong. |
/// | 42401 | 400 | [`JOB_FAMILY_LIMIT`](super::super::errors::JOB_FAMILY_LIMIT) | The tenant has 10,000 job families, as many as it may have. |
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
///     .create("产品", true)
///     .description("负责产品策略制定的相关工作")
///     .parent_job_family_id("mga5oa8ayjlpzjq")
///     .i18n_name([
///         I18nContent {
///             locale: Some(Locale::Chinese),
///             value: Some("多语言内容".into()),
///             ..I18nContent::default()
///         },
///     ])
///     .i18n_description([
///         I18nContent {
///             locale: Some(Locale::Chinese),
///             value: Some("多语言内容".into()),
///             ..I18nContent::default()
///         },
///     ])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建序列")]
#[doc(alias = "/open-apis/contact/v3/job_families")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateJobFamily<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateJobFamily -> CreateJobFamilyReply, TenantToken, NoCredential
}

impl CreateJobFamily {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `name`: Name of the family, unique in the tenant. 1 to 100 characters.
    /// - `status`: Whether users can be in it.
    pub fn new(name: impl Into<String>, status: bool) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("name", name.into())
                .body("status", &status),
        )
    }
}

impl<C> CreateJobFamily<C> {
    /// What the family is about. At most 5000 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.body_text("description", description.into()))
    }

    /// The family above. None if not given.
    pub fn parent_job_family_id(self, parent_job_family_id: impl Into<String>) -> Self {
        Self(self.0.body_text("parent_job_family_id", parent_job_family_id.into()))
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
    /// Creates a job family: a line of work that users can be in.
    pub fn create(
        &self,
        name: impl Into<String>,
        status: bool,
    ) -> CreateJobFamily<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        CreateJobFamily(CreateJobFamily::new(name, status).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateJobFamily`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateJobFamilyReply {
    /// The new family.
    #[wire(ALWAYS)]
    pub job_family: Option<JobFamily>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateJobFamilyReply {
    /// `job_family`, which every documented reply has, or an error if this one lacks it.
    pub fn job_family(&self) -> Result<&JobFamily, rt::Error> {
        rt::always(self.job_family.as_ref(), "job_family", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateJobFamily`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/job_family/create",
    title: "创建序列",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/create",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/job_families",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact", "contact:job_family"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::body("name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 100)]),
        rt::Param::body("description").limits(&[rt::Limit::Length(0, 5000)]),
        rt::Param::body("parent_job_family_id"),
        rt::Param::body("status").flags(rt::Field::REQUIRED),
        rt::Param::body("i18n_name"),
        rt::Param::body("i18n_description"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "42400 400 InvalidRequest InvalidJobFamilyParameter\nA parameter is wrong.\nCheck the request against what its fields may hold.",
            "42401 400 Quota JobFamilyLimit\nThe tenant has 10,000 job families, as many as it may have.\nDelete families that are no longer used.",
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

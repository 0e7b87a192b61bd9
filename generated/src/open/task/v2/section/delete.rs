// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/section/delete`: 删除自定义分组

use feishu_api_runtime as rt;

/// Deletes a section.
///
/// Its tasks move to the default section of the same list. The default section cannot be deleted.
///
/// The caller must be able to edit the tasklist that holds the section; in an own list of tasks,
/// it must be the caller's.
///
/// - Endpoint: `DELETE /open-apis/task/v2/sections/:section_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:section:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [删除自定义分组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/delete)
/// - Schema: `schemas/open/task/v2/section/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](DeleteSectionError::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470404 | 404 | [`NOT_FOUND`](DeleteSectionError::NOT_FOUND) | The section does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](DeleteSectionError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](DeleteSectionError::PERMISSION_DENIED) | The caller may not delete the section. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteSection<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl DeleteSection {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `section_guid`: The section to delete.
    #[inline]
    pub fn new(section_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, section_guid),
        }
    }
}

impl<C> DeleteSection<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl DeleteSection<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for DeleteSection<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for DeleteSection {
    type Reply = rt::Empty;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::SectionResource<'_, C> {
    /// Deletes a section.
    pub fn delete(&self, section_guid: &str) -> DeleteSection<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        DeleteSection {
            request: DeleteSection::new(section_guid).request.bind(self.client.core()),
        }
    }
}

/// The documented errors of [`DeleteSection`] by name.
#[derive(Debug, Clone, Copy)]
pub enum DeleteSectionError {}

impl DeleteSectionError {
    /// A parameter is wrong, such as a malformed guid.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The section does not exist or was deleted.
    ///
    /// Confirm that the section exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
    /// The caller may not delete the section.
    ///
    /// Call as someone who can edit the list that holds the section.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`DeleteSection`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/section/delete",
    title: "删除自定义分组",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/delete",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Delete,
    path: "/open-apis/task/v2/sections/:section_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:section:write"],
    field_scopes: &[],
    rate_limits: &[
        rt::Rate {
            calls: 1000,
            seconds: 60,
        },
        rt::Rate { calls: 50, seconds: 1 },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("section_guid").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "1470400 400 InvalidRequest InvalidParameter",
                "A parameter is wrong, such as a malformed guid.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The section does not exist or was deleted.",
                "Confirm that the section exists, and that its guid was copied in full.",
                "",
            ],
            [
                "1470500 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not delete the section.",
                "Call as someone who can edit the list that holds the section.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::section::delete::{DeleteSection, ENDPOINT};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    DeleteSection::new("9842501a-9f47-4ff5-a622-d319eeecb97f"),
                )
            },
            sent: "{\"path\":{\"section_guid\":\"9842501a-9f47-4ff5-a622-d319eeecb97f\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}

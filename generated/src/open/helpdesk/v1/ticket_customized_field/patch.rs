// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket_customized_field/patch`: 更新工单自定义字段

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::DropdownOptions;

/// Changes a custom field of tickets.
///
/// The signed-in user must be an administrator or the owner of the helpdesk.
///
/// - Endpoint: `PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Documentation: [更新工单自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field)
/// - Schema: `schemas/open/helpdesk/v1/ticket_customized_field/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](PatchTicketCustomizedFieldError::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](PatchTicketCustomizedFieldError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](PatchTicketCustomizedFieldError::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](PatchTicketCustomizedFieldError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .ticket_customized_field()
///     .patch("6948728206392295444")
///     .display_name("test dropdown")
///     .position("3")
///     .description("下拉示例")
///     .visible(true)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新工单自定义字段")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchTicketCustomizedField<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl PatchTicketCustomizedField {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_customized_field_id`: Id of the custom field.
    #[inline]
    pub fn new(ticket_customized_field_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, ticket_customized_field_id),
        }
    }
}

impl<C> PatchTicketCustomizedField<C> {
    /// Name under which the field is shown.
    pub fn display_name(self, display_name: &str) -> Self {
        Self {
            request: self.request.set_text(1, display_name),
        }
    }

    /// Place of the field in the list of the admin console: a number in digits.
    pub fn position(self, position: &str) -> Self {
        Self {
            request: self.request.set_text(2, position),
        }
    }

    /// What the field is for.
    pub fn description(self, description: &str) -> Self {
        Self {
            request: self.request.set_text(3, description),
        }
    }

    /// Whether the field is shown.
    pub fn visible(self, visible: bool) -> Self {
        Self {
            request: self.request.set(4, &visible),
        }
    }

    /// Whether the field must be filled in.
    pub fn required(self, required: bool) -> Self {
        Self {
            request: self.request.set(5, &required),
        }
    }

    /// Entries of a drop-down field.
    pub fn dropdown_options(self, dropdown_options: DropdownOptions) -> Self {
        Self {
            request: self.request.set(6, &dropdown_options),
        }
    }

    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl PatchTicketCustomizedField<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for PatchTicketCustomizedField<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for PatchTicketCustomizedField {
    type Reply = rt::Empty;
    type Access = rt::UserToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TicketCustomizedFieldResource<'_, C> {
    /// Changes a custom field of tickets.
    pub fn patch(
        &self,
        ticket_customized_field_id: &str,
    ) -> PatchTicketCustomizedField<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        PatchTicketCustomizedField {
            request: PatchTicketCustomizedField::new(ticket_customized_field_id)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The documented errors of [`PatchTicketCustomizedField`] by name.
#[derive(Debug, Clone, Copy)]
pub enum PatchTicketCustomizedFieldError {}

impl PatchTicketCustomizedFieldError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The access token and the helpdesk credential do not go together.
    ///
    /// Check both, and that the app and the helpdesk belong to the same tenant.
    pub const UNAUTHORIZED: rt::Code = rt::Code::new(154_001);
    /// The caller may not do this.
    ///
    /// Check that the app has the scope of this endpoint, and that the caller may do this in the
    /// helpdesk.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(154_003);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`PatchTicketCustomizedField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket_customized_field/patch",
    title: "更新工单自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Patch,
    path: "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    field_scopes: &[],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("ticket_customized_field_id")
                .flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("display_name"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("position"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("description"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("visible"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("required"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("dropdown_options"),
            place: rt::Place::Body,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "154000 400 InvalidRequest InvalidParameter",
                "The request is not valid.",
                "Check the parameters and the body.",
                "",
            ],
            [
                "154001 401 Auth Unauthorized",
                "The access token and the helpdesk credential do not go together.",
                "Check both, and that the app and the helpdesk belong to the same tenant.",
                "",
            ],
            [
                "154003 403 Permission PermissionDenied",
                "The caller may not do this.",
                "Check that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
                "",
            ],
            [
                "155000 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::ticket_customized_field::patch::{
        ENDPOINT, PatchTicketCustomizedField,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    PatchTicketCustomizedField::new("6948728206392295444")
                        .display_name("test dropdown")
                        .position("3")
                        .description("下拉示例")
                        .visible(true)
                        .required(false),
                )
            },
            sent: "{\"path\":{\"ticket_customized_field_id\":\"6948728206392295444\"},\"query\":{},\"headers\":{},\"body\":{\"display_name\":\"test dropdown\",\"position\":\"3\",\"description\":\"下拉示例\",\"visible\":true,\"required\":false}}",
            reply: "{\"code\":0,\"msg\":\"success\"}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}

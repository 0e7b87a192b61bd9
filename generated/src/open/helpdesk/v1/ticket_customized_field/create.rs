// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket_customized_field/create`: 创建工单自定义字段

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::{CustomizedFieldType, DropdownOptions};

/// Adds a custom field to the tickets of a helpdesk.
///
/// The signed-in user must be an administrator or the owner of the helpdesk.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/ticket_customized_fields`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Documentation: [创建工单自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field)
/// - Schema: `schemas/open/helpdesk/v1/ticket_customized_field/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](CreateTicketCustomizedFieldError::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](CreateTicketCustomizedFieldError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](CreateTicketCustomizedFieldError::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](CreateTicketCustomizedFieldError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::helpdesk::v1::{CustomizedFieldType, DropdownOption, DropdownOptions};
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .ticket_customized_field()
///     .create(
///         "test dropdown",
///         "test dropdown",
///         "3",
///         CustomizedFieldType::Dropdown,
///         "下拉示例",
///         true,
///         false,
///     )
///     .helpdesk_id("1542164574896126")
///     .dropdown_options(DropdownOptions {
///         children: Some(
///             vec![
///                 DropdownOption {
///                     tag: Some("a2ac322d-8d8c-432e-9631-17c4acaddbf7".into()),
///                     display_name: Some("a".into()),
///                     ..DropdownOption::default()
///                 },
///                 DropdownOption {
///                     tag: Some("67068d18-20c9-412e-afc0-714d0e8fac29".into()),
///                     display_name: Some("b".into()),
///                     ..DropdownOption::default()
///                 },
///                 DropdownOption {
///                     tag: Some("d135b9f3-f260-49e6-bb7b-32e334a99caf".into()),
///                     display_name: Some("c".into()),
///                     ..DropdownOption::default()
///                 },
///             ],
///         ),
///         ..DropdownOptions::default()
///     })
///     .dropdown_allow_multiple(true)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建工单自定义字段")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateTicketCustomizedField<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl CreateTicketCustomizedField {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `key_name`: Key of the custom field.
    /// - `display_name`: Name under which the field is shown.
    /// - `position`: Place of the field in the list of the admin console: a number in digits.
    /// - `field_type`: What the field holds.
    /// - `description`: What the field is for.
    /// - `visible`: Whether the field is shown.
    /// - `required`: Whether the field must be filled in.
    #[inline]
    pub fn new(
        key_name: &str,
        display_name: &str,
        position: &str,
        field_type: CustomizedFieldType,
        description: &str,
        visible: bool,
        required: bool,
    ) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set_text(1, key_name)
                .set_text(2, display_name)
                .set_text(3, position)
                .set(4, &field_type)
                .set_text(5, description)
                .set(6, &visible)
                .set(7, &required),
        }
    }
}

impl<C> CreateTicketCustomizedField<C> {
    /// Id of the helpdesk; if given, that of the helpdesk credential.
    pub fn helpdesk_id(self, helpdesk_id: &str) -> Self {
        Self {
            request: self.request.set_text(0, helpdesk_id),
        }
    }

    /// Entries of a drop-down field.
    pub fn dropdown_options(self, dropdown_options: DropdownOptions) -> Self {
        Self {
            request: self.request.set(8, &dropdown_options),
        }
    }

    /// Whether several entries can be chosen; has an effect on fields of type `dropdown` only.
    pub fn dropdown_allow_multiple(self, dropdown_allow_multiple: bool) -> Self {
        Self {
            request: self.request.set(9, &dropdown_allow_multiple),
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

impl CreateTicketCustomizedField<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for CreateTicketCustomizedField<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for CreateTicketCustomizedField {
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
    /// Adds a custom field to the tickets of a helpdesk.
    pub fn create(
        &self,
        key_name: &str,
        display_name: &str,
        position: &str,
        field_type: CustomizedFieldType,
        description: &str,
        visible: bool,
        required: bool,
    ) -> CreateTicketCustomizedField<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateTicketCustomizedField {
            request: CreateTicketCustomizedField::new(
                    key_name,
                    display_name,
                    position,
                    field_type,
                    description,
                    visible,
                    required,
                )
                .request
                .bind(self.client.core()),
        }
    }
}

/// The documented errors of [`CreateTicketCustomizedField`] by name.
#[derive(Debug, Clone, Copy)]
pub enum CreateTicketCustomizedFieldError {}

impl CreateTicketCustomizedFieldError {
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

/// The documented facts of [`CreateTicketCustomizedField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket_customized_field/create",
    title: "创建工单自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/ticket_customized_fields",
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
            field: rt::Field::new("helpdesk_id"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("key_name").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("display_name").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("position").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("field_type").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("description").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("visible").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("required").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("dropdown_options"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("dropdown_allow_multiple"),
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
    use crate::open::helpdesk::v1::ticket_customized_field::create::{
        CreateTicketCustomizedField, ENDPOINT,
    };
    use crate::open::helpdesk::v1::types::{
        CustomizedFieldType, DropdownOption, DropdownOptions,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    CreateTicketCustomizedField::new(
                            "test dropdown",
                            "test dropdown",
                            "3",
                            CustomizedFieldType::Dropdown,
                            "下拉示例",
                            true,
                            false,
                        )
                        .helpdesk_id("1542164574896126")
                        .dropdown_options(DropdownOptions {
                            children: Some(
                                vec![
                                    DropdownOption {
                                        tag: Some("a2ac322d-8d8c-432e-9631-17c4acaddbf7".into()),
                                        display_name: Some("a".into()),
                                        ..DropdownOption::default()
                                    },
                                    DropdownOption {
                                        tag: Some("67068d18-20c9-412e-afc0-714d0e8fac29".into()),
                                        display_name: Some("b".into()),
                                        ..DropdownOption::default()
                                    },
                                    DropdownOption {
                                        tag: Some("d135b9f3-f260-49e6-bb7b-32e334a99caf".into()),
                                        display_name: Some("c".into()),
                                        ..DropdownOption::default()
                                    },
                                ],
                            ),
                            ..DropdownOptions::default()
                        })
                        .dropdown_allow_multiple(true),
                )
            },
            sent: "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"helpdesk_id\":\"1542164574896126\",\"key_name\":\"test dropdown\",\"display_name\":\"test dropdown\",\"position\":\"3\",\"field_type\":\"dropdown\",\"description\":\"下拉示例\",\"visible\":true,\"required\":false,\"dropdown_options\":{\"children\":[{\"tag\":\"a2ac322d-8d8c-432e-9631-17c4acaddbf7\",\"display_name\":\"a\"},{\"tag\":\"67068d18-20c9-412e-afc0-714d0e8fac29\",\"display_name\":\"b\"},{\"tag\":\"d135b9f3-f260-49e6-bb7b-32e334a99caf\",\"display_name\":\"c\"}]},\"dropdown_allow_multiple\":true}}",
            reply: "{\"code\":0,\"msg\":\"success\"}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}

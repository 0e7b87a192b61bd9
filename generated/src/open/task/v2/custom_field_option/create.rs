// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/custom_field_option/create`: 创建自定义任务选项

use feishu_api_runtime as rt;

use crate::open::task::v2::types::CustomFieldOption;

/// Adds an option to a choice.
///
/// The custom field must be a single or multiple choice, and can have 100 options, hidden ones
/// included. A visible option must not have the name of another visible one.
///
/// The caller must be able to edit a tasklist that the custom field belongs to.
///
/// - Endpoint: `POST /open-apis/task/v2/custom_fields/:custom_field_guid/options`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:read` or `task:tasklist:write`
/// - Rate limit: `100/min`
/// - Documentation: [创建自定义任务选项](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/create)
/// - Schema: `schemas/open/task/v2/custom_field_option/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](CreateCustomFieldOptionError::INVALID_PARAMETER) | A parameter is wrong: the name is too long, or the custom field is no choice. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](CreateCustomFieldOptionError::PERMISSION_DENIED) | The caller may not edit the custom field. |
/// | 1470404 | 404 | [`NOT_FOUND`](CreateCustomFieldOptionError::NOT_FOUND) | The custom field does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](CreateCustomFieldOptionError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .custom_field_option()
///     .create("b13adf3c-cad6-4e02-8929-550c112b5633")
///     .name("高优")
///     .color_index(10)
///     .insert_before("2bd905f8-ef38-408b-aa1f-2b2ad33b2913")
///     .insert_after("b13adf3c-cad6-4e02-8929-550c112b5633")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建自定义任务选项")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateCustomFieldOption<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl CreateCustomFieldOption {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `custom_field_guid`: The custom field.
    #[inline]
    pub fn new(custom_field_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, custom_field_guid),
        }
    }
}

impl<C> CreateCustomFieldOption<C> {
    /// Name of the option.
    ///
    /// At most 50 characters.
    pub fn name(self, name: &str) -> Self {
        Self {
            request: self.request.set_text(1, name),
        }
    }

    /// Number of the option's color; one is drawn if not given.
    ///
    /// From 0 to 54.
    pub fn color_index(self, color_index: i64) -> Self {
        Self {
            request: self.request.set(2, &color_index),
        }
    }

    /// The option before which the new one is put.
    pub fn insert_before(self, insert_before: &str) -> Self {
        Self {
            request: self.request.set_text(3, insert_before),
        }
    }

    /// The option after which the new one is put.
    pub fn insert_after(self, insert_after: &str) -> Self {
        Self {
            request: self.request.set_text(4, insert_after),
        }
    }

    /// Whether the option is hidden: not shown in the app, and not accepted as a value.
    ///
    /// The platform assumes `false` when it is not given.
    pub fn is_hidden(self, is_hidden: bool) -> Self {
        Self {
            request: self.request.set(5, &is_hidden),
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

impl CreateCustomFieldOption<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<CreateCustomFieldOptionReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for CreateCustomFieldOption<rt::Bound> {
    type Output = Result<CreateCustomFieldOptionReply, rt::Error>;
    type IntoFuture = rt::Call<CreateCustomFieldOptionReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for CreateCustomFieldOption {
    type Reply = CreateCustomFieldOptionReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::CustomFieldOptionResource<'_, C> {
    /// Adds an option to a choice.
    pub fn create(&self, custom_field_guid: &str) -> CreateCustomFieldOption<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        CreateCustomFieldOption {
            request: CreateCustomFieldOption::new(custom_field_guid)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`CreateCustomFieldOption`].
#[derive(Clone, Default)]
pub struct CreateCustomFieldOptionReply {
    /// The new option.
    pub option: Option<CustomFieldOption>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CreateCustomFieldOptionReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("option")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.option,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for CreateCustomFieldOptionReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.option,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CreateCustomFieldOptionReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CreateCustomFieldOptionReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`CreateCustomFieldOption`] by name.
#[derive(Debug, Clone, Copy)]
pub enum CreateCustomFieldOptionError {}

impl CreateCustomFieldOptionError {
    /// A parameter is wrong: the name is too long, or the custom field is no choice.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not edit the custom field.
    ///
    /// Call as someone who can edit a tasklist that the custom field belongs to.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
    /// The custom field does not exist or was deleted.
    ///
    /// Confirm that the custom field exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`CreateCustomFieldOption`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/custom_field_option/create",
    title: "创建自定义任务选项",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/create",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/task/v2/custom_fields/:custom_field_guid/options",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:read", "task:tasklist:write"],
    field_scopes: &[],
    rate_limits: &[
        rt::Rate {
            calls: 100,
            seconds: 60,
        },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("custom_field_guid").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("name").limits(&[rt::Limit::Length(0, 50)]),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("color_index")
                .limits(&[rt::Limit::Min(0.0), rt::Limit::Max(54.0)]),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("insert_before"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("insert_after"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("is_hidden"),
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
                "1470400 400 InvalidRequest InvalidParameter",
                "A parameter is wrong: the name is too long, or the custom field is no choice.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not edit the custom field.",
                "Call as someone who can edit a tasklist that the custom field belongs to.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The custom field does not exist or was deleted.",
                "Confirm that the custom field exists, and that its guid was copied in full.",
                "",
            ],
            [
                "1470500 500 Server ServerError",
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
    use crate::open::task::v2::custom_field_option::create::{
        CreateCustomFieldOption, CreateCustomFieldOptionReply, ENDPOINT,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    CreateCustomFieldOption::new("b13adf3c-cad6-4e02-8929-550c112b5633")
                        .name("高优")
                        .color_index(10)
                        .insert_before("2bd905f8-ef38-408b-aa1f-2b2ad33b2913")
                        .insert_after("b13adf3c-cad6-4e02-8929-550c112b5633")
                        .is_hidden(false),
                )
            },
            sent: "{\"path\":{\"custom_field_guid\":\"b13adf3c-cad6-4e02-8929-550c112b5633\"},\"query\":{},\"headers\":{},\"body\":{\"name\":\"高优\",\"color_index\":10,\"insert_before\":\"2bd905f8-ef38-408b-aa1f-2b2ad33b2913\",\"insert_after\":\"b13adf3c-cad6-4e02-8929-550c112b5633\",\"is_hidden\":false}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"option\":{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}}}",
            send: rt::Example::record::<CreateCustomFieldOptionReply>,
        },
    ];
}

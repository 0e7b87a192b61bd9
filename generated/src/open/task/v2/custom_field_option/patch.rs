// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/custom_field_option/patch`: 更新自定义字段选项

use feishu_api_runtime as rt;

use crate::open::task::v2::types::CustomFieldOption;

/// Changes one option of a choice: its name, color, place, or whether it is shown.
///
/// Only the fields named in the update mask change. The option must belong to the custom field. A
/// visible option must not have the name of another visible one. Options cannot be deleted, only
/// hidden.
///
/// The caller must be able to edit a tasklist that the custom field belongs to.
///
/// - Endpoint: `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write`
/// - Rate limit: `100/min`
/// - Documentation: [更新自定义字段选项](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/patch)
/// - Schema: `schemas/open/task/v2/custom_field_option/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](PatchCustomFieldOptionError::INVALID_PARAMETER) | A parameter is wrong, such as a mask that names a field which cannot be changed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](PatchCustomFieldOptionError::PERMISSION_DENIED) | The caller may not edit the custom field. |
/// | 1470404 | 404 | [`NOT_FOUND`](PatchCustomFieldOptionError::NOT_FOUND) | The custom field or the option does not exist. |
/// | 1470500 | 500 | [`SERVER_ERROR`](PatchCustomFieldOptionError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .custom_field_option()
///     .patch(
///         "ec5ed63d-a4a9-44de-a935-7ba243471c0a",
///         "b13adf3c-cad6-4e02-8929-550c112b5633",
///     )
///     .name("高优")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新自定义字段选项")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchCustomFieldOption<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl PatchCustomFieldOption {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `custom_field_guid`: The custom field.
    /// - `option_guid`: The option to change.
    #[inline]
    pub fn new(custom_field_guid: &str, option_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set_text(0, custom_field_guid)
                .set_text(1, option_guid),
        }
    }
}

impl<C> PatchCustomFieldOption<C> {
    /// Name of the option.
    ///
    /// At most 50 characters.
    pub fn name(self, name: &str) -> Self {
        Self {
            request: self.request.set_masked(3, &name),
        }
    }

    /// Number of the option's color.
    ///
    /// From 0 to 54.
    pub fn color_index(self, color_index: i64) -> Self {
        Self {
            request: self.request.set_masked(4, &color_index),
        }
    }

    /// The option before which this one is put.
    pub fn insert_before(self, insert_before: &str) -> Self {
        Self {
            request: self.request.set_masked(5, &insert_before),
        }
    }

    /// The option after which this one is put.
    pub fn insert_after(self, insert_after: &str) -> Self {
        Self {
            request: self.request.set_masked(6, &insert_after),
        }
    }

    /// Whether the option is hidden: not shown in the app, and not accepted as a value.
    ///
    /// The platform assumes `false` when it is not given.
    pub fn is_hidden(self, is_hidden: bool) -> Self {
        Self {
            request: self.request.set_masked(7, &is_hidden),
        }
    }

    /// New values of the fields that the mask names.
    ///
    /// Sets all its fields at once and names those that are given in the mask.
    pub fn option(self, option: InputOption) -> Self {
        Self {
            request: self.request.set_object(2, &option),
        }
    }

    /// Makes the mask name exactly these fields of `option`, whatever was set.
    ///
    /// The setters fill the mask on their own; this is for masks that differ from what was set.
    pub fn update_fields(
        self,
        update_fields: impl IntoIterator<Item = PatchCustomFieldOptionField>,
    ) -> Self {
        let names = update_fields.into_iter().map(PatchCustomFieldOptionField::as_str);
        Self {
            request: self.request.set_mask(8, names),
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

impl PatchCustomFieldOption<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<PatchCustomFieldOptionReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for PatchCustomFieldOption<rt::Bound> {
    type Output = Result<PatchCustomFieldOptionReply, rt::Error>;
    type IntoFuture = rt::Call<PatchCustomFieldOptionReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for PatchCustomFieldOption {
    type Reply = PatchCustomFieldOptionReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::CustomFieldOptionResource<'_, C> {
    /// Changes one option of a choice: its name, color, place, or whether it is shown.
    pub fn patch(
        &self,
        custom_field_guid: &str,
        option_guid: &str,
    ) -> PatchCustomFieldOption<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        PatchCustomFieldOption {
            request: PatchCustomFieldOption::new(custom_field_guid, option_guid)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`PatchCustomFieldOption`].
#[derive(Clone, Default)]
pub struct PatchCustomFieldOptionReply {
    /// The option after the change.
    pub option: Option<CustomFieldOption>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for PatchCustomFieldOptionReply {
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

impl rt::FieldsMut for PatchCustomFieldOptionReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.option,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for PatchCustomFieldOptionReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for PatchCustomFieldOptionReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A field of `option` that the mask can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PatchCustomFieldOptionField {
    /// `name`
    Name,
    /// `color_index`
    ColorIndex,
    /// `insert_before`
    InsertBefore,
    /// `insert_after`
    InsertAfter,
    /// `is_hidden`
    IsHidden,
}

impl PatchCustomFieldOptionField {
    /// The field's name on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::ColorIndex => "color_index",
            Self::InsertBefore => "insert_before",
            Self::InsertAfter => "insert_after",
            Self::IsHidden => "is_hidden",
        }
    }
}

/// New values for an option.
///
/// Declared in `schemas/open/task/v2/custom_field_option/patch.json`.
#[derive(Clone, Default)]
pub struct InputOption {
    /// Name of the option.
    ///
    /// At most 50 characters.
    pub name: Option<String>,
    /// Number of the option's color.
    ///
    /// From 0 to 54.
    pub color_index: Option<i64>,
    /// The option before which this one is put.
    pub insert_before: Option<String>,
    /// The option after which this one is put.
    pub insert_after: Option<String>,
    /// Whether the option is hidden: not shown in the app, and not accepted as a value.
    ///
    /// The platform assumes `false` when it is not given.
    pub is_hidden: Option<bool>,
}

impl rt::Fields for InputOption {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("name").limits(&[rt::Limit::Length(0, 50)]),
            rt::Field::new("color_index")
                .limits(&[rt::Limit::Min(0.0), rt::Limit::Max(54.0)]),
            rt::Field::new("insert_before"),
            rt::Field::new("insert_after"),
            rt::Field::new("is_hidden"),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.name,
            1 => &self.color_index,
            2 => &self.insert_before,
            3 => &self.insert_after,
            _ => &self.is_hidden,
        }
    }
}

impl std::fmt::Debug for InputOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputOption {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`PatchCustomFieldOption`] by name.
#[derive(Debug, Clone, Copy)]
pub enum PatchCustomFieldOptionError {}

impl PatchCustomFieldOptionError {
    /// A parameter is wrong, such as a mask that names a field which cannot be changed.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not edit the custom field.
    ///
    /// Call as someone who can edit a tasklist that the custom field belongs to.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
    /// The custom field or the option does not exist.
    ///
    /// Confirm that both exist, and that their guids were copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`PatchCustomFieldOption`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/custom_field_option/patch",
    title: "更新自定义字段选项",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/patch",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Patch,
    path: "/open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:write"],
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
            field: rt::Field::new("option_guid").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("option"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("name").limits(&[rt::Limit::Length(0, 50)]),
            place: rt::Place::Inside("option"),
        },
        rt::Param {
            field: rt::Field::new("color_index")
                .limits(&[rt::Limit::Min(0.0), rt::Limit::Max(54.0)]),
            place: rt::Place::Inside("option"),
        },
        rt::Param {
            field: rt::Field::new("insert_before"),
            place: rt::Place::Inside("option"),
        },
        rt::Param {
            field: rt::Field::new("insert_after"),
            place: rt::Place::Inside("option"),
        },
        rt::Param {
            field: rt::Field::new("is_hidden"),
            place: rt::Place::Inside("option"),
        },
        rt::Param {
            field: rt::Field::new("update_fields").limits(&[rt::Limit::Items(1, 20)]),
            place: rt::Place::MaskOf("option"),
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
                "A parameter is wrong, such as a mask that names a field which cannot be changed.",
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
                "The custom field or the option does not exist.",
                "Confirm that both exist, and that their guids were copied in full.",
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
    use crate::open::task::v2::custom_field_option::patch::{
        ENDPOINT, InputOption, PatchCustomFieldOption, PatchCustomFieldOptionField,
        PatchCustomFieldOptionReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    PatchCustomFieldOption::new(
                            "ec5ed63d-a4a9-44de-a935-7ba243471c0a",
                            "b13adf3c-cad6-4e02-8929-550c112b5633",
                        )
                        .option(InputOption {
                            name: Some("高优".into()),
                            color_index: Some(10),
                            insert_before: Some(
                                "2bd905f8-ef38-408b-aa1f-2b2ad33b2913".into(),
                            ),
                            insert_after: Some(
                                "b13adf3c-cad6-4e02-8929-550c112b5633".into(),
                            ),
                            is_hidden: Some(false),
                        })
                        .update_fields([PatchCustomFieldOptionField::Name]),
                )
            },
            sent: "{\"path\":{\"custom_field_guid\":\"ec5ed63d-a4a9-44de-a935-7ba243471c0a\",\"option_guid\":\"b13adf3c-cad6-4e02-8929-550c112b5633\"},\"query\":{},\"headers\":{},\"body\":{\"option\":{\"name\":\"高优\",\"color_index\":10,\"insert_before\":\"2bd905f8-ef38-408b-aa1f-2b2ad33b2913\",\"insert_after\":\"b13adf3c-cad6-4e02-8929-550c112b5633\",\"is_hidden\":false},\"update_fields\":[\"name\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"option\":{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}}}",
            send: rt::Example::record::<PatchCustomFieldOptionReply>,
        },
    ];
}

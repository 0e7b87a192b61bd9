// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/custom_field/list`: 列取自定义字段

use feishu_api_runtime as rt;

use crate::open::task::v2::types::CustomField;
use crate::open::types::UserIdType;

/// Lists the custom fields of a tasklist, or all that the caller may read.
///
/// - Endpoint: `GET /open-apis/task/v2/custom_fields`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:custom_field:read` or `task:custom_field:write`
/// - Scope `contact:user.employee_id:readonly`: Needed if `user_id_type` is `user_id`; without it the reply leaves those ids out.
/// - Rate limit: `100/min`
/// - Documentation: [列取自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/list)
/// - Schema: `schemas/open/task/v2/custom_field/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](ListCustomFieldError::INVALID_PARAMETER) | A parameter is wrong, such as a negative `page_size`. |
/// | 1470404 | 404 | [`NOT_FOUND`](ListCustomFieldError::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](ListCustomFieldError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::CustomFieldSource;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .custom_field()
///     .list()
///     .page_size(50)
///     .page_token("aWQ9NzEwMjMzMjMxMDE=")
///     .user_id_type(UserIdType::OpenId)
///     .resource_type(CustomFieldSource::Tasklist {
///         resource_id: "5ffbe0ca-6600-41e0-a634-2b38cbcf13b8".into(),
///     })
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "列取自定义字段")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomField<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListCustomField {
    /// A request with what must be given, bound to no client yet.
    #[inline]
    pub fn new() -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT),
        }
    }
}

impl Default for ListCustomField {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> ListCustomField<C> {
    /// How many items a page has.
    ///
    /// From 1 to 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self {
            request: self.request.set(0, &page_size),
        }
    }

    /// The page to read, as the page before named it; absent for the first.
    pub fn page_token(self, page_token: &str) -> Self {
        Self {
            request: self.request.set_text(1, page_token),
        }
    }

    /// Which kind of user id the reply contains.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(2, &user_id_type),
        }
    }

    /// Whose custom fields to list; all that the caller may read if not given.
    pub fn resource_type(self, resource_type: CustomFieldSource) -> Self {
        Self {
            request: self.request.set_shape(&[3, 4], &resource_type),
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

impl ListCustomField<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListCustomFieldReply> {
        self.request.send()
    }

    /// All pages, fetched one by one as they are asked for.
    #[inline]
    pub fn pages(self) -> rt::Pages<ListCustomFieldReply> {
        self.request.pages(&PAGING)
    }

    /// The items of all pages; pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> rt::Items<ListCustomFieldReply, CustomField> {
        self.request
            .items(
                &PAGING,
                |reply: ListCustomFieldReply| reply.items.unwrap_or_default(),
            )
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListCustomField<rt::Bound> {
    type Output = Result<ListCustomFieldReply, rt::Error>;
    type IntoFuture = rt::Call<ListCustomFieldReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListCustomField {
    type Reply = ListCustomFieldReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::CustomFieldResource<'_, C> {
    /// Lists the custom fields of a tasklist, or all that the caller may read.
    pub fn list(&self) -> ListCustomField<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        ListCustomField {
            request: ListCustomField::new().request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListCustomField`].
#[derive(Clone, Default)]
pub struct ListCustomFieldReply {
    /// The custom fields of this page.
    pub items: Option<Vec<CustomField>>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListCustomFieldReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("items"),
            rt::Field::new("page_token"),
            rt::Field::new("has_more"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.items,
            1 => &self.page_token,
            2 => &self.has_more,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for ListCustomFieldReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.items,
            1 => &mut self.page_token,
            2 => &mut self.has_more,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for ListCustomFieldReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListCustomFieldReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Whose custom fields to list; all that the caller may read if not given.
#[derive(Debug, Clone, PartialEq)]
pub enum CustomFieldSource {
    /// Those of a tasklist.
    Tasklist {
        /// Guid of the tasklist.
        resource_id: String,
    },
}

impl rt::Shape for CustomFieldSource {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Tasklist { .. }, 0) => &"tasklist",
            (Self::Tasklist { resource_id, .. }, 1) => resource_id,
            _ => &rt::Absent,
        }
    }
}

/// A kind of thing that has custom fields.
///
/// Declared in `schemas/open/task/v2/custom_field/list.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CustomFieldHolder {
    /// A tasklist.
    Tasklist,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl CustomFieldHolder {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tasklist => "tasklist",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CustomFieldHolder {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "tasklist" => Self::Tasklist,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for CustomFieldHolder {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

/// The documented errors of [`ListCustomField`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListCustomFieldError {}

impl ListCustomFieldError {
    /// A parameter is wrong, such as a negative `page_size`.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The tasklist does not exist or was deleted.
    ///
    /// Confirm that the tasklist exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`ListCustomField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/custom_field/list",
    title: "列取自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/list",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/task/v2/custom_fields",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:custom_field:read", "task:custom_field:write"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed if `user_id_type` is `user_id`; without it the reply leaves those ids out.",
        ),
    ],
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
            field: rt::Field::new("page_size")
                .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("page_token"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("resource_type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("resource_id"),
            place: rt::Place::Query,
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
                "A parameter is wrong, such as a negative `page_size`.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The tasklist does not exist or was deleted.",
                "Confirm that the tasklist exists, and that its guid was copied in full.",
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

/// How replies are paged.
static PAGING: rt::Paging = rt::Paging::Token {
    param: 1,
    next: "page_token",
    has_more: Some("has_more"),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::custom_field::list::{
        CustomFieldSource, ENDPOINT, ListCustomField, ListCustomFieldReply,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    ListCustomField::new()
                        .page_size(50)
                        .page_token("aWQ9NzEwMjMzMjMxMDE=")
                        .user_id_type(UserIdType::OpenId)
                        .resource_type(CustomFieldSource::Tasklist {
                            resource_id: "5ffbe0ca-6600-41e0-a634-2b38cbcf13b8".into(),
                        }),
                )
            },
            sent: "{\"path\":{},\"query\":{\"page_size\":50,\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"user_id_type\":\"open_id\",\"resource_type\":\"tasklist\",\"resource_id\":\"5ffbe0ca-6600-41e0-a634-2b38cbcf13b8\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"34d4b29f-3d58-4bc5-b752-6be80fb687c8\",\"name\":\"优先级\",\"type\":\"number\",\"number_setting\":{\"format\":\"normal\",\"custom_symbol\":\"自定义符号\",\"custom_symbol_position\":\"left\",\"separator\":\"thousand\",\"decimal_count\":2},\"member_setting\":{\"multi\":true},\"datetime_setting\":{\"format\":\"yyyy/mm/dd\"},\"single_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"multi_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"created_at\":\"1688196600000\",\"updated_at\":\"1688196600000\",\"text_setting\":{}}],\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"has_more\":false}}",
            send: rt::Example::record::<ListCustomFieldReply>,
        },
    ];
}

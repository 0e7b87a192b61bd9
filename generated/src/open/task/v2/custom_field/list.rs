// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/custom_field/list`: 列取自定义字段

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::CustomField;
use crate::open::types::UserIdType;

/// Lists the custom fields of a tasklist, or all custom fields that the caller may read.
///
/// - Endpoint: `GET /open-apis/task/v2/custom_fields`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:custom_field:read` or `task:custom_field:write`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `100/min`
/// - Documentation: [列取自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/list)
/// - Schema: `schemas/open/task/v2/custom_field/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a negative `page_size`. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
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
#[doc(alias = "/open-apis/task/v2/custom_fields")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomField<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListCustomField::new() -> ListCustomFieldReply, TenantOrUserToken, NoCredential,
    pages of items as CustomField
}

impl ListCustomField {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListCustomField<C> {
    /// Number of items per page. From 1 to 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// The resource whose custom fields to list. If not given, all that the caller may read are
    /// listed.
    pub fn resource_type(self, resource_type: CustomFieldSource) -> Self {
        Self(
            self
                .0
                .shape(
                    rt::Place::Query,
                    &["resource_type", "resource_id"],
                    &resource_type,
                ),
        )
    }

    /// Filters custom fields by when they were last changed; whether it is the earliest or the latest
    /// time is not documented.
    pub fn update_msec(self, update_msec: impl Into<rt::Millis>) -> Self {
        Self(self.0.query("update_msec", &update_msec.into()))
    }
}

impl<C: rt::Caller> super::CustomFieldResource<'_, C> {
    /// Lists the custom fields of a tasklist, or all custom fields that the caller may read.
    pub fn list(&self) -> ListCustomField<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListCustomField(ListCustomField::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListCustomField`].
#[derive(Clone, Default, rt::Record)]
pub struct ListCustomFieldReply {
    /// The custom fields of this page.
    pub items: Option<Vec<CustomField>>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The resource whose custom fields to list. If not given, all that the caller may read are
/// listed.
#[derive(Debug, Clone, PartialEq)]
pub enum CustomFieldSource {
    /// The custom fields of a tasklist.
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

rt::text_enum! {
    /// A type of resource that has custom fields.
    pub enum CustomFieldHolder {
        /// A tasklist.
        Tasklist = "tasklist",
    }
}

/// The documented facts of [`ListCustomField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/custom_field/list",
    title: "列取自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/list",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/custom_fields",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:custom_field:read", "task:custom_field:write"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("user_id_type"),
        rt::Param::query("resource_type"),
        rt::Param::query("resource_id"),
        rt::Param::query("update_msec").flags(rt::Field::DIGITS),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a negative `page_size`.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe tasklist does not exist or was deleted.\nConfirm that the tasklist exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

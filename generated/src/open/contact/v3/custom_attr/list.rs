// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/custom_attr/list`: 获取企业自定义用户字段

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{CustomAttrType, I18nContent};

/// Lists the custom fields that users of the tenant have.
///
/// Only where an administrator lets calls use custom fields; and only those that belong to
/// members, not those that come from HR.
///
/// Texts, links, choices and telephone numbers are returned.
///
/// - Endpoint: `GET /open-apis/contact/v3/custom_attrs`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `contact:contact.base:readonly` or `contact:contact:readonly_as_app`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取企业自定义用户字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr/list)
/// - Schema: `schemas/open/contact/v3/custom_attr/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40011 | 400 | [`INVALID_PAGE_SIZE`](super::super::errors::INVALID_PAGE_SIZE) | `page_size` is out of range. |
/// | 40012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .custom_attr()
///     .list()
///     .page_size(10)
///     .page_token("AQD9/Rn9eij9Pm39ED40/RYU5lvOM4s6zgbeeNNaWd%2BVKwAsoreeRWk0J2noGvJy")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取企业自定义用户字段")]
#[doc(alias = "/open-apis/contact/v3/custom_attrs")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomAttr<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListCustomAttr::new() -> ListCustomAttrReply, TenantToken, NoCredential, pages of
    items as CustomAttr
}

impl ListCustomAttr {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListCustomAttr<C> {
    /// Number of items a page. From 1 to 100. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }
}

impl<C: rt::Caller> super::CustomAttrResource<'_, C> {
    /// Lists the custom fields that users of the tenant have.
    pub fn list(&self) -> ListCustomAttr<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ListCustomAttr(ListCustomAttr::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListCustomAttr`].
#[derive(Clone, Default, rt::Record)]
pub struct ListCustomAttrReply {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Custom fields.
    pub items: Option<Vec<CustomAttr>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A custom field.
#[derive(Clone, Default, rt::Record)]
pub struct CustomAttr {
    /// Id of the field.
    pub id: Option<String>,
    /// Type of the field.
    pub r#type: Option<CustomAttrType>,
    /// The options, if the type is a choice or picture.
    pub options: Option<CustomAttrOptions>,
    /// The name of the field by language.
    pub i18n_name: Option<Vec<I18nContent>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What can be chosen in a custom field.
#[derive(Clone, Default, rt::Record)]
pub struct CustomAttrOptions {
    /// Id of the option that is preset.
    pub default_option_id: Option<String>,
    /// Whether texts or pictures.
    pub option_type: Option<OptionType>,
    /// What can be chosen.
    pub options: Option<Vec<CustomAttrOption>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What the options of a custom field are.
    pub enum OptionType {
        /// Texts.
        Text = "TEXT",
        /// Pictures.
        Picture = "PICTURE",
    }
}

/// An option of a custom field.
#[derive(Clone, Default, rt::Record)]
pub struct CustomAttrOption {
    /// Id of the option.
    pub id: Option<String>,
    /// The text, or where the picture is found.
    pub value: Option<String>,
    /// Name of the picture.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListCustomAttr`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/custom_attr/list",
    title: "获取企业自定义用户字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr/list",
    method: rt::Method::Get,
    path: "/open-apis/contact/v3/custom_attrs",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["contact:contact.base:readonly", "contact:contact:readonly_as_app"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
        rt::Param::query("page_token"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "40011 400 InvalidRequest InvalidPageSize\n`page_size` is out of range.\nUse a number within the documented range.",
            "40012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.\nUse the one from the previous reply, or begin with the first page.",
        ],
    ),
    ..platform::ENDPOINT
};

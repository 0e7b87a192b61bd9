// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v2/tag/create`: 创建标签

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v2::types::{DuplicateTag, TagName};

/// Creates a tag for chats.
///
/// - Endpoint: `POST /open-apis/im/v2/tags`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:tag:write`
/// - Rate limit: `5/s`
/// - Documentation: [创建标签](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/create)
/// - Schema: `schemas/open/im/v2/tag/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v2::{NewTag, TagName};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v2()
///     .tag()
///     .create(NewTag {
///         name: "default name".into(),
///         i18n_names: Some(
///             vec![
///                 TagName {
///                     locale: Some("zh_cn".into()),
///                     name: Some("标签1".into()),
///                     ..TagName::default()
///                 },
///             ],
///         ),
///     })
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建标签")]
#[doc(alias = "/open-apis/im/v2/tags")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateTag<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateTag -> CreateTagReply, TenantToken, NoCredential
}

impl CreateTag {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `create_tag`: Type and names of the tag.
    pub fn new(create_tag: NewTag) -> Self {
        Self(rt::Request::new(&ENDPOINT).body("create_tag", &create_tag))
    }
}

impl<C: rt::Caller> super::TagResource<'_, C> {
    /// Creates a tag for chats.
    pub fn create(&self, create_tag: NewTag) -> CreateTag<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        CreateTag(CreateTag::new(create_tag).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateTag`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateTagReply {
    /// Id of the new tag.
    pub id: Option<String>,
    /// Why the tag was not created.
    pub create_tag_fail_reason: Option<DuplicateTag>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A tag to create.
#[derive(Clone, rt::Record)]
#[constant("tag_type" = "tenant")]
pub struct NewTag {
    /// Name of the tag where no language fits.
    #[wire(REQUIRED)]
    pub name: String,
    /// Names of the tag by language. At most 40 elements.
    #[wire(Items(0, 40))]
    pub i18n_names: Option<Vec<TagName>>,
}

impl NewTag {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            i18n_names: None,
        }
    }
}

/// The documented facts of [`CreateTag`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v2/tag/create",
    title: "创建标签",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/create",
    method: rt::Method::Post,
    path: "/open-apis/im/v2/tags",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:tag:write"],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[rt::Param::body("create_tag").flags(rt::Field::REQUIRED)],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
        ],
    ),
    ..platform::ENDPOINT
};

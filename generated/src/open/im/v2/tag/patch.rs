// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v2/tag/patch`: 修改标签

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v2::types::{DuplicateTag, Tag, TagName};

/// Renames a tag.
///
/// - Endpoint: `PATCH /open-apis/im/v2/tags/:tag_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:tag:write`
/// - Rate limit: `5/s`
/// - Documentation: [修改标签](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/patch)
/// - Schema: `schemas/open/im/v2/tag/patch.json`
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
/// use feishu_api::im::v2::{TagChange, TagName};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v2()
///     .tag()
///     .patch("716168xxxxx")
///     .patch_tag(TagChange {
///         id: Some("716168xxxxx".into()),
///         name: Some("标签名称".into()),
///         i18n_names: Some(
///             vec![
///                 TagName {
///                     locale: Some("zh_cn".into()),
///                     name: Some("标签2".into()),
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
#[doc(alias = "修改标签")]
#[doc(alias = "/open-apis/im/v2/tags/:tag_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchTag<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchTag -> PatchTagReply, TenantToken, NoCredential
}

impl PatchTag {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tag_id`: The tag to rename.
    pub fn new(tag_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("tag_id", tag_id.into()))
    }
}

impl<C> PatchTag<C> {
    /// The new names.
    pub fn patch_tag(self, patch_tag: TagChange) -> Self {
        Self(self.0.body("patch_tag", &patch_tag))
    }
}

impl<C: rt::Caller> super::TagResource<'_, C> {
    /// Renames a tag.
    pub fn patch(&self, tag_id: impl Into<String>) -> PatchTag<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        PatchTag(PatchTag::new(tag_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`PatchTag`].
#[derive(Clone, Default, rt::Record)]
pub struct PatchTagReply {
    /// The tag after the change.
    #[wire(ALWAYS)]
    pub tag_info: Option<Tag>,
    /// Why the tag was not renamed.
    pub patch_tag_fail_reason: Option<DuplicateTag>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl PatchTagReply {
    /// `tag_info`, which every documented reply has, or an error if this one lacks it.
    pub fn tag_info(&self) -> Result<&Tag, rt::Error> {
        rt::always(self.tag_info.as_ref(), "tag_info", &self.unknown_fields)
    }
}

/// New names of a tag.
#[derive(Clone, Default, rt::Record)]
pub struct TagChange {
    /// Id of the tag, once more.
    pub id: Option<String>,
    /// Name of the tag where no language fits.
    pub name: Option<String>,
    /// Names of the tag by language. At most 40 elements.
    #[wire(Items(0, 40))]
    pub i18n_names: Option<Vec<TagName>>,
}

/// The documented facts of [`PatchTag`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v2/tag/patch",
    title: "修改标签",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/patch",
    method: rt::Method::Patch,
    path: "/open-apis/im/v2/tags/:tag_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:tag:write"],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[rt::Param::path("tag_id"), rt::Param::body("patch_tag")],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
        ],
    ),
    ..platform::ENDPOINT
};

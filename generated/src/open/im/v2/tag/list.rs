// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v2/tag/list`: 查询标签信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v2::types::Tag;

/// Returns tags by their ids.
///
/// - Endpoint: `GET /open-apis/im/v2/tags`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:tag:read`
/// - Rate limit: `5/s`
/// - Documentation: [查询标签信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list)
/// - Schema: `schemas/open/im/v2/tag/list.json`
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
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v2().tag().list(["716168xxxxx"]).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询标签信息")]
#[doc(alias = "/open-apis/im/v2/tags")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTag<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListTag -> ListTagReply, TenantToken, NoCredential
}

impl ListTag {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ids`: The tags. At most 40 elements.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .query("ids", &ids.into_iter().map(Into::into).collect::<Vec<String>>()),
        )
    }
}

impl<C: rt::Caller> super::TagResource<'_, C> {
    /// Returns tags by their ids.
    pub fn list(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListTag<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ListTag(ListTag::new(ids).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListTag`].
#[derive(Clone, Default, rt::Record)]
pub struct ListTagReply {
    /// The tags that exist.
    pub tag_infos: Option<Vec<Tag>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListTag`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v2/tag/list",
    title: "查询标签信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list",
    method: rt::Method::Get,
    path: "/open-apis/im/v2/tags",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:tag:read"],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[
        rt::Param::query("ids")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(0, 40)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
        ],
    ),
    ..platform::ENDPOINT
};

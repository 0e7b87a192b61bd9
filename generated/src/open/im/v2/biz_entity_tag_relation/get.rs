// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v2/biz_entity_tag_relation/get`: 查询实体与标签的绑定关系

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v2::types::Tag;

/// Returns the tags of a chat.
///
/// - Endpoint: `GET /open-apis/im/v2/biz_entity_tag_relation`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:biz_entity_tag_relation:read` or `im:tag:read`
/// - Rate limit: `5/s`
/// - Documentation: [查询实体与标签的绑定关系](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/get)
/// - Schema: `schemas/open/im/v2/biz_entity_tag_relation/get.json`
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
/// let reply = client.im().v2().biz_entity_tag_relation().get("71616xxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询实体与标签的绑定关系")]
#[doc(alias = "/open-apis/im/v2/biz_entity_tag_relation")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetBizEntityTagRelation<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetBizEntityTagRelation -> GetBizEntityTagRelationReply, TenantToken, NoCredential
}

impl GetBizEntityTagRelation {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `biz_entity_id`: The chat: `oc_…`.
    pub fn new(biz_entity_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .query("tag_biz_type", &"chat")
                .query_text("biz_entity_id", biz_entity_id.into()),
        )
    }
}

impl<C: rt::Caller> super::BizEntityTagRelationResource<'_, C> {
    /// Returns the tags of a chat.
    pub fn get(
        &self,
        biz_entity_id: impl Into<String>,
    ) -> GetBizEntityTagRelation<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        GetBizEntityTagRelation(
            GetBizEntityTagRelation::new(biz_entity_id).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`GetBizEntityTagRelation`].
#[derive(Clone, Default, rt::Record)]
pub struct GetBizEntityTagRelationReply {
    /// The tags, and when the chat got them.
    pub tag_info_with_bind_versions: Option<Vec<ChatTag>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A tag, and when a chat got it.
#[derive(Clone, Default, rt::Record)]
pub struct ChatTag {
    /// Id, names and times of the tag.
    pub tag_info: Option<Tag>,
    /// When the chat got the tag.
    #[wire(DIGITS)]
    pub bind_version: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`GetBizEntityTagRelation`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v2/biz_entity_tag_relation/get",
    title: "查询实体与标签的绑定关系",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/get",
    method: rt::Method::Get,
    path: "/open-apis/im/v2/biz_entity_tag_relation",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:biz_entity_tag_relation:read", "im:tag:read"],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[
        rt::Param::query("tag_biz_type"),
        rt::Param::query("biz_entity_id").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v2/biz_entity_tag_relation/create`: 绑定标签到群

use feishu_api_runtime as rt;

use crate::open::platform;

/// Adds tags to a chat.
///
/// - Endpoint: `POST /open-apis/im/v2/biz_entity_tag_relation`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:biz_entity_tag_relation:write`
/// - Rate limit: `5/s`
/// - Documentation: [绑定标签到群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/create)
/// - Schema: `schemas/open/im/v2/biz_entity_tag_relation/create.json`
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
/// client
///     .im()
///     .v2()
///     .biz_entity_tag_relation()
///     .create("oc_xxxxx")
///     .tag_ids(["71616xxxx"])
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "绑定标签到群")]
#[doc(alias = "/open-apis/im/v2/biz_entity_tag_relation")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateBizEntityTagRelation<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateBizEntityTagRelation -> rt::Empty, TenantToken, NoCredential
}

impl CreateBizEntityTagRelation {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `biz_entity_id`: The chat: `oc_…`.
    pub fn new(biz_entity_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body("tag_biz_type", &"chat")
                .body_text("biz_entity_id", biz_entity_id.into()),
        )
    }
}

impl<C> CreateBizEntityTagRelation<C> {
    /// The tags to add. At most 40 elements.
    pub fn tag_ids(self, tag_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self
                .0
                .body(
                    "tag_ids",
                    &tag_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::BizEntityTagRelationResource<'_, C> {
    /// Adds tags to a chat.
    pub fn create(
        &self,
        biz_entity_id: impl Into<String>,
    ) -> CreateBizEntityTagRelation<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        CreateBizEntityTagRelation(
            CreateBizEntityTagRelation::new(biz_entity_id).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`CreateBizEntityTagRelation`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v2/biz_entity_tag_relation/create",
    title: "绑定标签到群",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/create",
    method: rt::Method::Post,
    path: "/open-apis/im/v2/biz_entity_tag_relation",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:biz_entity_tag_relation:write"],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[
        rt::Param::body("tag_biz_type"),
        rt::Param::body("biz_entity_id").flags(rt::Field::REQUIRED),
        rt::Param::body("tag_ids").limits(&[rt::Limit::Items(0, 40)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
        ],
    ),
    ..platform::ENDPOINT
};

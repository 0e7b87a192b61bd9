// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v2/url_preview/batch_update`: 更新 URL 预览

use feishu_api_runtime as rt;

use crate::open::platform;

/// Makes clients fetch the previews of URLs again.
///
/// The app is called back for the new previews. One token can be used once in 5 seconds. Without
/// users, all members of the chat fetch the preview, which may be many.
///
/// - Endpoint: `POST /open-apis/im/v2/url_previews/batch_update`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:url_preview.update`
/// - Rate limit: `5/s`
/// - Documentation: [更新 URL 预览](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/url_preview/batch_update)
/// - Schema: `schemas/open/im/v2/url_preview/batch_update.json`
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
///     .url_preview()
///     .batch_update(["952te0c8-9ccf-463d-ad73-593f8f768a5c"])
///     .open_ids(["ou_xxx"])
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新 URL 预览")]
#[doc(alias = "/open-apis/im/v2/url_previews/batch_update")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchUpdateUrlPreview<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchUpdateUrlPreview -> rt::Empty, TenantToken, NoCredential
}

impl BatchUpdateUrlPreview {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `preview_tokens`: The previews, by the tokens that the callback for previews brought. 1 to 10 elements.
    pub fn new(preview_tokens: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body(
                    "preview_tokens",
                    &preview_tokens.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C> BatchUpdateUrlPreview<C> {
    /// The users, by `open_id`; all members of the chat if not given. At most 100 elements.
    pub fn open_ids(
        self,
        open_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "open_ids",
                    &open_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::UrlPreviewResource<'_, C> {
    /// Makes clients fetch the previews of URLs again.
    pub fn batch_update(
        &self,
        preview_tokens: impl IntoIterator<Item = impl Into<String>>,
    ) -> BatchUpdateUrlPreview<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        BatchUpdateUrlPreview(
            BatchUpdateUrlPreview::new(preview_tokens).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`BatchUpdateUrlPreview`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v2/url_preview/batch_update",
    title: "更新 URL 预览",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/url_preview/batch_update",
    method: rt::Method::Post,
    path: "/open-apis/im/v2/url_previews/batch_update",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:url_preview.update"],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[
        rt::Param::body("preview_tokens")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 10)]),
        rt::Param::body("open_ids").limits(&[rt::Limit::Items(0, 100)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
        ],
    ),
    ..platform::ENDPOINT
};

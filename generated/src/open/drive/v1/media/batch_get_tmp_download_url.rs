// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/media/batch_get_tmp_download_url`: 获取素材临时下载链接

use feishu_api_runtime as rt;

use crate::open::platform;

/// Returns addresses from which up to five materials can be downloaded for 24 hours.
///
/// The addresses need no token: whoever knows them can download.
///
/// At most 5 calls a second and 10,000 a day; more are refused with 1061045.
///
/// - Endpoint: `GET /open-apis/drive/v1/medias/batch_get_tmp_download_url`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `bitable:app` or `bitable:app:readonly` or `docs:doc` or `docs:doc:readonly` or `docs:document.media:download` or `drive:drive` or `drive:drive:readonly` or `sheets:spreadsheet` or `sheets:spreadsheet:readonly`
/// - Rate limit: `special`
/// - Documentation: [获取素材临时下载链接](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/batch_get_tmp_download_url)
/// - Schema: `schemas/open/drive/v1/media/batch_get_tmp_download_url.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1061002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .media()
///     .batch_get_tmp_download_url(["boxcnrHpsg1QDqXAAAyachabcef"])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取素材临时下载链接")]
#[doc(alias = "/open-apis/drive/v1/medias/batch_get_tmp_download_url")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchGetTmpDownloadUrlMedia<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchGetTmpDownloadUrlMedia -> BatchGetTmpDownloadUrlMediaReply, TenantOrUserToken,
    NoCredential
}

impl BatchGetTmpDownloadUrlMedia {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_tokens`: The materials. At most 5 elements.
    pub fn new(file_tokens: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .query(
                    "file_tokens",
                    &file_tokens.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C> BatchGetTmpDownloadUrlMedia<C> {
    /// What the caller shows to read materials of a base with advanced permissions; it is part of the
    /// address that a record gives for its attachment.
    pub fn extra(self, extra: impl Into<String>) -> Self {
        Self(self.0.query_text("extra", extra.into()))
    }
}

impl<C: rt::Caller> super::MediaResource<'_, C> {
    /// Returns addresses from which up to five materials can be downloaded for 24 hours.
    pub fn batch_get_tmp_download_url(
        &self,
        file_tokens: impl IntoIterator<Item = impl Into<String>>,
    ) -> BatchGetTmpDownloadUrlMedia<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        BatchGetTmpDownloadUrlMedia(
            BatchGetTmpDownloadUrlMedia::new(file_tokens).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`BatchGetTmpDownloadUrlMedia`].
#[derive(Clone, Default, rt::Record)]
pub struct BatchGetTmpDownloadUrlMediaReply {
    /// The addresses; materials that cannot be read are missing.
    pub tmp_download_urls: Option<Vec<TemporaryUrl>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// An address of a material.
#[derive(Clone, Default, rt::Record)]
pub struct TemporaryUrl {
    /// Token of the material.
    pub file_token: Option<String>,
    /// The address, valid for 24 hours.
    pub tmp_download_url: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`BatchGetTmpDownloadUrlMedia`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/media/batch_get_tmp_download_url",
    title: "获取素材临时下载链接",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/batch_get_tmp_download_url",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/medias/batch_get_tmp_download_url",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "bitable:app",
        "bitable:app:readonly",
        "docs:doc",
        "docs:doc:readonly",
        "docs:document.media:download",
        "drive:drive",
        "drive:drive:readonly",
        "sheets:spreadsheet",
        "sheets:spreadsheet:readonly",
    ],
    params: &[
        rt::Param::query("file_tokens")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(0, 5)]),
        rt::Param::query("extra"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/media/download`: 下载素材

use feishu_api_runtime as rt;

use crate::open::platform;

/// Downloads a material of a document.
///
/// Without the permission to download, the reply has HTTP status 403.
///
/// At most 5 calls a second and 10,000 a day; more are refused with 1061045.
///
/// - Endpoint: `GET /open-apis/drive/v1/medias/:file_token/download`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `bitable:app` or `bitable:app:readonly` or `docs:doc` or `docs:doc:readonly` or `docs:document.media:download` or `drive:drive` or `drive:drive:readonly` or `sheets:spreadsheet` or `sheets:spreadsheet:readonly`
/// - Rate limit: `special`
/// - Documentation: [下载素材](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/download)
/// - Schema: `schemas/open/drive/v1/media/download.json`
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let file = client
///     .drive()
///     .v1()
///     .media()
///     .download("boxcnrHpsg1QDqXAAAyachabcef")
///     .extra("无")
///     .await?;
/// file.save("download").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "下载素材")]
#[doc(alias = "/open-apis/drive/v1/medias/:file_token/download")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DownloadMedia<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DownloadMedia -> file, TenantOrUserToken, NoCredential
}

impl DownloadMedia {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    pub fn new(file_token: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("file_token", file_token.into()))
    }
}

impl<C> DownloadMedia<C> {
    /// What the caller shows to read materials of a base with advanced permissions; it is part of the
    /// address that a record gives for its attachment.
    pub fn extra(self, extra: impl Into<String>) -> Self {
        Self(self.0.query_text("extra", extra.into()))
    }

    /// Which bytes are wanted, such as `bytes=0-1023`; the reply then has HTTP status 206 and a part
    /// of the file.
    pub fn range(self, range: impl Into<String>) -> Self {
        Self(self.0.header_text("Range", range.into()))
    }
}

impl<C: rt::Caller> super::MediaResource<'_, C> {
    /// Downloads a material of a document.
    pub fn download(&self, file_token: impl Into<String>) -> DownloadMedia<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DownloadMedia(DownloadMedia::new(file_token).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DownloadMedia`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/media/download",
    title: "下载素材",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/download",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/medias/:file_token/download",
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
        rt::Param::path("file_token"),
        rt::Param::query("extra"),
        rt::Param::header("Range"),
    ],
    reply: rt::ReplyFormat::File,
    ..platform::ENDPOINT
};

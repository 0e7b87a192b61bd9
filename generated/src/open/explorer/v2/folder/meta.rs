// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/explorer/v2/folder/meta`: 获取文件夹元数据

use feishu_api_runtime as rt;

use crate::open::platform;

/// Returns name, owner and parent of a folder.
///
/// - Endpoint: `GET /open-apis/drive/explorer/v2/folder/:folderToken/meta`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `drive:drive.metadata:readonly`
/// - Documentation: [获取文件夹元数据](https://open.feishu.cn/document/ukTMukTMukTM/uAjNzUjLwYzM14CM2MTN)
/// - Schema: `schemas/open/explorer/v2/folder/meta.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 91201 |  | [`FAILED`](super::super::errors::FAILED) | The server failed. |
/// | 91203 |  | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The folder does not exist. |
/// | 91204 |  | [`FORBIDDEN`](super::super::errors::FORBIDDEN) | The caller may not read the folder. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .explorer()
///     .v2()
///     .folder()
///     .meta("nodbcbHUdOsS613xVzTzFEabcef")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取文件夹元数据")]
#[doc(alias = "/open-apis/drive/explorer/v2/folder/:folderToken/meta")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct FolderMeta<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    FolderMeta -> FolderMetaReply, TenantOrUserToken, NoCredential
}

impl FolderMeta {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `folder_token`: Which folder is meant.
    pub fn new(folder_token: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("folderToken", folder_token.into()))
    }
}

impl<C: rt::Caller> super::FolderResource<'_, C> {
    /// Returns name, owner and parent of a folder.
    pub fn meta(&self, folder_token: impl Into<String>) -> FolderMeta<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        FolderMeta(FolderMeta::new(folder_token).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`FolderMeta`].
#[derive(Clone, Default, rt::Record)]
pub struct FolderMetaReply {
    /// Id of the folder, which no call takes.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Token of the folder.
    #[wire(ALWAYS)]
    pub token: Option<String>,
    /// Who created it, by an id that no call takes.
    #[wire(name = "createUid")]
    pub creator_id: Option<String>,
    /// Who changed it last.
    #[wire(name = "editUid")]
    pub editor_id: Option<String>,
    /// Id of the folder that it is in; `0` if there is none.
    #[wire(name = "parentId")]
    pub parent_id: Option<String>,
    /// Who owns a personal folder; of a shared one, the id of the tree of folders.
    #[wire(name = "ownUid")]
    pub owner_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl FolderMetaReply {
    /// `token`, which every documented reply has, or an error if this one lacks it.
    pub fn token(&self) -> Result<&str, rt::Error> {
        rt::always(self.token.as_deref(), "token", &self.unknown_fields)
    }
}

/// The documented facts of [`FolderMeta`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/explorer/v2/folder/meta",
    title: "获取文件夹元数据",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uAjNzUjLwYzM14CM2MTN",
    method: rt::Method::Get,
    path: "/open-apis/drive/explorer/v2/folder/:folderToken/meta",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "drive:drive.metadata:readonly"],
    params: &[rt::Param::path("folderToken")],
    errors: rt::ErrorTable::new(
        &[
            "91201 - Server Failed\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "91203 - NotFound NotFound\nThe folder does not exist.\nCheck the token of the folder.",
            "91204 - Permission Forbidden\nThe caller may not read the folder.\nGrant the scopes, and give the caller access to the folder.",
        ],
    ),
    ..platform::ENDPOINT
};

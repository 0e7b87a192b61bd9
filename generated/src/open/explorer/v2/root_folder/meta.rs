// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/explorer/v2/root_folder/meta`: 获取我的空间（根文件夹）元数据

use feishu_api_runtime as rt;

use crate::open::platform;

/// Returns the token of the caller’s root folder.
///
/// With a tenant token, it is the root folder of the app, which people do not see.
///
/// - Endpoint: `GET /open-apis/drive/explorer/v2/root_folder/meta`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `drive:drive.metadata:readonly`
/// - Documentation: [获取我的空间（根文件夹）元数据](https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta)
/// - Schema: `schemas/open/explorer/v2/root_folder/meta.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 91201 |  | [`FAILED`](super::super::errors::FAILED) | The server failed. |
/// | 91204 |  | [`FORBIDDEN`](super::super::errors::FORBIDDEN) | The caller may not read the folder. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.explorer().v2().root_folder().meta().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取我的空间（根文件夹）元数据")]
#[doc(alias = "/open-apis/drive/explorer/v2/root_folder/meta")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RootFolderMeta<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    RootFolderMeta::new() -> RootFolderMetaReply, TenantOrUserToken, NoCredential
}

impl RootFolderMeta {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C: rt::Caller> super::RootFolderResource<'_, C> {
    /// Returns the token of the caller’s root folder.
    pub fn meta(&self) -> RootFolderMeta<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        RootFolderMeta(RootFolderMeta::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`RootFolderMeta`].
#[derive(Clone, Default, rt::Record)]
pub struct RootFolderMetaReply {
    /// Token of the folder, which lists, uploads and new folders take.
    #[wire(ALWAYS)]
    pub token: Option<String>,
    /// Id of the folder, which no call takes.
    pub id: Option<String>,
    /// Who owns it.
    pub user_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl RootFolderMetaReply {
    /// `token`, which every documented reply has, or an error if this one lacks it.
    pub fn token(&self) -> Result<&str, rt::Error> {
        rt::always(self.token.as_deref(), "token", &self.unknown_fields)
    }
}

/// The documented facts of [`RootFolderMeta`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/explorer/v2/root_folder/meta",
    title: "获取我的空间（根文件夹）元数据",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta",
    method: rt::Method::Get,
    path: "/open-apis/drive/explorer/v2/root_folder/meta",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "drive:drive.metadata:readonly"],
    errors: rt::ErrorTable::new(
        &[
            "91201 - Server Failed\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "91204 - Permission Forbidden\nThe caller may not read the folder.\nGrant the scopes, and give the caller access to the folder.",
        ],
    ),
    ..platform::ENDPOINT
};

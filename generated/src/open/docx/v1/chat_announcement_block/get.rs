// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/docx/v1/chat_announcement_block/get`: 获取群公告块的内容

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::docx::v1::types::Block;
use crate::open::types::UserIdType;

/// Returns a block of an announcement.
///
/// The app must have a bot, and the caller must be in the chat and of its tenant.
///
/// - Endpoint: `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat.announcement:read`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, replies omit those ids.
/// - Rate limit: `10/s`
/// - Documentation: [获取群公告块的内容](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/get)
/// - Schema: `schemas/open/docx/v1/chat_announcement_block/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1770001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1770002 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | There is no such document, block or chat. |
/// | 1772001 | 400 | [`ANNOUNCEMENT_BROKEN`](super::super::errors::ANNOUNCEMENT_BROKEN) | The data of the announcement is broken. |
/// | 1772002 | 400 | [`OTHER_TENANT`](super::super::errors::OTHER_TENANT) | The chat belongs to another tenant. |
/// | 1772003 | 400 | [`NOT_IN_CHAT`](super::super::errors::NOT_IN_CHAT) | The caller is not a member of the chat. |
/// | 1772004 | 400 | [`EXTERNAL_CHAT`](super::super::errors::EXTERNAL_CHAT) | The chat is external. |
/// | 1772025 | 400 | [`BOT_NOT_ENABLED`](super::super::errors::BOT_NOT_ENABLED) | The app has no bot. |
/// | 1772006 | 400 | [`OLD_ANNOUNCEMENT`](super::super::errors::OLD_ANNOUNCEMENT) | The announcement is of the old kind. |
/// | 1772034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed in the tenant, or disabled. |
/// | 1770032 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read or change the document or announcement. |
/// | 1771006 | 500 | [`FOLDER_FAILED`](super::super::errors::FOLDER_FAILED) | The document could not be put into the folder. |
/// | 1771002 | 500 | [`GATEWAY_ERROR`](super::super::errors::GATEWAY_ERROR) | The gateway failed. |
/// | 1771003 | 500 | [`GATEWAY_ENCODING_ERROR`](super::super::errors::GATEWAY_ENCODING_ERROR) | The gateway could not pass the request on. |
/// | 1771004 | 500 | [`GATEWAY_DECODING_ERROR`](super::super::errors::GATEWAY_DECODING_ERROR) | The gateway could not read the reply. |
/// | 1771005 | 503 | [`MAINTENANCE`](super::super::errors::MAINTENANCE) | The service is under maintenance. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .docx()
///     .v1()
///     .chat_announcement_block()
///     .get("oc_5ad11d72b830411d72b836c20", "doxcnO6UW6wAw2qIcYf4hZabcef")
///     .revision_id(-1)
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取群公告块的内容")]
#[doc(alias = "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetChatAnnouncementBlock<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetChatAnnouncementBlock -> GetChatAnnouncementBlockReply, TenantOrUserToken,
    NoCredential
}

impl GetChatAnnouncementBlock {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat whose announcement it is; direct chats have none.
    /// - `block_id`: The block; the root has the id of the chat.
    pub fn new(chat_id: impl Into<String>, block_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("chat_id", chat_id.into())
                .path("block_id", block_id.into()),
        )
    }
}

impl<C> GetChatAnnouncementBlock<C> {
    /// Revision of the announcement; -1 is the latest. Older ones can be read, and changed, by those
    /// who may edit. At least -1. The platform assumes `-1` when it is not given.
    pub fn revision_id(self, revision_id: i64) -> Self {
        Self(self.0.query("revision_id", &revision_id))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::ChatAnnouncementBlockResource<'_, C> {
    /// Returns a block of an announcement.
    pub fn get(
        &self,
        chat_id: impl Into<String>,
        block_id: impl Into<String>,
    ) -> GetChatAnnouncementBlock<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetChatAnnouncementBlock(
            GetChatAnnouncementBlock::new(chat_id, block_id).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`GetChatAnnouncementBlock`].
#[derive(Clone, Default, rt::Record)]
pub struct GetChatAnnouncementBlockReply {
    /// The block with its content, without those within it.
    #[wire(ALWAYS)]
    pub block: Option<Block>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetChatAnnouncementBlockReply {
    /// `block`, which every documented reply has, or an error if this one lacks it.
    pub fn block(&self) -> Result<&Block, rt::Error> {
        rt::always(self.block.as_ref(), "block", &self.unknown_fields)
    }
}

/// The documented facts of [`GetChatAnnouncementBlock`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/docx/v1/chat_announcement_block/get",
    title: "获取群公告块的内容",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/get",
    method: rt::Method::Get,
    path: "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat.announcement:read"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, replies omit those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::path("chat_id"),
        rt::Param::path("block_id"),
        rt::Param::query("revision_id").limits(&[rt::Limit::Min(-1.0)]),
        rt::Param::query("user_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1770001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "1770002 404 NotFound NotFound\nThere is no such document, block or chat.\nConfirm that it exists, and that its id was copied in full.",
            "1772001 400 Server AnnouncementBroken\nThe data of the announcement is broken.\nRepeat the call; contact support if it keeps failing.",
            "1772002 400 Permission OtherTenant\nThe chat belongs to another tenant.\nCall as an app or a user of its tenant.",
            "1772003 400 Permission NotInChat\nThe caller is not a member of the chat.\nAdd the bot or the user to the chat.",
            "1772004 400 Permission ExternalChat\nThe chat is external.\nExternal chats cannot be changed.",
            "1772025 400 Permission BotNotEnabled\nThe app has no bot.\nEnable the bot in the developer console, and publish a version.",
            "1772006 400 Conflict OldAnnouncement\nThe announcement is of the old kind.\nUse the calls for announcements of `im.v1`.",
            "1772034 400 Permission AppNotInstalled\nThe app is not installed in the tenant, or disabled.\nHave an administrator install or enable it.",
            "1770032 403 Permission PermissionDenied\nThe caller may not read or change the document or announcement.\nMake the app or the user a collaborator of the document, or a member of the chat.",
            "1771006 500 Server FolderFailed\nThe document could not be put into the folder.\nCheck that the token is that of a folder, not of a wiki node; repeat the call.",
            "1771002 500 Server GatewayError\nThe gateway failed.\nRepeat the call; contact support if it keeps failing.",
            "1771003 500 Server GatewayEncodingError\nThe gateway could not pass the request on.\nRepeat the call; contact support if it keeps failing.",
            "1771004 500 Server GatewayDecodingError\nThe gateway could not read the reply.\nRepeat the call; contact support if it keeps failing.",
            "1771005 503 Busy Maintenance\nThe service is under maintenance.\nRepeat the call later.",
        ],
    ),
    ..platform::ENDPOINT
};

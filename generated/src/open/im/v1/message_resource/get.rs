// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message_resource/get`: 获取消息中的资源文件

use feishu_api_runtime as rt;

use crate::open::platform;

/// Downloads an image or file of a message.
///
/// The bot must be in the chat of the message. Stickers, and files of cards, merged forwards and
/// messages within them, cannot be downloaded; nor can anything above 100 MB.
///
/// - Endpoint: `GET /open-apis/im/v1/messages/:message_id/resources/:file_key`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:readonly` or `im:message.history:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取消息中的资源文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get)
/// - Schema: `schemas/open/im/v1/message_resource/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230110 | 400 | [`MESSAGE_DELETED`](super::super::errors::MESSAGE_DELETED) | The message was deleted. |
/// | 234001 | 400 | [`INVALID_FILE_PARAMETER`](super::super::errors::INVALID_FILE_PARAMETER) | A parameter is wrong. |
/// | 234002 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | Authentication failed. |
/// | 234003 | 400 | [`FILE_NOT_IN_MESSAGE`](super::super::errors::FILE_NOT_IN_MESSAGE) | The file is not part of the message. |
/// | 234004 | 400 | [`APP_NOT_IN_CHAT`](super::super::errors::APP_NOT_IN_CHAT) | The app is not in the chat of the message. |
/// | 234009 | 400 | [`FILE_PERMISSION_DENIED`](super::super::errors::FILE_PERMISSION_DENIED) | This is not possible in external chats. |
/// | 234019 | 400 | [`APP_SCOPES_UNAVAILABLE`](super::super::errors::APP_SCOPES_UNAVAILABLE) | The scopes of the app could not be determined. |
/// | 234037 | 400 | [`DOWNLOAD_TOO_LARGE`](super::super::errors::DOWNLOAD_TOO_LARGE) | The file is larger than 100 MB. |
/// | 234038 | 400 | [`DOWNLOAD_RESTRICTED`](super::super::errors::DOWNLOAD_RESTRICTED) | The message is confidential, or its chat is in restricted mode. |
/// | 234040 | 400 | [`FILE_MESSAGE_INVISIBLE`](super::super::errors::FILE_MESSAGE_INVISIBLE) | The caller cannot see the message, such as when new members of the chat cannot see its history. |
/// | 234041 | 400 | [`TENANT_MASTER_KEY_DELETED`](super::super::errors::TENANT_MASTER_KEY_DELETED) | The encryption key of the tenant was deleted, so its data cannot be used. |
/// | 234042 | 400 | [`TENANT_STORAGE_FAILED`](super::super::errors::TENANT_STORAGE_FAILED) | The tenant's own storage failed; it may be full. |
/// | 234043 | 400 | [`MESSAGE_TYPE_HAS_NO_FILES`](super::super::errors::MESSAGE_TYPE_HAS_NO_FILES) | Files of this type of message cannot be downloaded, such as of merged forwards and cards. |
/// | 234045 | 400 | [`INVALID_RANGE`](super::super::errors::INVALID_RANGE) | The `Range` header is not valid. |
/// | 234046 | 400 | [`RANGE_NOT_SATISFIABLE`](super::super::errors::RANGE_NOT_SATISFIABLE) | The `Range` header asks for what the file does not have. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::ResourceType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let file = client
///     .im()
///     .v1()
///     .message_resource()
///     .get(
///         "om_dc13264520392913993dd051dba21dcf",
///         "file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g",
///         ResourceType::Image,
///     )
///     .await?;
/// file.save("download").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取消息中的资源文件")]
#[doc(alias = "/open-apis/im/v1/messages/:message_id/resources/:file_key")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetMessageResource<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetMessageResource -> file, TenantOrUserToken, NoCredential
}

impl GetMessageResource {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message: `om_…`.
    /// - `file_key`: Key of the image or file, from the content of the message.
    /// - `type`: Whether the key is that of an image or of a file.
    pub fn new(
        message_id: impl Into<String>,
        file_key: impl Into<String>,
        r#type: ResourceType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("message_id", message_id.into())
                .path("file_key", file_key.into())
                .query("type", &r#type),
        )
    }
}

impl<C: rt::Caller> super::MessageResourceResource<'_, C> {
    /// Downloads an image or file of a message.
    pub fn get(
        &self,
        message_id: impl Into<String>,
        file_key: impl Into<String>,
        r#type: ResourceType,
    ) -> GetMessageResource<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetMessageResource(
            GetMessageResource::new(message_id, file_key, r#type)
                .0
                .bind(self.client.core()),
        )
    }
}

rt::text_enum! {
    /// What part of a message is downloaded.
    pub enum ResourceType {
        /// An image, also one of a rich text.
        Image = "image",
        /// A file, audio or video.
        File = "file",
    }
}

/// The documented facts of [`GetMessageResource`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message_resource/get",
    title: "获取消息中的资源文件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/messages/:message_id/resources/:file_key",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message", "im:message:readonly", "im:message.history:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("message_id"),
        rt::Param::path("file_key"),
        rt::Param::query("type").flags(rt::Field::REQUIRED),
    ],
    reply: rt::ReplyFormat::File,
    errors: rt::ErrorTable::new(
        &[
            "230110 400 Conflict MessageDeleted\nThe message was deleted.",
            "234001 400 InvalidRequest InvalidFileParameter\nA parameter is wrong.\nCheck the request against the documentation.",
            "234002 401 Auth Unauthorized\nAuthentication failed.\nContact support.",
            "234003 400 InvalidRequest FileNotInMessage\nThe file is not part of the message.\nCheck that id and key belong together.",
            "234004 400 Permission AppNotInChat\nThe app is not in the chat of the message.\nAdd the bot to the chat.",
            "234009 400 Permission FilePermissionDenied\nThis is not possible in external chats.",
            "234019 400 Busy AppScopesUnavailable\nThe scopes of the app could not be determined.\nRepeat the call.",
            "234037 400 InvalidRequest DownloadTooLarge\nThe file is larger than 100 MB.",
            "234038 400 Conflict DownloadRestricted\nThe message is confidential, or its chat is in restricted mode.",
            "234040 400 Permission FileMessageInvisible\nThe caller cannot see the message, such as when new members of the chat cannot see its history.",
            "234041 400 Conflict TenantMasterKeyDeleted\nThe encryption key of the tenant was deleted, so its data cannot be used.\nAsk the administrator of the tenant.",
            "234042 400 Conflict TenantStorageFailed\nThe tenant's own storage failed; it may be full.\nAsk the administrator of the tenant or contact support.",
            "234043 400 InvalidRequest MessageTypeHasNoFiles\nFiles of this type of message cannot be downloaded, such as of merged forwards and cards.",
            "234045 400 InvalidRequest InvalidRange\nThe `Range` header is not valid.",
            "234046 400 InvalidRequest RangeNotSatisfiable\nThe `Range` header asks for what the file does not have.",
        ],
    ),
    ..platform::ENDPOINT
};

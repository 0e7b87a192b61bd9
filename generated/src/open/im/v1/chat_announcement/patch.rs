// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_announcement/patch`: 更新群公告信息

use feishu_api_runtime as rt;

use crate::open::platform;

/// Changes the announcement of a chat, if it is of the old kind.
///
/// The app needs a bot. The caller must be in the chat and, for an internal chat, belong to the
/// same tenant. The caller must be able to read the document of the announcement.
///
/// If only the owner and managers may change the chat, so for the announcement; the bot that
/// created it, with the scope `im:chat:operate_as_owner`, may as well.
///
/// - Endpoint: `PATCH /open-apis/im/v1/chats/:chat_id/announcement`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.announcement:write_only`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新群公告信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/patch)
/// - Schema: `schemas/open/im/v1/chat_announcement/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232002 | 400 | [`NOT_CHAT_MANAGER`](super::super::errors::NOT_CHAT_MANAGER) | Only the owner and managers of the chat may change this. |
/// | 232003 | 400 | [`ANNOUNCEMENT_NOT_FOUND`](super::super::errors::ANNOUNCEMENT_NOT_FOUND) | The chat has no proper announcement. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 232010 | 400 | [`FOREIGN_CHAT`](super::super::errors::FOREIGN_CHAT) | The caller and the chat belong to different tenants. |
/// | 232011 | 400 | [`CALLER_NOT_IN_CHAT`](super::super::errors::CALLER_NOT_IN_CHAT) | The caller is not in the chat. |
/// | 232018 | 400 | [`ANNOUNCEMENT_UPDATE_FAILED`](super::super::errors::ANNOUNCEMENT_UPDATE_FAILED) | The announcement could not be changed. |
/// | 232019 | 400 | [`CHAT_RATE_LIMITED`](super::super::errors::CHAT_RATE_LIMITED) | Too many calls for the chat. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232066 | 400 | [`ANNOUNCEMENT_PERMISSION_DENIED`](super::super::errors::ANNOUNCEMENT_PERMISSION_DENIED) | The caller may not read the document of the announcement. |
/// | 232097 | 400 | [`NEW_ANNOUNCEMENT`](super::super::errors::NEW_ANNOUNCEMENT) | The announcement is of the new kind, which this call does not handle. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .im()
///     .v1()
///     .chat_announcement()
///     .patch("oc_5ad11d72b830411d72b836c20", 12)
///     .requests([
///         "{\"requestType\":\"InsertBlocksRequestType\",\"insertBlocksRequest\":{\"payload\":\"{\\\"blocks\\\":[{\\\"type\\\":\\\"paragraph\\\",\\\"paragraph\\\":{\\\"elements\\\":[{\\\"type\\\":\\\"textRun\\\",\\\"textRun\\\":{\\\"text\\\":\\\"Docs API Sample Content\\\",\\\"style\\\":{}}}],\\\"style\\\":{}}}]}\",\"location\":{\"zoneId\":\"0\",\"index\":0, \"endOfZone\": true}}}",
///     ])
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新群公告信息")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/announcement")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchChatAnnouncement<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchChatAnnouncement -> rt::Empty, TenantOrUserToken, NoCredential
}

impl PatchChatAnnouncement {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    /// - `revision`: Number of the revision that the change was made for, from reading the announcement; at most 100
    ///   behind the latest.
    pub fn new(chat_id: impl Into<String>, revision: i64) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("chat_id", chat_id.into())
                .body("revision", &revision),
        )
    }
}

impl<C> PatchChatAnnouncement<C> {
    /// The changes, each as JSON in the form of changes to old documents. The platform refuses calls
    /// without them.
    pub fn requests(
        self,
        requests: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "requests",
                    &requests.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::ChatAnnouncementResource<'_, C> {
    /// Changes the announcement of a chat, if it is of the old kind.
    pub fn patch(
        &self,
        chat_id: impl Into<String>,
        revision: i64,
    ) -> PatchChatAnnouncement<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        PatchChatAnnouncement(
            PatchChatAnnouncement::new(chat_id, revision).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`PatchChatAnnouncement`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_announcement/patch",
    title: "更新群公告信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/patch",
    method: rt::Method::Patch,
    path: "/open-apis/im/v1/chats/:chat_id/announcement",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat.announcement:write_only"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("chat_id"),
        rt::Param::body("revision").flags(rt::Field::REQUIRED | rt::Field::DIGITS),
        rt::Param::body("requests"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232002 400 Permission NotChatManager\nOnly the owner and managers of the chat may change this.",
            "232003 400 NotFound AnnouncementNotFound\nThe chat has no proper announcement.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232018 400 InvalidRequest AnnouncementUpdateFailed\nThe announcement could not be changed.\nCheck the requests against the structure of documents.",
            "232019 400 RateLimit ChatRateLimited\nToo many calls for the chat.\nMake calls that change members of the same chat one after the other; lower the rate of calls, then repeat.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232066 400 Permission AnnouncementPermissionDenied\nThe caller may not read the document of the announcement.\nGive the caller permission to read the document.",
            "232097 400 Conflict NewAnnouncement\nThe announcement is of the new kind, which this call does not handle.\nUse the calls for the new announcements.",
        ],
    ),
    ..platform::ENDPOINT
};

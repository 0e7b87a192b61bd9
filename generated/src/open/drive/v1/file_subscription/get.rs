// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_subscription/get`: 获取订阅状态

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{FileType, SubscriptionType};

/// Returns a subscription of the docs assistant.
///
/// - Endpoint: `GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id`
/// - Token: `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:document.subscription:read` or `drive:drive` or `drive:drive:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取订阅状态](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/get)
/// - Schema: `schemas/open/drive/v1/file_subscription/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1064000 | 400 | [`INVALID_SUBSCRIPTION`](super::super::errors::INVALID_SUBSCRIPTION) | A parameter is wrong. |
/// | 1064030 | 403 | [`SUBSCRIPTION_FORBIDDEN`](super::super::errors::SUBSCRIPTION_FORBIDDEN) | The caller may not read the document. |
/// | 1064040 | 404 | [`SUBSCRIBED_DOCUMENT_NOT_FOUND`](super::super::errors::SUBSCRIBED_DOCUMENT_NOT_FOUND) | The document does not exist, or cannot be opened. |
/// | 1065000 | 500 | [`SUBSCRIPTION_SERVER_ERROR`](super::super::errors::SUBSCRIPTION_SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::FileType;
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file_subscription()
///     .get("doxcnxxxxxxxxxxxxxxxxxxxxxx", "1234567890987654321", FileType::Docx)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取订阅状态")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetFileSubscription<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetFileSubscription -> GetFileSubscriptionReply, UserToken, NoCredential
}

impl GetFileSubscription {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `subscription_id`: The subscription that is meant, from creating it.
    /// - `file_type`: Type of the document: `doc`, `docx` or `wiki`.
    pub fn new(
        file_token: impl Into<String>,
        subscription_id: impl Into<String>,
        file_type: FileType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .path("subscription_id", subscription_id.into())
                .body("file_type", &file_type),
        )
    }
}

impl<C: rt::Caller> super::FileSubscriptionResource<'_, C> {
    /// Returns a subscription of the docs assistant.
    pub fn get(
        &self,
        file_token: impl Into<String>,
        subscription_id: impl Into<String>,
        file_type: FileType,
    ) -> GetFileSubscription<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        GetFileSubscription(
            GetFileSubscription::new(file_token, subscription_id, file_type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`GetFileSubscription`].
#[derive(Clone, Default, rt::Record)]
pub struct GetFileSubscriptionReply {
    /// Names the subscription in other calls.
    #[wire(ALWAYS)]
    pub subscription_id: Option<String>,
    /// What the user is told.
    pub subscription_type: Option<SubscriptionType>,
    /// Whether the user is told.
    #[wire(name = "is_subcribe")]
    pub is_subscribed: Option<bool>,
    /// Type of the document.
    pub file_type: Option<FileType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetFileSubscriptionReply {
    /// `subscription_id`, which every documented reply has, or an error if this one lacks it.
    pub fn subscription_id(&self) -> Result<&str, rt::Error> {
        rt::always(
            self.subscription_id.as_deref(),
            "subscription_id",
            &self.unknown_fields,
        )
    }
}

/// The documented facts of [`GetFileSubscription`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_subscription/get",
    title: "获取订阅状态",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/get",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id",
    tokens: &[rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docs:document.subscription:read", "drive:drive", "drive:drive:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::path("subscription_id"),
        rt::Param::body("file_type").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1064000 400 InvalidRequest InvalidSubscription\nA parameter is wrong.\nCheck the parameters.",
            "1064030 403 Permission SubscriptionForbidden\nThe caller may not read the document.\nGive the caller the permission to read it.",
            "1064040 404 NotFound SubscribedDocumentNotFound\nThe document does not exist, or cannot be opened.\nCheck the token.",
            "1065000 500 Server SubscriptionServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

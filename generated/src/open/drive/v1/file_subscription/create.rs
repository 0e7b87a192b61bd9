// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_subscription/create`: 创建订阅

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{FileType, SubscriptionType};

/// Lets the docs assistant tell the user of new comments on a document.
///
/// - Endpoint: `POST /open-apis/drive/v1/files/:file_token/subscriptions`
/// - Token: `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:document.subscription` or `drive:drive` or `drive:drive:readonly`
/// - Rate limit: `100/min`
/// - Documentation: [创建订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/create)
/// - Schema: `schemas/open/drive/v1/file_subscription/create.json`
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
/// use feishu_api::drive::v1::{FileType, SubscriptionType};
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file_subscription()
///     .create(
///         "doxcnxxxxxxxxxxxxxxxxxxxxxx",
///         SubscriptionType::CommentUpdate,
///         FileType::Docx,
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建订阅")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/subscriptions")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateFileSubscription<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateFileSubscription -> CreateFileSubscriptionReply, UserToken, NoCredential
}

impl CreateFileSubscription {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `subscription_type`: What the user is told.
    /// - `file_type`: Type of the document: `doc`, `docx` or `wiki`.
    pub fn new(
        file_token: impl Into<String>,
        subscription_type: SubscriptionType,
        file_type: FileType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .body("subscription_type", &subscription_type)
                .body("file_type", &file_type),
        )
    }
}

impl<C> CreateFileSubscription<C> {
    /// Not said; new subscriptions have none.
    pub fn subscription_id(self, subscription_id: impl Into<String>) -> Self {
        Self(self.0.body_text("subscription_id", subscription_id.into()))
    }

    /// Whether the user is told.
    pub fn is_subscribed(self, is_subscribed: bool) -> Self {
        Self(self.0.body("is_subcribe", &is_subscribed))
    }
}

impl<C: rt::Caller> super::FileSubscriptionResource<'_, C> {
    /// Lets the docs assistant tell the user of new comments on a document.
    pub fn create(
        &self,
        file_token: impl Into<String>,
        subscription_type: SubscriptionType,
        file_type: FileType,
    ) -> CreateFileSubscription<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        CreateFileSubscription(
            CreateFileSubscription::new(file_token, subscription_type, file_type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateFileSubscription`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateFileSubscriptionReply {
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

impl CreateFileSubscriptionReply {
    /// `subscription_id`, which every documented reply has, or an error if this one lacks it.
    pub fn subscription_id(&self) -> Result<&str, rt::Error> {
        rt::always(
            self.subscription_id.as_deref(),
            "subscription_id",
            &self.unknown_fields,
        )
    }
}

/// The documented facts of [`CreateFileSubscription`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_subscription/create",
    title: "创建订阅",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/create",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/files/:file_token/subscriptions",
    tokens: &[rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docs:document.subscription", "drive:drive", "drive:drive:readonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::body("subscription_id"),
        rt::Param::body("subscription_type").flags(rt::Field::REQUIRED),
        rt::Param::body("is_subcribe"),
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

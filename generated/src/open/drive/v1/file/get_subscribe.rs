// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/get_subscribe`: 查询云文档事件订阅状态

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{FileType, FolderEvent};

/// Tells whether there is a subscription to the events of a file or folder.
///
/// The caller must own or manage the file.
///
/// - Endpoint: `GET /open-apis/drive/v1/files/:file_token/get_subscribe`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:doc` or `docs:event:subscribe` or `drive:drive` or `sheets:spreadsheet`
/// - Rate limit: `10/min`
/// - Documentation: [查询云文档事件订阅状态](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/get_subscribe)
/// - Schema: `schemas/open/drive/v1/file/get_subscribe.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1069601 | 500 | [`REQUEST_FAILED`](super::super::errors::REQUEST_FAILED) | The server failed. |
/// | 1069602 | 400 | [`INVALID_ARGUMENT`](super::super::errors::INVALID_ARGUMENT) | A parameter is wrong, such as a type that is not that of the token. |
/// | 1069603 | 403 | [`MANAGEMENT_DENIED`](super::super::errors::MANAGEMENT_DENIED) | The caller may not manage the document, or the tenant does not keep records of views. |
/// | 1069604 | 400 | [`DOCUMENT_NOT_FOUND`](super::super::errors::DOCUMENT_NOT_FOUND) | The document does not exist, or is of another type. |
/// | 1069605 | 400 | [`NOT_SUBSCRIBED`](super::super::errors::NOT_SUBSCRIBED) | There is no subscription. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::FileType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file()
///     .get_subscribe("doccnfYZzTlvXqZIGTdAHKabcef", FileType::Docx)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询云文档事件订阅状态")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/get_subscribe")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetSubscribeFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetSubscribeFile -> GetSubscribeFileReply, TenantOrUserToken, NoCredential
}

impl GetSubscribeFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `file_type`: Type of the file: no mind map, shortcut or wiki node.
    pub fn new(file_token: impl Into<String>, file_type: FileType) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .query("file_type", &file_type),
        )
    }
}

impl<C> GetSubscribeFile<C> {
    /// Which event; only for folders, which need it.
    pub fn event_type(self, event_type: FolderEvent) -> Self {
        Self(self.0.query("event_type", &event_type))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Tells whether there is a subscription to the events of a file or folder.
    pub fn get_subscribe(
        &self,
        file_token: impl Into<String>,
        file_type: FileType,
    ) -> GetSubscribeFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetSubscribeFile(
            GetSubscribeFile::new(file_token, file_type).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`GetSubscribeFile`].
#[derive(Clone, Default, rt::Record)]
pub struct GetSubscribeFileReply {
    /// Whether there is one.
    #[wire(ALWAYS)]
    pub is_subscribe: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetSubscribeFileReply {
    /// `is_subscribe`, which every documented reply has, or an error if this one lacks it.
    pub fn is_subscribe(&self) -> Result<bool, rt::Error> {
        rt::always(self.is_subscribe, "is_subscribe", &self.unknown_fields)
    }
}

/// The documented facts of [`GetSubscribeFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/get_subscribe",
    title: "查询云文档事件订阅状态",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/get_subscribe",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/files/:file_token/get_subscribe",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docs:doc", "docs:event:subscribe", "drive:drive", "sheets:spreadsheet"],
    rate_limits: &[rt::Rate::per_minute(10)],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::query("file_type").flags(rt::Field::REQUIRED),
        rt::Param::query("event_type"),
    ],
    rules: &[rt::Rule::required(&["event_type"]).when("file_type", &["folder"])],
    errors: rt::ErrorTable::new(
        &[
            "1069601 500 Server RequestFailed\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1069602 400 InvalidRequest InvalidArgument\nA parameter is wrong, such as a type that is not that of the token.\nCheck the parameters.",
            "1069603 403 Permission ManagementDenied\nThe caller may not manage the document, or the tenant does not keep records of views.\nGive the caller the permission to manage the document.",
            "1069604 400 NotFound DocumentNotFound\nThe document does not exist, or is of another type.\nCheck token and type.",
            "1069605 400 Conflict NotSubscribed\nThere is no subscription.",
        ],
    ),
    ..platform::ENDPOINT
};

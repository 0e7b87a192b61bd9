// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/subscribe`: 订阅云文档事件

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{FileType, FolderEvent};

/// Subscribes to the events of a file or folder.
///
/// The caller must own or manage the file. Who manages it without owning it gets events of edits
/// and of bases only.
///
/// A subscription that the app makes for itself delivers events for which it has the scopes both
/// as app and for users.
///
/// Events arrive only if they are also added in the developer console.
///
/// - Endpoint: `POST /open-apis/drive/v1/files/:file_token/subscribe`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:doc` or `docs:event:subscribe` or `drive:drive` or `sheets:spreadsheet`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [订阅云文档事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/subscribe)
/// - Schema: `schemas/open/drive/v1/file/subscribe.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1069601 | 500 | [`REQUEST_FAILED`](super::super::errors::REQUEST_FAILED) | The server failed. |
/// | 1069602 | 400 | [`INVALID_ARGUMENT`](super::super::errors::INVALID_ARGUMENT) | A parameter is wrong, such as a type that is not that of the token. |
/// | 1069603 | 403 | [`MANAGEMENT_DENIED`](super::super::errors::MANAGEMENT_DENIED) | The caller may not manage the document, or the tenant does not keep records of views. |
/// | 1069604 | 400 | [`DOCUMENT_NOT_FOUND`](super::super::errors::DOCUMENT_NOT_FOUND) | The document does not exist, or is of another type. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::FileType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .drive()
///     .v1()
///     .file()
///     .subscribe("doccnfYZzTlvXqZIGTdAHKabcef", FileType::Docx)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "订阅云文档事件")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/subscribe")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SubscribeFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SubscribeFile -> rt::Empty, TenantOrUserToken, NoCredential
}

impl SubscribeFile {
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

impl<C> SubscribeFile<C> {
    /// Which event; only for folders, which need it.
    pub fn event_type(self, event_type: FolderEvent) -> Self {
        Self(self.0.query("event_type", &event_type))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Subscribes to the events of a file or folder.
    pub fn subscribe(
        &self,
        file_token: impl Into<String>,
        file_type: FileType,
    ) -> SubscribeFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        SubscribeFile(
            SubscribeFile::new(file_token, file_type).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`SubscribeFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/subscribe",
    title: "订阅云文档事件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/subscribe",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/files/:file_token/subscribe",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docs:doc", "docs:event:subscribe", "drive:drive", "sheets:spreadsheet"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::query("file_type").flags(rt::Field::REQUIRED),
        rt::Param::query("event_type"),
    ],
    rules: &[
        rt::Rule::required(&["event_type"]).when("file_type", &["folder"]),
        rt::Rule::forbidden(&["event_type"])
            .when("file_type", &["doc", "docx", "sheet", "bitable", "file", "slides"]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1069601 500 Server RequestFailed\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1069602 400 InvalidRequest InvalidArgument\nA parameter is wrong, such as a type that is not that of the token.\nCheck the parameters.",
            "1069603 403 Permission ManagementDenied\nThe caller may not manage the document, or the tenant does not keep records of views.\nGive the caller the permission to manage the document.",
            "1069604 400 NotFound DocumentNotFound\nThe document does not exist, or is of another type.\nCheck token and type.",
        ],
    ),
    ..platform::ENDPOINT
};

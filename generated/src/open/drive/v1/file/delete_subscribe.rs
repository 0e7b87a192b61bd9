// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/delete_subscribe`: 取消云文档事件订阅

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{FileType, FolderEvent};

/// Ends the subscription to the events of a file or folder.
///
/// All events of the file end; single ones cannot be chosen. The caller must own or manage the
/// file.
///
/// - Endpoint: `DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:doc` or `docs:event:subscribe` or `drive:drive` or `sheets:spreadsheet`
/// - Rate limit: `10/min`
/// - Documentation: [取消云文档事件订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete_subscribe)
/// - Schema: `schemas/open/drive/v1/file/delete_subscribe.json`
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
/// | 1064230 | 400 | [`MIGRATION_IN_PROGRESS`](super::super::errors::MIGRATION_IN_PROGRESS) | The data is being moved to another place. |
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
///     .delete_subscribe("doccnfYZzTlvXqZIGTdAHKabcef", FileType::Docx)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "取消云文档事件订阅")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/delete_subscribe")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteSubscribeFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteSubscribeFile -> rt::Empty, TenantOrUserToken, NoCredential
}

impl DeleteSubscribeFile {
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

impl<C> DeleteSubscribeFile<C> {
    /// Which event; only for folders, which need it.
    pub fn event_type(self, event_type: FolderEvent) -> Self {
        Self(self.0.query("event_type", &event_type))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Ends the subscription to the events of a file or folder.
    pub fn delete_subscribe(
        &self,
        file_token: impl Into<String>,
        file_type: FileType,
    ) -> DeleteSubscribeFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeleteSubscribeFile(
            DeleteSubscribeFile::new(file_token, file_type).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`DeleteSubscribeFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/delete_subscribe",
    title: "取消云文档事件订阅",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete_subscribe",
    method: rt::Method::Delete,
    path: "/open-apis/drive/v1/files/:file_token/delete_subscribe",
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
            "1064230 400 Conflict MigrationInProgress\nThe data is being moved to another place.\nRepeat once that has ended.",
        ],
    ),
    ..platform::ENDPOINT
};

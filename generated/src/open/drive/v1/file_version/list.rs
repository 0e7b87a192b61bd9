// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_version/list`: 获取文档版本列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{FileVersion, VersionedType};
use crate::open::types::UserIdType;

/// Lists the versions of a document.
///
/// - Endpoint: `GET /open-apis/drive/v1/files/:file_token/versions`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive:version` or `drive:drive:version:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取文档版本列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/list)
/// - Schema: `schemas/open/drive/v1/file_version/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1068400 | 403 | [`VERSION_FORBIDDEN`](super::super::errors::VERSION_FORBIDDEN) | The caller may not read, or not edit, the document. |
/// | 1068401 | 400 | [`TITLE_REJECTED`](super::super::errors::TITLE_REJECTED) | The title was rejected. |
/// | 1068404 | 404 | [`VERSIONED_DOCUMENT_NOT_FOUND`](super::super::errors::VERSIONED_DOCUMENT_NOT_FOUND) | The document does not exist. |
/// | 1068410 | 400 | [`INVALID_FILE_TOKEN`](super::super::errors::INVALID_FILE_TOKEN) | `file_token` is wrong. |
/// | 1068411 | 400 | [`INVALID_OBJECT_TYPE`](super::super::errors::INVALID_OBJECT_TYPE) | `obj_type` is wrong. |
/// | 1068425 | 400 | [`VERSION_REQUEST_FAILED`](super::super::errors::VERSION_REQUEST_FAILED) | The server failed. |
/// | 1068412 | 400 | [`INVALID_VERSION_ID`](super::super::errors::INVALID_VERSION_ID) | `version_id` is wrong. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::drive::v1::VersionedType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file_version()
///     .list("doxbcyvqZlSc9WlHvQMlSJabcef", 20, VersionedType::Docx)
///     .page_token("1665739388")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取文档版本列表")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/versions")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListFileVersion<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListFileVersion -> ListFileVersionReply, TenantOrUserToken, NoCredential, pages of
    items as FileVersion
}

impl ListFileVersion {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `page_size`: Number of items per page. At most 100.
    /// - `obj_type`: Type of the document.
    pub fn new(
        file_token: impl Into<String>,
        page_size: i64,
        obj_type: VersionedType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .query("page_size", &page_size)
                .query("obj_type", &obj_type),
        )
    }
}

impl<C> ListFileVersion<C> {
    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::FileVersionResource<'_, C> {
    /// Lists the versions of a document.
    pub fn list(
        &self,
        file_token: impl Into<String>,
        page_size: i64,
        obj_type: VersionedType,
    ) -> ListFileVersion<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListFileVersion(
            ListFileVersion::new(file_token, page_size, obj_type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListFileVersion`].
#[derive(Clone, Default, rt::Record)]
pub struct ListFileVersionReply {
    /// The versions.
    pub items: Option<Vec<FileVersion>>,
    /// Token of the next page.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListFileVersion`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_version/list",
    title: "获取文档版本列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/list",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/files/:file_token/versions",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive:version", "drive:drive:version:readonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required for ids of type `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::query("page_size")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Max(100.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("obj_type").flags(rt::Field::REQUIRED),
        rt::Param::query("user_id_type"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1068400 403 Permission VersionForbidden\nThe caller may not read, or not edit, the document.\nGive the caller access to the document.",
            "1068401 400 InvalidRequest TitleRejected\nThe title was rejected.\nChoose another title.",
            "1068404 404 NotFound VersionedDocumentNotFound\nThe document does not exist.\nCheck that it was not deleted.",
            "1068410 400 InvalidRequest InvalidFileToken\n`file_token` is wrong.\nCheck the token.",
            "1068411 400 InvalidRequest InvalidObjectType\n`obj_type` is wrong.\nGive the type of the document.",
            "1068425 400 Server VersionRequestFailed\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1068412 400 InvalidRequest InvalidVersionId\n`version_id` is wrong.\nCheck the id of the version.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_version/delete`: 删除文档版本

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::VersionedType;
use crate::open::types::UserIdType;

/// Deletes a version of a document.
///
/// - Endpoint: `DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive:version`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [删除文档版本](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/delete)
/// - Schema: `schemas/open/drive/v1/file_version/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1068400 | 403 | [`VERSION_FORBIDDEN`](super::super::errors::VERSION_FORBIDDEN) | The caller may not read, or not edit, the document. |
/// | 1068403 | 404 | [`VERSION_NOT_FOUND`](super::super::errors::VERSION_NOT_FOUND) | The version does not exist. |
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
/// client
///     .drive()
///     .v1()
///     .file_version()
///     .delete("doxbcyvqZlSc9WlHvQMlSJabcef", "fnJfyX", VersionedType::Docx)
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除文档版本")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/versions/:version_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteFileVersion<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteFileVersion -> rt::Empty, TenantOrUserToken, NoCredential
}

impl DeleteFileVersion {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `version_id`: The version that is meant.
    /// - `obj_type`: Type of the document.
    pub fn new(
        file_token: impl Into<String>,
        version_id: impl Into<String>,
        obj_type: VersionedType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .path("version_id", version_id.into())
                .query("obj_type", &obj_type),
        )
    }
}

impl<C> DeleteFileVersion<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::FileVersionResource<'_, C> {
    /// Deletes a version of a document.
    pub fn delete(
        &self,
        file_token: impl Into<String>,
        version_id: impl Into<String>,
        obj_type: VersionedType,
    ) -> DeleteFileVersion<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeleteFileVersion(
            DeleteFileVersion::new(file_token, version_id, obj_type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`DeleteFileVersion`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_version/delete",
    title: "删除文档版本",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/delete",
    method: rt::Method::Delete,
    path: "/open-apis/drive/v1/files/:file_token/versions/:version_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive:version"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required for ids of type `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::path("version_id"),
        rt::Param::query("obj_type").flags(rt::Field::REQUIRED),
        rt::Param::query("user_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1068400 403 Permission VersionForbidden\nThe caller may not read, or not edit, the document.\nGive the caller access to the document.",
            "1068403 404 NotFound VersionNotFound\nThe version does not exist.\nCheck that it was not deleted.",
            "1068404 404 NotFound VersionedDocumentNotFound\nThe document does not exist.\nCheck that it was not deleted.",
            "1068410 400 InvalidRequest InvalidFileToken\n`file_token` is wrong.\nCheck the token.",
            "1068411 400 InvalidRequest InvalidObjectType\n`obj_type` is wrong.\nGive the type of the document.",
            "1068425 400 Server VersionRequestFailed\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1068412 400 InvalidRequest InvalidVersionId\n`version_id` is wrong.\nCheck the id of the version.",
        ],
    ),
    ..platform::ENDPOINT
};

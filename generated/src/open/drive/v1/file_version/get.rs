// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_version/get`: 获取文档版本信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{VersionStatus, VersionedType};
use crate::open::types::UserIdType;

/// Returns a version of a document.
///
/// - Endpoint: `GET /open-apis/drive/v1/files/:file_token/versions/:version_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive:version` or `drive:drive:version:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取文档版本信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/get)
/// - Schema: `schemas/open/drive/v1/file_version/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1068400 | 403 | [`VERSION_FORBIDDEN`](super::super::errors::VERSION_FORBIDDEN) | The caller may not read, or not edit, the document. |
/// | 1068404 | 404 | [`VERSIONED_DOCUMENT_NOT_FOUND`](super::super::errors::VERSIONED_DOCUMENT_NOT_FOUND) | The document does not exist. |
/// | 1068410 | 400 | [`INVALID_FILE_TOKEN`](super::super::errors::INVALID_FILE_TOKEN) | `file_token` is wrong. |
/// | 1068411 | 400 | [`INVALID_OBJECT_TYPE`](super::super::errors::INVALID_OBJECT_TYPE) | `obj_type` is wrong. |
/// | 1068412 | 400 | [`INVALID_VERSION_ID`](super::super::errors::INVALID_VERSION_ID) | `version_id` is wrong. |
/// | 1068425 | 400 | [`VERSION_REQUEST_FAILED`](super::super::errors::VERSION_REQUEST_FAILED) | The server failed. |
/// | 1068403 | 404 | [`VERSION_NOT_FOUND`](super::super::errors::VERSION_NOT_FOUND) | The version does not exist. |
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
///     .get("shtbcqqoXZJaKYrfN5IHQgabcef", "fnJfyX", VersionedType::Docx)
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取文档版本信息")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/versions/:version_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetFileVersion<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetFileVersion -> GetFileVersionReply, TenantOrUserToken, NoCredential
}

impl GetFileVersion {
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

impl<C> GetFileVersion<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::FileVersionResource<'_, C> {
    /// Returns a version of a document.
    pub fn get(
        &self,
        file_token: impl Into<String>,
        version_id: impl Into<String>,
        obj_type: VersionedType,
    ) -> GetFileVersion<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetFileVersion(
            GetFileVersion::new(file_token, version_id, obj_type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`GetFileVersion`].
#[derive(Clone, Default, rt::Record)]
pub struct GetFileVersionReply {
    /// Title.
    pub name: Option<String>,
    /// Id of the version.
    #[wire(ALWAYS)]
    pub version: Option<String>,
    /// Token of the document.
    pub parent_token: Option<String>,
    /// Who owns the version.
    pub owner_id: Option<String>,
    /// Who created it.
    pub creator_id: Option<String>,
    /// When it was created.
    #[wire(DIGITS)]
    pub create_time: Option<rt::Seconds>,
    /// When it was last changed; not returned when it is created.
    #[wire(DIGITS)]
    pub update_time: Option<rt::Seconds>,
    /// Whether it is there.
    pub status: Option<VersionStatus>,
    /// What the version is.
    pub obj_type: Option<VersionedType>,
    /// What the document is.
    pub parent_type: Option<VersionedType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetFileVersionReply {
    /// `version`, which every documented reply has, or an error if this one lacks it.
    pub fn version(&self) -> Result<&str, rt::Error> {
        rt::always(self.version.as_deref(), "version", &self.unknown_fields)
    }
}

/// The documented facts of [`GetFileVersion`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_version/get",
    title: "获取文档版本信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/get",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/files/:file_token/versions/:version_id",
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
        rt::Param::path("version_id"),
        rt::Param::query("obj_type").flags(rt::Field::REQUIRED),
        rt::Param::query("user_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1068400 403 Permission VersionForbidden\nThe caller may not read, or not edit, the document.\nGive the caller access to the document.",
            "1068404 404 NotFound VersionedDocumentNotFound\nThe document does not exist.\nCheck that it was not deleted.",
            "1068410 400 InvalidRequest InvalidFileToken\n`file_token` is wrong.\nCheck the token.",
            "1068411 400 InvalidRequest InvalidObjectType\n`obj_type` is wrong.\nGive the type of the document.",
            "1068412 400 InvalidRequest InvalidVersionId\n`version_id` is wrong.\nCheck the id of the version.",
            "1068425 400 Server VersionRequestFailed\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1068403 404 NotFound VersionNotFound\nThe version does not exist.\nCheck that it was not deleted.",
        ],
    ),
    ..platform::ENDPOINT
};

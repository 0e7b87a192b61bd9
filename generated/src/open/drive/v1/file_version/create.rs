// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_version/create`: 创建文档版本

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{VersionStatus, VersionedType};
use crate::open::types::UserIdType;

/// Saves the present state of a document as a version.
///
/// - Endpoint: `POST /open-apis/drive/v1/files/:file_token/versions`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive:version`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [创建文档版本](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/create)
/// - Schema: `schemas/open/drive/v1/file_version/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1068400 | 400 | [`VERSION_FORBIDDEN`](super::super::errors::VERSION_FORBIDDEN) | The caller may not read, or not edit, the document. |
/// | 1068401 | 400 | [`TITLE_REJECTED`](super::super::errors::TITLE_REJECTED) | The title was rejected. |
/// | 1068404 | 404 | [`VERSIONED_DOCUMENT_NOT_FOUND`](super::super::errors::VERSIONED_DOCUMENT_NOT_FOUND) | The document does not exist. |
/// | 1068410 | 400 | [`INVALID_FILE_TOKEN`](super::super::errors::INVALID_FILE_TOKEN) | `file_token` is wrong. |
/// | 1068411 | 400 | [`INVALID_OBJECT_TYPE`](super::super::errors::INVALID_OBJECT_TYPE) | `obj_type` is wrong. |
/// | 1068425 | 400 | [`VERSION_REQUEST_FAILED`](super::super::errors::VERSION_REQUEST_FAILED) | The server failed. |
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
///     .create(
///         "doxbcyvqZlSc9WlHvQMlSJabcef",
///         "项目文档 第 1 版",
///         VersionedType::Docx,
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建文档版本")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/versions")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateFileVersion<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateFileVersion -> CreateFileVersionReply, TenantOrUserToken, NoCredential
}

impl CreateFileVersion {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `name`: Title of the version. At most 1024 characters.
    /// - `obj_type`: Type of the document.
    pub fn new(
        file_token: impl Into<String>,
        name: impl Into<String>,
        obj_type: VersionedType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .body_text("name", name.into())
                .body("obj_type", &obj_type),
        )
    }
}

impl<C> CreateFileVersion<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::FileVersionResource<'_, C> {
    /// Saves the present state of a document as a version.
    pub fn create(
        &self,
        file_token: impl Into<String>,
        name: impl Into<String>,
        obj_type: VersionedType,
    ) -> CreateFileVersion<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateFileVersion(
            CreateFileVersion::new(file_token, name, obj_type).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateFileVersion`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateFileVersionReply {
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

impl CreateFileVersionReply {
    /// `version`, which every documented reply has, or an error if this one lacks it.
    pub fn version(&self) -> Result<&str, rt::Error> {
        rt::always(self.version.as_deref(), "version", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateFileVersion`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_version/create",
    title: "创建文档版本",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/create",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/files/:file_token/versions",
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
        rt::Param::query("user_id_type"),
        rt::Param::body("name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 1024)]),
        rt::Param::body("obj_type").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1068400 400 Permission VersionForbidden\nThe caller may not read, or not edit, the document.\nGive the caller access to the document.",
            "1068401 400 InvalidRequest TitleRejected\nThe title was rejected.\nChoose another title.",
            "1068404 404 NotFound VersionedDocumentNotFound\nThe document does not exist.\nCheck that it was not deleted.",
            "1068410 400 InvalidRequest InvalidFileToken\n`file_token` is wrong.\nCheck the token.",
            "1068411 400 InvalidRequest InvalidObjectType\n`obj_type` is wrong.\nGive the type of the document.",
            "1068425 400 Server VersionRequestFailed\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

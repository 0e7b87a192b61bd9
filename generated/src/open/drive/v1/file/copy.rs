// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/copy`: 复制文件

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{FileEntry, FileType};
use crate::open::types::UserIdType;

/// Copies a file into a folder.
///
/// Folders cannot be copied.
///
/// Make these calls one after the other, at most 5 a second and 10,000 a day; more are refused
/// with 1061045.
///
/// - Endpoint: `POST /open-apis/drive/v1/files/:file_token/copy`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:document:copy` or `drive:drive`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Rate limit: `special`
/// - Documentation: [复制文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/copy)
/// - Schema: `schemas/open/drive/v1/file/copy.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1061001 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed, or took too long. |
/// | 1061002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1061003 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The file or folder does not exist. |
/// | 1061004 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this with the file or folder. |
/// | 1061005 | 401 | [`UNAUTHENTICATED`](super::super::errors::UNAUTHENTICATED) | The token of the caller is not accepted here. |
/// | 1061007 | 404 | [`DELETED`](super::super::errors::DELETED) | The file or folder was deleted. |
/// | 1061045 | 400 | [`CONTENTION`](super::super::errors::CONTENTION) | Another call changes the same thing, or the calls come too fast. |
/// | 1062507 | 400 | [`FOLDER_FULL`](super::super::errors::FOLDER_FULL) | The folder holds as much as it may hold, 1,500 files and folders. |
/// | 1064510 | 403 | [`CROSS_TENANT`](super::super::errors::CROSS_TENANT) | The file belongs to another tenant or region. |
/// | 1064511 | 403 | [`CROSS_BRAND`](super::super::errors::CROSS_BRAND) | The file belongs to Lark and the caller to Feishu, or the other way round. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::drive::v1::FileType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file()
///     .copy(
///         "doccngpahSdXrFPIBD4XdIabcef",
///         "Demo copy",
///         FileType::Docx,
///         "fldbcO1UuPz8VwnpPx5a92abcef",
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "复制文件")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/copy")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CopyFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CopyFile -> CopyFileReply, TenantOrUserToken, NoCredential
}

impl CopyFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `name`: Name of the copy. At most 256 bytes.
    /// - `type`: What the file is: anything but a folder, a shortcut or a wiki node.
    /// - `folder_token`: The folder that the copy is put into.
    pub fn new(
        file_token: impl Into<String>,
        name: impl Into<String>,
        r#type: FileType,
        folder_token: impl Into<String>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .body_text("name", name.into())
                .body("type", &r#type)
                .body_text("folder_token", folder_token.into()),
        )
    }
}

impl<C> CopyFile<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// What else is wanted of the copy, such as another type.
    pub fn extra(self, extra: impl IntoIterator<Item = CopyProperty>) -> Self {
        Self(self.0.body("extra", &extra.into_iter().collect::<Vec<CopyProperty>>()))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Copies a file into a folder.
    pub fn copy(
        &self,
        file_token: impl Into<String>,
        name: impl Into<String>,
        r#type: FileType,
        folder_token: impl Into<String>,
    ) -> CopyFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CopyFile(
            CopyFile::new(file_token, name, r#type, folder_token)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CopyFile`].
#[derive(Clone, Default, rt::Record)]
pub struct CopyFileReply {
    /// The copy.
    #[wire(ALWAYS)]
    pub file: Option<FileEntry>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CopyFileReply {
    /// `file`, which every documented reply has, or an error if this one lacks it.
    pub fn file(&self) -> Result<&FileEntry, rt::Error> {
        rt::always(self.file.as_ref(), "file", &self.unknown_fields)
    }
}

/// What else is wanted of a copy.
#[derive(Clone, rt::Record)]
pub struct CopyProperty {
    /// What it is about, such as `target_type`.
    #[wire(REQUIRED)]
    pub key: String,
    /// What is wanted, such as `docx`.
    #[wire(REQUIRED)]
    pub value: String,
}

impl CopyProperty {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

/// The documented facts of [`CopyFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/copy",
    title: "复制文件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/copy",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/files/:file_token/copy",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docs:document:copy", "drive:drive"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required for ids of type `user_id`; without it, the reply omits those ids.",
        ),
    ],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::query("user_id_type"),
        rt::Param::body("name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Bytes(256)]),
        rt::Param::body("type").flags(rt::Field::REQUIRED),
        rt::Param::body("folder_token").flags(rt::Field::REQUIRED),
        rt::Param::body("extra"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1061001 500 Server ServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061003 404 NotFound NotFound\nThe file or folder does not exist.\nCheck the token.",
            "1061004 403 Permission PermissionDenied\nThe caller may not do this with the file or folder.\nGive the caller access: to read what is copied, to edit folders that something is put into or taken from, to manage what is moved.",
            "1061005 401 Auth Unauthenticated\nThe token of the caller is not accepted here.\nUse a valid token, of a kind that the call accepts.",
            "1061007 404 NotFound Deleted\nThe file or folder was deleted.",
            "1061045 400 Busy Contention\nAnother call changes the same thing, or the calls come too fast.\nRepeat later; do not make these calls at the same time.",
            "1062507 400 Conflict FolderFull\nThe folder holds as much as it may hold, 1,500 files and folders.\nUse another folder.",
            "1064510 403 Permission CrossTenant\nThe file belongs to another tenant or region.",
            "1064511 403 Permission CrossBrand\nThe file belongs to Lark and the caller to Feishu, or the other way round.",
        ],
    ),
    ..platform::ENDPOINT
};

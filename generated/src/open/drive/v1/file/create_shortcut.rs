// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/create_shortcut`: 创建文件快捷方式

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{FileEntry, FileType};
use crate::open::types::UserIdType;

/// Creates a shortcut to a file in another folder.
///
/// Make these calls one after the other, at most 5 a second and 10,000 a day; more are refused
/// with 1061045.
///
/// - Endpoint: `POST /open-apis/drive/v1/files/create_shortcut`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `space:document:shortcut`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Rate limit: `5/s`
/// - Documentation: [创建文件快捷方式](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_shortcut)
/// - Schema: `schemas/open/drive/v1/file/create_shortcut.json`
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
/// | 1062507 | 400 | [`FOLDER_FULL`](super::super::errors::FOLDER_FULL) | The folder holds as much as it may hold, 1,500 files and folders. |
/// | 1061045 | 400 | [`CONTENTION`](super::super::errors::CONTENTION) | Another call changes the same thing, or the calls come too fast. |
/// | 1064510 | 403 | [`CROSS_TENANT`](super::super::errors::CROSS_TENANT) | The file belongs to another tenant or region. |
/// | 1064511 | 403 | [`CROSS_BRAND`](super::super::errors::CROSS_BRAND) | The file belongs to Lark and the caller to Feishu, or the other way round. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::drive::v1::{FileType, ShortcutSource};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file()
///     .create_shortcut(
///         "fldbc5qgwyQnO0uedNllWuabcef",
///         ShortcutSource::new("doxbcGvhSVN0R6octqPwAEabcef", FileType::Docx),
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建文件快捷方式")]
#[doc(alias = "/open-apis/drive/v1/files/create_shortcut")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateShortcutFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateShortcutFile -> CreateShortcutFileReply, TenantOrUserToken, NoCredential
}

impl CreateShortcutFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `parent_token`: The folder that the shortcut is put into.
    /// - `refer_entity`: What it points to.
    pub fn new(parent_token: impl Into<String>, refer_entity: ShortcutSource) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("parent_token", parent_token.into())
                .body("refer_entity", &refer_entity),
        )
    }
}

impl<C> CreateShortcutFile<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Creates a shortcut to a file in another folder.
    pub fn create_shortcut(
        &self,
        parent_token: impl Into<String>,
        refer_entity: ShortcutSource,
    ) -> CreateShortcutFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateShortcutFile(
            CreateShortcutFile::new(parent_token, refer_entity)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateShortcutFile`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateShortcutFileReply {
    /// The shortcut as it stands in the folder.
    #[wire(name = "succ_shortcut_node", ALWAYS)]
    pub shortcut: Option<FileEntry>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateShortcutFileReply {
    /// `succ_shortcut_node`, which every documented reply has, or an error if this one lacks it.
    pub fn shortcut(&self) -> Result<&FileEntry, rt::Error> {
        rt::always(self.shortcut.as_ref(), "succ_shortcut_node", &self.unknown_fields)
    }
}

/// What a new shortcut points to.
#[derive(Clone, rt::Record)]
pub struct ShortcutSource {
    /// Token of the file.
    #[wire(REQUIRED)]
    pub refer_token: String,
    /// What the file is: no folder, shortcut or wiki node.
    #[wire(REQUIRED)]
    pub refer_type: FileType,
}

impl ShortcutSource {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(refer_token: impl Into<String>, refer_type: FileType) -> Self {
        Self {
            refer_token: refer_token.into(),
            refer_type,
        }
    }
}

/// The documented facts of [`CreateShortcutFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/create_shortcut",
    title: "创建文件快捷方式",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_shortcut",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/files/create_shortcut",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "space:document:shortcut"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required for ids of type `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("parent_token").flags(rt::Field::REQUIRED),
        rt::Param::body("refer_entity").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1061001 500 Server ServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061003 404 NotFound NotFound\nThe file or folder does not exist.\nCheck the token.",
            "1061004 403 Permission PermissionDenied\nThe caller may not do this with the file or folder.\nGive the caller access: to read what is copied, to edit folders that something is put into or taken from, to manage what is moved.",
            "1061005 401 Auth Unauthenticated\nThe token of the caller is not accepted here.\nUse a valid token, of a kind that the call accepts.",
            "1061007 404 NotFound Deleted\nThe file or folder was deleted.",
            "1062507 400 Conflict FolderFull\nThe folder holds as much as it may hold, 1,500 files and folders.\nUse another folder.",
            "1061045 400 Busy Contention\nAnother call changes the same thing, or the calls come too fast.\nRepeat later; do not make these calls at the same time.",
            "1064510 403 Permission CrossTenant\nThe file belongs to another tenant or region.",
            "1064511 403 Permission CrossBrand\nThe file belongs to Lark and the caller to Feishu, or the other way round.",
        ],
    ),
    ..platform::ENDPOINT
};

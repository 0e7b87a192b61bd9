// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/list`: 获取文件夹中的文件清单

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::FileEntry;
use crate::open::types::UserIdType;

/// Lists what is in a folder.
///
/// Only the folder itself is listed, not those within it.
///
/// - Endpoint: `GET /open-apis/drive/v1/files`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `drive:drive:readonly` or `space:document:retrieve`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Rate limit: `20/s`
/// - Documentation: [获取文件夹中的文件清单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list)
/// - Schema: `schemas/open/drive/v1/file/list.json`
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
/// | 1064001 | 400 | [`PAGE_TOO_LARGE`](super::super::errors::PAGE_TOO_LARGE) | The page is too large. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::drive::v1::{Direction, FileOrder};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .file()
///     .list()
///     .page_size(50)
///     .page_token("MTY1NTA3MTA1OXw3MTA4NDc2MDc1NzkyOTI0Nabcef")
///     .folder_token("fldbcO1UuPz8VwnpPx5a9abcef")
///     .order_by(FileOrder::EditedTime)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取文件夹中的文件清单")]
#[doc(alias = "/open-apis/drive/v1/files")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListFile::new() -> ListFileReply, TenantOrUserToken, NoCredential, pages of files as
    FileEntry
}

impl ListFile {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListFile<C> {
    /// Number of items per page. At most 200. The platform assumes `100` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// The folder; without it, the root folder of the caller, whole and without shortcuts.
    pub fn folder_token(self, folder_token: impl Into<String>) -> Self {
        Self(self.0.query_text("folder_token", folder_token.into()))
    }

    /// What the items are sorted by. The platform assumes `"EditedTime"` when it is not given.
    pub fn order_by(self, order_by: FileOrder) -> Self {
        Self(self.0.query("order_by", &order_by))
    }

    /// In which order they are sorted. The platform assumes `"DESC"` when it is not given.
    pub fn direction(self, direction: Direction) -> Self {
        Self(self.0.query("direction", &direction))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Lists what is in a folder.
    pub fn list(&self) -> ListFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListFile(ListFile::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListFile`].
#[derive(Clone, Default, rt::Record)]
pub struct ListFileReply {
    /// Files and folders.
    pub files: Option<Vec<FileEntry>>,
    /// What the next call gives as `page_token`.
    pub next_page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What files are sorted by.
    pub enum FileOrder {
        /// When they were last edited.
        EditedTime = "EditedTime",
        /// When they were created.
        CreatedTime = "CreatedTime",
    }
}

rt::text_enum! {
    /// An order.
    pub enum Direction {
        /// The earliest first.
        Ascending = "ASC",
        /// The latest first.
        Descending = "DESC",
    }
}

/// The documented facts of [`ListFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/list",
    title: "获取文件夹中的文件清单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/files",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "drive:drive:readonly", "space:document:retrieve"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required for ids of type `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_second(20)],
    params: &[
        rt::Param::query("page_size").limits(&[rt::Limit::Max(200.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("folder_token"),
        rt::Param::query("order_by"),
        rt::Param::query("direction"),
        rt::Param::query("user_id_type"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "next_page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1061001 500 Server ServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061003 404 NotFound NotFound\nThe file or folder does not exist.\nCheck the token.",
            "1061004 403 Permission PermissionDenied\nThe caller may not do this with the file or folder.\nGive the caller access: to read what is copied, to edit folders that something is put into or taken from, to manage what is moved.",
            "1061005 401 Auth Unauthenticated\nThe token of the caller is not accepted here.\nUse a valid token, of a kind that the call accepts.",
            "1061007 404 NotFound Deleted\nThe file or folder was deleted.",
            "1064001 400 InvalidRequest PageTooLarge\nThe page is too large.\nGive a `page_size` of at most 200.",
        ],
    ),
    ..platform::ENDPOINT
};

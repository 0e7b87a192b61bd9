// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v2/file_like/list`: 获取云文档的点赞者列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v2::types::FileType;
use crate::open::types::UserIdType;

/// Lists who liked a document, the latest first.
///
/// - Endpoint: `GET /open-apis/drive/v2/files/:file_token/likes`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:file.like:readonly`
/// - Scope `contact:user.base:readonly`: Needed to read names and pictures; any one of these scopes is enough.
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Scope `contact:contact:access_as_app`: Needed to read names and pictures; any one of these scopes is enough.
/// - Scope `contact:contact:readonly`: Needed to read names and pictures; any one of these scopes is enough.
/// - Scope `contact:contact:readonly_as_app`: Needed to read names and pictures; any one of these scopes is enough.
/// - Rate limit: `5/s`
/// - Documentation: [获取云文档的点赞者列表](https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/file-like/list)
/// - Schema: `schemas/open/drive/v2/file_like/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1061001 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1061002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1061003 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The file or folder does not exist. |
/// | 1061004 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the document, or not see who opened and liked it. |
/// | 1061007 | 400 | [`DELETED`](super::super::errors::DELETED) | The document was deleted. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::drive::v2::FileType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v2()
///     .file_like()
///     .list("J6Lddz22AovnqkxWEXBcUJabcef", FileType::Doc)
///     .page_size(10)
///     .page_token(
///         "aw7DoMKBFMOGwqHCrcO8w6jCmMOvw6ILeADCvsKNw57Di8O5XGV3LG4_w5HCqhFxSnDCrCzCn0BgZcOYUg85EMOYcEAcwqYOw4ojw5QFwofCu8KoIMO3K8Ktw4IuNMOBBHNYw4bCgCV3U1zDu8K-J8KSR8Kgw7Y0fsKZdsKvW3d9w53DnkHDrcO5bDkYwrvDisOEPcOtVFJ-I03CnsOILMOoAmLDknd6dsKqG1bClAjDuS3CvcOTwo7Dg8OrwovDsRdqIcKxw5HDohTDtXN9w5rCkWo",
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取云文档的点赞者列表")]
#[doc(alias = "/open-apis/drive/v2/files/:file_token/likes")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListFileLike<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListFileLike -> ListFileLikeReply, TenantOrUserToken, NoCredential, pages of items as
    Like
}

impl ListFileLike {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document that is meant.
    /// - `file_type`: Type of the document: `doc`, `docx` or `file`.
    pub fn new(file_token: impl Into<String>, file_type: FileType) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .query("file_type", &file_type),
        )
    }
}

impl<C> ListFileLike<C> {
    /// Number of items per page. From 1 to 50. The platform assumes `10` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::FileLikeResource<'_, C> {
    /// Lists who liked a document, the latest first.
    pub fn list(
        &self,
        file_token: impl Into<String>,
        file_type: FileType,
    ) -> ListFileLike<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListFileLike(ListFileLike::new(file_token, file_type).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListFileLike`].
#[derive(Clone, Default, rt::Record)]
pub struct ListFileLikeReply {
    /// The likes.
    pub items: Option<Vec<Like>>,
    /// Token of the next page.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Who liked a document.
#[derive(Clone, Default, rt::Record)]
pub struct Like {
    /// Who it was.
    pub user_id: Option<String>,
    /// When the user last liked it.
    #[wire(DIGITS)]
    pub last_liked_time: Option<rt::Seconds>,
    /// What the user is called.
    pub user_name: Option<String>,
    /// English name of the user.
    pub user_en_name: Option<String>,
    /// Address of the picture of the user.
    pub user_avatar_url: Option<String>,
    /// Whether name and picture are withheld.
    #[wire(name = "user_is_desensitized")]
    pub is_anonymous: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListFileLike`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v2/file_like/list",
    title: "获取云文档的点赞者列表",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/file-like/list",
    method: rt::Method::Get,
    path: "/open-apis/drive/v2/files/:file_token/likes",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:file.like:readonly"],
    field_scopes: &[
        (
            "contact:user.base:readonly",
            "Needed to read names and pictures; any one of these scopes is enough.",
        ),
        (
            "contact:user.employee_id:readonly",
            "Required for ids of type `user_id`; without it, the reply omits those ids.",
        ),
        (
            "contact:contact:access_as_app",
            "Needed to read names and pictures; any one of these scopes is enough.",
        ),
        (
            "contact:contact:readonly",
            "Needed to read names and pictures; any one of these scopes is enough.",
        ),
        (
            "contact:contact:readonly_as_app",
            "Needed to read names and pictures; any one of these scopes is enough.",
        ),
    ],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::query("file_type").flags(rt::Field::REQUIRED),
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(50.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("user_id_type"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1061001 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061003 404 NotFound NotFound\nThe file or folder does not exist.\nCheck the token.",
            "1061004 403 Permission PermissionDenied\nThe caller may not read the document, or not see who opened and liked it.\nGive the caller access to the document, and to the pictures of its visitors.",
            "1061007 400 NotFound Deleted\nThe document was deleted.",
        ],
    ),
    ..platform::ENDPOINT
};

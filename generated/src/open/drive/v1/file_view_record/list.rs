// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file_view_record/list`: 获取文件访问记录

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::FileType;
use crate::open::types::UserIdType;

/// Lists who opened a file, and when.
///
/// The tenant must keep records of views, and the caller must be able to manage the file.
///
/// - Endpoint: `GET /open-apis/drive/v1/files/:file_token/view_records`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:file:view_record:readonly`
/// - Scope `contact:user.base:readonly`: Needed to read names and pictures of users.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取文件访问记录](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-view_record/list)
/// - Schema: `schemas/open/drive/v1/file_view_record/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1069601 | 500 | [`REQUEST_FAILED`](super::super::errors::REQUEST_FAILED) | The server failed. |
/// | 1069602 | 400 | [`INVALID_ARGUMENT`](super::super::errors::INVALID_ARGUMENT) | A parameter is wrong, such as a type that is not that of the token. |
/// | 1069603 | 403 | [`MANAGEMENT_DENIED`](super::super::errors::MANAGEMENT_DENIED) | The caller may not manage the document, or the tenant does not keep records of views. |
/// | 1069604 | 404 | [`DOCUMENT_NOT_FOUND`](super::super::errors::DOCUMENT_NOT_FOUND) | The document does not exist, or is of another type. |
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
///     .file_view_record()
///     .list("XIHSdYSI7oMEU1xrsnxc8fabcef", 10, FileType::Docx)
///     .page_token("1674037112--7189934631754563585")
///     .viewer_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取文件访问记录")]
#[doc(alias = "/open-apis/drive/v1/files/:file_token/view_records")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListFileViewRecord<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListFileViewRecord -> ListFileViewRecordReply, TenantOrUserToken, NoCredential, pages
    of items as ViewRecord
}

impl ListFileViewRecord {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `file_token`: The document, file or folder that is meant.
    /// - `page_size`: Number of items per page. From 1 to 50.
    /// - `file_type`: Type of the file; folders have no records.
    pub fn new(
        file_token: impl Into<String>,
        page_size: i64,
        file_type: FileType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("file_token", file_token.into())
                .query("page_size", &page_size)
                .query("file_type", &file_type),
        )
    }
}

impl<C> ListFileViewRecord<C> {
    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn viewer_id_type(self, viewer_id_type: UserIdType) -> Self {
        Self(self.0.query("viewer_id_type", &viewer_id_type))
    }
}

impl<C: rt::Caller> super::FileViewRecordResource<'_, C> {
    /// Lists who opened a file, and when.
    pub fn list(
        &self,
        file_token: impl Into<String>,
        page_size: i64,
        file_type: FileType,
    ) -> ListFileViewRecord<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListFileViewRecord(
            ListFileViewRecord::new(file_token, page_size, file_type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListFileViewRecord`].
#[derive(Clone, Default, rt::Record)]
pub struct ListFileViewRecordReply {
    /// The users, the latest first.
    pub items: Option<Vec<ViewRecord>>,
    /// Token of the next page.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Who opened a file, and when.
#[derive(Clone, Default, rt::Record)]
pub struct ViewRecord {
    /// Who it was.
    pub viewer_id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Address of the picture of the user.
    pub avatar_url: Option<String>,
    /// When the user last opened it.
    #[wire(DIGITS)]
    pub last_view_time: Option<rt::Seconds>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListFileViewRecord`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file_view_record/list",
    title: "获取文件访问记录",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-view_record/list",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/files/:file_token/view_records",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:file:view_record:readonly"],
    field_scopes: &[
        ("contact:user.base:readonly", "Needed to read names and pictures of users."),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("file_token"),
        rt::Param::query("page_size")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(50.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("file_type").flags(rt::Field::REQUIRED),
        rt::Param::query("viewer_id_type"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1069601 500 Server RequestFailed\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1069602 400 InvalidRequest InvalidArgument\nA parameter is wrong, such as a type that is not that of the token.\nCheck the parameters.",
            "1069603 403 Permission ManagementDenied\nThe caller may not manage the document, or the tenant does not keep records of views.\nGive the caller the permission to manage the document.",
            "1069604 404 NotFound DocumentNotFound\nThe document does not exist, or is of another type.\nCheck token and type.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/meta/batch_query`: 获取文件元数据

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::FileType;
use crate::open::types::UserIdType;

/// Returns title, owner and times of up to 200 files.
///
/// What cannot be read is listed apart, with the reason.
///
/// - Endpoint: `POST /open-apis/drive/v1/metas/batch_query`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `drive:drive.metadata:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required for ids of type `user_id`; without it, the reply omits those ids.
/// - Scope `drive:file.meta.sec_label.read_only`: Needed to read `sec_label_name`.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取文件元数据](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/meta/batch_query)
/// - Schema: `schemas/open/drive/v1/meta/batch_query.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1069701 | 401 | [`APP_NOT_VERIFIED`](super::super::errors::APP_NOT_VERIFIED) | The app is not known. |
/// | 1069704 | 503 | [`METADATA_SERVER_ERROR`](super::super::errors::METADATA_SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::drive::v1::{FileRef, FileType};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .meta()
///     .batch_query([
///         FileRef {
///             doc_token: Some("doccnfYZzTlvXqZIGTdAHKabcef".into()),
///             doc_type: Some(FileType::Doc),
///             ..FileRef::default()
///         },
///     ])
///     .user_id_type(UserIdType::OpenId)
///     .with_url(false)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取文件元数据")]
#[doc(alias = "/open-apis/drive/v1/metas/batch_query")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchQueryMeta<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchQueryMeta -> BatchQueryMetaReply, TenantOrUserToken, NoCredential
}

impl BatchQueryMeta {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `request_docs`: The files. 1 to 200 elements.
    pub fn new(request_docs: impl IntoIterator<Item = FileRef>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body(
                    "request_docs",
                    &request_docs.into_iter().collect::<Vec<FileRef>>(),
                ),
        )
    }
}

impl<C> BatchQueryMeta<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Whether addresses are returned. The platform assumes `false` when it is not given.
    pub fn with_url(self, with_url: bool) -> Self {
        Self(self.0.body("with_url", &with_url))
    }
}

impl<C: rt::Caller> super::MetaResource<'_, C> {
    /// Returns title, owner and times of up to 200 files.
    pub fn batch_query(
        &self,
        request_docs: impl IntoIterator<Item = FileRef>,
    ) -> BatchQueryMeta<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        BatchQueryMeta(BatchQueryMeta::new(request_docs).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`BatchQueryMeta`].
#[derive(Clone, Default, rt::Record)]
pub struct BatchQueryMetaReply {
    /// What is known of the files.
    pub metas: Option<Vec<FileMeta>>,
    /// Files of which nothing can be read.
    pub failed_list: Option<Vec<MetaFailure>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A file, by token and type.
#[derive(Clone, Default, rt::Record)]
pub struct FileRef {
    /// Which file it is.
    #[wire(REQUIRED)]
    pub doc_token: Option<String>,
    /// What it is.
    #[wire(REQUIRED)]
    pub doc_type: Option<FileType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What is known of a file.
#[derive(Clone, Default, rt::Record)]
pub struct FileMeta {
    /// Token of the file.
    pub doc_token: Option<String>,
    /// What it is.
    pub doc_type: Option<FileType>,
    /// Title.
    pub title: Option<String>,
    /// Who owns it.
    pub owner_id: Option<String>,
    /// When it was created.
    #[wire(DIGITS)]
    pub create_time: Option<rt::Seconds>,
    /// Who changed it last.
    pub latest_modify_user: Option<String>,
    /// When it was last changed.
    #[wire(DIGITS)]
    pub latest_modify_time: Option<rt::Seconds>,
    /// Address at which people open it, if asked for.
    pub url: Option<String>,
    /// Name of its security label.
    pub sec_label_name: Option<String>,
    /// What was asked for; the token of a wiki node differs from that of its document. Wrong where one
    /// token is asked for twice.
    pub request_doc_info: Option<FileRef>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A file of which nothing can be read.
#[derive(Clone, Default, rt::Record)]
pub struct MetaFailure {
    /// Token of the file.
    pub token: Option<String>,
    /// Why.
    pub code: Option<MetaFailureCode>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Why nothing can be read of a file.
    pub enum MetaFailureCode {
        /// Files of this type have none.
        TypeUnsupported = 970_002,
        /// The caller may not read it.
        Forbidden = 970_003,
        /// It does not exist, or is of another type.
        NotFound = 970_005,
    }
}

/// The documented facts of [`BatchQueryMeta`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/meta/batch_query",
    title: "获取文件元数据",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/meta/batch_query",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/metas/batch_query",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "drive:drive.metadata:readonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required for ids of type `user_id`; without it, the reply omits those ids.",
        ),
        ("drive:file.meta.sec_label.read_only", "Needed to read `sec_label_name`."),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::body("request_docs")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 200)]),
        rt::Param::body("with_url"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1069701 401 Auth AppNotVerified\nThe app is not known.\nCheck the id of the app.",
            "1069704 503 Server MetadataServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

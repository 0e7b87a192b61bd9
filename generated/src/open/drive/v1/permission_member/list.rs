// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/permission_member/list`: 获取云文档协作者

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{Collaborator, FileType, PermissionScope};

/// Lists the collaborators of a document.
///
/// The caller must be able to see them.
///
/// - Endpoint: `GET /open-apis/drive/v1/permissions/:token/members`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `bitable:app` or `wiki:wiki` or `docs:doc` or `docs:permission.member:retrieve` or `drive:drive` or `sheets:spreadsheet` or `bitable:bitable`
/// - Scope `contact:user.base:readonly`: Needed to read names and pictures; any one of these scopes is enough.
/// - Scope `contact:contact:access_as_app`: Needed to read names and pictures; any one of these scopes is enough.
/// - Scope `contact:contact:readonly`: Needed to read names and pictures; any one of these scopes is enough.
/// - Scope `contact:contact:readonly_as_app`: Needed to read names and pictures; any one of these scopes is enough.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取云文档协作者](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/list)
/// - Schema: `schemas/open/drive/v1/permission_member/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1063001 | 400 | [`INVALID_PERMISSION_PARAMETER`](super::super::errors::INVALID_PERMISSION_PARAMETER) | A parameter is wrong: token and type do not fit, the document does not exist, id and type of the collaborator do not fit, the collaborator does not exist, or the combination is not supported, such as departments with a tenant token. |
/// | 1063002 | 403 | [`PERMISSION_CHANGE_DENIED`](super::super::errors::PERMISSION_CHANGE_DENIED) | The caller is no collaborator of the document, or may not do this. |
/// | 1063003 | 400 | [`OPERATION_NOT_ALLOWED`](super::super::errors::OPERATION_NOT_ALLOWED) | The parameters are valid, but this is not allowed: there are too many collaborators, a policy of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is the owner, or has a higher permission already. |
/// | 1063004 | 403 | [`SHARING_DENIED`](super::super::errors::SHARING_DENIED) | The caller may not share the document. |
/// | 1063005 | 404 | [`DOCUMENT_DELETED`](super::super::errors::DOCUMENT_DELETED) | The document was deleted. |
/// | 1063006 | 429 | [`PERMISSION_RATE_LIMITED`](super::super::errors::PERMISSION_RATE_LIMITED) | Too many calls, counted apart from the rate of the endpoint. |
/// | 1066001 | 500 | [`PERMISSION_SERVER_ERROR`](super::super::errors::PERMISSION_SERVER_ERROR) | The server failed, or took too long. |
/// | 1066002 | 500 | [`CONCURRENT_CHANGE`](super::super::errors::CONCURRENT_CHANGE) | The permissions are being changed by another call. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::{CollaboratorField, FileType, PermissionScope};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .permission_member()
///     .list("doccnBKgoMyY5OMbUG6FioTXuBe", FileType::Docx)
///     .fields([CollaboratorField::All])
///     .perm_type(PermissionScope::Container)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取云文档协作者")]
#[doc(alias = "/open-apis/drive/v1/permissions/:token/members")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListPermissionMember<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListPermissionMember -> ListPermissionMemberReply, TenantOrUserToken, NoCredential
}

impl ListPermissionMember {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `token`: The document, file or folder.
    /// - `type`: Type of the document, which must be that of the token.
    pub fn new(token: impl Into<String>, r#type: FileType) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("token", token.into())
                .query("type", &r#type),
        )
    }
}

impl<C> ListPermissionMember<C> {
    /// What is returned beside ids and permissions; nothing if not given.
    pub fn fields(self, fields: impl IntoIterator<Item = CollaboratorField>) -> Self {
        Self(
            self
                .0
                .query("fields", &fields.into_iter().collect::<Vec<CollaboratorField>>()),
        )
    }

    /// What the permission covers, on wiki nodes. The platform assumes `"container"` when it is not
    /// given.
    pub fn perm_type(self, perm_type: PermissionScope) -> Self {
        Self(self.0.query("perm_type", &perm_type))
    }
}

impl<C: rt::Caller> super::PermissionMemberResource<'_, C> {
    /// Lists the collaborators of a document.
    pub fn list(
        &self,
        token: impl Into<String>,
        r#type: FileType,
    ) -> ListPermissionMember<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListPermissionMember(
            ListPermissionMember::new(token, r#type).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListPermissionMember`].
#[derive(Clone, Default, rt::Record)]
pub struct ListPermissionMemberReply {
    /// The collaborators.
    pub items: Option<Vec<Collaborator>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What can be returned of a collaborator.
    pub enum CollaboratorField {
        /// Its name.
        Name = "name",
        /// What it is.
        Type = "type",
        /// Its picture.
        Avatar = "avatar",
        /// Whether it is of another tenant.
        ExternalLabel = "external_label",
        /// All of these.
        All = "*",
    }
}

/// The documented facts of [`ListPermissionMember`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/permission_member/list",
    title: "获取云文档协作者",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/list",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/permissions/:token/members",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "bitable:app",
        "wiki:wiki",
        "docs:doc",
        "docs:permission.member:retrieve",
        "drive:drive",
        "sheets:spreadsheet",
        "bitable:bitable",
    ],
    field_scopes: &[
        (
            "contact:user.base:readonly",
            "Needed to read names and pictures; any one of these scopes is enough.",
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
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("token"),
        rt::Param::query("type").flags(rt::Field::REQUIRED),
        rt::Param::query("fields").flags(rt::Field::COMMA),
        rt::Param::query("perm_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1063001 400 InvalidRequest InvalidPermissionParameter\nA parameter is wrong: token and type do not fit, the document does not exist, id and type of the collaborator do not fit, the collaborator does not exist, or the combination is not supported, such as departments with a tenant token.\nCheck token, type and collaborator.",
            "1063002 403 Permission PermissionChangeDenied\nThe caller is no collaborator of the document, or may not do this.\nGive the caller the permission to manage the document; only its owner can transfer it.",
            "1063003 400 Conflict OperationNotAllowed\nThe parameters are valid, but this is not allowed: there are too many collaborators, a policy of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is the owner, or has a higher permission already.\nThe caller must be in a chat, or see a user or department, to add it; permissions of the owner cannot be changed.",
            "1063004 403 Permission SharingDenied\nThe caller may not share the document.\nGive the caller the permission to share it.",
            "1063005 404 NotFound DocumentDeleted\nThe document was deleted.",
            "1063006 429 RateLimit PermissionRateLimited\nToo many calls, counted apart from the rate of the endpoint.\nRepeat later.",
            "1066001 500 Server PermissionServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1066002 500 Busy ConcurrentChange\nThe permissions are being changed by another call.\nRepeat the call.",
        ],
    ),
    ..platform::ENDPOINT
};

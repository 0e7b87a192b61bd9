// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/permission_member/update`: 更新协作者权限

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{
    Collaborator, CollaboratorId, CollaboratorKind, FileType, Permission, PermissionScope,
};

/// Changes the permission of a collaborator.
///
/// The caller must be able to manage the document, and see the collaborator.
///
/// - Endpoint: `PUT /open-apis/drive/v1/permissions/:token/members/:member_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `bitable:app` or `wiki:wiki` or `docs:doc` or `docs:permission.member:update` or `drive:drive` or `drive:file` or `sheets:spreadsheet` or `bitable:bitable`
/// - Rate limit: `100/min`
/// - Documentation: [更新协作者权限](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/update)
/// - Schema: `schemas/open/drive/v1/permission_member/update.json`
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
/// | 1066001 | 500 | [`PERMISSION_SERVER_ERROR`](super::super::errors::PERMISSION_SERVER_ERROR) | The server failed, or took too long. |
/// | 1066002 | 500 | [`CONCURRENT_CHANGE`](super::super::errors::CONCURRENT_CHANGE) | The permissions are being changed by another call. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::{
///     CollaboratorId, CollaboratorKind, FileType, Permission, PermissionScope,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .permission_member()
///     .update(
///         "doccnBKgoMyY5OMbUG6FioTXuBe",
///         CollaboratorId::OpenId("ou_7dab8a3d3cdcc9da365777c7ad535d62".into()),
///         FileType::Docx,
///         Permission::View,
///     )
///     .need_notification(false)
///     .perm_type(PermissionScope::Container)
///     .kind(CollaboratorKind::User)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新协作者权限")]
#[doc(alias = "/open-apis/drive/v1/permissions/:token/members/:member_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdatePermissionMember<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdatePermissionMember -> UpdatePermissionMemberReply, TenantOrUserToken,
    NoCredential
}

impl UpdatePermissionMember {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `token`: The document, file or folder.
    /// - `member_id`: The collaborator.
    /// - `type`: Type of the document, which must be that of the token: no folder.
    /// - `perm`: What the collaborator may do.
    pub fn new(
        token: impl Into<String>,
        member_id: impl Into<CollaboratorId>,
        r#type: FileType,
        perm: Permission,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("token", token.into())
                .shape_at(
                    &[(rt::Place::Path, "member_id"), (rt::Place::Body, "member_type")],
                    &Into::<CollaboratorId>::into(member_id),
                )
                .query("type", &r#type)
                .body("perm", &perm),
        )
    }
}

impl<C> UpdatePermissionMember<C> {
    /// Whether the collaborator is told; only with a user token. The platform assumes `false` when it
    /// is not given.
    pub fn need_notification(self, need_notification: bool) -> Self {
        Self(self.0.query("need_notification", &need_notification))
    }

    /// What the permission covers, on wiki nodes. The platform assumes `"container"` when it is not
    /// given.
    pub fn perm_type(self, perm_type: PermissionScope) -> Self {
        Self(self.0.body("perm_type", &perm_type))
    }

    /// What the collaborator is; needed for members of a wiki space.
    pub fn kind(self, kind: CollaboratorKind) -> Self {
        Self(self.0.body("type", &kind))
    }
}

impl<C: rt::Caller> super::PermissionMemberResource<'_, C> {
    /// Changes the permission of a collaborator.
    pub fn update(
        &self,
        token: impl Into<String>,
        member_id: impl Into<CollaboratorId>,
        r#type: FileType,
        perm: Permission,
    ) -> UpdatePermissionMember<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UpdatePermissionMember(
            UpdatePermissionMember::new(token, member_id, r#type, perm)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`UpdatePermissionMember`].
#[derive(Clone, Default, rt::Record)]
pub struct UpdatePermissionMemberReply {
    /// The collaborator and its permission.
    pub member: Option<Collaborator>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`UpdatePermissionMember`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/permission_member/update",
    title: "更新协作者权限",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/update",
    method: rt::Method::Put,
    path: "/open-apis/drive/v1/permissions/:token/members/:member_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "bitable:app",
        "wiki:wiki",
        "docs:doc",
        "docs:permission.member:update",
        "drive:drive",
        "drive:file",
        "sheets:spreadsheet",
        "bitable:bitable",
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("token"),
        rt::Param::path("member_id"),
        rt::Param::query("need_notification"),
        rt::Param::query("type").flags(rt::Field::REQUIRED),
        rt::Param::body("member_type").flags(rt::Field::REQUIRED),
        rt::Param::body("perm").flags(rt::Field::REQUIRED),
        rt::Param::body("perm_type"),
        rt::Param::body("type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1063001 400 InvalidRequest InvalidPermissionParameter\nA parameter is wrong: token and type do not fit, the document does not exist, id and type of the collaborator do not fit, the collaborator does not exist, or the combination is not supported, such as departments with a tenant token.\nCheck token, type and collaborator.",
            "1063002 403 Permission PermissionChangeDenied\nThe caller is no collaborator of the document, or may not do this.\nGive the caller the permission to manage the document; only its owner can transfer it.",
            "1063003 400 Conflict OperationNotAllowed\nThe parameters are valid, but this is not allowed: there are too many collaborators, a policy of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is the owner, or has a higher permission already.\nThe caller must be in a chat, or see a user or department, to add it; permissions of the owner cannot be changed.",
            "1063004 403 Permission SharingDenied\nThe caller may not share the document.\nGive the caller the permission to share it.",
            "1063005 404 NotFound DocumentDeleted\nThe document was deleted.",
            "1066001 500 Server PermissionServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1066002 500 Busy ConcurrentChange\nThe permissions are being changed by another call.\nRepeat the call.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/permission_member/transfer_owner`: 转移云文档所有者

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{FileType, OwnerId, Permission};

/// Makes another user, or an app, the owner of a document.
///
/// Only the owner can do so.
///
/// - Endpoint: `POST /open-apis/drive/v1/permissions/:token/members/transfer_owner`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `bitable:app` or `wiki:wiki` or `docs:doc` or `docs:permission.member:transfer` or `drive:drive` or `sheets:spreadsheet` or `bitable:bitable`
/// - Rate limit: `100/min`
/// - Documentation: [转移云文档所有者](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/transfer_owner)
/// - Schema: `schemas/open/drive/v1/permission_member/transfer_owner.json`
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
/// use feishu_api::drive::v1::{FileType, OwnerId, Permission};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .drive()
///     .v1()
///     .permission_member()
///     .transfer_owner(
///         "doccnBKgoMyY5OMbUG6FioTXuBe",
///         FileType::Docx,
///         OwnerId::OpenId("ou_67e5ecb64ce1c0bd94612c17999abcef".into()),
///     )
///     .need_notification(true)
///     .remove_old_owner(false)
///     .stay_put(false)
///     .old_owner_perm(Permission::View)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "转移云文档所有者")]
#[doc(alias = "/open-apis/drive/v1/permissions/:token/members/transfer_owner")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct TransferOwnerPermissionMember<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    TransferOwnerPermissionMember -> rt::Empty, TenantOrUserToken, NoCredential
}

impl TransferOwnerPermissionMember {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `token`: The document, file or folder.
    /// - `type`: Type of the document, which must be that of the token.
    /// - `member_id`: The new owner.
    pub fn new(
        token: impl Into<String>,
        r#type: FileType,
        member_id: impl Into<OwnerId>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("token", token.into())
                .query("type", &r#type)
                .shape_at(
                    &[(rt::Place::Body, "member_id"), (rt::Place::Body, "member_type")],
                    &Into::<OwnerId>::into(member_id),
                ),
        )
    }
}

impl<C> TransferOwnerPermissionMember<C> {
    /// Whether the new owner is told; only with a user token. The platform assumes `true` when it is
    /// not given.
    pub fn need_notification(self, need_notification: bool) -> Self {
        Self(self.0.query("need_notification", &need_notification))
    }

    /// Whether the old owner loses all permissions. The platform assumes `false` when it is not given.
    pub fn remove_old_owner(self, remove_old_owner: bool) -> Self {
        Self(self.0.query("remove_old_owner", &remove_old_owner))
    }

    /// Whether a document in the personal folder of the old owner stays there; else it moves to the
    /// space of the new one. The platform assumes `false` when it is not given.
    pub fn stay_put(self, stay_put: bool) -> Self {
        Self(self.0.query("stay_put", &stay_put))
    }

    /// What the old owner may still do, unless removed. The platform assumes `"full_access"` when it
    /// is not given.
    pub fn old_owner_perm(self, old_owner_perm: Permission) -> Self {
        Self(self.0.query("old_owner_perm", &old_owner_perm))
    }
}

impl<C: rt::Caller> super::PermissionMemberResource<'_, C> {
    /// Makes another user, or an app, the owner of a document.
    pub fn transfer_owner(
        &self,
        token: impl Into<String>,
        r#type: FileType,
        member_id: impl Into<OwnerId>,
    ) -> TransferOwnerPermissionMember<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        TransferOwnerPermissionMember(
            TransferOwnerPermissionMember::new(token, r#type, member_id)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`TransferOwnerPermissionMember`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/permission_member/transfer_owner",
    title: "转移云文档所有者",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/transfer_owner",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/permissions/:token/members/transfer_owner",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "bitable:app",
        "wiki:wiki",
        "docs:doc",
        "docs:permission.member:transfer",
        "drive:drive",
        "sheets:spreadsheet",
        "bitable:bitable",
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("token"),
        rt::Param::query("type").flags(rt::Field::REQUIRED),
        rt::Param::query("need_notification"),
        rt::Param::query("remove_old_owner"),
        rt::Param::query("stay_put"),
        rt::Param::query("old_owner_perm"),
        rt::Param::body("member_type").flags(rt::Field::REQUIRED),
        rt::Param::body("member_id").flags(rt::Field::REQUIRED),
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

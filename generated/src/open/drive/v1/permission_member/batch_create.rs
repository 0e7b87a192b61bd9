// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/permission_member/batch_create`: 批量增加协作者权限

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::{Collaborator, FileType, NewCollaborator};

/// Gives up to ten collaborators permissions on a document.
///
/// The caller must be able to share the document, and caller and collaborator must see each other:
/// users by being in one tenant or contacts, a group chat by the caller being in it, departments
/// by user tokens only.
///
/// An app that is added to a folder gets no access by that; add a group chat that has its bot.
///
/// If only some could be added, the reply has those, even if its code is not 0.
///
/// - Endpoint: `POST /open-apis/drive/v1/permissions/:token/members/batch_create`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:permission.member` or `docs:permission.member:create`
/// - Rate limit: `100/min`
/// - Documentation: [批量增加协作者权限](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/batch_create)
/// - Schema: `schemas/open/drive/v1/permission_member/batch_create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1063001 | 400 | [`INVALID_PERMISSION_PARAMETER`](super::super::errors::INVALID_PERMISSION_PARAMETER) | A parameter is wrong: token and type do not fit, the document does not exist, id and type of the collaborator do not fit, the collaborator does not exist, or the combination is not supported, such as departments with a tenant token. |
/// | 1063002 | 403 | [`PERMISSION_CHANGE_DENIED`](super::super::errors::PERMISSION_CHANGE_DENIED) | The caller is no collaborator of the document, or may not do this. |
/// | 1063003 | 400 | [`OPERATION_NOT_ALLOWED`](super::super::errors::OPERATION_NOT_ALLOWED) | The parameters are valid, but this is not allowed: there are too many collaborators, a policy of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is the owner, or has a higher permission already. |
/// | 1063006 | 429 | [`PERMISSION_RATE_LIMITED`](super::super::errors::PERMISSION_RATE_LIMITED) | Too many calls, counted apart from the rate of the endpoint. |
/// | 1066001 | 500 | [`PERMISSION_SERVER_ERROR`](super::super::errors::PERMISSION_SERVER_ERROR) | The server failed, or took too long. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::{
///     CollaboratorId, CollaboratorKind, FileType, NewCollaborator, Permission,
///     PermissionScope,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .permission_member()
///     .batch_create(
///         "docxnBKgoMyY5OMbUG6FioTXuBe",
///         FileType::Docx,
///         [
///             NewCollaborator {
///                 member_id: CollaboratorId::OpenId(
///                     "ou_1234567890abcdef1234567890abcdef".into(),
///                 ),
///                 perm: Permission::View,
///                 perm_type: Some(PermissionScope::Container),
///                 r#type: Some(CollaboratorKind::User),
///             },
///         ],
///     )
///     .need_notification(false)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "批量增加协作者权限")]
#[doc(alias = "/open-apis/drive/v1/permissions/:token/members/batch_create")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchCreatePermissionMember<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchCreatePermissionMember -> BatchCreatePermissionMemberReply, TenantOrUserToken,
    NoCredential
}

impl BatchCreatePermissionMember {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `token`: The document, file or folder.
    /// - `type`: Type of the document, which must be that of the token.
    /// - `members`: The collaborators and their permissions. At most 10 elements.
    pub fn new(
        token: impl Into<String>,
        r#type: FileType,
        members: impl IntoIterator<Item = NewCollaborator>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("token", token.into())
                .query("type", &r#type)
                .body("members", &members.into_iter().collect::<Vec<NewCollaborator>>()),
        )
    }
}

impl<C> BatchCreatePermissionMember<C> {
    /// Whether the collaborator is told; only with a user token. The platform assumes `false` when it
    /// is not given.
    pub fn need_notification(self, need_notification: bool) -> Self {
        Self(self.0.query("need_notification", &need_notification))
    }
}

impl<C: rt::Caller> super::PermissionMemberResource<'_, C> {
    /// Gives up to ten collaborators permissions on a document.
    pub fn batch_create(
        &self,
        token: impl Into<String>,
        r#type: FileType,
        members: impl IntoIterator<Item = NewCollaborator>,
    ) -> BatchCreatePermissionMember<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        BatchCreatePermissionMember(
            BatchCreatePermissionMember::new(token, r#type, members)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`BatchCreatePermissionMember`].
#[derive(Clone, Default, rt::Record)]
pub struct BatchCreatePermissionMemberReply {
    /// Those who were added.
    pub members: Option<Vec<Collaborator>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`BatchCreatePermissionMember`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/permission_member/batch_create",
    title: "批量增加协作者权限",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/batch_create",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/permissions/:token/members/batch_create",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docs:permission.member", "docs:permission.member:create"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("token"),
        rt::Param::query("type").flags(rt::Field::REQUIRED),
        rt::Param::query("need_notification"),
        rt::Param::body("members")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(0, 10)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1063001 400 InvalidRequest InvalidPermissionParameter\nA parameter is wrong: token and type do not fit, the document does not exist, id and type of the collaborator do not fit, the collaborator does not exist, or the combination is not supported, such as departments with a tenant token.\nCheck token, type and collaborator.",
            "1063002 403 Permission PermissionChangeDenied\nThe caller is no collaborator of the document, or may not do this.\nGive the caller the permission to manage the document; only its owner can transfer it.",
            "1063003 400 Conflict OperationNotAllowed\nThe parameters are valid, but this is not allowed: there are too many collaborators, a policy of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is the owner, or has a higher permission already.\nThe caller must be in a chat, or see a user or department, to add it; permissions of the owner cannot be changed.",
            "1063006 429 RateLimit PermissionRateLimited\nToo many calls, counted apart from the rate of the endpoint.\nRepeat later.",
            "1066001 500 Server PermissionServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v2/permission_public/patch`.

use feishu_api::Operation;
use feishu_api::drive::v2::{
    CollaboratorPolicy, CommentPolicy, CopyPolicy, ExternalPolicy, FileType, LinkPolicy,
    PatchPermissionPublic, SecurityPolicy, SharePolicy,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchPermissionPublic,
    >(
        "all_settings",
        || Operation::into_request(
            PatchPermissionPublic::new("doccnBKgoMyY5OMbUG6Fioabcef", FileType::Docx)
                .external_access_entity(ExternalPolicy::Open)
                .security_entity(SecurityPolicy::AnyoneCanView)
                .comment_entity(CommentPolicy::AnyoneCanView)
                .share_entity(SharePolicy::Anyone)
                .manage_collaborator_entity(CollaboratorPolicy::CollaboratorCanView)
                .link_share_entity(LinkPolicy::TenantReadable)
                .copy_entity(CopyPolicy::AnyoneCanView),
        ),
        "{\"path\":{\"token\":\"doccnBKgoMyY5OMbUG6Fioabcef\"},\"query\":{\"type\":\"docx\"},\"headers\":{},\"body\":{\"external_access_entity\":\"open\",\"security_entity\":\"anyone_can_view\",\"comment_entity\":\"anyone_can_view\",\"share_entity\":\"anyone\",\"manage_collaborator_entity\":\"collaborator_can_view\",\"link_share_entity\":\"tenant_readable\",\"copy_entity\":\"anyone_can_view\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"permission_public\":{\"external_access_entity\":\"open\",\"security_entity\":\"anyone_can_view\",\"comment_entity\":\"anyone_can_view\",\"share_entity\":\"anyone\",\"manage_collaborator_entity\":\"collaborator_can_view\",\"link_share_entity\":\"tenant_readable\",\"copy_entity\":\"anyone_can_view\",\"lock_switch\":false}}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/permission_public/patch`.

use feishu_api::Operation;
use feishu_api::drive::v1::{
    CommentPolicy, FileType, LinkPolicy, PatchPermissionPublic, SecurityPolicy,
    SharePolicy,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchPermissionPublic,
    >(
        "document",
        || Operation::into_request(
            PatchPermissionPublic::new("doccnBKgoMyY5OMbUG6FioTXuBe", FileType::Doc)
                .external_access(true)
                .security_entity(SecurityPolicy::AnyoneCanView)
                .comment_entity(CommentPolicy::AnyoneCanView)
                .share_entity(SharePolicy::Anyone)
                .link_share_entity(LinkPolicy::TenantReadable)
                .invite_external(true),
        ),
        "{\"path\":{\"token\":\"doccnBKgoMyY5OMbUG6FioTXuBe\"},\"query\":{\"type\":\"doc\"},\"headers\":{},\"body\":{\"external_access\":true,\"security_entity\":\"anyone_can_view\",\"comment_entity\":\"anyone_can_view\",\"share_entity\":\"anyone\",\"link_share_entity\":\"tenant_readable\",\"invite_external\":true}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"permission_public\":{\"external_access\":true,\"security_entity\":\"anyone_can_view\",\"comment_entity\":\"anyone_can_view\",\"share_entity\":\"anyone\",\"link_share_entity\":\"tenant_readable\",\"invite_external\":true}}}",
    ),
];

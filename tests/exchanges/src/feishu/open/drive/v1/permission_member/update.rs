// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/permission_member/update`.

use feishu_api::Operation;
use feishu_api::drive::v1::{
    CollaboratorId, CollaboratorKind, FileType, Permission, PermissionScope,
    UpdatePermissionMember,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdatePermissionMember,
    >(
        "user",
        || Operation::into_request(
            UpdatePermissionMember::new(
                    "doccnBKgoMyY5OMbUG6FioTXuBe",
                    CollaboratorId::OpenId("ou_7dab8a3d3cdcc9da365777c7ad535d62".into()),
                    FileType::Docx,
                    Permission::View,
                )
                .need_notification(false)
                .perm_type(PermissionScope::Container)
                .kind(CollaboratorKind::User),
        ),
        "{\"path\":{\"token\":\"doccnBKgoMyY5OMbUG6FioTXuBe\",\"member_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"},\"query\":{\"need_notification\":false,\"type\":\"docx\"},\"headers\":{},\"body\":{\"member_type\":\"openid\",\"perm\":\"view\",\"perm_type\":\"container\",\"type\":\"user\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"member\":{\"member_type\":\"openid\",\"member_id\":\"ou_1234567890abcdef1234567890abcdef\",\"perm\":\"view\",\"perm_type\":\"container\",\"type\":\"user\"}}}",
    ),
];

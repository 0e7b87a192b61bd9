// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/permission_member/create`.

use feishu_api::Operation;
use feishu_api::drive::v1::{
    CollaboratorId, CollaboratorKind, CreatePermissionMember, FileType, Permission,
    PermissionScope,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreatePermissionMember,
    >(
        "user",
        || Operation::into_request(
            CreatePermissionMember::new(
                    "doccnBKgoMyY5OMbUG6FioTXuBe",
                    FileType::Docx,
                    CollaboratorId::OpenId("ou_1234567890abcdef1234567890abcdef".into()),
                    Permission::View,
                )
                .need_notification(false)
                .perm_type(PermissionScope::Container)
                .kind(CollaboratorKind::User),
        ),
        "{\"path\":{\"token\":\"doccnBKgoMyY5OMbUG6FioTXuBe\"},\"query\":{\"type\":\"docx\",\"need_notification\":false},\"headers\":{},\"body\":{\"member_type\":\"openid\",\"member_id\":\"ou_1234567890abcdef1234567890abcdef\",\"perm\":\"view\",\"perm_type\":\"container\",\"type\":\"user\"}}",
        "{\"code\":0,\"msg\":\"Success\",\"data\":{\"member\":{\"member_type\":\"openid\",\"member_id\":\"ou_67e5ecb64ce1c0bd94612c17999db411\",\"perm\":\"view\",\"perm_type\":\"container\",\"type\":\"user\"}}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/permission_member/batch_create`.

use feishu_api::Operation;
use feishu_api::drive::v1::{
    BatchCreatePermissionMember, CollaboratorId, CollaboratorKind, FileType,
    NewCollaborator, Permission, PermissionScope,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchCreatePermissionMember,
    >(
        "user",
        || Operation::into_request(
            BatchCreatePermissionMember::new(
                    "docxnBKgoMyY5OMbUG6FioTXuBe",
                    FileType::Docx,
                    [
                        NewCollaborator {
                            member_id: CollaboratorId::OpenId(
                                "ou_1234567890abcdef1234567890abcdef".into(),
                            ),
                            perm: Permission::View,
                            perm_type: Some(PermissionScope::Container),
                            r#type: Some(CollaboratorKind::User),
                        },
                    ],
                )
                .need_notification(false),
        ),
        "{\"path\":{\"token\":\"docxnBKgoMyY5OMbUG6FioTXuBe\"},\"query\":{\"type\":\"docx\",\"need_notification\":false},\"headers\":{},\"body\":{\"members\":[{\"member_type\":\"openid\",\"member_id\":\"ou_1234567890abcdef1234567890abcdef\",\"perm\":\"view\",\"perm_type\":\"container\",\"type\":\"user\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"members\":[{\"member_type\":\"openid\",\"member_id\":\"ou_c186b6833e2d5faf2bc587e71ddabcef\",\"perm\":\"view\",\"perm_type\":\"container\",\"type\":\"user\"}]}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/permission_member/delete`.

use feishu_api::Operation;
use feishu_api::drive::v1::{
    CollaboratorId, CollaboratorKind, DeletePermissionMember, FileType, PermissionScope,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeletePermissionMember,
    >(
        "user",
        || Operation::into_request(
            DeletePermissionMember::new(
                    "doccnBKgoMyY5OMbUG6Fioabcef",
                    CollaboratorId::OpenId("ou_7dab8a3d3cdcc9da365777c7ad5abcef".into()),
                    FileType::Docx,
                )
                .kind(CollaboratorKind::User)
                .perm_type(PermissionScope::Container),
        ),
        "{\"path\":{\"token\":\"doccnBKgoMyY5OMbUG6Fioabcef\",\"member_id\":\"ou_7dab8a3d3cdcc9da365777c7ad5abcef\"},\"query\":{\"type\":\"docx\",\"member_type\":\"openid\"},\"headers\":{},\"body\":{\"type\":\"user\",\"perm_type\":\"container\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

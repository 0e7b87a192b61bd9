// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/permission_member/transfer_owner`.

use feishu_api::Operation;
use feishu_api::drive::v1::{
    FileType, OwnerId, Permission, TransferOwnerPermissionMember,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        TransferOwnerPermissionMember,
    >(
        "user",
        || Operation::into_request(
            TransferOwnerPermissionMember::new(
                    "doccnBKgoMyY5OMbUG6FioTXuBe",
                    FileType::Docx,
                    OwnerId::OpenId("ou_67e5ecb64ce1c0bd94612c17999abcef".into()),
                )
                .need_notification(true)
                .remove_old_owner(false)
                .stay_put(false)
                .old_owner_perm(Permission::View),
        ),
        "{\"path\":{\"token\":\"doccnBKgoMyY5OMbUG6FioTXuBe\"},\"query\":{\"type\":\"docx\",\"need_notification\":true,\"remove_old_owner\":false,\"stay_put\":false,\"old_owner_perm\":\"view\"},\"headers\":{},\"body\":{\"member_type\":\"openid\",\"member_id\":\"ou_67e5ecb64ce1c0bd94612c17999abcef\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

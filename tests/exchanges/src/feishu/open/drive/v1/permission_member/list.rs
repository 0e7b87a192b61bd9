// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/permission_member/list`.

use feishu_api::Operation;
use feishu_api::drive::v1::{
    CollaboratorField, FileType, ListPermissionMember, PermissionScope,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListPermissionMember,
    >(
        "all_fields",
        || Operation::into_request(
            ListPermissionMember::new("doccnBKgoMyY5OMbUG6FioTXuBe", FileType::Docx)
                .fields([CollaboratorField::All])
                .perm_type(PermissionScope::Container),
        ),
        "{\"path\":{\"token\":\"doccnBKgoMyY5OMbUG6FioTXuBe\"},\"query\":{\"type\":\"docx\",\"fields\":\"*\",\"perm_type\":\"container\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"Success\",\"data\":{\"items\":[{\"member_type\":\"openid\",\"member_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"perm\":\"view\",\"perm_type\":\"container\",\"type\":\"user\",\"name\":\"zhangsan\",\"avatar\":\"https://s3-imfile.feishucdn.com/static-resource/v1/v3_0061_b576862d-92e0-4abc-bbb5-6f78f927a61g~?image_size=72x72&cut_type=default-face&quality=&format=jpeg&sticker_format=.webp\",\"external_label\":true}]}}",
    ),
];

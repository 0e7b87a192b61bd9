// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/category/patch`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::PatchCategory;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchCategory,
    >(
        "rename_and_move",
        || Operation::into_request(
            PatchCategory::new("6948728206392295444")
                .name("创建团队和邀请成员")
                .parent_id("0"),
        ),
        "{\"path\":{\"id\":\"6948728206392295444\"},\"query\":{},\"headers\":{},\"body\":{\"name\":\"创建团队和邀请成员\",\"parent_id\":\"0\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

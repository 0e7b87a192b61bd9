// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space_member/list`.

use feishu_api::Operation;
use feishu_api::wiki::v2::ListSpaceMember;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListSpaceMember,
    >(
        "list",
        || Operation::into_request(
            ListSpaceMember::new("7375263209671884820")
                .page_size(1)
                .page_token("NzA0NDg5NjIzMDA3MzE3MTk3Ml83MzYzMjE4NDkzNDI1NzI5NTM4"),
        ),
        "{\"path\":{\"space_id\":\"7375263209671884820\"},\"query\":{\"page_size\":1,\"page_token\":\"NzA0NDg5NjIzMDA3MzE3MTk3Ml83MzYzMjE4NDkzNDI1NzI5NTM4\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"members\":[{\"member_type\":\"openid\",\"member_id\":\"ou_67e5ecb64ce1c0bd94612c17999db411\",\"member_role\":\"admin\",\"type\":\"user\"}],\"page_token\":\"ou_12345\",\"has_more\":false}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/category/get`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::GetCategory;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetCategory,
    >(
        "read_category",
        || Operation::into_request(GetCategory::new("6948728206392295444")),
        "{\"path\":{\"id\":\"6948728206392295444\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"category_id\":\"6948728206392295444\",\"id\":\"6948728206392295444\",\"name\":\"创建团队和邀请成员\",\"helpdesk_id\":\"6939771743531696147\",\"language\":\"zh_cn\"}}",
    ),
];

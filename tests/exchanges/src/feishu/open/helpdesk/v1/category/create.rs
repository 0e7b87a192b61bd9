// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/category/create`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::CreateCategory;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateCategory,
    >(
        "top_level_category",
        || Operation::into_request(
            CreateCategory::new("创建团队和邀请成员", "0").language("zh_cn"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"name\":\"创建团队和邀请成员\",\"parent_id\":\"0\",\"language\":\"zh_cn\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"category\":{\"category_id\":\"6948728206392295444\",\"id\":\"6948728206392295444\",\"name\":\"创建团队和邀请成员\",\"parent_id\":\"0\",\"helpdesk_id\":\"6939771743531696147\",\"language\":\"zh_cn\"}}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/category/list`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::{CategoryOrder, ListCategory};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListCategory,
    >(
        "ordered_by_name",
        || Operation::into_request(
            ListCategory::new()
                .lang("zh_cn")
                .order_by(CategoryOrder::UpdateTime)
                .asc(true),
        ),
        "{\"path\":{},\"query\":{\"lang\":\"zh_cn\",\"order_by\":1,\"asc\":true},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"categories\":[{\"category_id\":\"6948728206392295444\",\"id\":\"6948728206392295444\",\"name\":\"创建团队和邀请成员\",\"parent_id\":\"0\",\"helpdesk_id\":\"6939771743531696147\",\"language\":\"zh_cn\",\"children\":[{\"id\":\"4\",\"name\":\"Hardware\",\"parent_id\":\"6841014521893552132\",\"children\":[{\"id\":\"5\",\"name\":\"Computer\",\"parent_id\":\"4\",\"helpdesk_id\":\"123456\",\"language\":\"en_us\"}],\"helpdesk_id\":\"123456\",\"language\":\"en_us\"}]}]}}",
    ),
];

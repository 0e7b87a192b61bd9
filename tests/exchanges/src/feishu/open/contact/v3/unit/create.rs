// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/unit/create`.

use feishu_api::Operation;
use feishu_api::contact::v3::CreateUnit;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateUnit,
    >(
        "with_own_id",
        || Operation::into_request(
            CreateUnit::new("消费者事业部", "子公司").unit_id("BU121"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"unit_id\":\"BU121\",\"name\":\"消费者事业部\",\"unit_type\":\"子公司\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"unit_id\":\"BU121\"}}",
    ),
];

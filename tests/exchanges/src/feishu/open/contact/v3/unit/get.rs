// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/unit/get`.

use feishu_api::Operation;
use feishu_api::contact::v3::GetUnit;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetUnit,
    >(
        "all_fields",
        || Operation::into_request(GetUnit::new("BU121")),
        "{\"path\":{\"unit_id\":\"BU121\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"unit\":{\"unit_id\":\"BU121\",\"name\":\"消费者事业部\",\"unit_type\":\"事业部\"}}}",
    ),
];

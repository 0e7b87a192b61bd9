// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/unit/patch`.

use feishu_api::Operation;
use feishu_api::contact::v3::RenameUnit;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        RenameUnit,
    >(
        "rename",
        || Operation::into_request(RenameUnit::new("BU121", "消费者事业部")),
        "{\"path\":{\"unit_id\":\"BU121\"},\"query\":{},\"headers\":{},\"body\":{\"name\":\"消费者事业部\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

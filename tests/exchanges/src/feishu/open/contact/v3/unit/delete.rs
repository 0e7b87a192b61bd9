// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/unit/delete`.

use feishu_api::Operation;
use feishu_api::contact::v3::DeleteUnit;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteUnit,
    >(
        "by_id",
        || Operation::into_request(DeleteUnit::new("BU121")),
        "{\"path\":{\"unit_id\":\"BU121\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/category/delete`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::DeleteCategory;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteCategory,
    >(
        "delete_category",
        || Operation::into_request(DeleteCategory::new("6948728206392295444")),
        "{\"path\":{\"id\":\"6948728206392295444\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

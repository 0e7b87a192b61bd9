// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/tasklist/delete`.

use feishu_api::Operation;
use feishu_api::task::v2::DeleteTasklist;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteTasklist,
    >(
        "delete_tasklist",
        || Operation::into_request(
            DeleteTasklist::new("d300a75f-c56a-4be9-80d1-e47653028ceb"),
        ),
        "{\"path\":{\"tasklist_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

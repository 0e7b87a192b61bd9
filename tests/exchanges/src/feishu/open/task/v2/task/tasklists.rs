// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/task/tasklists`.

use feishu_api::Operation;
use feishu_api::task::v2::ListTaskTasklists;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListTaskTasklists,
    >(
        "lists_of_task",
        || Operation::into_request(
            ListTaskTasklists::new("d300a75f-c56a-4be9-80d1-e47653028ceb"),
        ),
        "{\"path\":{\"task_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"tasklists\":[{\"tasklist_guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"section_guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}]}}",
    ),
];

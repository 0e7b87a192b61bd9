// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/passport/v1/session/query`.

use feishu_api::Operation;
use feishu_api::passport::v1::QuerySessions;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        QuerySessions,
    >(
        "query_sessions",
        || Operation::into_request(
            QuerySessions::new().user_ids(["7aeddb6a1", "7aeddb6a2", "7aeddb6a3"]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"user_ids\":[\"7aeddb6a1\",\"7aeddb6a2\",\"7aeddb6a3\"]}}",
        "{\"code\":0,\"data\":{\"mask_sessions\":[{\"create_time\":\"1644980493\",\"terminal_type\":2,\"user_id\":\"47f183f1f1\",\"sid\":\"ABBAAAAAAANll6nQoIAAFA==\"},{\"create_time\":\"1644983127\",\"terminal_type\":2,\"user_id\":\"47f183ff1\",\"sid\":\"ACCAAAAAAANll6nQoIAAFA==\"},{\"create_time\":\"1644983127\",\"terminal_type\":2,\"user_id\":\"47f183ff2\",\"sid\":\"BBBAAAAAAANll6nQoIAAFA==\"}]},\"msg\":\"\"}",
    ),
];

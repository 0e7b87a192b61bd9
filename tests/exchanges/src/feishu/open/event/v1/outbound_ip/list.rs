// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/event/v1/outbound_ip/list`.

use feishu_api::Operation;
use feishu_api::event::v1::ListOutboundIp;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListOutboundIp,
    >(
        "list",
        || Operation::into_request(
            ListOutboundIp::new().page_size(10).page_token("xxx"),
        ),
        "{\"path\":{},\"query\":{\"page_size\":10,\"page_token\":\"xxx\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"ip_list\":[\"1.1.1.1\"],\"page_token\":\"xxx\",\"has_more\":false}}",
    ),
];

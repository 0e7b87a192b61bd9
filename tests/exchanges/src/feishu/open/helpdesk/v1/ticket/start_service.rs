// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/ticket/start_service`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::StartService;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        StartService,
    >(
        "human_service_with_agent",
        || Operation::into_request(
            StartService::new("ou_7dab8a3d3cdcc9da365777c7ad535d62")
                .human_service(true)
                .appointed_agents(["ou_7dab8a3d3cdcc9da365777c7ad535d62"])
                .customized_info("测试自定义字段信息"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"human_service\":true,\"appointed_agents\":[\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"],\"open_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"customized_info\":\"测试自定义字段信息\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"chat_id\":\"创建的 chat-id\",\"ticket_id\":\"7474857595946745884\"}}",
    ),
];

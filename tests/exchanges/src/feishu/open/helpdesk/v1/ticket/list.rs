// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/ticket/list`.

use feishu_api::{Millis, Operation};
use feishu_api::helpdesk::v1::{
    ListTicket, TicketChannel, TicketResolution, TicketScore, TicketStage, TicketState,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListTicket,
    >(
        "search_by_all_filters",
        || Operation::into_request(
            ListTicket::new()
                .ticket_id("123456")
                .agent_id("ou_b5de90429xxx")
                .closed_by_id("ou_b5de90429xxx")
                .stage(TicketStage::Bot)
                .channel(TicketChannel::Unknown(0))
                .solved(TicketResolution::Unsolved)
                .score(TicketScore::Dissatisfied)
                .status_list([TicketState::AwaitingResponse])
                .guest_name("abc")
                .guest_id("ou_b5de90429xxx")
                .tags(["备注"])
                .page(1)
                .page_size(20)
                .create_time_start(Millis(1_616_920_429_000))
                .create_time_end(Millis(1_616_920_429_000))
                .update_time_start(Millis(1_616_920_429_000))
                .update_time_end(Millis(1_616_920_429_000)),
        ),
        "{\"path\":{},\"query\":{\"ticket_id\":\"123456\",\"agent_id\":\"ou_b5de90429xxx\",\"closed_by_id\":\"ou_b5de90429xxx\",\"type\":1,\"channel\":0,\"solved\":1,\"score\":1,\"status_list\":[1],\"guest_name\":\"abc\",\"guest_id\":\"ou_b5de90429xxx\",\"tags\":[\"备注\"],\"page\":1,\"page_size\":20,\"create_time_start\":1616920429000,\"create_time_end\":1616920429000,\"update_time_start\":1616920429000,\"update_time_end\":1616920429000},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"total\":100,\"tickets\":[{\"ticket_id\":\"6626871355780366331\",\"helpdesk_id\":\"6626871355780366330\",\"guest\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"},\"comments\":{\"content\":\"备注内容\",\"created_at\":1690970837624,\"id\":12,\"user_avatar_url\":\"备注人头像\",\"user_name\":\"备注人姓名\",\"user_id\":7262656095919128578},\"ticket_type\":1,\"status\":50,\"score\":1,\"created_at\":1616920429000,\"updated_at\":1616920429000,\"closed_at\":1616920429000,\"dissatisfaction_reason\":{\"zh_cn\":\"答案看不懂\",\"en_us\":\"I don't understand\",\"ja_jp\":\"回答が複雑すぎる\"},\"agents\":[{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"}],\"channel\":0,\"solve\":1,\"closed_by\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"},\"collaborators\":[{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"}],\"customized_fields\":[{\"id\":\"123\",\"value\":\"value\",\"key_name\":\"key\",\"display_name\":\"display name\",\"position\":1,\"required\":true,\"editable\":true}],\"agent_service_duration\":42624.95,\"agent_first_response_duration\":123869,\"bot_service_duration\":1,\"agent_resolution_time\":66,\"actual_processing_time\":68,\"agent_entry_time\":1636444596000,\"agent_first_response_time\":1636444696000,\"agent_last_response_time\":1636444796000,\"agent_owner\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"}}]}}",
    ),
];

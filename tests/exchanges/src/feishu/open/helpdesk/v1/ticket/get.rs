// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/ticket/get`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::GetTicket;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetTicket,
    >(
        "read_ticket",
        || Operation::into_request(GetTicket::new("123456")),
        "{\"path\":{\"ticket_id\":\"123456\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"ticket\":{\"ticket_id\":\"6626871355780366331\",\"helpdesk_id\":\"6626871355780366330\",\"guest\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"},\"comments\":{\"content\":\"备注内容\",\"created_at\":1690970837624,\"id\":12,\"user_avatar_url\":\"备注人头像\",\"user_name\":\"备注人姓名\",\"user_id\":7262656095919128578},\"ticket_type\":1,\"status\":50,\"score\":1,\"created_at\":1616920429000,\"updated_at\":1616920429000,\"closed_at\":1616920429000,\"dissatisfaction_reason\":{\"zh_cn\":\"答案看不懂\",\"en_us\":\"I don't understand\",\"ja_jp\":\"回答が複雑すぎる\"},\"agents\":[{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"}],\"channel\":0,\"solve\":1,\"closed_by\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"},\"collaborators\":[{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"}],\"customized_fields\":[{\"id\":\"123\",\"value\":\"value\",\"key_name\":\"key\",\"display_name\":\"display name\",\"position\":1,\"required\":true,\"editable\":true}],\"agent_service_duration\":42624.95,\"agent_first_response_duration\":123869,\"bot_service_duration\":1,\"agent_resolution_time\":66,\"actual_processing_time\":68,\"agent_entry_time\":1636444596000,\"agent_first_response_time\":1636444696000,\"agent_last_response_time\":1636444796000,\"agent_owner\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"},\"tags\":[{\"id\":\"7474857595946745884\",\"name\":\"标签名称\"}]}}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/agent_schedule/list`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::{AgentStatus, ListAgentSchedule};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAgentSchedule,
    >(
        "online_agents",
        || Operation::into_request(ListAgentSchedule::new([AgentStatus::Online])),
        "{\"path\":{},\"query\":{\"status\":[1]},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"agent_schedules\":[{\"status\":1,\"agent\":{\"id\":\"ou_ea651a5c09e2d01af8acd34059f5359b\",\"avatar_url\":\"https://avatar-url.com/test.png\",\"name\":\"test-user\",\"email\":\"test@bytedance.com\",\"department\":\"测试部门\",\"company_name\":\"test-company\"},\"schedule\":[{\"start_time\":\"00:00\",\"end_time\":\"24:00\",\"weekday\":9}],\"agent_skills\":[{\"id\":\"agent-skill-id\",\"name\":\"agent-skill\",\"is_default\":false}]}]}}",
    ),
];

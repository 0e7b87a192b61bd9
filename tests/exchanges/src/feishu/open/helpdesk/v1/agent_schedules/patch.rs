// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/agent_schedules/patch`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::{
    AgentScheduleUpdate, PatchAgentSchedules, Weekday, WorkingHours,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchAgentSchedules,
    >(
        "change_hours_and_skills",
        || Operation::into_request(
            PatchAgentSchedules::new("123456")
                .agent_schedule(AgentScheduleUpdate {
                    schedule: Some(
                        vec![
                            WorkingHours {
                                start_time: Some("00:00".into()),
                                end_time: Some("24:00".into()),
                                weekday: Some(Weekday::EveryDay),
                                ..WorkingHours::default()
                            },
                        ],
                    ),
                    agent_skill_ids: Some(vec!["test-skill-id".into()]),
                }),
        ),
        "{\"path\":{\"agent_id\":\"123456\"},\"query\":{},\"headers\":{},\"body\":{\"agent_schedule\":{\"schedule\":[{\"start_time\":\"00:00\",\"end_time\":\"24:00\",\"weekday\":9}],\"agent_skill_ids\":[\"test-skill-id\"]}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

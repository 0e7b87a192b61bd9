// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/agent_schedule/create`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::{
    CreateAgentSchedule, NewAgentSchedule, Weekday, WorkingHours,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateAgentSchedule,
    >(
        "every_day_with_skill",
        || Operation::into_request(
            CreateAgentSchedule::new()
                .agent_schedules([
                    NewAgentSchedule {
                        agent_id: Some("agent-id".into()),
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
                    },
                ]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"agent_schedules\":[{\"agent_id\":\"agent-id\",\"schedule\":[{\"start_time\":\"00:00\",\"end_time\":\"24:00\",\"weekday\":9}],\"agent_skill_ids\":[\"test-skill-id\"]}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

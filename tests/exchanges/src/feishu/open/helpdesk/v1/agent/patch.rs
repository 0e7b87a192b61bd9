// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/agent/patch`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::{AgentPresence, PatchAgent};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchAgent,
    >(
        "go_online",
        || Operation::into_request(
            PatchAgent::new("ou_14777d82ffef0f707de5a8c7ff2c5ebe")
                .status(AgentPresence::Online),
        ),
        "{\"path\":{\"agent_id\":\"ou_14777d82ffef0f707de5a8c7ff2c5ebe\"},\"query\":{},\"headers\":{},\"body\":{\"status\":1}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

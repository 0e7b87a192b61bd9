// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/pin/create`.

use feishu_api::Operation;
use feishu_api::im::v1::CreatePin;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreatePin,
    >(
        "pin",
        || Operation::into_request(
            CreatePin::new("om_dc13264520392913993dd051dba21dcf"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"pin\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\",\"operator_id\":\"ou_7d8a6e6df7621556ce0d21922b676706ccs\",\"operator_id_type\":\"open_id\",\"create_time\":\"1615380573211\"}}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/pin/list`.

use feishu_api::{Millis, Operation};
use feishu_api::im::v1::ListPin;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListPin,
    >(
        "pins_of_period",
        || Operation::into_request(
            ListPin::new("oc_234jsi43d3ssi993d43545f")
                .start_time(Millis(1_658_632_251_800))
                .end_time(Millis(1_658_731_646_425))
                .page_size(20)
                .page_token(
                    "GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==",
                ),
        ),
        "{\"path\":{},\"query\":{\"chat_id\":\"oc_234jsi43d3ssi993d43545f\",\"start_time\":\"1658632251800\",\"end_time\":\"1658731646425\",\"page_size\":20,\"page_token\":\"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"message_id\":\"om_dc13264520392913993dd051dba2123\",\"chat_id\":\"oc_a0553eda9014c201e6969b478895123\",\"operator_id\":\"ou_7d8a6e6df7621556ce0d21922b6767123\",\"operator_id_type\":\"open_id\",\"create_time\":\"1615380573211\"}],\"has_more\":true,\"page_token\":\"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhU123==\"}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bot/v3/info/get`.

use feishu_api::Operation;
use feishu_api::bot::v3::GetBotInfo;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetBotInfo,
    >(
        "get_bot",
        || Operation::into_request(GetBotInfo::new()),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"ok\",\"bot\":{\"activate_status\":2,\"app_name\":\"name\",\"avatar_url\":\"https://s1-imfile.feishucdn.com/static-resource/v1/da5xxxx14b16113\",\"ip_white_list\":[],\"open_id\":\"ou_e6e14f667cfe239d7b129b521dce0569\"}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/jssdk/v1/ticket/get`.

use feishu_api::Operation;
use feishu_api::jssdk::v1::GetJsapiTicket;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetJsapiTicket,
    >(
        "get_ticket",
        || Operation::into_request(GetJsapiTicket::new()),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"ok\",\"data\":{\"expire_in\":7200,\"ticket\":\"0560604568baf296731aa37f0c8ebe3e049c19d7\"}}",
    ),
];

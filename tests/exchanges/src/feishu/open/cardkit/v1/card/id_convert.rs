// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/cardkit/v1/card/id_convert`.

use feishu_api::Operation;
use feishu_api::cardkit::v1::ConvertMessageId;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ConvertMessageId,
    >(
        "convert_message_id",
        || Operation::into_request(
            ConvertMessageId::new("om_fbdf6ed2e17f1d98e78fb26c1370186e"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"message_id\":\"om_fbdf6ed2e17f1d98e78fb26c1370186e\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"card_id\":\"7355403067414003715\"}}",
    ),
];

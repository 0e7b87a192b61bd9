// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/ephemeral/v1/card/delete`.

use feishu_api::Operation;
use feishu_api::ephemeral::v1::DeleteEphemeralCard;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteEphemeralCard,
    >(
        "delete",
        || Operation::into_request(DeleteEphemeralCard::new("om_xxxxxxxxxxxx")),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"message_id\":\"om_xxxxxxxxxxxx\"}}",
        "{\"code\":0,\"msg\":\"ok\"}",
    ),
];

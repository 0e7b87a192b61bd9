// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v2/url_preview/batch_update`.

use feishu_api::Operation;
use feishu_api::im::v2::BatchUpdateUrlPreview;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchUpdateUrlPreview,
    >(
        "one_user",
        || Operation::into_request(
            BatchUpdateUrlPreview::new(["952te0c8-9ccf-463d-ad73-593f8f768a5c"])
                .open_ids(["ou_xxx"]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"preview_tokens\":[\"952te0c8-9ccf-463d-ad73-593f8f768a5c\"],\"open_ids\":[\"ou_xxx\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/attachment/delete`.

use feishu_api::Operation;
use feishu_api::task::v2::DeleteAttachment;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteAttachment,
    >(
        "delete_attachment",
        || Operation::into_request(
            DeleteAttachment::new("b59aa7a3-e98c-4830-8273-cbb29f89b837"),
        ),
        "{\"path\":{\"attachment_guid\":\"b59aa7a3-e98c-4830-8273-cbb29f89b837\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

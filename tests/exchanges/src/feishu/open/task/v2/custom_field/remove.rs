// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/custom_field/remove`.

use feishu_api::Operation;
use feishu_api::task::v2::RemoveCustomField;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        RemoveCustomField,
    >(
        "remove_from_tasklist",
        || Operation::into_request(
            RemoveCustomField::new(
                "0110a4bd-f24b-4a93-8c1a-1732b94f9593",
                "0110a4bd-f24b-4a93-8c1a-1732b94f9593",
            ),
        ),
        "{\"path\":{\"custom_field_guid\":\"0110a4bd-f24b-4a93-8c1a-1732b94f9593\"},\"query\":{},\"headers\":{},\"body\":{\"resource_type\":\"tasklist\",\"resource_id\":\"0110a4bd-f24b-4a93-8c1a-1732b94f9593\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

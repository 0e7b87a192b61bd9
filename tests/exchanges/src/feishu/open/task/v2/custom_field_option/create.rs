// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/custom_field_option/create`.

use feishu_api::Operation;
use feishu_api::task::v2::CreateCustomFieldOption;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateCustomFieldOption,
    >(
        "coloured_option",
        || Operation::into_request(
            CreateCustomFieldOption::new("b13adf3c-cad6-4e02-8929-550c112b5633")
                .name("高优")
                .color_index(10)
                .insert_before("2bd905f8-ef38-408b-aa1f-2b2ad33b2913")
                .insert_after("b13adf3c-cad6-4e02-8929-550c112b5633")
                .is_hidden(false),
        ),
        "{\"path\":{\"custom_field_guid\":\"b13adf3c-cad6-4e02-8929-550c112b5633\"},\"query\":{},\"headers\":{},\"body\":{\"name\":\"高优\",\"color_index\":10,\"insert_before\":\"2bd905f8-ef38-408b-aa1f-2b2ad33b2913\",\"insert_after\":\"b13adf3c-cad6-4e02-8929-550c112b5633\",\"is_hidden\":false}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"option\":{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}}}",
    ),
];

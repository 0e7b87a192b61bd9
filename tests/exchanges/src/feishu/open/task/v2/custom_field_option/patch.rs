// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/custom_field_option/patch`.

use feishu_api::Operation;
use feishu_api::task::v2::{
    InputOption, PatchCustomFieldOption, PatchCustomFieldOptionField,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchCustomFieldOption,
    >(
        "change_all_fields",
        || Operation::into_request(
            PatchCustomFieldOption::new(
                    "ec5ed63d-a4a9-44de-a935-7ba243471c0a",
                    "b13adf3c-cad6-4e02-8929-550c112b5633",
                )
                .option(InputOption {
                    name: Some("高优".into()),
                    color_index: Some(10),
                    insert_before: Some("2bd905f8-ef38-408b-aa1f-2b2ad33b2913".into()),
                    insert_after: Some("b13adf3c-cad6-4e02-8929-550c112b5633".into()),
                    is_hidden: Some(false),
                })
                .update_fields([PatchCustomFieldOptionField::Name]),
        ),
        "{\"path\":{\"custom_field_guid\":\"ec5ed63d-a4a9-44de-a935-7ba243471c0a\",\"option_guid\":\"b13adf3c-cad6-4e02-8929-550c112b5633\"},\"query\":{},\"headers\":{},\"body\":{\"option\":{\"name\":\"高优\",\"color_index\":10,\"insert_before\":\"2bd905f8-ef38-408b-aa1f-2b2ad33b2913\",\"insert_after\":\"b13adf3c-cad6-4e02-8929-550c112b5633\",\"is_hidden\":false},\"update_fields\":[\"name\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"option\":{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}}}",
    ),
];

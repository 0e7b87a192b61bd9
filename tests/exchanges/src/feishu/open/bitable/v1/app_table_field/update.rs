// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_field/update`.

use feishu_api::Operation;
use feishu_api::bitable::v1::{FieldProperty, FieldType, UpdateAppTableField};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateAppTableField,
    >(
        "basic",
        || Operation::into_request(
            UpdateAppTableField::new(
                    "appbcbWCzen6D8dezhoCH2RpMAh",
                    "tblsRc9GRRXKqhvW",
                    "fldPTb0U2y",
                    "人员",
                    FieldType::Person,
                )
                .property(FieldProperty {
                    multiple: Some(true),
                    ..FieldProperty::default()
                }),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"table_id\":\"tblsRc9GRRXKqhvW\",\"field_id\":\"fldPTb0U2y\"},\"query\":{},\"headers\":{},\"body\":{\"field_name\":\"人员\",\"type\":11,\"property\":{\"multiple\":true}}}",
        "{\"code\":0,\"data\":{\"field\":{\"field_id\":\"fldEPIQAXw\",\"field_name\":\"人员\",\"is_primary\":false,\"property\":{\"multiple\":true},\"type\":11}},\"msg\":\"success\"}",
    ),
];

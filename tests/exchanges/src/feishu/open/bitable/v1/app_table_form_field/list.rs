// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_form_field/list`.

use feishu_api::Operation;
use feishu_api::bitable::v1::ListAppTableFormField;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAppTableFormField,
    >(
        "basic",
        || Operation::into_request(
            ListAppTableFormField::new(
                    "bascnCMII2ORej2RItqpZZUNMIe",
                    "tblxI2tWaxP5dG7p",
                    "vewTpR1urY",
                )
                .page_size(10)
                .page_token("vewTpR1urY"),
        ),
        "{\"path\":{\"app_token\":\"bascnCMII2ORej2RItqpZZUNMIe\",\"table_id\":\"tblxI2tWaxP5dG7p\",\"form_id\":\"vewTpR1urY\"},\"query\":{\"page_size\":10,\"page_token\":\"vewTpR1urY\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"field_id\":\"fldjX7dUj5\",\"title\":\"任务名称\",\"description\":\"请概述该任务\",\"required\":true,\"visible\":true}],\"page_token\":\"fld1lAbHh7\",\"has_more\":true,\"total\":1}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_record/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::bitable::v1::GetAppTableRecord;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetAppTableRecord,
    >(
        "basic",
        || Operation::into_request(
            GetAppTableRecord::new(
                    "bascng7vrxcxpig7geggXiCtadY",
                    "tblUa9vcYjWQYJCj",
                    "recqwIwhc6",
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"app_token\":\"bascng7vrxcxpig7geggXiCtadY\",\"table_id\":\"tblUa9vcYjWQYJCj\",\"record_id\":\"recqwIwhc6\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"record\":{\"fields\":{\"任务名称\":\"拜访潜在客户\",\"工时\":10},\"record_id\":\"recqwIwhc6\"}}}",
    ),
];

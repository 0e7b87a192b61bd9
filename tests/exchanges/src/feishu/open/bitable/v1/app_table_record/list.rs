// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_record/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::bitable::v1::ListAppTableRecord;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAppTableRecord,
    >(
        "sorted",
        || Operation::into_request(
            ListAppTableRecord::new("bascng7vrxcxpig7geggXiCtadY", "tblUa9vcYjWQYJCj")
                .sort(["工时 DESC"])
                .field_names(["任务名称", "工时"])
                .user_id_type(UserIdType::OpenId)
                .page_size(10),
        ),
        "{\"path\":{\"app_token\":\"bascng7vrxcxpig7geggXiCtadY\",\"table_id\":\"tblUa9vcYjWQYJCj\"},\"query\":{\"sort\":\"[\\\"工时 DESC\\\"]\",\"field_names\":\"[\\\"任务名称\\\",\\\"工时\\\"]\",\"user_id_type\":\"open_id\",\"page_size\":10},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"has_more\":false,\"total\":1,\"items\":[{\"fields\":{\"任务名称\":\"拜访潜在客户\",\"工时\":10},\"record_id\":\"recqwIwhc6\"}]}}",
    ),
];

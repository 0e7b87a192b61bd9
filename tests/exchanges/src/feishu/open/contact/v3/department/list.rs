// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/department/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::contact::v3::{DepartmentIdType, ListDepartment};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListDepartment,
    >(
        "page_below_a_department",
        || Operation::into_request(
            ListDepartment::new()
                .user_id_type(UserIdType::OpenId)
                .department_id_type(DepartmentIdType::Custom)
                .parent_department_id("D067")
                .fetch_child(false)
                .page_size(10)
                .page_token(
                    "AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR",
                ),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\",\"department_id_type\":\"department_id\",\"parent_department_id\":\"D067\",\"fetch_child\":false,\"page_size\":10,\"page_token\":\"AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"has_more\":true,\"page_token\":\"AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR\",\"items\":[{\"name\":\"DemoName\",\"i18n_name\":{\"zh_cn\":\"Demo名称\",\"ja_jp\":\"デモ名\",\"en_us\":\"Demo Name\"},\"parent_department_id\":\"D067\",\"department_id\":\"D096\",\"open_department_id\":\"od-4e6ac4d14bcd5071a37a39de902c7141\",\"leader_user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"order\":\"100\",\"unit_ids\":[\"custom_unit_id\"],\"member_count\":100,\"status\":{\"is_deleted\":false},\"leaders\":[{\"leaderType\":1,\"leaderID\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"}],\"department_hrbps\":[\"ou_10430f87894fce18e57891c48995cd7c\"]}]}}",
    ),
];

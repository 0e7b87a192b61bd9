// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/department/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::contact::v3::{DepartmentId, GetDepartment};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetDepartment,
    >(
        "all_fields",
        || Operation::into_request(
            GetDepartment::new(DepartmentId::Custom("D096".into()))
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"department_id\":\"D096\"},\"query\":{\"user_id_type\":\"open_id\",\"department_id_type\":\"department_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"department\":{\"name\":\"DemoName\",\"i18n_name\":{\"zh_cn\":\"Demo名称\",\"ja_jp\":\"デモ名\",\"en_us\":\"Demo Name\"},\"parent_department_id\":\"D067\",\"department_id\":\"D096\",\"open_department_id\":\"od-4e6ac4d14bcd5071a37a39de902c7141\",\"leader_user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"order\":\"100\",\"unit_ids\":[\"custom_unit_id\"],\"member_count\":100,\"status\":{\"is_deleted\":false},\"leaders\":[{\"leaderType\":1,\"leaderID\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"}],\"group_chat_employee_types\":[1],\"department_hrbps\":[\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"],\"primary_member_count\":100}}}",
    ),
];

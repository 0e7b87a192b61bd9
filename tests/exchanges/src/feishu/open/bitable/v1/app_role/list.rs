// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_role/list`.

use feishu_api::Operation;
use feishu_api::bitable::v1::ListAppRole;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAppRole,
    >(
        "basic",
        || Operation::into_request(
            ListAppRole::new("appbcbWCzen6D8dezhoCH2RpMAh").page_size(10),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\"},\"query\":{\"page_size\":10},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"role_id\":\"roljRpwIUt\",\"role_name\":\"普通用户\",\"table_roles\":[{\"table_perm\":2,\"table_id\":\"tblKz5D60T4JlfcT\",\"rec_rule\":{\"conditions\":[{\"field_name\":\"单选\",\"operator\":\"is\",\"value\":[\"optbdVHf4q\"]}],\"conjunction\":\"and\",\"other_perm\":1},\"field_perm\":{\"姓名\":1,\"年龄\":3},\"allow_add_record\":true,\"allow_delete_record\":false}],\"block_roles\":[{\"block_id\":\"blknkqrP3RqUkcAW\",\"block_perm\":1}]}],\"has_more\":false,\"total\":1}}",
    ),
];

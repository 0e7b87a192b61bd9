// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/base/v2/app_role/list`.

use feishu_api::Operation;
use feishu_api::base::v2::ListAppRole;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAppRole,
    >(
        "basic",
        || Operation::into_request(
            ListAppRole::new("appbcbWCzen6D8dezhoCH2RpMAh")
                .page_size(30)
                .page_token(
                    "eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=",
                ),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\"},\"query\":{\"page_size\":30,\"page_token\":\"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"role_name\":\"自定义角色1\",\"table_roles\":[{\"table_perm\":2,\"table_name\":\"数据表1\",\"table_id\":\"tblKz5D60T4JlfcT\",\"rec_rule\":{\"conditions\":[{\"field_name\":\"单选\",\"operator\":\"is\",\"value\":[\"optbdVHf4q\"],\"field_type\":3}],\"conjunction\":\"and\",\"perm\":1,\"other_perm\":1,\"condition_groups\":[{\"condition_type\":2,\"conditions\":[{\"field_name\":\"单选\",\"operator\":\"is\",\"value\":[\"optbdVHf4q\"],\"field_type\":3}],\"conjunction\":\"or\"}],\"display_rec_rule_version\":1},\"other_rec_rule\":{\"conditions\":[{\"field_name\":\"单选\",\"operator\":\"is\",\"value\":[\"optbdVHf4q\"],\"field_type\":3}],\"conjunction\":\"and\",\"perm\":1},\"field_perm\":{\"姓名\":1,\"年龄\":2},\"allow_add_record\":true,\"allow_delete_record\":true,\"view_perm\":2,\"view_rules\":{\"vewEYknYcC\":0},\"field_action_rules\":{\"select_option_edit\":{\"单选1\":0}}}],\"role_id\":\"roljRpwIUt\",\"block_roles\":[{\"block_id\":\"blknkqrP3RqUkcAW\",\"block_perm\":0,\"block_type\":\"dashboard\"}],\"base_rule\":{\"base_complex_edit\":1,\"copy\":0}}],\"page_token\":\"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=\",\"has_more\":true,\"total\":1}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_role/update`.

use feishu_api::{Map, Operation};
use feishu_api::bitable::v1::{
    BlockPermission, BlockRole, Conjunction, FieldPermission, Operator, OtherPermission,
    RecordRule, RoleCondition, TablePermission, TableRole, UpdateAppRole,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateAppRole,
    >(
        "basic",
        || Operation::into_request(
            UpdateAppRole::new(
                    "appbcbWCzen6D8dezhoCH2RpMAh",
                    "roljRpwIUt",
                    "普通用户",
                    [
                        TableRole {
                            table_perm: Some(TablePermission::EditRecords),
                            table_id: Some("tblKz5D60T4JlfcT".into()),
                            rec_rule: Some(RecordRule {
                                conditions: Some(
                                    vec![
                                        RoleCondition {
                                            field_name: Some("单选".into()),
                                            operator: Some(Operator::Is),
                                            value: Some(vec!["optbdVHf4q".into()]),
                                            ..RoleCondition::default()
                                        },
                                    ],
                                ),
                                conjunction: Some(Conjunction::And),
                                other_perm: Some(OtherPermission::Read),
                                ..RecordRule::default()
                            }),
                            field_perm: Some(
                                Map::from([
                                    ("姓名".into(), FieldPermission::Read),
                                    ("年龄".into(), FieldPermission::Edit),
                                ]),
                            ),
                            allow_add_record: Some(true),
                            allow_delete_record: Some(false),
                            ..TableRole::default()
                        },
                    ],
                )
                .block_roles([
                    BlockRole {
                        block_id: Some("blknkqrP3RqUkcAW".into()),
                        block_perm: Some(BlockPermission::Read),
                        ..BlockRole::default()
                    },
                ]),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"role_id\":\"roljRpwIUt\"},\"query\":{},\"headers\":{},\"body\":{\"role_name\":\"普通用户\",\"table_roles\":[{\"table_perm\":2,\"table_id\":\"tblKz5D60T4JlfcT\",\"rec_rule\":{\"conditions\":[{\"field_name\":\"单选\",\"operator\":\"is\",\"value\":[\"optbdVHf4q\"]}],\"conjunction\":\"and\",\"other_perm\":1},\"field_perm\":{\"姓名\":1,\"年龄\":3},\"allow_add_record\":true,\"allow_delete_record\":false}],\"block_roles\":[{\"block_id\":\"blknkqrP3RqUkcAW\",\"block_perm\":1}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"role\":{\"role_id\":\"roljRpwIUt\",\"role_name\":\"普通用户\",\"table_roles\":[{\"table_perm\":2,\"table_id\":\"tblKz5D60T4JlfcT\",\"rec_rule\":{\"conditions\":[{\"field_name\":\"单选\",\"operator\":\"is\",\"value\":[\"optbdVHf4q\"]}],\"conjunction\":\"and\",\"other_perm\":1},\"field_perm\":{\"姓名\":1,\"年龄\":3},\"allow_add_record\":true,\"allow_delete_record\":false}],\"block_roles\":[{\"block_id\":\"blknkqrP3RqUkcAW\",\"block_perm\":1}]}}}",
    ),
];

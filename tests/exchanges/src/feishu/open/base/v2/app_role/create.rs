// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/base/v2/app_role/create`.

use feishu_api::{Map, Operation};
use feishu_api::base::v2::{
    Allowance, BlockPermission, BlockRole, Conjunction, CreateAppRole, FieldPermission,
    Operator, OtherPermission, OtherRecordRule, RecordRule, RoleCondition,
    TablePermission, TableRole, ViewPermission,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateAppRole,
    >(
        "basic",
        || Operation::into_request(
            CreateAppRole::new(
                    "appbcbWCzen6D8dezhoCH2RpMAh",
                    "普通用户",
                    [
                        TableRole {
                            table_perm: Some(TablePermission::Nothing),
                            table_name: Some("数据表1".into()),
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
                            other_rec_rule: Some(OtherRecordRule {
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
                                ..OtherRecordRule::default()
                            }),
                            field_perm: Some(
                                Map::from([
                                    ("姓名".into(), FieldPermission::Read),
                                    ("年龄".into(), FieldPermission::Add),
                                ]),
                            ),
                            allow_add_record: Some(true),
                            allow_delete_record: Some(true),
                            view_perm: Some(ViewPermission::Edit),
                            view_rules: Some(
                                Map::from([("vewEYknYcC".into(), Allowance::Denied)]),
                            ),
                            field_action_rules: Some(
                                Map::from([
                                    (
                                        "select_option_edit".into(),
                                        Map::from([("单选1".into(), Allowance::Denied)]),
                                    ),
                                ]),
                            ),
                            ..TableRole::default()
                        },
                    ],
                )
                .block_roles([
                    BlockRole {
                        block_id: Some("blknkqrP3RqUkcAW".into()),
                        block_perm: Some(BlockPermission::Nothing),
                        ..BlockRole::default()
                    },
                ])
                .base_rule(
                    Map::from([
                        ("base_complex_edit".into(), Allowance::Allowed),
                        ("copy".into(), Allowance::Denied),
                    ]),
                ),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\"},\"query\":{},\"headers\":{},\"body\":{\"role_name\":\"普通用户\",\"table_roles\":[{\"table_perm\":0,\"table_name\":\"数据表1\",\"table_id\":\"tblKz5D60T4JlfcT\",\"rec_rule\":{\"conditions\":[{\"field_name\":\"单选\",\"operator\":\"is\",\"value\":[\"optbdVHf4q\"]}],\"conjunction\":\"and\",\"other_perm\":1},\"other_rec_rule\":{\"conditions\":[{\"field_name\":\"单选\",\"operator\":\"is\",\"value\":[\"optbdVHf4q\"]}],\"conjunction\":\"and\"},\"field_perm\":{\"姓名\":1,\"年龄\":2},\"allow_add_record\":true,\"allow_delete_record\":true,\"view_perm\":2,\"view_rules\":{\"vewEYknYcC\":0},\"field_action_rules\":{\"select_option_edit\":{\"单选1\":0}}}],\"block_roles\":[{\"block_id\":\"blknkqrP3RqUkcAW\",\"block_perm\":0}],\"base_rule\":{\"base_complex_edit\":1,\"copy\":0}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"role\":{\"role_name\":\"自定义角色1\",\"table_roles\":[{\"table_perm\":0,\"table_name\":\"数据表1\",\"table_id\":\"tblKz5D60T4JlfcT\",\"rec_rule\":{\"conditions\":[{\"field_name\":\"单选\",\"operator\":\"is\",\"value\":[\"optbdVHf4q\"],\"field_type\":3}],\"conjunction\":\"and\",\"perm\":1,\"other_perm\":1},\"other_rec_rule\":{\"conditions\":[{\"field_name\":\"单选\",\"operator\":\"is\",\"value\":[\"optbdVHf4q\"],\"field_type\":3}],\"conjunction\":\"and\",\"perm\":1},\"field_perm\":{\"姓名\":1,\"年龄\":2},\"allow_add_record\":true,\"allow_delete_record\":true,\"view_perm\":2,\"view_rules\":{\"vewEYknYcC\":0},\"field_action_rules\":{\"select_option_edit\":{\"单选1\":0}}}],\"role_id\":\"roljRpwIUt\",\"block_roles\":[{\"block_id\":\"blknkqrP3RqUkcAW\",\"block_perm\":0,\"block_type\":\"dashboard\"}],\"base_rule\":{\"base_complex_edit\":1,\"copy\":0}}}}",
    ),
];

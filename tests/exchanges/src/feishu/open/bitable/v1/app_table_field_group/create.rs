// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_field_group/create`.

use feishu_api::Operation;
use feishu_api::bitable::v1::{
    CreateAppTableFieldGroup, FieldGroup, FieldGroupChild, FieldGroupChildType,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateAppTableFieldGroup,
    >(
        "one_group",
        || Operation::into_request(
            CreateAppTableFieldGroup::new(
                "appbcbWCzen6D8dezhoCH2RpMAh",
                "tblsRc9GRRXKqhvW",
                [
                    FieldGroup {
                        id: Some("fldPTb0U2y".into()),
                        name: Some("用户信息组".into()),
                        children: Some(
                            vec![
                                FieldGroupChild {
                                    r#type: Some(FieldGroupChildType::Field),
                                    id: Some("fldPTb0U2y".into()),
                                    ..FieldGroupChild::default()
                                },
                            ],
                        ),
                        description: Some(
                            "用于组织用户信息相关的字段".into(),
                        ),
                        ..FieldGroup::default()
                    },
                ],
            ),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"table_id\":\"tblsRc9GRRXKqhvW\"},\"query\":{},\"headers\":{},\"body\":{\"field_groups\":[{\"id\":\"fldPTb0U2y\",\"name\":\"用户信息组\",\"children\":[{\"type\":\"field\",\"id\":\"fldPTb0U2y\"}],\"description\":\"用于组织用户信息相关的字段\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"field_groups\":\"[{\\\"id\\\":\\\"fldjX7dUj5\\\",\\\"name\\\":\\\"编组1\\\"},{\\\"id\\\":\\\"fldjX7dUj6\\\",\\\"name\\\":\\\"编组2\\\"}]\"}}",
    ),
];

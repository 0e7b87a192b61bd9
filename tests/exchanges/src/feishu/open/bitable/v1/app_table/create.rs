// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table/create`.

use feishu_api::Operation;
use feishu_api::bitable::v1::{
    CreateAppTable, FieldProperty, FieldType, NewField, NewTable, SelectOption, UiType,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateAppTable,
    >(
        "basic",
        || Operation::into_request(
            CreateAppTable::new(
                "appbcbWCzen6D8dezhoCH2RpMAh",
                NewTable {
                    name: "数据表名称".into(),
                    default_view_name: Some("默认的表格视图".into()),
                    fields: Some(
                        vec![
                            NewField::new("索引字段", FieldType::Text),
                            NewField {
                                ui_type: Some(UiType::SingleSelect),
                                property: Some(FieldProperty {
                                    options: Some(
                                        vec![
                                            SelectOption {
                                                name: Some("Enabled".into()),
                                                color: Some(0),
                                                ..SelectOption::default()
                                            },
                                            SelectOption {
                                                name: Some("Disabled".into()),
                                                color: Some(1),
                                                ..SelectOption::default()
                                            },
                                            SelectOption {
                                                name: Some("Draft".into()),
                                                color: Some(2),
                                                ..SelectOption::default()
                                            },
                                        ],
                                    ),
                                    ..FieldProperty::default()
                                }),
                                ..NewField::new("单选", FieldType::SingleSelect)
                            },
                        ],
                    ),
                },
            ),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\"},\"query\":{},\"headers\":{},\"body\":{\"table\":{\"name\":\"数据表名称\",\"default_view_name\":\"默认的表格视图\",\"fields\":[{\"field_name\":\"索引字段\",\"type\":1},{\"field_name\":\"单选\",\"type\":3,\"ui_type\":\"SingleSelect\",\"property\":{\"options\":[{\"name\":\"Enabled\",\"color\":0},{\"name\":\"Disabled\",\"color\":1},{\"name\":\"Draft\",\"color\":2}]}}]}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"table_id\":\"tblDBTWm6Es84d8c\",\"default_view_id\":\"vewUuKOz2R\",\"field_id_list\":[\"fldhr2hBEA\"]}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_record/update`.

use feishu_api::{Map, Operation, UserIdType, json};
use feishu_api::bitable::v1::UpdateAppTableRecord;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateAppTableRecord,
    >(
        "basic",
        || Operation::into_request(
            UpdateAppTableRecord::new(
                    "appbcbWCzen6D8dezhoCH2RpMAh",
                    "tblsRc9GRRXKqhvW",
                    "recqwIwhc6",
                    Map::from([
                        ("索引".into(), json!("索引列文本类型")),
                        ("文本".into(), json!("文本内容")),
                        ("条码".into(), json!("qawqe")),
                        ("数字".into(), json!(100)),
                        ("单选".into(), json!("选项3")),
                        ("多选".into(), json!(["选项1", "选项2"])),
                        ("货币".into(), json!(3)),
                        ("评分".into(), json!(3)),
                        ("进度".into(), json!(0.25)),
                        ("日期".into(), json!(1_674_206_443_000_i64)),
                        ("复选框".into(), json!(true)),
                        (
                            "人员".into(),
                            json!(
                                [{ "id" : "ou_2910013f1e6456f16a0ce75ede950a0a" }, { "id" :
                                "ou_e04138c9633dd0d2ea166d79f548ab5d" }]
                            ),
                        ),
                        (
                            "群组".into(),
                            json!([{ "id" : "oc_cd07f55f14d6f4a4f1b51504e7e97f48" }]),
                        ),
                        ("电话号码".into(), json!("13026162666")),
                        (
                            "超链接".into(),
                            json!(
                                { "text" : "飞书多维表格官网", "link" :
                                "https://www.feishu.cn/product/base" }
                            ),
                        ),
                        (
                            "附件".into(),
                            json!([{ "file_token" : "Vl3FbVkvnowlgpxpqsAbBrtFcrd" }]),
                        ),
                        ("单向关联".into(), json!(["recHTLvO7x", "recbS8zb2m"])),
                        ("双向关联".into(), json!(["recHTLvO7x", "recbS8zb2m"])),
                        ("地理位置".into(), json!("116.397755,39.903179")),
                    ]),
                )
                .user_id_type(UserIdType::OpenId)
                .ignore_consistency_check(true),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"table_id\":\"tblsRc9GRRXKqhvW\",\"record_id\":\"recqwIwhc6\"},\"query\":{\"user_id_type\":\"open_id\",\"ignore_consistency_check\":true},\"headers\":{},\"body\":{\"fields\":{\"索引\":\"索引列文本类型\",\"文本\":\"文本内容\",\"条码\":\"qawqe\",\"数字\":100,\"单选\":\"选项3\",\"多选\":[\"选项1\",\"选项2\"],\"货币\":3,\"评分\":3,\"进度\":0.25,\"日期\":1674206443000,\"复选框\":true,\"人员\":[{\"id\":\"ou_2910013f1e6456f16a0ce75ede950a0a\"},{\"id\":\"ou_e04138c9633dd0d2ea166d79f548ab5d\"}],\"群组\":[{\"id\":\"oc_cd07f55f14d6f4a4f1b51504e7e97f48\"}],\"电话号码\":\"13026162666\",\"超链接\":{\"text\":\"飞书多维表格官网\",\"link\":\"https://www.feishu.cn/product/base\"},\"附件\":[{\"file_token\":\"Vl3FbVkvnowlgpxpqsAbBrtFcrd\"}],\"单向关联\":[\"recHTLvO7x\",\"recbS8zb2m\"],\"双向关联\":[\"recHTLvO7x\",\"recbS8zb2m\"],\"地理位置\":\"116.397755,39.903179\"}}}",
        "{\"code\":0,\"data\":{\"record\":{\"fields\":{\"人员\":[{\"id\":\"ou_2910013f1e6456f16a0ce75ede950a0a\"},{\"id\":\"ou_e04138c9633dd0d2ea166d79f548ab5d\"}],\"群组\":[{\"id\":\"oc_cd07f55f14d6f4a4f1b51504e7e97f48\"}],\"单向关联\":[\"recHTLvO7x\",\"recbS8zb2m\"],\"单选\":\"选项3\",\"双向关联\":[\"recHTLvO7x\",\"recbS8zb2m\"],\"地理位置\":\"116.397755,39.903179\",\"复选框\":true,\"多行文本\":\"多行文本内容\",\"多选\":[\"选项1\",\"选项2\"],\"数字\":100,\"日期\":1674206443000,\"条码\":\"qawqe\",\"电话号码\":\"13026162666\",\"索引\":\"索引列多行文本类型\",\"超链接\":{\"link\":\"https://www.feishu.cn/product/base\",\"text\":\"飞书多维表格官网\"},\"附件\":[{\"file_token\":\"Vl3FbVkvnowlgpxpqsAbBrtFcrd\"}],\"评分\":3,\"货币\":3,\"进度\":0.25},\"id\":\"reclAqylTN\",\"record_id\":\"reclAqylTN\"}},\"msg\":\"success\"}",
    ),
];

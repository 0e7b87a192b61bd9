// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_record/create`.

use feishu_api::{Map, Operation, UserIdType, json};
use feishu_api::bitable::v1::CreateAppTableRecord;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateAppTableRecord,
    >(
        "basic",
        || Operation::into_request(
            CreateAppTableRecord::new(
                    "bascng7vrxcxpig7geggXiCtadY",
                    "tblUa9vcYjWQYJCj",
                    Map::from([
                        ("任务名称".into(), json!("拜访潜在客户")),
                        ("条码".into(), json!("+$$3170930509104X512356")),
                        ("工时".into(), json!(10)),
                        ("货币".into(), json!(3)),
                        ("评分".into(), json!(3)),
                        ("进度".into(), json!(0.25)),
                        ("单选".into(), json!("选项1")),
                        ("多选".into(), json!(["选项1", "选项2"])),
                        ("日期".into(), json!(1_674_206_443_000_i64)),
                        ("复选框".into(), json!(true)),
                        (
                            "人员".into(),
                            json!(
                                [{ "id" : "ou_2910013f1e6456f16a0ce75ede9abcef" }, { "id" :
                                "ou_e04138c9633dd0d2ea166d79f54abcef" }]
                            ),
                        ),
                        (
                            "群组".into(),
                            json!([{ "id" : "oc_cd07f55f14d6f4a4f1b51504e7e97f48" }]),
                        ),
                        ("电话号码".into(), json!("1302616xxxx")),
                        (
                            "超链接".into(),
                            json!(
                                { "text" : "飞书多维表格官网", "link" :
                                "https://www.feishu.cn/product/base" }
                            ),
                        ),
                        (
                            "附件".into(),
                            json!(
                                [{ "file_token" : "DRiFbwaKsoZaLax4WKZbEGCccoe" }, {
                                "file_token" : "BZk3bL1Enoy4pzxaPL9bNeKqcLe" }, {
                                "file_token" : "EmL4bhjFFovrt9xZgaSbjJk9c1b" }, {
                                "file_token" : "Vl3FbVkvnowlgpxpqsAbBrtFcrd" }]
                            ),
                        ),
                        ("单向关联".into(), json!(["recHTLvO7x", "recbS8zb2m"])),
                        ("双向关联".into(), json!(["recHTLvO7x", "recbS8zb2m"])),
                        ("地理位置".into(), json!("116.397755,39.903179")),
                    ]),
                )
                .user_id_type(UserIdType::OpenId)
                .client_token("fe599b60-450f-46ff-b2ef-9f6675625b97")
                .ignore_consistency_check(true),
        ),
        "{\"path\":{\"app_token\":\"bascng7vrxcxpig7geggXiCtadY\",\"table_id\":\"tblUa9vcYjWQYJCj\"},\"query\":{\"user_id_type\":\"open_id\",\"client_token\":\"fe599b60-450f-46ff-b2ef-9f6675625b97\",\"ignore_consistency_check\":true},\"headers\":{},\"body\":{\"fields\":{\"任务名称\":\"拜访潜在客户\",\"条码\":\"+$$3170930509104X512356\",\"工时\":10,\"货币\":3,\"评分\":3,\"进度\":0.25,\"单选\":\"选项1\",\"多选\":[\"选项1\",\"选项2\"],\"日期\":1674206443000,\"复选框\":true,\"人员\":[{\"id\":\"ou_2910013f1e6456f16a0ce75ede9abcef\"},{\"id\":\"ou_e04138c9633dd0d2ea166d79f54abcef\"}],\"群组\":[{\"id\":\"oc_cd07f55f14d6f4a4f1b51504e7e97f48\"}],\"电话号码\":\"1302616xxxx\",\"超链接\":{\"text\":\"飞书多维表格官网\",\"link\":\"https://www.feishu.cn/product/base\"},\"附件\":[{\"file_token\":\"DRiFbwaKsoZaLax4WKZbEGCccoe\"},{\"file_token\":\"BZk3bL1Enoy4pzxaPL9bNeKqcLe\"},{\"file_token\":\"EmL4bhjFFovrt9xZgaSbjJk9c1b\"},{\"file_token\":\"Vl3FbVkvnowlgpxpqsAbBrtFcrd\"}],\"单向关联\":[\"recHTLvO7x\",\"recbS8zb2m\"],\"双向关联\":[\"recHTLvO7x\",\"recbS8zb2m\"],\"地理位置\":\"116.397755,39.903179\"}}}",
        "{\"code\":0,\"data\":{\"record\":{\"fields\":{\"任务名称\":\"维护客户关系\",\"创建日期\":1674206443000,\"截止日期\":1674206443000},\"id\":\"recusutYZm4ulo\",\"record_id\":\"recusutYZm4ulo\"}},\"msg\":\"success\"}",
    ),
];

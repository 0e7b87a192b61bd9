// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/job_level/create`.

use feishu_api::Operation;
use feishu_api::contact::v3::{CreateJobLevel, I18nContent, Locale};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateJobLevel,
    >(
        "all_fields",
        || Operation::into_request(
            CreateJobLevel::new("高级专家", true)
                .description(
                    "公司内部中高级职称，有一定专业技术能力的人员",
                )
                .order(200)
                .i18n_name([
                    I18nContent {
                        locale: Some(Locale::Chinese),
                        value: Some("多语言内容".into()),
                        ..I18nContent::default()
                    },
                ])
                .i18n_description([
                    I18nContent {
                        locale: Some(Locale::Chinese),
                        value: Some("多语言内容".into()),
                        ..I18nContent::default()
                    },
                ]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"name\":\"高级专家\",\"description\":\"公司内部中高级职称，有一定专业技术能力的人员\",\"order\":200,\"status\":true,\"i18n_name\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}],\"i18n_description\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"job_level\":{\"name\":\"高级专家\",\"description\":\"公司内部中高级职称，有一定专业技术能力的人员\",\"order\":200,\"status\":true,\"job_level_id\":\"mga5oa8ayjlp9rb\",\"i18n_name\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}],\"i18n_description\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}]}}}",
    ),
];

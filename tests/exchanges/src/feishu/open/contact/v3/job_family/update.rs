// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/job_family/update`.

use feishu_api::Operation;
use feishu_api::contact::v3::{I18nContent, Locale, UpdateJobFamily};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateJobFamily,
    >(
        "all_fields",
        || Operation::into_request(
            UpdateJobFamily::new("mga5oa8ayjlpkzy")
                .name("产品")
                .description("负责产品策略制定的相关工作")
                .parent_job_family_id("mga5oa8ayjlpzjq")
                .status(true)
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
        "{\"path\":{\"job_family_id\":\"mga5oa8ayjlpkzy\"},\"query\":{},\"headers\":{},\"body\":{\"name\":\"产品\",\"description\":\"负责产品策略制定的相关工作\",\"parent_job_family_id\":\"mga5oa8ayjlpzjq\",\"status\":true,\"i18n_name\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}],\"i18n_description\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"job_family\":{\"name\":\"产品\",\"description\":\"负责产品策略制定的相关工作\",\"parent_job_family_id\":\"mga5oa8ayjlpzjq\",\"status\":true,\"i18n_name\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}],\"i18n_description\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}],\"job_family_id\":\"mga5oa8ayjlpkzy\"}}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_form/upgrade`.

use feishu_api::Operation;
use feishu_api::bitable::v1::{DisplayMode, UpgradeAppTableForm};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpgradeAppTableForm,
    >(
        "basic",
        || Operation::into_request(
            UpgradeAppTableForm::new(
                "bascnv1jIEppJdTCn3jOosabcef",
                "tblz8nadEUdxNMt5",
                "vew6oMbAa4",
                "文档问题反馈",
                DisplayMode::OneQuestionPerPage,
            ),
        ),
        "{\"path\":{\"app_token\":\"bascnv1jIEppJdTCn3jOosabcef\",\"table_id\":\"tblz8nadEUdxNMt5\",\"form_id\":\"vew6oMbAa4\"},\"query\":{},\"headers\":{},\"body\":{\"form_name\":\"文档问题反馈\",\"display_mode\":\"one_question_per_page\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"form\":{\"id\":\"vew6oMbAa4\"}}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/import_task/get`.

use feishu_api::Operation;
use feishu_api::drive::v1::GetImportTask;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetImportTask,
    >(
        "cut_off",
        || Operation::into_request(GetImportTask::new("7369583175086912356")),
        "{\"path\":{\"ticket\":\"7369583175086912356\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"result\":{\"ticket\":\"7369583175086912356\",\"type\":\"sheet\",\"job_status\":0,\"job_error_msg\":\"success\",\"token\":\"Fm7osyjtMh5o7Ktrv32c73abcef\",\"url\":\"https://example.feishu.cn/sheets/Fm7osyjtMh5o7Ktrv32c73abcef\",\"extra\":[\"2000\"]}}}",
    ),
];

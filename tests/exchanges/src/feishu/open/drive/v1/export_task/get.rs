// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/export_task/get`.

use feishu_api::Operation;
use feishu_api::drive::v1::GetExportTask;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetExportTask,
    >(
        "done",
        || Operation::into_request(
            GetExportTask::new("6933093124755412345", "docbcZVGtv1papC6jAVGiyabcef"),
        ),
        "{\"path\":{\"ticket\":\"6933093124755412345\"},\"query\":{\"token\":\"docbcZVGtv1papC6jAVGiyabcef\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"result\":{\"file_extension\":\"pdf\",\"type\":\"doc\",\"file_name\":\"docName\",\"file_token\":\"boxcnxe5OdjlAkNgSNdsJvabcef\",\"file_size\":34356,\"job_error_msg\":\"success\",\"job_status\":0}}}",
    ),
];

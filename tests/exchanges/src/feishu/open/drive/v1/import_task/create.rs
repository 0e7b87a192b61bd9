// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/import_task/create`.

use feishu_api::Operation;
use feishu_api::drive::v1::{CreateImportTask, ImportTarget, ImportType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateImportTask,
    >(
        "excel",
        || Operation::into_request(
            CreateImportTask::new(
                    "xlsx",
                    "boxcnrHpsg1QDqXAAAyachabcef",
                    ImportType::Sheet,
                    ImportTarget::new("AbqrfuRTjlJEIJduwDwcnIabcef"),
                )
                .file_name("销售表"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"file_extension\":\"xlsx\",\"file_token\":\"boxcnrHpsg1QDqXAAAyachabcef\",\"type\":\"sheet\",\"file_name\":\"销售表\",\"point\":{\"mount_type\":1,\"mount_key\":\"AbqrfuRTjlJEIJduwDwcnIabcef\"}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"ticket\":\"7369583175086912356\"}}",
    ),
];

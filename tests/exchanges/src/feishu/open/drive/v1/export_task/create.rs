// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/export_task/create`.

use feishu_api::Operation;
use feishu_api::drive::v1::{CreateExportTask, ExportExtension, ExportType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateExportTask,
    >(
        "sheet_as_csv",
        || Operation::into_request(
            CreateExportTask::new(
                    ExportExtension::Csv,
                    "Fm7osyjtMh5o7Ktrv32c73abcef",
                    ExportType::Sheet,
                )
                .sub_id("6e5ed3"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"file_extension\":\"csv\",\"token\":\"Fm7osyjtMh5o7Ktrv32c73abcef\",\"type\":\"sheet\",\"sub_id\":\"6e5ed3\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"ticket\":\"6933093124755423251\"}}",
    ),
];

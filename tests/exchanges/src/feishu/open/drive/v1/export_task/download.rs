// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/export_task/download`.

use feishu_api::Operation;
use feishu_api::drive::v1::DownloadExportTask;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::file::<
        DownloadExportTask,
    >(
        "exported_file",
        || Operation::into_request(
            DownloadExportTask::new("boxcnxe5OdjlAkNgSNdsJvabcef"),
        ),
        "{\"path\":{\"file_token\":\"boxcnxe5OdjlAkNgSNdsJvabcef\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "",
    ),
];

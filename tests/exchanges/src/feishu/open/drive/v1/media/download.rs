// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/media/download`.

use feishu_api::Operation;
use feishu_api::drive::v1::DownloadMedia;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::file::<
        DownloadMedia,
    >(
        "whole_material",
        || Operation::into_request(
            DownloadMedia::new("boxcnrHpsg1QDqXAAAyachabcef").extra("无"),
        ),
        "{\"path\":{\"file_token\":\"boxcnrHpsg1QDqXAAAyachabcef\"},\"query\":{\"extra\":\"无\"},\"headers\":{},\"body\":{}}",
        "",
    ),
];

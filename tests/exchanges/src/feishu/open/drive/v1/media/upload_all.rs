// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/media/upload_all`.

use feishu_api::{File, Operation};
use feishu_api::drive::v1::{MediaParent, MediaRoute, UploadAllMedia};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UploadAllMedia,
    >(
        "image",
        || Operation::into_request(
            UploadAllMedia::new(
                    "demo.jpeg",
                    MediaParent::DocxImage("doxcnXgNGAtaAraIRVeCfmabcef".into()),
                    File::bytes("example.txt", "file binary"),
                )
                .checksum("3248270248")
                .extra(MediaRoute {
                    document: Some("doxcnXgNGAtaAraIRVeCfmabcef".into()),
                }),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"file_name\":\"demo.jpeg\",\"parent_type\":\"docx_image\",\"parent_node\":\"doxcnXgNGAtaAraIRVeCfmabcef\",\"size\":11,\"checksum\":\"3248270248\",\"extra\":\"{\\\"drive_route_token\\\":\\\"doxcnXgNGAtaAraIRVeCfmabcef\\\"}\",\"file\":\"file binary\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"file_token\":\"boxcnrHpsg1QDqXAAAyachabcef\"}}",
    ),
];

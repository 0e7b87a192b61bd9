// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/media/upload_prepare`.

use feishu_api::Operation;
use feishu_api::drive::v1::{MediaParent, MediaRoute, UploadPrepareMedia};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UploadPrepareMedia,
    >(
        "image",
        || Operation::into_request(
            UploadPrepareMedia::new(
                    "demo.jpeg",
                    MediaParent::DocxImage("doccnFivLCfJfblZjGZtxgabcef".into()),
                    1024,
                )
                .extra(MediaRoute {
                    document: Some("doxcnXgNGAtaAraIRVeCfmabcef".into()),
                }),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"file_name\":\"demo.jpeg\",\"parent_type\":\"docx_image\",\"parent_node\":\"doccnFivLCfJfblZjGZtxgabcef\",\"size\":1024,\"extra\":\"{\\\"drive_route_token\\\":\\\"doxcnXgNGAtaAraIRVeCfmabcef\\\"}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"upload_id\":\"7111211691345512356\",\"block_size\":4194304,\"block_num\":1}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/image/create`.

use feishu_api::{File, Operation};
use feishu_api::im::v1::{CreateImage, ImageType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateImage,
    >(
        "image_for_messages",
        || Operation::into_request(
            CreateImage::new(
                ImageType::Message,
                File::bytes("example.txt", "image binary"),
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"image_type\":\"message\",\"image\":\"image binary\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"image_key\":\"img_v2_xxx\"}}",
    ),
];

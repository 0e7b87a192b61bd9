// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/image/get`.

use feishu_api::Operation;
use feishu_api::im::v1::GetImage;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::file::<
        GetImage,
    >(
        "image",
        || Operation::into_request(
            GetImage::new("img_8d5181ca-0aed-40f0-b0d1-b1452132afbg"),
        ),
        "{\"path\":{\"image_key\":\"img_8d5181ca-0aed-40f0-b0d1-b1452132afbg\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "",
    ),
];

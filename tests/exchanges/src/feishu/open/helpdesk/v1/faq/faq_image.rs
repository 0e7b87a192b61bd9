// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/faq/faq_image`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::DownloadFaqImage;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::file::<
        DownloadFaqImage,
    >(
        "download_image",
        || Operation::into_request(
            DownloadFaqImage::new("12345", "img_b07ffac0-19c1-48a3-afca-599f8ea825fj"),
        ),
        "{\"path\":{\"id\":\"12345\",\"image_key\":\"img_b07ffac0-19c1-48a3-afca-599f8ea825fj\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "",
    ),
];

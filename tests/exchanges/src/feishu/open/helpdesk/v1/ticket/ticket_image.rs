// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/ticket/ticket_image`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::DownloadTicketImage;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::file::<
        DownloadTicketImage,
    >(
        "download_first_image",
        || Operation::into_request(DownloadTicketImage::new("12345", "12345").index(0)),
        "{\"path\":{},\"query\":{\"ticket_id\":\"12345\",\"msg_id\":\"12345\",\"index\":0},\"headers\":{},\"body\":{}}",
        "",
    ),
];

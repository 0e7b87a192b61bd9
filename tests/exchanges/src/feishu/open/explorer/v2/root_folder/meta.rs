// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/explorer/v2/root_folder/meta`.

use feishu_api::Operation;
use feishu_api::explorer::v2::RootFolderMeta;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        RootFolderMeta,
    >(
        "root",
        || Operation::into_request(RootFolderMeta::new()),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"Success\",\"data\":{\"token\":\"nodbcbHUdOsS613xVzTzFEabcef\",\"id\":\"7110173013420512356\",\"user_id\":\"7103496998321312356\"}}",
    ),
];

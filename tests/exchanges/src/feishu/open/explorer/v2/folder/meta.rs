// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/explorer/v2/folder/meta`.

use feishu_api::Operation;
use feishu_api::explorer::v2::FolderMeta;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        FolderMeta,
    >(
        "folder",
        || Operation::into_request(FolderMeta::new("nodbcbHUdOsS613xVzTzFEabcef")),
        "{\"path\":{\"folderToken\":\"nodbcbHUdOsS613xVzTzFEabcef\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"Success\",\"data\":{\"id\":\"7110173013420512356\",\"name\":\"name\",\"token\":\"nodbcbHUdOsS613xVzTzFEabcef\",\"createUid\":\"7103496998321312356\",\"editUid\":\"7103496998321312356\",\"parentId\":\"0\",\"ownUid\":\"7110173013420512356\"}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/file/create`.

use feishu_api::{File, Operation};
use feishu_api::im::v1::{CreateFile, FileType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateFile,
    >(
        "video",
        || Operation::into_request(
            CreateFile::new(
                    FileType::Mp4,
                    "测试视频.mp4",
                    File::bytes("example.txt", "file binary"),
                )
                .duration(3000),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"file_type\":\"mp4\",\"file_name\":\"测试视频.mp4\",\"duration\":3000,\"file\":\"file binary\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"file_key\":\"file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g\"}}",
    ),
];

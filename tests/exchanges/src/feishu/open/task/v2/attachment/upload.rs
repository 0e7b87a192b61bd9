// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/attachment/upload`.

use feishu_api::{File, Operation, UserIdType};
use feishu_api::task::v2::UploadAttachment;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UploadAttachment,
    >(
        "file_of_task",
        || Operation::into_request(
            UploadAttachment::new(
                    "fe96108d-b004-4a47-b2f8-6886e758b3a5",
                    [File::bytes("example.txt", "file binary")],
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"resource_type\":\"task\",\"resource_id\":\"fe96108d-b004-4a47-b2f8-6886e758b3a5\",\"file\":[\"file binary\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\"}]}}",
    ),
];

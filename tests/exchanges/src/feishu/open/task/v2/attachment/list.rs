// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/attachment/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::ListAttachment;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAttachment,
    >(
        "next_page_of_task",
        || Operation::into_request(
            ListAttachment::new("9842501a-9f47-4ff5-a622-d319eeecb97f")
                .page_size(50)
                .page_token("aWQ9NzEwMjMzMjMxMDE=")
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{},\"query\":{\"page_size\":50,\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"resource_type\":\"task\",\"resource_id\":\"9842501a-9f47-4ff5-a622-d319eeecb97f\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\",\"url\":\"https://example.com/download/authcode/?code=OWMzNDlmMjJmZThkYzZkZGJlMjYwZTI0OTUxZTE2MDJfMDZmZmMwOWVj\"}],\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"has_more\":true}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/attachment/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::GetAttachment;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetAttachment,
    >(
        "read_attachment",
        || Operation::into_request(
            GetAttachment::new("b59aa7a3-e98c-4830-8273-cbb29f89b837")
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"attachment_guid\":\"b59aa7a3-e98c-4830-8273-cbb29f89b837\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"attachment\":{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\",\"url\":\"https://example.com/download/authcode/?code=OWMzNDlmMjJmZThkYzZkZGJlMjYwZTI0OTUxZTE2MDJfMDZmZmMwOWVj\"}}}",
    ),
];

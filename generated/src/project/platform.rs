// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! What all endpoints of 飞书项目开放平台 share.
//!
//! Schema: `schemas/project/platform.json`.

use feishu_api_runtime as rt;

/// The platform's documented facts.
pub static PLATFORM: rt::Platform = rt::Platform {
    name: "project",
    doc: "https://project.feishu.cn/b/helpcenter/1p8d7djs/4bsmoql6",
    hosts: &[
        rt::Host {
            name: "project",
            url: "https://project.feishu.cn",
            others: &[],
        },
    ],
    tokens: &[
        rt::Token {
            kind: rt::TokenKind::Plugin,
            header: "X-PLUGIN-TOKEN",
            scheme: None,
        },
    ],
    envelope: &STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(&[]),
};

/// An endpoint of which nothing is known but the platform.
pub const ENDPOINT: rt::Endpoint = rt::Endpoint::of(&PLATFORM);

/// Every reply: the data is in a separate object, and `err` has details of an error.
pub static STANDARD_ENVELOPE: rt::Envelope = rt::Envelope {
    code: "err_code",
    message: "err_msg",
    detail: Some("err"),
    data: Some("data"),
};

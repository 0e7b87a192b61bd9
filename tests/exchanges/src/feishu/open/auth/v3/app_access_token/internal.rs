// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/auth/v3/app_access_token/internal`.

use feishu_api::Operation;
use feishu_api::auth::v3::IssueOwnAppAccessToken;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        IssueOwnAppAccessToken,
    >(
        "issue_app_token",
        || Operation::into_request(IssueOwnAppAccessToken::new()),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"app_id\":\"cli_slkdjalasdkjasd\",\"app_secret\":\"dskLLdkasdjlasdKK\"}}",
        "{\"app_access_token\":\"t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef\",\"code\":0,\"expire\":7200,\"msg\":\"ok\",\"tenant_access_token\":\"t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef\"}",
    ),
];

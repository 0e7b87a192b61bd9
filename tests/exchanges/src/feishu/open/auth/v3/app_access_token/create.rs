// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/auth/v3/app_access_token/create`.

use feishu_api::Operation;
use feishu_api::auth::v3::IssueAppAccessToken;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        IssueAppAccessToken,
    >(
        "issue_app_token",
        || Operation::into_request(IssueAppAccessToken::new()),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"app_id\":\"cli_slkdjalasdkjasd\",\"app_secret\":\"dskLLdkasdjlasdKK\",\"app_ticket\":\"dskLLdkasd\"}}",
        "{\"code\":0,\"msg\":\"success\",\"app_access_token\":\"a-6U1SbDiM6XIH2DcTCPyeub\",\"expire\":7140}",
    ),
];

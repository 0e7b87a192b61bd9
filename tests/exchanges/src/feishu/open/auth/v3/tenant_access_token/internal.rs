// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/auth/v3/tenant_access_token/internal`.

use feishu_api::Operation;
use feishu_api::auth::v3::IssueOwnTenantAccessToken;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        IssueOwnTenantAccessToken,
    >(
        "issue_tenant_token",
        || Operation::into_request(IssueOwnTenantAccessToken::new()),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"app_id\":\"cli_slkdjalasdkjasd\",\"app_secret\":\"dskLLdkasdjlasdKK\"}}",
        "{\"code\":0,\"msg\":\"ok\",\"tenant_access_token\":\"t-caecc734c2e3328a62489fe0648c4b98779515d3\",\"expire\":7200}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/auth/v3/tenant_access_token/create`.

use feishu_api::Operation;
use feishu_api::auth::v3::IssueTenantAccessToken;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        IssueTenantAccessToken,
    >(
        "issue_tenant_token",
        || Operation::into_request(
            IssueTenantAccessToken::new(
                "a-32bd8551db2f081cbfd26293f27516390b9feb04",
                "73658811060f175d",
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"app_access_token\":\"a-32bd8551db2f081cbfd26293f27516390b9feb04\",\"tenant_key\":\"73658811060f175d\"}}",
        "{\"code\":0,\"msg\":\"success\",\"tenant_access_token\":\"t-caecc734c2e3328a62489fe0648c4b98779515d3\",\"expire\":7140}",
    ),
];

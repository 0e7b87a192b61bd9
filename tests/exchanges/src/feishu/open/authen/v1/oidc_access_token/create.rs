// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/authen/v1/oidc_access_token/create`.

use feishu_api::Operation;
use feishu_api::authen::v1::IssueOidcUserToken;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        IssueOidcUserToken,
    >(
        "exchange_code",
        || Operation::into_request(IssueOidcUserToken::new("xMSldislSkdK")),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"grant_type\":\"authorization_code\",\"code\":\"xMSldislSkdK\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"access_token\":\"u-5Dak9ZAxJ9tFUn8MaTD_BFM51FNdg5xzO0y010000HWb\",\"refresh_token\":\"ur-6EyFQZyplb9URrOx5NtT_HM53zrJg59HXwy040400G.e\",\"token_type\":\"Bearer\",\"expires_in\":7199,\"refresh_expires_in\":2591999,\"scope\":\"auth:user.id:read bitable:app\"}}",
    ),
];

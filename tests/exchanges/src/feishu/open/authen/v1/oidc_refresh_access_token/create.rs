// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/authen/v1/oidc_refresh_access_token/create`.

use feishu_api::Operation;
use feishu_api::authen::v1::RefreshOidcUserToken;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        RefreshOidcUserToken,
    >(
        "refresh_token",
        || Operation::into_request(
            RefreshOidcUserToken::new(
                "ur-oQ0mMq6MCcueAv0pwx2fQQhxqv__CbLu6G8ySFwafeKww2Def2BJdOkW3.9gCFM.LBQgFri901QaqeuL",
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"grant_type\":\"refresh_token\",\"refresh_token\":\"ur-oQ0mMq6MCcueAv0pwx2fQQhxqv__CbLu6G8ySFwafeKww2Def2BJdOkW3.9gCFM.LBQgFri901QaqeuL\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"access_token\":\"u-5Dak9ZAxJ9tFUn8MaTD_BFM51FNdg5xzO0y010000HWb\",\"refresh_token\":\"ur-6EyFQZyplb9URrOx5NtT_HM53zrJg59HXwy040400G.e\",\"token_type\":\"Bearer\",\"expires_in\":7199,\"refresh_expires_in\":2591999,\"scope\":\"auth:user.id:read bitable:app\"}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/authen/v2/oauth_token/create`.

use feishu_api::Operation;
use feishu_api::authen::v2::IssueUserTokens;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        IssueUserTokens,
    >(
        "exchange_code",
        || Operation::into_request(
            IssueUserTokens::new("a61hb967bd094dge949h79bbexd16dfe")
                .redirect_uri("https://example.com/api/oauth/callback")
                .code_verifier("TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVzo"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"grant_type\":\"authorization_code\",\"client_id\":\"cli_a5ca35a685b0x26e\",\"client_secret\":\"baBqE5um9LbFGDy3X7LcfxQX1sqpXlwy\",\"code\":\"a61hb967bd094dge949h79bbexd16dfe\",\"redirect_uri\":\"https://example.com/api/oauth/callback\",\"code_verifier\":\"TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVzo\"}}",
        "{\"code\":0,\"access_token\":\"eyJhbGciOiJFUzI1NiIs**********X6wrZHYKDxJkWwhdkrYg\",\"expires_in\":7200,\"refresh_token\":\"eyJhbGciOiJFUzI1NiIs**********XXOYOZz1mfgIYHwM8ZJA\",\"refresh_token_expires_in\":604800,\"scope\":\"auth:user.id:read offline_access task:task:read user_profile\",\"token_type\":\"Bearer\"}",
    ),
    Exchange::data::<
        IssueUserTokens,
    >(
        "server_error",
        || Operation::into_request(
            IssueUserTokens::new("a61hb967bd094dge949h79bbexd16dfe")
                .redirect_uri("https://example.com/api/oauth/callback")
                .code_verifier("TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVzo"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"grant_type\":\"authorization_code\",\"client_id\":\"cli_a5ca35a685b0x26e\",\"client_secret\":\"baBqE5um9LbFGDy3X7LcfxQX1sqpXlwy\",\"code\":\"a61hb967bd094dge949h79bbexd16dfe\",\"redirect_uri\":\"https://example.com/api/oauth/callback\",\"code_verifier\":\"TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVzo\"}}",
        "{\"code\":20050,\"error\":\"server_error\",\"error_description\":\"An unexpected server error occurred. Please retry your request.\"}",
    ),
];

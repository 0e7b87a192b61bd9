// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/authen/v2/oauth_token/refresh`.

use feishu_api::Operation;
use feishu_api::authen::v2::RefreshUserTokens;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        RefreshUserTokens,
    >(
        "refresh_token",
        || Operation::into_request(
            RefreshUserTokens::new("eyJhbGciOiJFUzI1NiIs**********XXOYOZz1mfgIYHwM8ZJA"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"grant_type\":\"refresh_token\",\"client_id\":\"cli_a5ca35a685b0x26e\",\"client_secret\":\"baBqE5um9LbFGDy3X7LcfxQX1sqpXlwy\",\"refresh_token\":\"eyJhbGciOiJFUzI1NiIs**********XXOYOZz1mfgIYHwM8ZJA\"}}",
        "{\"code\":0,\"access_token\":\"eyJhbGciOiJFUzI1NiIs**********X6wrZHYKDxJkWwhdkrYg\",\"expires_in\":7200,\"refresh_token\":\"eyJhbGciOiJFUzI1NiIs**********VXOYOZYZmfgIYHWM0ZJA\",\"refresh_token_expires_in\":604800,\"scope\":\"auth:user.id:read offline_access task:task:read user_profile\",\"token_type\":\"Bearer\"}",
    ),
    Exchange::data::<
        RefreshUserTokens,
    >(
        "server_error",
        || Operation::into_request(
            RefreshUserTokens::new("eyJhbGciOiJFUzI1NiIs**********XXOYOZz1mfgIYHwM8ZJA"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"grant_type\":\"refresh_token\",\"client_id\":\"cli_a5ca35a685b0x26e\",\"client_secret\":\"baBqE5um9LbFGDy3X7LcfxQX1sqpXlwy\",\"refresh_token\":\"eyJhbGciOiJFUzI1NiIs**********XXOYOZz1mfgIYHwM8ZJA\"}}",
        "{\"code\":20050,\"error\":\"server_error\",\"error_description\":\"An unexpected server error occurred. Please retry your request.\"}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/auth/v4/events/user_access_token_revoked`.

use feishu_api::auth::v4::UserAccessTokenRevoked;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        UserAccessTokenRevoked,
    >(
        "both_by_security",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"auth.user_access_token.revoked_v4\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"revoke_token_type\":\"user_access_token refresh_token\",\"revoke_reason\":\"Revoked by security and risk control action.\",\"open_id\":\"ou_c99c5f35d542efc7ee492afe11af19ef\",\"union_id\":\"on_cad4860e7af114fb4ff6c5d496d1dd76\",\"user_id\":\"gg895344\"}}",
    ),
];

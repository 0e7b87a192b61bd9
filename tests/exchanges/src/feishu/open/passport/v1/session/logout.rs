// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/passport/v1/session/logout`.

use feishu_api::{Operation, UserIdType};
use feishu_api::passport::v1::{LogOut, LogoutReason, LogoutTarget, TerminalType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        LogOut,
    >(
        "log_out_user",
        || Operation::into_request(
            LogOut::new(LogoutTarget::User {
                    user_id: "ou_7dab8a3d3cdcc9da365777c7ad535d62".into(),
                })
                .user_id_type(UserIdType::OpenId)
                .terminal_type([TerminalType::Desktop])
                .logout_reason(LogoutReason::PasswordChanged),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"logout_type\":1,\"terminal_type\":[1],\"user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"logout_reason\":34}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
    Exchange::data::<
        LogOut,
    >(
        "log_out_by_identity_provider",
        || Operation::into_request(
            LogOut::new(LogoutTarget::IdentityProvider {
                idp_credential_id: "user@xxx.xx".into(),
            }),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"idp_credential_id\":\"user@xxx.xx\",\"logout_type\":2}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
    Exchange::data::<
        LogOut,
    >(
        "end_session",
        || Operation::into_request(
            LogOut::new(LogoutTarget::Session {
                sid: "AAAAAAAAAANll6nQoIAAFA==".into(),
            }),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"logout_type\":3,\"sid\":\"AAAAAAAAAANll6nQoIAAFA==\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

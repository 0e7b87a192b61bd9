// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/passport/v1/password/update`.

use feishu_api::{Operation, UserIdType};
use feishu_api::passport::v1::SetPassword;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SetPassword,
    >(
        "set_password",
        || Operation::into_request(
            SetPassword::new("abcd1234", "1234abcd")
                .user_id_type(UserIdType::UserId)
                .require_reset(true),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"user_id\"},\"headers\":{},\"body\":{\"user_id\":\"abcd1234\",\"password\":\"1234abcd\",\"require_reset\":true}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space_setting/update`.

use feishu_api::Operation;
use feishu_api::wiki::v2::{CreateSetting, Permission, UpdateSpaceSetting};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateSpaceSetting,
    >(
        "update",
        || Operation::into_request(
            UpdateSpaceSetting::new("1565676577122621")
                .create_setting(CreateSetting::AdminAndMember)
                .security_setting(Permission::NotAllow)
                .comment_setting(Permission::Allow),
        ),
        "{\"path\":{\"space_id\":\"1565676577122621\"},\"query\":{},\"headers\":{},\"body\":{\"create_setting\":\"admin_and_member\",\"security_setting\":\"not_allow\",\"comment_setting\":\"allow\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"setting\":{\"create_setting\":\"admin_and_member\",\"security_setting\":\"not_allow\",\"comment_setting\":\"allow\"}}}",
    ),
];

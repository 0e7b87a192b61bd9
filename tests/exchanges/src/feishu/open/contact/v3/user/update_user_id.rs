// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/user/update_user_id`.

use feishu_api::Operation;
use feishu_api::contact::v3::{ChangeUserId, UserId};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ChangeUserId,
    >(
        "new_id",
        || Operation::into_request(
            ChangeUserId::new(
                UserId::UserId("ou-938e3e4fdc5e1993bee01250076f0cc2".into()),
                "3e3cf96b",
            ),
        ),
        "{\"path\":{\"user_id\":\"ou-938e3e4fdc5e1993bee01250076f0cc2\"},\"query\":{\"user_id_type\":\"user_id\"},\"headers\":{},\"body\":{\"new_user_id\":\"3e3cf96b\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

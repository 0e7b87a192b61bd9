// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/user/subscription`.

use feishu_api::Operation;
use feishu_api::drive::v1::{SubscriptionUser, UserEvent};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SubscriptionUser,
    >(
        "comments",
        || Operation::into_request(SubscriptionUser::new(UserEvent::CommentAdded)),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"event_type\":\"drive.notice.comment_add_v1\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/user/remove_subscription`.

use feishu_api::Operation;
use feishu_api::drive::v1::{RemoveSubscriptionUser, UserEvent};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        RemoveSubscriptionUser,
    >(
        "comments",
        || Operation::into_request(RemoveSubscriptionUser::new(UserEvent::CommentAdded)),
        "{\"path\":{},\"query\":{\"event_type\":\"drive.notice.comment_add_v1\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

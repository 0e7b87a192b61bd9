// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/user/subscription_status`.

use feishu_api::Operation;
use feishu_api::drive::v1::{SubscriptionStatusUser, UserEvent};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SubscriptionStatusUser,
    >(
        "subscribed",
        || Operation::into_request(SubscriptionStatusUser::new(UserEvent::CommentAdded)),
        "{\"path\":{},\"query\":{\"event_type\":\"drive.notice.comment_add_v1\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"data\":{\"is_subscribe\":true}}}",
    ),
];

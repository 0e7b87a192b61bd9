// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message/push_follow_up`.

use feishu_api::Operation;
use feishu_api::im::v1::{
    FollowUp, FollowUpContent, FollowUpLanguage, PushFollowUpMessage,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PushFollowUpMessage,
    >(
        "bubble",
        || Operation::into_request(
            PushFollowUpMessage::new(
                "om_3210a18894e206715a4359115f4cf2f5",
                [
                    FollowUp {
                        content: "你好".into(),
                        i18n_contents: Some(
                            vec![FollowUpContent::new("hello", FollowUpLanguage::EnUs)],
                        ),
                    },
                ],
            ),
        ),
        "{\"path\":{\"message_id\":\"om_3210a18894e206715a4359115f4cf2f5\"},\"query\":{},\"headers\":{},\"body\":{\"follow_ups\":[{\"content\":\"你好\",\"i18n_contents\":[{\"content\":\"hello\",\"language\":\"en_us\"}]}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

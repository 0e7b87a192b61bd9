// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/ticket/answer_user_query`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::{AnswerUserQuery, FaqMatch};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        AnswerUserQuery,
    >(
        "answer_with_score",
        || Operation::into_request(
            AnswerUserQuery::new("6945345902185807891", "abcd")
                .faqs([
                    FaqMatch {
                        id: Some("12345".into()),
                        score: Some(0.9),
                    },
                ]),
        ),
        "{\"path\":{\"ticket_id\":\"6945345902185807891\"},\"query\":{},\"headers\":{},\"body\":{\"event_id\":\"abcd\",\"faqs\":[{\"id\":\"12345\",\"score\":0.9}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

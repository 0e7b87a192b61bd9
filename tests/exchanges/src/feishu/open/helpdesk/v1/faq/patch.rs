// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/faq/patch`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::{FaqText, FaqTextKind, FaqUpdate, PatchFaq};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchFaq,
    >(
        "change_answer",
        || Operation::into_request(
            PatchFaq::new("6856395634652479491")
                .faq(FaqUpdate {
                    category_id: Some("6836004780707807251".into()),
                    question: "问题".into(),
                    answer: Some("答案".into()),
                    answer_richtext: Some(
                        vec![
                            FaqText {
                                content: Some("这是一个答案".into()),
                                r#type: Some(FaqTextKind::Text),
                                ..FaqText::default()
                            },
                        ],
                    ),
                    tags: Some(vec!["测试".into(), "问题".into()]),
                }),
        ),
        "{\"path\":{\"id\":\"6856395634652479491\"},\"query\":{},\"headers\":{},\"body\":{\"faq\":{\"category_id\":\"6836004780707807251\",\"question\":\"问题\",\"answer\":\"答案\",\"answer_richtext\":[{\"content\":\"这是一个答案\",\"type\":\"text\"}],\"tags\":[\"测试\",\"问题\"]}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

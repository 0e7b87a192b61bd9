// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_comment_reply/update`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{
    CommentText, FileType, NewCommentContent, NewCommentElement, NewCommentElementKind,
    UpdateReply,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateReply,
    >(
        "text",
        || Operation::into_request(
            UpdateReply::new(
                    "doxbcdl03Vsxhm7Qmnj110abcef",
                    "6916106822734578184",
                    "6916106822734594568",
                    FileType::Doc,
                    NewCommentContent::new(
                        vec![
                            NewCommentElement::new(NewCommentElementKind::Text {
                                text_run: CommentText {
                                    text: Some("comment text".into()),
                                    ..CommentText::default()
                                },
                            }),
                        ],
                    ),
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"file_token\":\"doxbcdl03Vsxhm7Qmnj110abcef\",\"comment_id\":\"6916106822734578184\",\"reply_id\":\"6916106822734594568\"},\"query\":{\"file_type\":\"doc\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"content\":{\"elements\":[{\"type\":\"text_run\",\"text_run\":{\"text\":\"comment text\"}}]}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

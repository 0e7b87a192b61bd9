// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_comment/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{
    CommentText, CreateFileComment, FileType, NewCommentContent, NewCommentElement,
    NewCommentElementKind, NewReplies, NewReply,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateFileComment,
    >(
        "text",
        || Operation::into_request(
            CreateFileComment::new(
                    "XIHSdYSI7oMEU1xrsnxc8fabcef",
                    FileType::Doc,
                    NewReplies::new(
                        vec![
                            NewReply::new(
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
                            ),
                        ],
                    ),
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"file_token\":\"XIHSdYSI7oMEU1xrsnxc8fabcef\"},\"query\":{\"file_type\":\"doc\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"reply_list\":{\"replies\":[{\"content\":{\"elements\":[{\"type\":\"text_run\",\"text_run\":{\"text\":\"comment text\"}}]}}]}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"comment_id\":\"6916106822734512356\",\"user_id\":\"ou_cc19b2bfb93f8a44db4b4d6eababcef\",\"create_time\":1610281603,\"update_time\":1610281603,\"is_solved\":false,\"solved_time\":1610281603,\"solver_user_id\":\"null\",\"has_more\":false,\"page_token\":\"6916106822734512356\",\"is_whole\":true,\"quote\":\"划词评论引用内容\",\"reply_list\":{\"replies\":[{\"content\":{\"elements\":[{\"type\":\"text_run\",\"text_run\":{\"text\":\"comment text\"}}]},\"reply_id\":\"6916106822734512356\",\"user_id\":\"ou_cc19b2bfb93f8a44db4b4d6eab2abcef\",\"create_time\":1610281603,\"update_time\":1610281603,\"extra\":{\"image_list\":[\"xfsfseewewabcef\"]}}]}}}",
    ),
];

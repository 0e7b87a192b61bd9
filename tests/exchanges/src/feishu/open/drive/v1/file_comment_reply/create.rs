// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_comment_reply/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{
    CommentLink, FileType, NewCommentContent, NewCommentElement, NewCommentElementKind,
    ReplyToComment,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ReplyToComment,
    >(
        "link",
        || Operation::into_request(
            ReplyToComment::new(
                    "TLLKdcpDro9ijQxA33ycNMabcef",
                    "69161068xxxxx512356",
                    FileType::Doc,
                    NewCommentContent::new(
                        vec![
                            NewCommentElement::new(NewCommentElementKind::Link {
                                docs_link: CommentLink {
                                    url: Some(
                                        "https://example.feishu.cn/docs/doccnHh7U87HOFpii5u5Gabcef"
                                            .into(),
                                    ),
                                    ..CommentLink::default()
                                },
                            }),
                        ],
                    ),
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"file_token\":\"TLLKdcpDro9ijQxA33ycNMabcef\",\"comment_id\":\"69161068xxxxx512356\"},\"query\":{\"file_type\":\"doc\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"content\":{\"elements\":[{\"type\":\"docs_link\",\"docs_link\":{\"url\":\"https://example.feishu.cn/docs/doccnHh7U87HOFpii5u5Gabcef\"}}]}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"content\":{\"elements\":[{\"type\":\"docs_link\",\"docs_link\":{\"url\":\"https://example.feishu.cn/docs/doccnHh7U87HOFpii5u5Gabcef\"}}]},\"reply_id\":\"6916106xxxxx4512356\",\"user_id\":\"ou_cc19b2bfb93f8a44db4b4d6eab2abcef\",\"create_time\":1610281603,\"update_time\":1610281603,\"extra\":{\"image_list\":[\"xfsfseewewabcef\"]},\"reactions\":[]}}",
    ),
];

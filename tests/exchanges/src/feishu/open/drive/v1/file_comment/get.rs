// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_comment/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{FileType, GetFileComment};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetFileComment,
    >(
        "resolved",
        || Operation::into_request(
            GetFileComment::new(
                    "doccnHh7U87HOFpii5u5G*",
                    "6916106822734578184",
                    FileType::Doc,
                )
                .user_id_type(UserIdType::OpenId)
                .need_reaction(false),
        ),
        "{\"path\":{\"file_token\":\"doccnHh7U87HOFpii5u5G*\",\"comment_id\":\"6916106822734578184\"},\"query\":{\"file_type\":\"doc\",\"user_id_type\":\"open_id\",\"need_reaction\":false},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"comment_id\":\"6916106822734512356\",\"user_id\":\"ou_cc19b2bfb93f8a44db4b4d6eababcef\",\"create_time\":1610281603,\"update_time\":1610281603,\"is_solved\":true,\"solved_time\":1610281603,\"has_more\":true,\"page_token\":\"6916106822734512356\",\"reply_list\":{\"replies\":[{\"content\":{\"elements\":[{\"type\":\"text_run\",\"text_run\":{\"text\":\"comment text\"}}]},\"reply_id\":\"6916106822734512356\",\"user_id\":\"ou_cc19b2bfb93f8a44db4b4d6eab2abcef\",\"create_time\":1610281603,\"update_time\":1610281603,\"extra\":{\"image_list\":[\"xfsfseewewabcef\"]},\"reactions\":[{\"reaction_key\":\"ANGRY\",\"count\":10,\"ahead_users\":[\"ou_8f1991a29a47f1ad295a119dadf224d1\"]}]}]}}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_comment/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{FileType, ListFileComment};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListFileComment,
    >(
        "page_of_document",
        || Operation::into_request(
            ListFileComment::new("XIHSdYSI7oMEU1xrsnxc8fabcef", FileType::Doc)
                .is_whole(false)
                .is_solved(false)
                .page_token("7153511712153412356")
                .page_size(10)
                .user_id_type(UserIdType::OpenId)
                .need_reaction(false),
        ),
        "{\"path\":{\"file_token\":\"XIHSdYSI7oMEU1xrsnxc8fabcef\"},\"query\":{\"file_type\":\"doc\",\"is_whole\":false,\"is_solved\":false,\"page_token\":\"7153511712153412356\",\"page_size\":10,\"user_id_type\":\"open_id\",\"need_reaction\":false},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"has_more\":true,\"page_token\":\"6916106822734512356\",\"items\":[{\"comment_id\":\"6916106822734512356\",\"user_id\":\"ou_cc19b2bfb93f8a44db4b4d6eababcef\",\"create_time\":1610281603,\"update_time\":1610281603,\"is_solved\":true,\"solved_time\":1610281603,\"solver_user_id\":\"ou_cc19b2bfb93f8a44db4b4d6eababcef\",\"has_more\":true,\"page_token\":\"6916106822734512356\",\"is_whole\":true,\"quote\":\"划词评论引用内容\",\"reply_list\":{\"replies\":[{\"content\":{\"elements\":[{\"type\":\"text_run\",\"text_run\":{\"text\":\"comment text\"}}]},\"reply_id\":\"6916106822734512357\",\"user_id\":\"ou_cc19b2bfb93f8a44db4b4d6eab2abcef\",\"create_time\":1610281603,\"update_time\":1610281603,\"extra\":{\"image_list\":[\"xfsfseewewabcef\"]},\"reactions\":[{\"reaction_key\":\"ANGRY\",\"count\":10,\"ahead_users\":[\"ou_8f1991a29a47f1ad295a119dadf224d1\"]}]}]}}]}}",
    ),
];

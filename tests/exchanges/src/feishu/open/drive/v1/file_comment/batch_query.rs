// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_comment/batch_query`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{BatchQueryFileComment, FileType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchQueryFileComment,
    >(
        "with_reactions",
        || Operation::into_request(
            BatchQueryFileComment::new(
                    "doxbcdl03Vsxhm7Qmnj110abcef",
                    FileType::Docx,
                    ["1654857036541812356"],
                )
                .user_id_type(UserIdType::OpenId)
                .need_reaction(true),
        ),
        "{\"path\":{\"file_token\":\"doxbcdl03Vsxhm7Qmnj110abcef\"},\"query\":{\"file_type\":\"docx\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"comment_ids\":[\"1654857036541812356\"],\"need_reaction\":true}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"comment_id\":\"6916106822734512356\",\"user_id\":\"ou_cc19b2bfb93f8a44db4b4d6eababcef\",\"create_time\":1610281603,\"update_time\":1610281603,\"is_solved\":true,\"solved_time\":1610281603,\"has_more\":true,\"page_token\":\"6916106822734512356\",\"is_whole\":true,\"quote\":\"划词评论引用内容\",\"reply_list\":{\"replies\":[{\"content\":{\"elements\":[{\"type\":\"text_run\",\"text_run\":{\"text\":\"comment text\"}}]},\"reply_id\":\"6916106822734512356\",\"user_id\":\"ou_cc19b2bfb93f8a44db4b4d6eab2abcef\",\"create_time\":1610281603,\"update_time\":1610281603,\"extra\":{\"image_list\":[\"xfsfseewewabcef\"]},\"reactions\":[{\"reaction_key\":\"ANGRY\",\"count\":10,\"ahead_users\":[\"ou_8f1991a29a47f1ad295a119dadf224d1\"]}]}]}}]}}",
    ),
];

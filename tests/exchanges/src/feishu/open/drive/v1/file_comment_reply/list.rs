// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file_comment_reply/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{FileType, ListReplies};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListReplies,
    >(
        "page_of_comment",
        || Operation::into_request(
            ListReplies::new(
                    "doxbcdl03Vsxhm7Qmnj110abcef",
                    "1654857036541812356",
                    FileType::Docx,
                )
                .page_size(10)
                .page_token("1654857036541812356")
                .need_reaction(false)
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"file_token\":\"doxbcdl03Vsxhm7Qmnj110abcef\",\"comment_id\":\"1654857036541812356\"},\"query\":{\"page_size\":10,\"page_token\":\"1654857036541812356\",\"file_type\":\"docx\",\"need_reaction\":false,\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"content\":{\"elements\":[{\"type\":\"text_run\",\"text_run\":{\"text\":\"reply text\"}}]},\"reply_id\":\"6916106822734512356\",\"user_id\":\"ou_cc19b2bfb93f8a44db4b4d6eab2abcef\",\"create_time\":1610281603,\"update_time\":1610281603,\"extra\":{\"image_list\":[\"xfsfseewewabcef\"]},\"reactions\":[{\"reaction_key\":\"ANGRY\",\"count\":10,\"ahead_users\":[\"ou_8f1991a29a47f1ad295a119dadf224d1\"]}]}],\"page_token\":\"6916106822734512356\",\"has_more\":true}}",
    ),
];

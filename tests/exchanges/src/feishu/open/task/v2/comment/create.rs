// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/comment/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::CreateComment;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateComment,
    >(
        "reply_to_comment",
        || Operation::into_request(
            CreateComment::new("这是一条评论。")
                .user_id_type(UserIdType::OpenId)
                .reply_to_comment_id("6937231762296684564")
                .resource_id("ccb55625-95d2-2e80-655f-0e40bf67953f"),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"content\":\"这是一条评论。\",\"reply_to_comment_id\":\"6937231762296684564\",\"resource_type\":\"task\",\"resource_id\":\"ccb55625-95d2-2e80-655f-0e40bf67953f\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"comment\":{\"id\":\"7197020628442939411\",\"content\":\"这是一条评论\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"reply_to_comment_id\":\"7166825117308174356\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"resource_type\":\"task\",\"resource_id\":\"ccb55625-95d2-2e80-655f-0e40bf67953f\"}}}",
    ),
];

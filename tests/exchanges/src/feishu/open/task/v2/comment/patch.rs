// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/comment/patch`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::{InputComment, PatchComment, PatchCommentField};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchComment,
    >(
        "change_text",
        || Operation::into_request(
            PatchComment::new("7198104824246747156")
                .user_id_type(UserIdType::OpenId)
                .comment(InputComment {
                    content: Some("举杯邀明月，对影成三人".into()),
                })
                .update_fields([PatchCommentField::Content]),
        ),
        "{\"path\":{\"comment_id\":\"7198104824246747156\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"comment\":{\"content\":\"举杯邀明月，对影成三人\"},\"update_fields\":[\"content\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"comment\":{\"id\":\"7197020628442939411\",\"content\":\"这是一条评论\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"reply_to_comment_id\":\"7166825117308174356\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"resource_type\":\"task\",\"resource_id\":\"ccb55625-95d2-2e80-655f-0e40bf67953f\"}}}",
    ),
];

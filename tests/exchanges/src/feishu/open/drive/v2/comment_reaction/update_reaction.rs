// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v2/comment_reaction/update_reaction`.

use feishu_api::Operation;
use feishu_api::drive::v2::{FileType, ReactionAction, UpdateReactionCommentReaction};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateReactionCommentReaction,
    >(
        "add",
        || Operation::into_request(
            UpdateReactionCommentReaction::new(
                "ppHV2Xepq2BQk3K79FTB",
                FileType::Docx,
                ReactionAction::Add,
                "1234567890",
                "ANGRY",
            ),
        ),
        "{\"path\":{\"file_token\":\"ppHV2Xepq2BQk3K79FTB\"},\"query\":{\"file_type\":\"docx\"},\"headers\":{},\"body\":{\"action\":\"add\",\"reply_id\":\"1234567890\",\"reaction_type\":\"ANGRY\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

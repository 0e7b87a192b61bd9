// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/user/delete`.

use feishu_api::Operation;
use feishu_api::contact::v3::{DeleteUser, EmailAcceptor, EmailHandover, UserId};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteUser,
    >(
        "hand_everything_over",
        || Operation::into_request(
            DeleteUser::new(UserId::OpenId("ou_7dab8a3d3cdcc9da365777c7ad535d62".into()))
                .department_chat_acceptor_user_id("ou_7dab8a3d3cdcc9da365777c7ad535d62")
                .external_chat_acceptor_user_id("ou_7dab8a3d3cdcc9da365777c7ad535d62")
                .docs_acceptor_user_id("ou_7dab8a3d3cdcc9da365777c7ad535d62")
                .calendar_acceptor_user_id("ou_7dab8a3d3cdcc9da365777c7ad535d62")
                .application_acceptor_user_id("ou_7dab8a3d3cdcc9da365777c7ad535d62")
                .email_acceptor(
                    EmailAcceptor::new(EmailHandover::Transfer {
                        acceptor_user_id: "ou_7dab8a3d3cdcc9da365777c7ad535d62".into(),
                    }),
                ),
        ),
        "{\"path\":{\"user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"department_chat_acceptor_user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"external_chat_acceptor_user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"docs_acceptor_user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"calendar_acceptor_user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"application_acceptor_user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"email_acceptor\":{\"processing_type\":\"1\",\"acceptor_user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/functional_role_member/batch_delete`.

use feishu_api::Operation;
use feishu_api::contact::v3::{BatchRemoveRoleMembers, UserIdList};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchRemoveRoleMembers,
    >(
        "two_users",
        || Operation::into_request(
            BatchRemoveRoleMembers::new(
                "7vrj3vk70xk7v5r",
                UserIdList::UserId(vec!["ou-12832197382".into()]),
            ),
        ),
        "{\"path\":{\"role_id\":\"7vrj3vk70xk7v5r\"},\"query\":{\"user_id_type\":\"user_id\"},\"headers\":{},\"body\":{\"members\":[\"ou-12832197382\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"result\":[{\"user_id\":\"od-4e6ac4d14bcd5071a37a39de902c7141\",\"reason\":1}]}}",
    ),
];

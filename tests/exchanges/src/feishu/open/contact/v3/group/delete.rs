// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/group/delete`.

use feishu_api::Operation;
use feishu_api::contact::v3::DeleteGroup;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteGroup,
    >(
        "by_id",
        || Operation::into_request(DeleteGroup::new("g1837191")),
        "{\"path\":{\"group_id\":\"g1837191\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space/create`.

use feishu_api::Operation;
use feishu_api::wiki::v2::CreateSpace;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateSpace,
    >(
        "create",
        || Operation::into_request(
            CreateSpace::new().name("知识空间").description("知识空间描述"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"name\":\"知识空间\",\"description\":\"知识空间描述\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"space\":{\"name\":\"知识空间\",\"description\":\"知识空间描述\",\"space_id\":\"1565676577122621\"}}}",
    ),
];

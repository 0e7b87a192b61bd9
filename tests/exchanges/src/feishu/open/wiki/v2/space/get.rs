// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space/get`.

use feishu_api::Operation;
use feishu_api::wiki::v2::{GetSpace, Language};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetSpace,
    >(
        "get",
        || Operation::into_request(
            GetSpace::new("6870403571079249922").lang(Language::Zh),
        ),
        "{\"path\":{\"space_id\":\"6870403571079249922\"},\"query\":{\"lang\":\"zh\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"space\":{\"name\":\"知识空间\",\"description\":\"知识空间描述\",\"space_id\":\"1565676577122621\"}}}",
    ),
];

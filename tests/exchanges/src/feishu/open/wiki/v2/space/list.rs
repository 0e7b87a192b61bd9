// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space/list`.

use feishu_api::Operation;
use feishu_api::wiki::v2::ListSpace;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListSpace,
    >(
        "list",
        || Operation::into_request(
            ListSpace::new().page_size(10).page_token("1565676577122621"),
        ),
        "{\"path\":{},\"query\":{\"page_size\":10,\"page_token\":\"1565676577122621\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"name\":\"知识空间\",\"description\":\"知识空间描述\",\"space_id\":\"1565676577122621\"}],\"page_token\":\"1565676577122621\",\"has_more\":true}}",
    ),
];

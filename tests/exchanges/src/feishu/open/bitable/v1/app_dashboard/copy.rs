// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_dashboard/copy`.

use feishu_api::Operation;
use feishu_api::bitable::v1::CopyAppDashboard;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CopyAppDashboard,
    >(
        "basic",
        || Operation::into_request(
            CopyAppDashboard::new(
                "basbcldP5xZeskcHDFZQfeToydb",
                "blkEsvEEaNllY2UV",
                "New Dashboard",
            ),
        ),
        "{\"path\":{\"app_token\":\"basbcldP5xZeskcHDFZQfeToydb\",\"block_id\":\"blkEsvEEaNllY2UV\"},\"query\":{},\"headers\":{},\"body\":{\"name\":\"New Dashboard\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"block_id\":\"blkXsf60PxMdJLQN\",\"name\":\"New Dashboard\"}}",
    ),
];

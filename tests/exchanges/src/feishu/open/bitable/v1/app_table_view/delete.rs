// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_view/delete`.

use feishu_api::Operation;
use feishu_api::bitable::v1::DeleteAppTableView;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteAppTableView,
    >(
        "basic",
        || Operation::into_request(
            DeleteAppTableView::new(
                "appbcbWCzen6D8dezhoCH2RpMAh",
                "tblsRc9GRRXKqhvW",
                "vewTpR1urY",
            ),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"table_id\":\"tblsRc9GRRXKqhvW\",\"view_id\":\"vewTpR1urY\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

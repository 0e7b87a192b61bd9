// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_view/create`.

use feishu_api::Operation;
use feishu_api::bitable::v1::{CreateAppTableView, ViewType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateAppTableView,
    >(
        "basic",
        || Operation::into_request(
            CreateAppTableView::new(
                    "appbcbWCzen6D8dezhoCH2RpMAh",
                    "tblsRc9GRRXKqhvW",
                    "表格视图 1",
                )
                .view_type(ViewType::Grid),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"table_id\":\"tblsRc9GRRXKqhvW\"},\"query\":{},\"headers\":{},\"body\":{\"view_name\":\"表格视图 1\",\"view_type\":\"grid\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"view\":{\"view_id\":\"vewTpR1urY\",\"view_name\":\"表格视图 1\",\"view_type\":\"grid\"}}}",
    ),
];

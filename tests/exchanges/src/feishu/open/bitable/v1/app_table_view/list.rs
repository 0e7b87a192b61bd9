// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_view/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::bitable::v1::ListAppTableView;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAppTableView,
    >(
        "basic",
        || Operation::into_request(
            ListAppTableView::new("appbcbWCzen6D8dezhoCH2RpMAh", "tblsRc9GRRXKqhvW")
                .page_size(10)
                .page_token("vewTpR1urY")
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"table_id\":\"tblsRc9GRRXKqhvW\"},\"query\":{\"page_size\":10,\"page_token\":\"vewTpR1urY\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"has_more\":false,\"items\":[{\"view_id\":\"vewqtI3f2u\",\"view_name\":\"公共表格视图\",\"view_public_level\":\"Public\",\"view_type\":\"grid\"},{\"view_id\":\"vew5Ys1Y1B\",\"view_name\":\"个人表格视图\",\"view_private_owner_id\":\"ou_fe4e2a0c10f41fb85620eb4b71d12082\",\"view_public_level\":\"Private\",\"view_type\":\"grid\"}],\"page_token\":\"vew5Ys1Y1B\",\"total\":2}}",
    ),
];

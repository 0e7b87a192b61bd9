// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_view/get`.

use feishu_api::Operation;
use feishu_api::bitable::v1::GetAppTableView;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetAppTableView,
    >(
        "basic",
        || Operation::into_request(
            GetAppTableView::new(
                "bascnCMII2ORej2RItqpZZUNMIe",
                "tblsRc9GRRXKqhvW",
                "vewTpR1urY",
            ),
        ),
        "{\"path\":{\"app_token\":\"bascnCMII2ORej2RItqpZZUNMIe\",\"table_id\":\"tblsRc9GRRXKqhvW\",\"view_id\":\"vewTpR1urY\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"view\":{\"view_id\":\"vewsOleexJ\",\"view_name\":\"grid\",\"view_type\":\"grid\",\"property\":{\"filter_info\":{\"conditions\":[{\"condition_id\":\"conuKMQNNg\",\"field_id\":\"fldVioUai1\",\"field_type\":1,\"operator\":\"is\",\"value\":\"[\\\"text content\\\"]\"}],\"conjunction\":\"and\"}}}}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table/batch_create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::bitable::v1::{BatchCreateAppTable, TableName};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchCreateAppTable,
    >(
        "basic",
        || Operation::into_request(
            BatchCreateAppTable::new(
                    "appbcbWCzen6D8dezhoCH2RpMAh",
                    [TableName::new("一个新的数据表")],
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"tables\":[{\"name\":\"一个新的数据表\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"table_ids\":[\"tblIovTTN2eIW2hn\"]}}",
    ),
];

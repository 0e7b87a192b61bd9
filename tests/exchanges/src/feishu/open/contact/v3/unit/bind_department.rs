// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/unit/bind_department`.

use feishu_api::Operation;
use feishu_api::contact::v3::{BindUnitDepartment, DepartmentId};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BindUnitDepartment,
    >(
        "by_id",
        || Operation::into_request(
            BindUnitDepartment::new(
                "BU121",
                DepartmentId::Open("od-4e6ac4d14bcd5071a37a39de902c7141".into()),
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"unit_id\":\"BU121\",\"department_id\":\"od-4e6ac4d14bcd5071a37a39de902c7141\",\"department_id_type\":\"open_department_id\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

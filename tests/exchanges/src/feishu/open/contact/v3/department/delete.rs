// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/department/delete`.

use feishu_api::Operation;
use feishu_api::contact::v3::{DeleteDepartment, DepartmentId};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteDepartment,
    >(
        "by_id",
        || Operation::into_request(
            DeleteDepartment::new(DepartmentId::Custom("D096".into())),
        ),
        "{\"path\":{\"department_id\":\"D096\"},\"query\":{\"department_id_type\":\"department_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

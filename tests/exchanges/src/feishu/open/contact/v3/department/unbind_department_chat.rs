// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/department/unbind_department_chat`.

use feishu_api::Operation;
use feishu_api::contact::v3::{DepartmentId, UnbindDepartmentChat};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UnbindDepartmentChat,
    >(
        "by_id",
        || Operation::into_request(
            UnbindDepartmentChat::new(DepartmentId::Custom("D096".into())),
        ),
        "{\"path\":{},\"query\":{\"department_id_type\":\"department_id\"},\"headers\":{},\"body\":{\"department_id\":\"D096\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

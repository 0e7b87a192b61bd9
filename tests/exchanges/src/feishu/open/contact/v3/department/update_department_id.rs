// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/department/update_department_id`.

use feishu_api::Operation;
use feishu_api::contact::v3::{ChangeDepartmentId, DepartmentId};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ChangeDepartmentId,
    >(
        "new_id",
        || Operation::into_request(
            ChangeDepartmentId::new(
                DepartmentId::Open("od-d6b83d25c129775723a36f52495c4f81".into()),
                "NewDevDepartID",
            ),
        ),
        "{\"path\":{\"department_id\":\"od-d6b83d25c129775723a36f52495c4f81\"},\"query\":{\"department_id_type\":\"open_department_id\"},\"headers\":{},\"body\":{\"new_department_id\":\"NewDevDepartID\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

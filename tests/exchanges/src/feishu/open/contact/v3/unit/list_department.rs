// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/unit/list_department`.

use feishu_api::Operation;
use feishu_api::contact::v3::{DepartmentIdType, ListUnitDepartments};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListUnitDepartments,
    >(
        "first_page",
        || Operation::into_request(
            ListUnitDepartments::new("BU121")
                .department_id_type(DepartmentIdType::Open)
                .page_token(
                    "AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=",
                )
                .page_size(50),
        ),
        "{\"path\":{},\"query\":{\"unit_id\":\"BU121\",\"department_id_type\":\"open_department_id\",\"page_token\":\"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=\",\"page_size\":50},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"departmentlist\":[{\"unit_id\":\"BU121\",\"department_id\":\"od-4e6ac4d14bcd5071a37a39de902c7141\"}],\"has_more\":true,\"page_token\":\"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JdtW=\"}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/group/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::contact::v3::{CreateGroup, DepartmentIdType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateGroup,
    >(
        "with_own_id",
        || Operation::into_request(
            CreateGroup::new("IT 外包组")
                .user_id_type(UserIdType::OpenId)
                .department_id_type(DepartmentIdType::Open)
                .description("IT服务人员的集合")
                .group_id("g122817"),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\",\"department_id_type\":\"open_department_id\"},\"headers\":{},\"body\":{\"name\":\"IT 外包组\",\"description\":\"IT服务人员的集合\",\"type\":1,\"group_id\":\"g122817\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"group_id\":\"g122817\"}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/group/patch`.

use feishu_api::{Operation, UserIdType};
use feishu_api::contact::v3::{DepartmentIdType, UpdateGroup};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateGroup,
    >(
        "rename",
        || Operation::into_request(
            UpdateGroup::new("g187131")
                .user_id_type(UserIdType::OpenId)
                .department_id_type(DepartmentIdType::Open)
                .name("外包 IT 用户组")
                .description("IT 外包用户组，需要进行细粒度权限管控"),
        ),
        "{\"path\":{\"group_id\":\"g187131\"},\"query\":{\"user_id_type\":\"open_id\",\"department_id_type\":\"open_department_id\"},\"headers\":{},\"body\":{\"name\":\"外包 IT 用户组\",\"description\":\"IT 外包用户组，需要进行细粒度权限管控\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

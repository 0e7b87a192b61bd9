// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/group/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::contact::v3::{DepartmentIdType, GetGroup};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetGroup,
    >(
        "assigned",
        || Operation::into_request(
            GetGroup::new("g193821")
                .user_id_type(UserIdType::OpenId)
                .department_id_type(DepartmentIdType::Open),
        ),
        "{\"path\":{\"group_id\":\"g193821\"},\"query\":{\"user_id_type\":\"open_id\",\"department_id_type\":\"open_department_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"group\":{\"id\":\"g193821\",\"name\":\"IT 外包组\",\"description\":\"IT 外包组，需要对该组人群进行细颗粒度权限管控。\",\"member_user_count\":2,\"member_department_count\":0,\"type\":1}}}",
    ),
];

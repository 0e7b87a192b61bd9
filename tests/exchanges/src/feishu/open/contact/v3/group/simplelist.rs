// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/group/simplelist`.

use feishu_api::Operation;
use feishu_api::contact::v3::{GroupType, ListGroups};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListGroups,
    >(
        "first_page",
        || Operation::into_request(
            ListGroups::new()
                .page_size(50)
                .page_token(
                    "AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=",
                )
                .r#type(GroupType::Assigned),
        ),
        "{\"path\":{},\"query\":{\"page_size\":50,\"page_token\":\"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=\",\"type\":1},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"grouplist\":[{\"id\":\"g193821\",\"name\":\"IT 外包组\",\"description\":\"IT 外包组，需要对该组人群进行细颗粒度权限管控。\",\"member_user_count\":2,\"member_department_count\":0,\"type\":1,\"department_scope_list\":[\"od-4e6ac4d14bcd5071a37a39de902c7141\"],\"group_id\":\"4ba51ab38648f9cd\"}],\"page_token\":\"AQD9/Rn9556539ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JDTJJDDPw=\",\"has_more\":true}}",
    ),
];

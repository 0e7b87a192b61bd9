// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/user/resurrect`.

use feishu_api::Operation;
use feishu_api::contact::v3::{DepartmentIdType, RestoreUser, RestoredDepartment, UserId};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        RestoreUser,
    >(
        "into_department",
        || Operation::into_request(
            RestoreUser::new(
                    UserId::OpenId("ou_7dab8a3d3cdcc9da365777c7ad535d62".into()),
                )
                .department_id_type(DepartmentIdType::Custom)
                .departments([
                    RestoredDepartment {
                        department_id: "od-4e6ac4d14bcd5071a37a39de902c7141".into(),
                        user_order: Some(0),
                        department_order: Some(0),
                    },
                ])
                .subscription_ids(["23213213213123123"]),
        ),
        "{\"path\":{\"user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"},\"query\":{\"user_id_type\":\"open_id\",\"department_id_type\":\"department_id\"},\"headers\":{},\"body\":{\"departments\":[{\"department_id\":\"od-4e6ac4d14bcd5071a37a39de902c7141\",\"user_order\":0,\"department_order\":0}],\"subscription_ids\":[\"23213213213123123\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

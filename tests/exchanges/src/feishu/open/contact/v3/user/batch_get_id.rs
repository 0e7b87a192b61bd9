// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/user/batch_get_id`.

use feishu_api::{Operation, UserIdType};
use feishu_api::contact::v3::FindUserIds;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        FindUserIds,
    >(
        "emails_and_mobiles",
        || Operation::into_request(
            FindUserIds::new()
                .user_id_type(UserIdType::UserId)
                .emails(["zhangsan@z.com", "lisi@a.com"])
                .mobiles(["13011111111", "13022222222"])
                .include_resigned(true),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"user_id\"},\"headers\":{},\"body\":{\"emails\":[\"zhangsan@z.com\",\"lisi@a.com\"],\"mobiles\":[\"13011111111\",\"13022222222\"],\"include_resigned\":true}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"user_list\":[{\"user_id\":\"ou_979112345678741d29069abcdef01234\",\"email\":\"zhanxxxxx@a.com\",\"status\":{\"is_frozen\":false,\"is_resigned\":false,\"is_activated\":true,\"is_exited\":false,\"is_unjoin\":false}},{\"user_id\":\"ou_919112245678741d29069abcdef02345\",\"email\":\"lisixxxx@a.com\",\"status\":{\"is_frozen\":false,\"is_resigned\":false,\"is_activated\":true,\"is_exited\":false,\"is_unjoin\":false}},{\"user_id\":\"ou_46a087654321a1dc920ffab8fedc3456\",\"mobile\":\"130xxxx1111\",\"status\":{\"is_frozen\":false,\"is_resigned\":false,\"is_activated\":true,\"is_exited\":false,\"is_unjoin\":false}},{\"user_id\":\"ou_01b081675121a1dc920ffab97cdc4567\",\"mobile\":\"130xxxx2222\",\"status\":{\"is_frozen\":false,\"is_resigned\":false,\"is_activated\":true,\"is_exited\":false,\"is_unjoin\":false}}]}}",
    ),
];

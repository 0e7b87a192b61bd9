// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/user/update`.

use feishu_api::{Operation, Seconds};
use feishu_api::contact::v3::{
    DepartmentIdType, EmployeeType, Gender, InputCustomAttrValue, InputTextValue,
    InputUserCustomAttr, UpdateUser, UserId, UserOrder,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateUser,
    >(
        "employee",
        || Operation::into_request(
            UpdateUser::new(
                    UserId::OpenId("ou_7dab8a3d3cdcc9da365777c7ad535d62".into()),
                    "张三",
                    "13011111111",
                    ["od-4e6ac4d14bcd5071a37a39de902c714111111"],
                    EmployeeType::Regular,
                )
                .department_id_type(DepartmentIdType::Open)
                .en_name("San Zhang")
                .nickname("Alex Zhang")
                .email("zhangsan@gmail.com")
                .mobile_visible(false)
                .gender(Gender::Male)
                .avatar_key("2500c7a9-5fff-4d9a-a2de-3d59614ae28g")
                .leader_user_id("ou_7dab8a3d3cdcc9da365777c7ad535d62")
                .city("杭州")
                .country("CN")
                .work_station("北楼-H34")
                .join_time(Seconds(2_147_483_647))
                .employee_no("1")
                .orders([
                    UserOrder {
                        department_id: Some(
                            "od-4e6ac4d14bcd5071a37a39de902c7141".into(),
                        ),
                        user_order: Some(100),
                        department_order: Some(100),
                        is_primary_dept: Some(true),
                        ..UserOrder::default()
                    },
                ])
                .custom_attrs([
                    InputUserCustomAttr::new(
                        "DemoId",
                        InputCustomAttrValue::Text(InputTextValue::new("DemoText")),
                    ),
                ])
                .enterprise_email("demo@mail.com")
                .job_title("xxxxx"),
        ),
        "{\"path\":{\"user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"},\"query\":{\"user_id_type\":\"open_id\",\"department_id_type\":\"open_department_id\"},\"headers\":{},\"body\":{\"name\":\"张三\",\"en_name\":\"San Zhang\",\"nickname\":\"Alex Zhang\",\"email\":\"zhangsan@gmail.com\",\"mobile\":\"13011111111\",\"mobile_visible\":false,\"gender\":1,\"avatar_key\":\"2500c7a9-5fff-4d9a-a2de-3d59614ae28g\",\"department_ids\":[\"od-4e6ac4d14bcd5071a37a39de902c714111111\"],\"leader_user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"city\":\"杭州\",\"country\":\"CN\",\"work_station\":\"北楼-H34\",\"join_time\":2147483647,\"employee_no\":\"1\",\"employee_type\":1,\"orders\":[{\"department_id\":\"od-4e6ac4d14bcd5071a37a39de902c7141\",\"user_order\":100,\"department_order\":100,\"is_primary_dept\":true}],\"custom_attrs\":[{\"type\":\"TEXT\",\"id\":\"DemoId\",\"value\":{\"text\":\"DemoText\"}}],\"enterprise_email\":\"demo@mail.com\",\"job_title\":\"xxxxx\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"user\":{\"union_id\":\"on_94a1ee5551019f18cd73d9f111898cf2\",\"user_id\":\"3e3cf96b\",\"open_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"name\":\"张三\",\"en_name\":\"San Zhang\",\"nickname\":\"Alex Zhang\",\"email\":\"zhangsan@gmail.com\",\"mobile\":\"13011111111\",\"mobile_visible\":false,\"gender\":1,\"avatar_key\":\"2500c7a9-5fff-4d9a-a2de-3d59614ae28g\",\"avatar\":{\"avatar_72\":\"https://foo.icon.com/xxxx\",\"avatar_240\":\"https://foo.icon.com/xxxx\",\"avatar_640\":\"https://foo.icon.com/xxxx\",\"avatar_origin\":\"https://foo.icon.com/xxxx\"},\"status\":{\"is_frozen\":false,\"is_resigned\":false,\"is_activated\":true,\"is_exited\":false,\"is_unjoin\":false},\"department_ids\":[\"od-4e6ac4d14bcd5071a37a39de902c7141\"],\"leader_user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"city\":\"杭州\",\"country\":\"CN\",\"work_station\":\"北楼-H34\",\"join_time\":2147483647,\"is_tenant_manager\":false,\"employee_no\":\"1\",\"employee_type\":1,\"orders\":[{\"department_id\":\"od-4e6ac4d14bcd5071a37a39de902c7141\",\"user_order\":100,\"department_order\":100,\"is_primary_dept\":true}],\"custom_attrs\":[{\"type\":\"TEXT\",\"id\":\"DemoId\",\"value\":{\"text\":\"DemoText\",\"url\":\"http://www.fs.cn\",\"pc_url\":\"http://www.fs.cn\",\"option_id\":\"edcvfrtg\",\"option_value\":\"option\",\"name\":\"name\",\"picture_url\":\"https://xxxxxxxxxxxxxxxxxx\",\"generic_user\":{\"id\":\"9b2fabg5\",\"type\":1}}}],\"enterprise_email\":\"demo@mail.com\",\"job_title\":\"xxxxx\",\"is_frozen\":false,\"geo\":\"cn\",\"job_level_id\":\"mga5oa8ayjlp9rb\",\"job_family_id\":\"mga5oa8ayjlp9rb\",\"dotted_line_leader_user_ids\":[\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"]}}}",
    ),
];

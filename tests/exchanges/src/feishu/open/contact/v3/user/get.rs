// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/user/get`.

use feishu_api::Operation;
use feishu_api::contact::v3::{DepartmentIdType, GetUser, UserId};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetUser,
    >(
        "all_fields",
        || Operation::into_request(
            GetUser::new(UserId::UserId("7be5fg9a".into()))
                .department_id_type(DepartmentIdType::Open),
        ),
        "{\"path\":{\"user_id\":\"7be5fg9a\"},\"query\":{\"user_id_type\":\"user_id\",\"department_id_type\":\"open_department_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"user\":{\"union_id\":\"on_94a1ee5551019f18cd73d9f111898cf2\",\"user_id\":\"3e3cf96b\",\"open_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"name\":\"张三\",\"en_name\":\"San Zhang\",\"nickname\":\"Alex Zhang\",\"email\":\"zhangsan@gmail.com\",\"mobile\":\"13011111111\",\"mobile_visible\":false,\"gender\":1,\"avatar\":{\"avatar_72\":\"https://foo.icon.com/xxxx\",\"avatar_240\":\"https://foo.icon.com/xxxx\",\"avatar_640\":\"https://foo.icon.com/xxxx\",\"avatar_origin\":\"https://foo.icon.com/xxxx\"},\"status\":{\"is_frozen\":false,\"is_resigned\":false,\"is_activated\":true,\"is_exited\":false,\"is_unjoin\":false},\"department_ids\":[\"od-4e6ac4d14bcd5071a37a39de902c7141\"],\"leader_user_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\",\"city\":\"杭州\",\"country\":\"CN\",\"work_station\":\"北楼-H34\",\"join_time\":2147483647,\"is_tenant_manager\":false,\"employee_no\":\"1\",\"employee_type\":1,\"orders\":[{\"department_id\":\"od-4e6ac4d14bcd5071a37a39de902c7141\",\"user_order\":100,\"department_order\":100,\"is_primary_dept\":true}],\"custom_attrs\":[{\"type\":\"TEXT\",\"id\":\"DemoId\",\"value\":{\"text\":\"DemoText\",\"url\":\"http://www.fs.cn\",\"pc_url\":\"http://www.fs.cn\",\"option_value\":\"option\",\"name\":\"name\",\"picture_url\":\"https://xxxxxxxxxxxxxxxxxx\",\"generic_user\":{\"id\":\"9b2fabg5\",\"type\":1}}}],\"enterprise_email\":\"demo@mail.com\",\"job_title\":\"xxxxx\",\"geo\":\"cn\",\"job_level_id\":\"mga5oa8ayjlp9rb\",\"job_family_id\":\"mga5oa8ayjlp9rb\",\"assign_info\":[{\"subscription_id\":\"7079609167680782300\",\"license_plan_key\":\"suite_enterprise_e5\",\"product_name\":\"旗舰版 E5\",\"i18n_name\":{\"zh_cn\":\"zh_cn_name\",\"ja_jp\":\"ja_jp_name\",\"en_us\":\"en_name\"},\"start_time\":\"1674981000\",\"end_time\":\"1674991000\"}],\"department_path\":[{\"department_id\":\"od-4e6ac4d14bcd5071a37a39de902c7141\",\"department_name\":{\"name\":\"测试部门名1\",\"i18n_name\":{\"zh_cn\":\"测试部门名1\",\"ja_jp\":\"試験部署名 1\",\"en_us\":\"Testing department name 1\"}},\"department_path\":{\"department_ids\":[\"od-4e6ac4d14bcd5071a37a39de902c7141\"],\"department_path_name\":{\"name\":\"测试部门名1\",\"i18n_name\":{\"zh_cn\":\"测试部门名1\",\"ja_jp\":\"試験部署名 1\",\"en_us\":\"Testing department name 1\"}}}}],\"dotted_line_leader_user_ids\":[\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"]}}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/contact/v3/events/department_created`.

use feishu_api::contact::v3::DepartmentCreated;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        DepartmentCreated,
    >(
        "basic",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"contact.department.created_v3\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"object\":{\"name\":\"测试部门\",\"parent_department_id\":\"od_j10jjkfsd89782\",\"department_id\":\"jyd7sa8yf2\",\"open_department_id\":\"od_j10j52hjksd9g0isdfg43\",\"leader_user_id\":\"ou_3j1kh45jk18fgh23hf\",\"chat_id\":\"oc_uiy325uy23bnv48gdf\",\"order\":100,\"status\":{\"is_deleted\":false},\"leaders\":[{\"leaderType\":1,\"leaderID\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"}],\"department_hrbps\":[{\"union_id\":\"on_cad4860e7af114fb4ff6c5d496d1dd76\",\"user_id\":\"98bc325a\",\"open_id\":\"ou_c99c5f35d542efc7ee492afe11af19ef\"}]}}}",
    ),
];

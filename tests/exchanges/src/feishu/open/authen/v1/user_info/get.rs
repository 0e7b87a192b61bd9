// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/authen/v1/user_info/get`.

use feishu_api::Operation;
use feishu_api::authen::v1::GetUserInfo;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetUserInfo,
    >(
        "get_user_info",
        || Operation::into_request(GetUserInfo::new()),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"name\":\"zhangsan\",\"en_name\":\"zhangsan\",\"avatar_url\":\"www.feishu.cn/avatar/icon\",\"avatar_thumb\":\"www.feishu.cn/avatar/icon_thumb\",\"avatar_middle\":\"www.feishu.cn/avatar/icon_middle\",\"avatar_big\":\"www.feishu.cn/avatar/icon_big\",\"open_id\":\"ou-caecc734c2e3328a62489fe0648c4b98779515d3\",\"union_id\":\"on-d89jhsdhjsajkda7828enjdj328ydhhw3u43yjhdj\",\"email\":\"zhangsan@feishu.cn\",\"enterprise_email\":\"demo@mail.com\",\"user_id\":\"5d9bdxxx\",\"mobile\":\"+86130002883xx\",\"tenant_key\":\"736588c92lxf175d\",\"employee_no\":\"111222333\"}}",
    ),
];

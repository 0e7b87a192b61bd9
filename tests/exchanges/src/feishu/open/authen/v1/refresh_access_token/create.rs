// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/authen/v1/refresh_access_token/create`.

use feishu_api::Operation;
use feishu_api::authen::v1::RefreshUserTokenAndInfo;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        RefreshUserTokenAndInfo,
    >(
        "refresh_token",
        || Operation::into_request(
            RefreshUserTokenAndInfo::new(
                "ur-oQ0mMq6MCcueAv0pwx2fQQhxqv__CbLu6G8ySFwafeKww2Def2BJdOkW3.9gCFM.LBQgFri901QaqeuL",
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"grant_type\":\"refresh_token\",\"refresh_token\":\"ur-oQ0mMq6MCcueAv0pwx2fQQhxqv__CbLu6G8ySFwafeKww2Def2BJdOkW3.9gCFM.LBQgFri901QaqeuL\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"access_token\":\"u-5Dak9ZAxJ9tFUn8MaTD_BFM51FNdg5xzO0y010000HWb\",\"token_type\":\"Bearer\",\"expires_in\":7199,\"name\":\"zhangsan\",\"en_name\":\"zhangsan\",\"avatar_url\":\"www.feishu.cn/avatar/icon\",\"avatar_thumb\":\"www.feishu.cn/avatar/icon_thumb\",\"avatar_middle\":\"www.feishu.cn/avatar/icon_middle\",\"avatar_big\":\"www.feishu.cn/avatar/icon_big\",\"open_id\":\"ou_caecc734c2e3328a62489fe0648c4b98779515d3\",\"union_id\":\"on_d89jhsdhjsajkda7828enjdj328ydhhw3u43yjhdj\",\"email\":\"zhangsan@feishu.cn\",\"enterprise_email\":\"demo@mail.com\",\"user_id\":\"5d9bdxxx\",\"mobile\":\"+86130002883xx\",\"tenant_key\":\"736588c92lxf175d\",\"refresh_expires_in\":2591999,\"refresh_token\":\"ur-6EyFQZyplb9URrOx5NtT_HM53zrJg59HXwy040400G.e\",\"sid\":\"AAAAAAAAAANll6nQoIAAFA==\"}}",
    ),
];

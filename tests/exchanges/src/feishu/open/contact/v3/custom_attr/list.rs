// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/custom_attr/list`.

use feishu_api::Operation;
use feishu_api::contact::v3::ListCustomAttr;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListCustomAttr,
    >(
        "choice",
        || Operation::into_request(
            ListCustomAttr::new()
                .page_size(10)
                .page_token(
                    "AQD9/Rn9eij9Pm39ED40/RYU5lvOM4s6zgbeeNNaWd%2BVKwAsoreeRWk0J2noGvJy",
                ),
        ),
        "{\"path\":{},\"query\":{\"page_size\":10,\"page_token\":\"AQD9/Rn9eij9Pm39ED40/RYU5lvOM4s6zgbeeNNaWd%2BVKwAsoreeRWk0J2noGvJy\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"id\":\"C-6965457429001748507\",\"type\":\"TEXT\",\"options\":{\"default_option_id\":\"qasdefgr\",\"option_type\":\"TEXT\",\"options\":[{\"id\":\"qasdefgr\",\"value\":\"Option\",\"name\":\"Name\"}]},\"i18n_name\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}]}],\"page_token\":\"AQD9/Rn9eij9Pm39ED40/RYU5lvOM4s6zgbeeNNaWd%2BVKwAsoreeRWk0J2noGvJy\",\"has_more\":true}}",
    ),
];

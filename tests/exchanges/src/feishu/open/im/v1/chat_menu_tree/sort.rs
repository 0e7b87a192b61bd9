// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_menu_tree/sort`.

use feishu_api::Operation;
use feishu_api::im::v1::SortChatMenuTree;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SortChatMenuTree,
    >(
        "order",
        || Operation::into_request(
            SortChatMenuTree::new(
                "oc_a0553eda9014c201e6969b478895c230",
                ["6936075528890826780"],
            ),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{},\"headers\":{},\"body\":{\"chat_menu_top_level_ids\":[\"6936075528890826780\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"menu_tree\":{\"chat_menu_top_levels\":[{\"chat_menu_top_level_id\":\"7117116451961487361\",\"chat_menu_item\":{\"action_type\":\"NONE\",\"redirect_link\":{\"common_url\":\"https://open.feishu.cn/\",\"ios_url\":\"https://open.feishu.cn/\",\"android_url\":\"https://open.feishu.cn/\",\"pc_url\":\"https://open.feishu.cn/\",\"web_url\":\"https://open.feishu.cn/\"},\"image_key\":\"img_v2_b0fbe905-7988-4282-b882-82edd010336j\",\"name\":\"菜单\",\"i18n_names\":{\"zh_cn\":\"菜单\",\"en_us\":\"Menu\",\"ja_jp\":\"メニュー\"}},\"children\":[{\"chat_menu_second_level_id\":\"7039638308221468675\",\"chat_menu_item\":{\"action_type\":\"REDIRECT_LINK\",\"redirect_link\":{\"common_url\":\"https://open.feishu.cn/\",\"ios_url\":\"https://open.feishu.cn/\",\"android_url\":\"https://open.feishu.cn/\",\"pc_url\":\"https://open.feishu.cn/\",\"web_url\":\"https://open.feishu.cn/\"},\"image_key\":\"img_v2_b0fbe905-7988-4282-b882-82edd010336j\",\"name\":\"报名\",\"i18n_names\":{\"zh_cn\":\"报名\",\"en_us\":\"Sign up\",\"ja_jp\":\"サインアップ\"}}}]}]}}}",
    ),
];

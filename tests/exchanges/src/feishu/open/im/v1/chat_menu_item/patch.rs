// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_menu_item/patch`.

use feishu_api::Operation;
use feishu_api::im::v1::{
    ChatMenuItem, I18nNames, MenuActionType, MenuField, MenuLink, PatchChatMenuItem,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchChatMenuItem,
    >(
        "icon",
        || Operation::into_request(
            PatchChatMenuItem::new(
                "oc_a0553eda9014c201e6969b478895c230",
                "7156553273518882844",
                [MenuField::Icon],
                ChatMenuItem {
                    action_type: Some(MenuActionType::Nothing),
                    redirect_link: Some(MenuLink {
                        common_url: Some("https://open.feishu.cn/".into()),
                        ios_url: Some("https://open.feishu.cn/".into()),
                        android_url: Some("https://open.feishu.cn/".into()),
                        pc_url: Some("https://open.feishu.cn/".into()),
                        web_url: Some("https://open.feishu.cn/".into()),
                        ..MenuLink::default()
                    }),
                    image_key: Some(
                        "img_v2_b0fbe905-7988-4282-b882-82edd010336j".into(),
                    ),
                    name: Some("群聊".into()),
                    i18n_names: Some(I18nNames {
                        zh_cn: Some("评审报名".into()),
                        en_us: Some("Sign up".into()),
                        ja_jp: Some("サインアップ".into()),
                        ..I18nNames::default()
                    }),
                    ..ChatMenuItem::default()
                },
            ),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\",\"menu_item_id\":\"7156553273518882844\"},\"query\":{},\"headers\":{},\"body\":{\"update_fields\":[\"ICON\"],\"chat_menu_item\":{\"action_type\":\"NONE\",\"redirect_link\":{\"common_url\":\"https://open.feishu.cn/\",\"ios_url\":\"https://open.feishu.cn/\",\"android_url\":\"https://open.feishu.cn/\",\"pc_url\":\"https://open.feishu.cn/\",\"web_url\":\"https://open.feishu.cn/\"},\"image_key\":\"img_v2_b0fbe905-7988-4282-b882-82edd010336j\",\"name\":\"群聊\",\"i18n_names\":{\"zh_cn\":\"评审报名\",\"en_us\":\"Sign up\",\"ja_jp\":\"サインアップ\"}}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"chat_menu_item\":{\"action_type\":\"NONE\",\"redirect_link\":{\"common_url\":\"https://open.feishu.cn/\",\"ios_url\":\"https://open.feishu.cn/\",\"android_url\":\"https://open.feishu.cn/\",\"pc_url\":\"https://open.feishu.cn/\",\"web_url\":\"https://open.feishu.cn/\"},\"image_key\":\"img_v2_b0fbe905-7988-4282-b882-82edd010336j\",\"name\":\"报名\",\"i18n_names\":{\"zh_cn\":\"报名\",\"en_us\":\"Sign up\",\"ja_jp\":\"サインアップ\"}}}}",
    ),
];

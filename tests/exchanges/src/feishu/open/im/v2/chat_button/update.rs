// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v2/chat_button/update`.

use feishu_api::{Map, Operation, UserIdType};
use feishu_api::im::v2::{
    FeedAction, FeedButton, FeedButtonText, FeedButtonType, FeedButtons, FeedUrls,
    UpdateChatButton,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateChatButton,
    >(
        "one_button",
        || Operation::into_request(
            UpdateChatButton::new("oc_a0553eda9014c201e6969b478895c230")
                .user_id_type(UserIdType::OpenId)
                .user_ids(["ou_89553eda9014c201e6969b478895c276"])
                .buttons(
                    FeedButtons::new(
                        vec![
                            FeedButton {
                                multi_url: Some(FeedUrls {
                                    url: Some("https://www.feishu.cn/".into()),
                                    android_url: Some("https://www.feishu.cn/".into()),
                                    ios_url: Some("https://www.feishu.cn/".into()),
                                    pc_url: Some("https://www.feishu.cn/".into()),
                                }),
                                action_type: FeedAction::OpenUrl,
                                text: FeedButtonText::new("文本"),
                                button_type: Some(FeedButtonType::Default),
                                action_map: Some(Map::from([("foo".into(), "bar".into())])),
                            },
                        ],
                    ),
                ),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"user_ids\":[\"ou_89553eda9014c201e6969b478895c276\"],\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\",\"buttons\":{\"buttons\":[{\"multi_url\":{\"url\":\"https://www.feishu.cn/\",\"android_url\":\"https://www.feishu.cn/\",\"ios_url\":\"https://www.feishu.cn/\",\"pc_url\":\"https://www.feishu.cn/\"},\"action_type\":\"url_page\",\"text\":{\"text\":\"文本\"},\"button_type\":\"default\",\"action_map\":{\"foo\":\"bar\"}}]}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"failed_user_reasons\":[{\"error_code\":0,\"error_message\":\"The user is not in the chat\",\"user_id\":\"ou_679eaeb583654bff73fefcc6e6371301\"}]}}",
    ),
];

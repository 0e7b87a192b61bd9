// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v2/app_feed_card_batch/update`.

use feishu_api::{Map, Operation, UserIdType};
use feishu_api::im::v2::{
    FeedAction, FeedButton, FeedButtonText, FeedButtonType, FeedButtons, FeedCard,
    FeedCardChange, FeedField, FeedLink, FeedNotification, FeedStatusLabel,
    FeedStatusLabelType, FeedUrls, UpdateAppFeedCardBatch,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateAppFeedCardBatch,
    >(
        "title",
        || Operation::into_request(
            UpdateAppFeedCardBatch::new()
                .user_id_type(UserIdType::OpenId)
                .feed_cards([
                    FeedCardChange::new(
                        FeedCard {
                            biz_id: Some("096e2927-40a6-41a3-9562-314d641d09ae".into()),
                            title: Some("主标题".into()),
                            avatar_key: Some(
                                "v3_0041_007bca9f-67ba-4199-bf00-4031b12cf226".into(),
                            ),
                            preview: Some("预览信息".into()),
                            status_label: Some(
                                FeedStatusLabel::new(
                                    "标签文字",
                                    FeedStatusLabelType::Primary,
                                ),
                            ),
                            buttons: Some(
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
                            link: Some(FeedLink {
                                link: Some("https://www.feishu.cn/".into()),
                            }),
                            time_sensitive: Some(false),
                            notify: Some(FeedNotification {
                                close_notify: Some(true),
                                custom_sound_text: Some("您有新的订单".into()),
                                with_custom_sound: Some(true),
                            }),
                        },
                        "ou_a0553eda9014c201e6969b478895c230",
                        vec![FeedField::Title],
                    ),
                ]),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"feed_cards\":[{\"app_feed_card\":{\"biz_id\":\"096e2927-40a6-41a3-9562-314d641d09ae\",\"title\":\"主标题\",\"avatar_key\":\"v3_0041_007bca9f-67ba-4199-bf00-4031b12cf226\",\"preview\":\"预览信息\",\"status_label\":{\"text\":\"标签文字\",\"type\":\"primary\"},\"buttons\":{\"buttons\":[{\"multi_url\":{\"url\":\"https://www.feishu.cn/\",\"android_url\":\"https://www.feishu.cn/\",\"ios_url\":\"https://www.feishu.cn/\",\"pc_url\":\"https://www.feishu.cn/\"},\"action_type\":\"url_page\",\"text\":{\"text\":\"文本\"},\"button_type\":\"default\",\"action_map\":{\"foo\":\"bar\"}}]},\"link\":{\"link\":\"https://www.feishu.cn/\"},\"time_sensitive\":false,\"notify\":{\"close_notify\":true,\"custom_sound_text\":\"您有新的订单\",\"with_custom_sound\":true}},\"user_id\":\"ou_a0553eda9014c201e6969b478895c230\",\"update_fields\":[\"1\"]}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"failed_cards\":[{\"biz_id\":\"bdf22389-87ec-4890-9eb6-78a7efaeecbb\",\"user_id\":\"ou_88553eda9014c201e6969b478895c223\",\"reason\":\"1\"}]}}",
    ),
];

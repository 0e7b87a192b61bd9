// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/cardkit/v1/card/batch_update`.

use feishu_api::{Operation, json};
use feishu_api::cardkit::v1::{
    AddedComponents, AddedPlace, BatchUpdateCard, CardAction, CardChange, CardSettings,
    ChangedComponent, DeletedComponents, ReplacedComponent, SettingsChange,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchUpdateCard,
    >(
        "change_settings_and_components",
        || Operation::into_request(
            BatchUpdateCard::new(
                    "7355439197428236291",
                    1,
                    [
                        CardAction::new(
                            CardChange::ChangeSettings(
                                SettingsChange::new(CardSettings {
                                    config: Some(json!({ "streaming_mode" : true })),
                                    ..CardSettings::default()
                                }),
                            ),
                        ),
                        CardAction::new(
                            CardChange::AddComponents(
                                AddedComponents::new(
                                    AddedPlace::InsertBefore {
                                        target_element_id: "markdown_1".into(),
                                    },
                                    vec![
                                        json!(
                                            { "tag" : "markdown", "element_id" : "md_1", "content" :
                                            "欢迎使用[飞书卡片搭建工具](https://open.feishu.cn/cardkit?from=open_docs)。"
                                            }
                                        ),
                                    ],
                                ),
                            ),
                        ),
                        CardAction::new(
                            CardChange::DeleteComponents(
                                DeletedComponents::new(
                                    vec!["text_1".into(), "text_2".into()],
                                ),
                            ),
                        ),
                        CardAction::new(
                            CardChange::ChangeComponent(
                                ChangedComponent::new(
                                    "markdown_2",
                                    json!(
                                        { "content" : "详情参考飞书卡片相关文档。" }
                                    ),
                                ),
                            ),
                        ),
                        CardAction::new(
                            CardChange::ReplaceComponent(
                                ReplacedComponent::new(
                                    "markdown_3",
                                    json!(
                                        { "tag" : "button", "text" : { "tag" : "plain_text",
                                        "content" : "有帮助" }, "size" : "medium", "icon" : {
                                        "tag" : "standard_icon", "token" : "emoji_outlined" } }
                                    ),
                                ),
                            ),
                        ),
                    ],
                )
                .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204"),
        ),
        "{\"path\":{\"card_id\":\"7355439197428236291\"},\"query\":{},\"headers\":{},\"body\":{\"uuid\":\"a0d69e20-1dd1-458b-k525-dfeca4015204\",\"sequence\":1,\"actions\":\"[{\\\"action\\\":\\\"partial_update_setting\\\",\\\"params\\\":{\\\"settings\\\":{\\\"config\\\":{\\\"streaming_mode\\\":true}}}},{\\\"action\\\":\\\"add_elements\\\",\\\"params\\\":{\\\"type\\\":\\\"insert_before\\\",\\\"target_element_id\\\":\\\"markdown_1\\\",\\\"elements\\\":[{\\\"tag\\\":\\\"markdown\\\",\\\"element_id\\\":\\\"md_1\\\",\\\"content\\\":\\\"欢迎使用[飞书卡片搭建工具](https://open.feishu.cn/cardkit?from=open_docs)。\\\"}]}},{\\\"action\\\":\\\"delete_elements\\\",\\\"params\\\":{\\\"element_ids\\\":[\\\"text_1\\\",\\\"text_2\\\"]}},{\\\"action\\\":\\\"partial_update_element\\\",\\\"params\\\":{\\\"element_id\\\":\\\"markdown_2\\\",\\\"partial_element\\\":{\\\"content\\\":\\\"详情参考飞书卡片相关文档。\\\"}}},{\\\"action\\\":\\\"update_element\\\",\\\"params\\\":{\\\"element_id\\\":\\\"markdown_3\\\",\\\"element\\\":{\\\"tag\\\":\\\"button\\\",\\\"text\\\":{\\\"tag\\\":\\\"plain_text\\\",\\\"content\\\":\\\"有帮助\\\"},\\\"size\\\":\\\"medium\\\",\\\"icon\\\":{\\\"tag\\\":\\\"standard_icon\\\",\\\"token\\\":\\\"emoji_outlined\\\"}}}}]\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];

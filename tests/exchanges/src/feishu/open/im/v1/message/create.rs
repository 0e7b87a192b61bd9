// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message/create`.

use feishu_api::{Map, Operation, json};
use feishu_api::im::v1::{
    Audio, CreateMessage, DividerLanguage, DividerText, ImFile, Image, Language,
    MessageContent, Post, PostElement, PostElementKind, PostStyle, ReceiveId, ShareChat,
    ShareUser, Sticker, SystemMessage, SystemMessageOptions, SystemMessageParams, Text,
    Video,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateMessage,
    >(
        "text",
        || Operation::into_request(
            CreateMessage::new(
                    ReceiveId::OpenId("ou_7d8a6e6df7621556ce0d21922b676706ccs".into()),
                    MessageContent::Text(Text::new("test content")),
                )
                .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204"),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"receive_id\":\"ou_7d8a6e6df7621556ce0d21922b676706ccs\",\"msg_type\":\"text\",\"content\":\"{\\\"text\\\":\\\"test content\\\"}\",\"uuid\":\"a0d69e20-1dd1-458b-k525-dfeca4015204\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"root_id\":\"om_40eb06e7b84dc71c03e009ad3c754195\",\"parent_id\":\"om_d4be107c616aed9c1da8ed8068570a9f\",\"thread_id\":\"omt_d4be107c616a\",\"msg_type\":\"text\",\"create_time\":\"1615380573411\",\"update_time\":\"1615380573411\",\"deleted\":false,\"updated\":false,\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"sender\":{\"id\":\"cli_9f427eec54ae901b\",\"id_type\":\"app_id\",\"sender_type\":\"app\",\"tenant_key\":\"736588c9260f175e\"},\"body\":{\"content\":\"{\\\"text\\\":\\\"@_user_1 test content\\\"}\"},\"mentions\":[{\"key\":\"@_user_1\",\"id\":\"ou_155184d1e73cbfb8973e5a9e698e74f2\",\"id_type\":\"open_id\",\"name\":\"Tom\",\"tenant_key\":\"736588c9260f175e\"}],\"upper_message_id\":\"om_40eb06e7b84dc71c03e009ad3c754195\"}}",
    ),
    Exchange::data::<
        CreateMessage,
    >(
        "rich_text",
        || Operation::into_request(
            CreateMessage::new(
                ReceiveId::Chat("oc_84983ff6516d731e5b5f68d4ea2e1da5".into()),
                MessageContent::Post(
                    Map::from([
                        (
                            Language::ZhCn,
                            Post {
                                title: Some("我是一个标题".into()),
                                content: vec![
                                    vec![
                                        PostElement::new(PostElementKind::Text {
                                            text: "第一行:".into(),
                                            un_escape: None,
                                            style: Some(vec![PostStyle::Bold, PostStyle::Underline]),
                                        }),
                                        PostElement::new(PostElementKind::Link {
                                            text: "超链接".into(),
                                            style: Some(vec![PostStyle::Bold, PostStyle::Italic]),
                                            href: "http://www.feishu.cn".into(),
                                        }),
                                        PostElement::new(PostElementKind::Mention {
                                            style: Some(vec![PostStyle::LineThrough]),
                                            user_id: "ou_1avnmsbv3k45jnk34j5".into(),
                                            user_name: None,
                                        }),
                                    ],
                                    vec![
                                        PostElement::new(PostElementKind::Image {
                                            image_key: "img_7ea74629-9191-4176-998c-2e603c9c5e8g".into(),
                                        }),
                                    ],
                                    vec![
                                        PostElement::new(PostElementKind::Text {
                                            text: "第二行:".into(),
                                            un_escape: None,
                                            style: Some(vec![PostStyle::Bold, PostStyle::Underline]),
                                        }),
                                        PostElement::new(PostElementKind::Text {
                                            text: "文本测试".into(),
                                            un_escape: None,
                                            style: None,
                                        }),
                                    ],
                                    vec![
                                        PostElement::new(PostElementKind::Video {
                                            image_key: Some(
                                                "img_7ea74629-9191-4176-998c-2e603c9c5e8g".into(),
                                            ),
                                            file_key: "file_v2_0dcdd7d9-fib0-4432-a519-41d25aca542j"
                                                .into(),
                                        }),
                                    ],
                                    vec![
                                        PostElement::new(PostElementKind::Emoji {
                                            emoji_type: "SMILE".into(),
                                        }),
                                    ],
                                    vec![PostElement::new(PostElementKind::Divider)],
                                    vec![
                                        PostElement::new(PostElementKind::CodeBlock {
                                            text: "func main() int64 {\n    return 0\n}".into(),
                                            language: Some("GO".into()),
                                        }),
                                    ],
                                    vec![
                                        PostElement::new(PostElementKind::Markdown {
                                            text: "**mention user:**<at user_id=\"ou_xxxxxx\">Tom</at>\n**href:**[Open Platform](https://open.feishu.cn)\n> quote content\n\n1. item1\n    1. item1.1\n2. item2\n --- \n- item1\n    - item1.1\n- item2"
                                                .into(),
                                        }),
                                    ],
                                ],
                            },
                        ),
                    ]),
                ),
            ),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"chat_id\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\",\"msg_type\":\"post\",\"content\":\"{\\\"zh_cn\\\":{\\\"title\\\":\\\"我是一个标题\\\",\\\"content\\\":[[{\\\"tag\\\":\\\"text\\\",\\\"text\\\":\\\"第一行:\\\",\\\"style\\\":[\\\"bold\\\",\\\"underline\\\"]},{\\\"tag\\\":\\\"a\\\",\\\"href\\\":\\\"http://www.feishu.cn\\\",\\\"text\\\":\\\"超链接\\\",\\\"style\\\":[\\\"bold\\\",\\\"italic\\\"]},{\\\"tag\\\":\\\"at\\\",\\\"user_id\\\":\\\"ou_1avnmsbv3k45jnk34j5\\\",\\\"style\\\":[\\\"lineThrough\\\"]}],[{\\\"tag\\\":\\\"img\\\",\\\"image_key\\\":\\\"img_7ea74629-9191-4176-998c-2e603c9c5e8g\\\"}],[{\\\"tag\\\":\\\"text\\\",\\\"text\\\":\\\"第二行:\\\",\\\"style\\\":[\\\"bold\\\",\\\"underline\\\"]},{\\\"tag\\\":\\\"text\\\",\\\"text\\\":\\\"文本测试\\\"}],[{\\\"tag\\\":\\\"media\\\",\\\"file_key\\\":\\\"file_v2_0dcdd7d9-fib0-4432-a519-41d25aca542j\\\",\\\"image_key\\\":\\\"img_7ea74629-9191-4176-998c-2e603c9c5e8g\\\"}],[{\\\"tag\\\":\\\"emotion\\\",\\\"emoji_type\\\":\\\"SMILE\\\"}],[{\\\"tag\\\":\\\"hr\\\"}],[{\\\"tag\\\":\\\"code_block\\\",\\\"language\\\":\\\"GO\\\",\\\"text\\\":\\\"func main() int64 {\\\\n    return 0\\\\n}\\\"}],[{\\\"tag\\\":\\\"md\\\",\\\"text\\\":\\\"**mention user:**<at user_id=\\\\\\\"ou_xxxxxx\\\\\\\">Tom</at>\\\\n**href:**[Open Platform](https://open.feishu.cn)\\\\n> quote content\\\\n\\\\n1. item1\\\\n    1. item1.1\\\\n2. item2\\\\n --- \\\\n- item1\\\\n    - item1.1\\\\n- item2\\\"}]]}}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"msg_type\":\"post\",\"chat_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\"}}",
    ),
    Exchange::data::<
        CreateMessage,
    >(
        "image",
        || Operation::into_request(
            CreateMessage::new(
                ReceiveId::Chat("oc_84983ff6516d731e5b5f68d4ea2e1da5".into()),
                MessageContent::Image(Image::new("img_v2_xxx")),
            ),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"chat_id\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\",\"msg_type\":\"image\",\"content\":\"{\\\"image_key\\\":\\\"img_v2_xxx\\\"}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"msg_type\":\"image\",\"chat_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\"}}",
    ),
    Exchange::data::<
        CreateMessage,
    >(
        "card",
        || Operation::into_request(
            CreateMessage::new(
                ReceiveId::Chat("oc_84983ff6516d731e5b5f68d4ea2e1da5".into()),
                MessageContent::Card(
                    json!(
                        { "schema" : "2.0", "header" : { "title" : { "tag" :
                        "plain_text", "content" : "今日旅游推荐" }, "template" :
                        "blue" }, "body" : { "elements" : [{ "tag" : "markdown",
                        "content" :
                        "西湖，位于中国浙江省杭州市西湖区龙井路1号。"
                        }] } }
                    ),
                ),
            ),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"chat_id\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\",\"msg_type\":\"interactive\",\"content\":\"{\\\"schema\\\":\\\"2.0\\\",\\\"header\\\":{\\\"title\\\":{\\\"tag\\\":\\\"plain_text\\\",\\\"content\\\":\\\"今日旅游推荐\\\"},\\\"template\\\":\\\"blue\\\"},\\\"body\\\":{\\\"elements\\\":[{\\\"tag\\\":\\\"markdown\\\",\\\"content\\\":\\\"西湖，位于中国浙江省杭州市西湖区龙井路1号。\\\"}]}}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"msg_type\":\"interactive\",\"chat_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\"}}",
    ),
    Exchange::data::<
        CreateMessage,
    >(
        "card_template",
        || Operation::into_request(
            CreateMessage::new(
                ReceiveId::Chat("oc_84983ff6516d731e5b5f68d4ea2e1da5".into()),
                MessageContent::Card(
                    json!(
                        { "type" : "template", "data" : { "template_id" :
                        "AAqigYkzabcef", "template_version_name" : "1.0.0",
                        "template_variable" : { "key1" : "value1" } } }
                    ),
                ),
            ),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"chat_id\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\",\"msg_type\":\"interactive\",\"content\":\"{\\\"type\\\":\\\"template\\\",\\\"data\\\":{\\\"template_id\\\":\\\"AAqigYkzabcef\\\",\\\"template_version_name\\\":\\\"1.0.0\\\",\\\"template_variable\\\":{\\\"key1\\\":\\\"value1\\\"}}}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"msg_type\":\"interactive\",\"chat_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\"}}",
    ),
    Exchange::data::<
        CreateMessage,
    >(
        "share_chat",
        || Operation::into_request(
            CreateMessage::new(
                ReceiveId::Chat("oc_84983ff6516d731e5b5f68d4ea2e1da5".into()),
                MessageContent::ShareChat(ShareChat::new("oc_xxx")),
            ),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"chat_id\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\",\"msg_type\":\"share_chat\",\"content\":\"{\\\"chat_id\\\":\\\"oc_xxx\\\"}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"msg_type\":\"share_chat\",\"chat_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\"}}",
    ),
    Exchange::data::<
        CreateMessage,
    >(
        "share_user",
        || Operation::into_request(
            CreateMessage::new(
                ReceiveId::Chat("oc_84983ff6516d731e5b5f68d4ea2e1da5".into()),
                MessageContent::ShareUser(ShareUser::new("ou_xxx")),
            ),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"chat_id\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\",\"msg_type\":\"share_user\",\"content\":\"{\\\"user_id\\\":\\\"ou_xxx\\\"}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"msg_type\":\"share_user\",\"chat_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\"}}",
    ),
    Exchange::data::<
        CreateMessage,
    >(
        "audio",
        || Operation::into_request(
            CreateMessage::new(
                ReceiveId::Chat("oc_84983ff6516d731e5b5f68d4ea2e1da5".into()),
                MessageContent::Audio(Audio::new("file_v2_xxx")),
            ),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"chat_id\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\",\"msg_type\":\"audio\",\"content\":\"{\\\"file_key\\\":\\\"file_v2_xxx\\\"}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"msg_type\":\"audio\",\"chat_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\"}}",
    ),
    Exchange::data::<
        CreateMessage,
    >(
        "video",
        || Operation::into_request(
            CreateMessage::new(
                ReceiveId::Chat("oc_84983ff6516d731e5b5f68d4ea2e1da5".into()),
                MessageContent::Video(Video {
                    file_key: "file_v2_xxx".into(),
                    image_key: Some("img_v2_xxx".into()),
                }),
            ),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"chat_id\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\",\"msg_type\":\"media\",\"content\":\"{\\\"file_key\\\":\\\"file_v2_xxx\\\",\\\"image_key\\\":\\\"img_v2_xxx\\\"}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"msg_type\":\"media\",\"chat_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\"}}",
    ),
    Exchange::data::<
        CreateMessage,
    >(
        "file",
        || Operation::into_request(
            CreateMessage::new(
                ReceiveId::Chat("oc_84983ff6516d731e5b5f68d4ea2e1da5".into()),
                MessageContent::File(ImFile::new("file_v2_xxx")),
            ),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"chat_id\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\",\"msg_type\":\"file\",\"content\":\"{\\\"file_key\\\":\\\"file_v2_xxx\\\"}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"msg_type\":\"file\",\"chat_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\"}}",
    ),
    Exchange::data::<
        CreateMessage,
    >(
        "sticker",
        || Operation::into_request(
            CreateMessage::new(
                ReceiveId::Chat("oc_84983ff6516d731e5b5f68d4ea2e1da5".into()),
                MessageContent::Sticker(Sticker::new("file_v2_xxx")),
            ),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"chat_id\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\",\"msg_type\":\"sticker\",\"content\":\"{\\\"file_key\\\":\\\"file_v2_xxx\\\"}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"msg_type\":\"sticker\",\"chat_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\"}}",
    ),
    Exchange::data::<
        CreateMessage,
    >(
        "dividing_line",
        || Operation::into_request(
            CreateMessage::new(
                ReceiveId::Chat("oc_84983ff6516d731e5b5f68d4ea2e1da5".into()),
                MessageContent::System(SystemMessage {
                    params: SystemMessageParams::new(DividerText {
                        text: "新会话".into(),
                        i18n_text: Some(
                            Map::from([
                                (DividerLanguage::Chinese, "新会话".into()),
                                (DividerLanguage::English, "New Session".into()),
                            ]),
                        ),
                    }),
                    options: Some(SystemMessageOptions {
                        need_rollup: Some(true),
                    }),
                }),
            ),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"chat_id\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\",\"msg_type\":\"system\",\"content\":\"{\\\"type\\\":\\\"divider\\\",\\\"params\\\":{\\\"divider_text\\\":{\\\"text\\\":\\\"新会话\\\",\\\"i18n_text\\\":{\\\"zh_CN\\\":\\\"新会话\\\",\\\"en_US\\\":\\\"New Session\\\"}}},\\\"options\\\":{\\\"need_rollup\\\":true}}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"msg_type\":\"system\",\"chat_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\"}}",
    ),
    Exchange::data::<
        CreateMessage,
    >(
        "wrong_chart",
        || Operation::into_request(
            CreateMessage::new(
                ReceiveId::Chat("oc_84983ff6516d731e5b5f68d4ea2e1da5".into()),
                MessageContent::Card(
                    json!(
                        { "schema" : "2.0", "header" : { "title" : { "tag" :
                        "plain_text", "content" : "今日旅游推荐" }, "template" :
                        "blue" }, "body" : { "elements" : [{ "tag" : "markdown",
                        "content" :
                        "西湖，位于中国浙江省杭州市西湖区龙井路1号。"
                        }] } }
                    ),
                ),
            ),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"chat_id\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\",\"msg_type\":\"interactive\",\"content\":\"{\\\"schema\\\":\\\"2.0\\\",\\\"header\\\":{\\\"title\\\":{\\\"tag\\\":\\\"plain_text\\\",\\\"content\\\":\\\"今日旅游推荐\\\"},\\\"template\\\":\\\"blue\\\"},\\\"body\\\":{\\\"elements\\\":[{\\\"tag\\\":\\\"markdown\\\",\\\"content\\\":\\\"西湖，位于中国浙江省杭州市西湖区龙井路1号。\\\"}]}}\"}}",
        "{\"code\":230099,\"msg\":\"Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> [2](tag: chart); ErrMsg: chart spec is invalid; ErrorValue: - (root): Must validate at least one schema (anyOf)\\n- axes: Invalid type. Expected: array, given: null\\n; \",\"error\":{\"log_id\":\"202409131613579778D691D6E05516DE2D\",\"troubleshooter\":\"排查建议查看（Troubleshooting suggestions）： https://open.feishu.cn/search?from=openapi&log_id=202409131613579778D691D6E05516DE2D&code=230099&method_id=6921911482032898068\"}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/task_subtask/create`.

use feishu_api::{Millis, Operation, UserIdType};
use feishu_api::task::v2::{
    ActorType, CreateTaskSubtask, CustomComplete, CustomCompleteItem, Due, Href,
    I18nText, InputSubtaskMember, Origin, SignedReminder, Start, TaskInTasklistInfo,
    TaskRole,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateTaskSubtask,
    >(
        "all_fields",
        || Operation::into_request(
            CreateTaskSubtask::new(
                    "e297ddff-06ca-4166-b917-4ce57cd3a7a0",
                    "针对全年销售进行一次复盘",
                )
                .user_id_type(UserIdType::OpenId)
                .description("需要事先阅读复盘总结文档")
                .due(Due {
                    timestamp: Some(Millis(1_675_454_764_000)),
                    is_all_day: Some(true),
                    ..Due::default()
                })
                .origin(Origin {
                    platform_i18n_name: Some(I18nText {
                        en_us: Some("workbench".into()),
                        zh_cn: Some("工作台".into()),
                        zh_hk: Some("工作臺".into()),
                        zh_tw: Some("工作臺".into()),
                        ja_jp: Some("作業台".into()),
                        fr_fr: Some("Table de travail".into()),
                        it_it: Some("banco di lavoro".into()),
                        de_de: Some("Werkbank".into()),
                        ru_ru: Some("верстак".into()),
                        th_th: Some("โต๊ะทำงาน".into()),
                        es_es: Some("banco de trabajo".into()),
                        ko_kr: Some("작업대".into()),
                        ..I18nText::default()
                    }),
                    href: Some(Href {
                        url: Some("https://www.example.com".into()),
                        title: Some("反馈一个问题，需要协助排查".into()),
                        ..Href::default()
                    }),
                    ..Origin::default()
                })
                .extra("dGVzdA==")
                .completed_at(Millis(1_675_742_789_470))
                .members([
                    InputSubtaskMember {
                        id: Some("ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
                        r#type: Some(ActorType::User),
                        role: Some(TaskRole::Assignee),
                        ..InputSubtaskMember::default()
                    },
                ])
                .repeat_rule("FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR")
                .custom_complete(CustomComplete {
                    pc: Some(CustomCompleteItem {
                        href: Some("https://www.example.com".into()),
                        tip: Some(I18nText {
                            en_us: Some("workbench".into()),
                            zh_cn: Some("工作台".into()),
                            zh_hk: Some("工作臺".into()),
                            zh_tw: Some("工作臺".into()),
                            ja_jp: Some("作業台".into()),
                            fr_fr: Some("Table de travail".into()),
                            it_it: Some("banco di lavoro".into()),
                            de_de: Some("Werkbank".into()),
                            ru_ru: Some("верстак".into()),
                            th_th: Some("โต๊ะทำงาน".into()),
                            es_es: Some("banco de trabajo".into()),
                            ko_kr: Some("작업대".into()),
                            ..I18nText::default()
                        }),
                        ..CustomCompleteItem::default()
                    }),
                    ios: Some(CustomCompleteItem {
                        href: Some("https://www.example.com".into()),
                        tip: Some(I18nText {
                            en_us: Some("workbench".into()),
                            zh_cn: Some("工作台".into()),
                            zh_hk: Some("工作臺".into()),
                            zh_tw: Some("工作臺".into()),
                            ja_jp: Some("作業台".into()),
                            fr_fr: Some("Table de travail".into()),
                            it_it: Some("banco di lavoro".into()),
                            de_de: Some("Werkbank".into()),
                            ru_ru: Some("верстак".into()),
                            th_th: Some("โต๊ะทำงาน".into()),
                            es_es: Some("banco de trabajo".into()),
                            ko_kr: Some("작업대".into()),
                            ..I18nText::default()
                        }),
                        ..CustomCompleteItem::default()
                    }),
                    android: Some(CustomCompleteItem {
                        href: Some("https://www.example.com".into()),
                        tip: Some(I18nText {
                            en_us: Some("workbench".into()),
                            zh_cn: Some("工作台".into()),
                            zh_hk: Some("工作臺".into()),
                            zh_tw: Some("工作臺".into()),
                            ja_jp: Some("作業台".into()),
                            fr_fr: Some("Table de travail".into()),
                            it_it: Some("banco di lavoro".into()),
                            de_de: Some("Werkbank".into()),
                            ru_ru: Some("верстак".into()),
                            th_th: Some("โต๊ะทำงาน".into()),
                            es_es: Some("banco de trabajo".into()),
                            ko_kr: Some("작업대".into()),
                            ..I18nText::default()
                        }),
                        ..CustomCompleteItem::default()
                    }),
                    ..CustomComplete::default()
                })
                .tasklists([
                    TaskInTasklistInfo {
                        tasklist_guid: Some(
                            "cc371766-6584-cf50-a222-c22cd9055004".into(),
                        ),
                        section_guid: Some(
                            "e6e37dcc-f75a-5936-f589-12fb4b5c80c2".into(),
                        ),
                        ..TaskInTasklistInfo::default()
                    },
                ])
                .client_token("daa2237f-8310-4707-a83b-52c8a81e0fb7")
                .start(Start {
                    timestamp: Some(Millis(1_675_454_764_000)),
                    is_all_day: Some(true),
                    ..Start::default()
                })
                .reminders([SignedReminder::new(30)]),
        ),
        "{\"path\":{\"task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"summary\":\"针对全年销售进行一次复盘\",\"description\":\"需要事先阅读复盘总结文档\",\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"origin\":{\"platform_i18n_name\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"},\"href\":{\"url\":\"https://www.example.com\",\"title\":\"反馈一个问题，需要协助排查\"}},\"extra\":\"dGVzdA==\",\"completed_at\":\"1675742789470\",\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\"}],\"repeat_rule\":\"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR\",\"custom_complete\":{\"pc\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"ios\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"android\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}}},\"tasklists\":[{\"tasklist_guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"section_guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}],\"client_token\":\"daa2237f-8310-4707-a83b-52c8a81e0fb7\",\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"reminders\":[{\"relative_fire_minute\":30}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"subtask\":{\"guid\":\"83912691-2e43-47fc-94a4-d512e03984fa\",\"summary\":\"进行销售年中总结\",\"description\":\"进行销售年中总结\",\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"reminders\":[{\"id\":\"10\",\"relative_fire_minute\":30}],\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\"}],\"completed_at\":\"1675742789470\",\"attachments\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\"}],\"origin\":{\"platform_i18n_name\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"},\"href\":{\"url\":\"https://www.example.com\",\"title\":\"反馈一个问题，需要协助排查\"}},\"extra\":\"dGVzdA==\",\"tasklists\":[{\"tasklist_guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"section_guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}],\"repeat_rule\":\"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR\",\"parent_task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\",\"mode\":2,\"source\":6,\"custom_complete\":{\"pc\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"ios\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"android\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}}},\"task_id\":\"t6272302\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"status\":\"todo\",\"url\":\"https://applink.feishu.cn/client/todo/detail?guid=70577c8f-91ab-4c91-b359-a21a751054e8&suite_entity_num=t192012\",\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"subtask_count\":1}}}",
    ),
];

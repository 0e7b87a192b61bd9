// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/task/patch`.

use feishu_api::{Millis, Operation, UserIdType};
use feishu_api::task::v2::{
    CustomComplete, CustomCompleteItem, CustomFieldContent, Due, I18nText,
    InputCustomFieldValue, InputTask, PatchTask, PatchTaskField, Start, TaskMode,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchTask,
    >(
        "change_summary",
        || Operation::into_request(
            PatchTask::new("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
                .user_id_type(UserIdType::OpenId)
                .task(InputTask {
                    summary: Some("针对全年销售进行一次复盘".into()),
                    description: Some("需要事先阅读复盘总结文档".into()),
                    due: Some(Due {
                        timestamp: Some(Millis(1_675_454_764_000)),
                        is_all_day: Some(true),
                        ..Due::default()
                    }),
                    extra: Some("dGVzdA==".into()),
                    completed_at: Some(Millis(1_675_742_789_470)),
                    repeat_rule: Some(
                        "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR".into(),
                    ),
                    custom_complete: Some(CustomComplete {
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
                    }),
                    start: Some(Start {
                        timestamp: Some(Millis(1_675_454_764_000)),
                        is_all_day: Some(true),
                        ..Start::default()
                    }),
                    mode: Some(TaskMode::AnyAssignee),
                    is_milestone: Some(false),
                    custom_fields: Some(
                        vec![
                            InputCustomFieldValue::new(
                                "73b21903-0041-4796-a11e-f8be919a7063",
                                CustomFieldContent::Number("10.23".into()),
                            ),
                        ],
                    ),
                    ..InputTask::default()
                })
                .update_fields([PatchTaskField::Summary]),
        ),
        "{\"path\":{\"task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"task\":{\"summary\":\"针对全年销售进行一次复盘\",\"description\":\"需要事先阅读复盘总结文档\",\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"extra\":\"dGVzdA==\",\"completed_at\":\"1675742789470\",\"repeat_rule\":\"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR\",\"custom_complete\":{\"pc\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"ios\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"android\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}}},\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"mode\":2,\"is_milestone\":false,\"custom_fields\":[{\"guid\":\"73b21903-0041-4796-a11e-f8be919a7063\",\"number_value\":\"10.23\"}]},\"update_fields\":[\"summary\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"83912691-2e43-47fc-94a4-d512e03984fa\",\"summary\":\"进行销售年中总结\",\"description\":\"进行销售年中总结\",\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"reminders\":[{\"id\":\"10\",\"relative_fire_minute\":30}],\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"}],\"completed_at\":\"1675742789470\",\"attachments\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\",\"name\":\"张明德（明德）\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\"}],\"origin\":{\"platform_i18n_name\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"},\"href\":{\"url\":\"https://www.example.com\",\"title\":\"反馈一个问题，需要协助排查\"}},\"extra\":\"dGVzdA==\",\"tasklists\":[{\"tasklist_guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"section_guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}],\"repeat_rule\":\"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR\",\"parent_task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\",\"mode\":2,\"source\":6,\"custom_complete\":{\"pc\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"ios\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"android\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}}},\"task_id\":\"t6272302\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"status\":\"todo\",\"url\":\"https://applink.feishu.cn/client/todo/detail?guid=70577c8f-91ab-4c91-b359-a21a751054e8&suite_entity_num=t192012\",\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"subtask_count\":1,\"is_milestone\":false,\"custom_fields\":[{\"guid\":\"a4f648d7-76ef-477f-bc8e-0601b5a60093\",\"type\":\"number\",\"number_value\":\"10.23\",\"datetime_value\":\"1687708260000\",\"member_value\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\",\"name\":\"张明德（明德）\"}],\"single_select_value\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"multi_select_value\":[\"4216f79b-3fda-4dc6-a0c4-a16022e47152\"],\"name\":\"优先级\",\"text_value\":\"这是一段文本介绍。\"}],\"dependencies\":[{\"type\":\"next\",\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}],\"assignee_related\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"completed_at\":\"1675742789470\"}]}}}",
    ),
    Exchange::data::<
        PatchTask,
    >(
        "change_summary_and_due",
        || Operation::into_request(
            PatchTask::new("d1fd19fd-4810-479d-a093-fb9b0442c6f6")
                .task(InputTask {
                    summary: Some("新的标题".into()),
                    description: Some("新的描述".into()),
                    due: Some(Due {
                        timestamp: Some(Millis(1_682_924_400_000)),
                        is_all_day: Some(false),
                        ..Due::default()
                    }),
                    ..InputTask::default()
                })
                .update_fields([PatchTaskField::Summary, PatchTaskField::Due]),
        ),
        "{\"path\":{\"task_guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\"},\"query\":{},\"headers\":{},\"body\":{\"task\":{\"summary\":\"新的标题\",\"description\":\"新的描述\",\"due\":{\"timestamp\":\"1682924400000\",\"is_all_day\":false}},\"update_fields\":[\"summary\",\"due\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\",\"summary\":\"新的标题\",\"due\":{\"timestamp\":\"1682924400000\",\"is_all_day\":false}}}}",
    ),
    Exchange::data::<
        PatchTask,
    >(
        "clear_description",
        || Operation::into_request(
            PatchTask::new("d1fd19fd-4810-479d-a093-fb9b0442c6f6")
                .update_fields([PatchTaskField::Description]),
        ),
        "{\"path\":{\"task_guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\"},\"query\":{},\"headers\":{},\"body\":{\"update_fields\":[\"description\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\"}}}",
    ),
    Exchange::data::<
        PatchTask,
    >(
        "complete_task",
        || Operation::into_request(
            PatchTask::new("d1fd19fd-4810-479d-a093-fb9b0442c6f6")
                .task(InputTask {
                    completed_at: Some(Millis(1_688_529_478_195)),
                    ..InputTask::default()
                })
                .update_fields([PatchTaskField::CompletedAt]),
        ),
        "{\"path\":{\"task_guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\"},\"query\":{},\"headers\":{},\"body\":{\"task\":{\"completed_at\":\"1688529478195\"},\"update_fields\":[\"completed_at\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\",\"completed_at\":\"1688529478195\"}}}",
    ),
    Exchange::data::<
        PatchTask,
    >(
        "reopen_task",
        || Operation::into_request(
            PatchTask::new("d1fd19fd-4810-479d-a093-fb9b0442c6f6")
                .task(InputTask {
                    completed_at: Some(Millis(0)),
                    ..InputTask::default()
                })
                .update_fields([PatchTaskField::CompletedAt]),
        ),
        "{\"path\":{\"task_guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\"},\"query\":{},\"headers\":{},\"body\":{\"task\":{\"completed_at\":\"0\"},\"update_fields\":[\"completed_at\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\",\"completed_at\":\"0\"}}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/tasklist/search`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::{SearchTasklist, TasklistSearchFilter, TimeRange};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SearchTasklist,
    >(
        "search_by_creation_time",
        || Operation::into_request(
            SearchTasklist::new()
                .page_size(10)
                .page_token(
                    "eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=",
                )
                .user_id_type(UserIdType::OpenId)
                .query("测试任务清单")
                .filter(TasklistSearchFilter {
                    create_time: Some(TimeRange {
                        start_time: Some("2026-03-21T16:15:30+08:00".into()),
                        end_time: Some("2026-03-21T16:15:30+08:00".into()),
                    }),
                    user_id: Some(vec!["ou_7890123456abcdef".into()]),
                }),
        ),
        "{\"path\":{},\"query\":{\"page_size\":10,\"page_token\":\"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"query\":\"测试任务清单\",\"filter\":{\"create_time\":{\"start_time\":\"2026-03-21T16:15:30+08:00\",\"end_time\":\"2026-03-21T16:15:30+08:00\"},\"user_id\":[\"ou_7890123456abcdef\"]}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"id\":\"123456789\",\"display_info\":\"任务清单<h>搜索</h>\",\"meta_data\":{\"app_link\":\"https://applink.feishu.cn/client/todo/detail?guid=ed03112a-0a25-451e-8453-ba1d80cc1b7e\",\"avatar\":\"https://p3-lark-file.byteimg.com/img/lark-avatar-staging/default-avatar_44ae0ca3-e140-494b-956f-78091e348435~100x100.jpg\",\"description\":\"这是一个用来测试的任务清单\"}}],\"total\":10,\"has_more\":true,\"page_token\":\"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=\"}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/faq/list`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::{FaqStatus, ListFaq};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListFaq,
    >(
        "online_entries_of_category",
        || Operation::into_request(
            ListFaq::new()
                .category_id("6856395522433908739")
                .status(FaqStatus::Online)
                .search("点餐")
                .page_token("6856395634652479491")
                .page_size(10),
        ),
        "{\"path\":{},\"query\":{\"category_id\":\"6856395522433908739\",\"status\":\"1\",\"search\":\"点餐\",\"page_token\":\"6856395634652479491\",\"page_size\":10},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"has_more\":true,\"page_token\":\"6856395634652479491\",\"page_size\":100,\"total\":200,\"items\":[{\"faq_id\":\"6936004780707807231\",\"id\":\"6936004780707807231\",\"helpdesk_id\":\"6936004780707807251\",\"question\":\"问题\",\"answer\":\"答案\",\"answer_richtext\":[{\"content\":\"我的答案\",\"type\":\"text\"}],\"create_time\":1596379008,\"update_time\":1596379008,\"categories\":[{\"category_id\":\"6948728206392295444\",\"id\":\"6948728206392295444\",\"name\":\"创建团队和邀请成员\",\"parent_id\":\"0\",\"helpdesk_id\":\"6939771743531696147\",\"language\":\"zh_cn\"}],\"tags\":[\"问题\"],\"expire_time\":1596379008,\"update_user\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"},\"create_user\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"department\":\"用户部门名称(有权限才展示)\",\"city\":\"城市\",\"country\":\"国家\"}}]}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Messages, chats and their members, pinned messages, reactions, images and files.
//!
//! Enabled by the feature `im`.

pub mod v1;
pub mod v2;

/// The versions of im.
#[derive(Debug)]
pub struct ImService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> ImService<'c, C> {
    /// Messages, chats and their members, pinned messages, reactions, images and files.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }

    /// Cards in the list of chats, chats that stay at its top, tags of chats and previews of URLs.
    pub fn v2(&self) -> v2::V2<'c, C> {
        v2::V2 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Messages, chats and their members, pinned messages, reactions, images and files.
    pub fn im(&self) -> ImService<'_, Self> {
        ImService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v1::batch_message::delete::ENDPOINT,
    &v1::batch_message::get_progress::ENDPOINT,
    &v1::batch_message::read_user::ENDPOINT,
    &v1::chat::create::ENDPOINT,
    &v1::chat::delete::ENDPOINT,
    &v1::chat::get::ENDPOINT,
    &v1::chat::link::ENDPOINT,
    &v1::chat::list::ENDPOINT,
    &v1::chat::search::ENDPOINT,
    &v1::chat::update::ENDPOINT,
    &v1::chat_announcement::get::ENDPOINT,
    &v1::chat_announcement::patch::ENDPOINT,
    &v1::chat_managers::add_managers::ENDPOINT,
    &v1::chat_managers::delete_managers::ENDPOINT,
    &v1::chat_members::create::ENDPOINT,
    &v1::chat_members::delete::ENDPOINT,
    &v1::chat_members::get::ENDPOINT,
    &v1::chat_members::is_in_chat::ENDPOINT,
    &v1::chat_members::me_join::ENDPOINT,
    &v1::chat_menu_item::patch::ENDPOINT,
    &v1::chat_menu_tree::create::ENDPOINT,
    &v1::chat_menu_tree::delete::ENDPOINT,
    &v1::chat_menu_tree::get::ENDPOINT,
    &v1::chat_menu_tree::sort::ENDPOINT,
    &v1::chat_moderation::get::ENDPOINT,
    &v1::chat_moderation::update::ENDPOINT,
    &v1::chat_tab::create::ENDPOINT,
    &v1::chat_tab::delete_tabs::ENDPOINT,
    &v1::chat_tab::list_tabs::ENDPOINT,
    &v1::chat_tab::sort_tabs::ENDPOINT,
    &v1::chat_tab::update_tabs::ENDPOINT,
    &v1::chat_top_notice::delete_top_notice::ENDPOINT,
    &v1::chat_top_notice::put_top_notice::ENDPOINT,
    &v1::file::create::ENDPOINT,
    &v1::file::get::ENDPOINT,
    &v1::image::create::ENDPOINT,
    &v1::image::get::ENDPOINT,
    &v1::message::create::ENDPOINT,
    &v1::message::delete::ENDPOINT,
    &v1::message::forward::ENDPOINT,
    &v1::message::get::ENDPOINT,
    &v1::message::list::ENDPOINT,
    &v1::message::merge_forward::ENDPOINT,
    &v1::message::patch::ENDPOINT,
    &v1::message::push_follow_up::ENDPOINT,
    &v1::message::read_users::ENDPOINT,
    &v1::message::reply::ENDPOINT,
    &v1::message::search::ENDPOINT,
    &v1::message::update::ENDPOINT,
    &v1::message::urgent_app::ENDPOINT,
    &v1::message::urgent_phone::ENDPOINT,
    &v1::message::urgent_sms::ENDPOINT,
    &v1::message_reaction::batch_query::ENDPOINT,
    &v1::message_reaction::create::ENDPOINT,
    &v1::message_reaction::delete::ENDPOINT,
    &v1::message_reaction::list::ENDPOINT,
    &v1::message_resource::get::ENDPOINT,
    &v1::pin::create::ENDPOINT,
    &v1::pin::delete::ENDPOINT,
    &v1::pin::list::ENDPOINT,
    &v1::thread::forward::ENDPOINT,
    &v2::app_feed_card::create::ENDPOINT,
    &v2::app_feed_card_batch::delete::ENDPOINT,
    &v2::app_feed_card_batch::update::ENDPOINT,
    &v2::biz_entity_tag_relation::create::ENDPOINT,
    &v2::biz_entity_tag_relation::get::ENDPOINT,
    &v2::biz_entity_tag_relation::update::ENDPOINT,
    &v2::chat::search::ENDPOINT,
    &v2::chat_button::update::ENDPOINT,
    &v2::feed_card::bot_time_sentive::ENDPOINT,
    &v2::feed_card::patch::ENDPOINT,
    &v2::tag::create::ENDPOINT,
    &v2::tag::list::ENDPOINT,
    &v2::tag::patch::ENDPOINT,
    &v2::url_preview::batch_update::ENDPOINT,
];

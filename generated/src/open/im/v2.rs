// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Cards in the list of chats, chats that stay at its top, tags of chats and previews of URLs.
//!
//! Enabled by the feature `im`.
//!
//! Documentation: [消息与群组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v2/overview).
//!
//! Schema: `schemas/open/im/v2/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`CreateAppFeedCard`] | Creates a card in the lists of chats of users.<br>`POST /open-apis/im/v2/app_feed_card` |
//! | [`DeleteAppFeedCardBatch`] | Deletes cards from the lists of chats of users.<br>`DELETE /open-apis/im/v2/app_feed_card/batch` |
//! | [`UpdateAppFeedCardBatch`] | Changes cards in the lists of chats of users.<br>`PUT /open-apis/im/v2/app_feed_card/batch` |
//! | [`CreateBizEntityTagRelation`] | Adds tags to a chat.<br>`POST /open-apis/im/v2/biz_entity_tag_relation` |
//! | [`GetBizEntityTagRelation`] | Returns the tags of a chat.<br>`GET /open-apis/im/v2/biz_entity_tag_relation` |
//! | [`UpdateBizEntityTagRelation`] | Removes tags from a chat.<br>`PUT /open-apis/im/v2/biz_entity_tag_relation` |
//! | [`SearchChat`] | Searches the group chats that the caller is in or may join, with filters.<br>`POST /open-apis/im/v2/chats/search` |
//! | [`UpdateChatButton`] | Changes the buttons of a chat in the lists of chats of users.<br>`PUT /open-apis/im/v2/chat_button` |
//! | [`SetBotTimeSensitive`] | Keeps the direct chat with the bot at the top of the lists of chats of users.<br>`PATCH /open-apis/im/v2/feed_cards/bot_time_sentive` |
//! | [`PatchFeedCard`] | Keeps a group chat at the top of the lists of chats of users.<br>`PATCH /open-apis/im/v2/feed_cards/:feed_card_id` |
//! | [`CreateTag`] | Creates a tag for chats.<br>`POST /open-apis/im/v2/tags` |
//! | [`ListTag`] | Returns tags by their ids.<br>`GET /open-apis/im/v2/tags` |
//! | [`PatchTag`] | Renames a tag.<br>`PATCH /open-apis/im/v2/tags/:tag_id` |
//! | [`BatchUpdateUrlPreview`] | Makes clients fetch the previews of URLs again.<br>`POST /open-apis/im/v2/url_previews/batch_update` |
//!
//! | Event | When it comes |
//! | --- | --- |
//! | [`LinkPreviewed`] | A user sees a link whose preview the app provides.<br>`url.preview.get` |

pub mod errors;
pub mod types;
pub mod app_feed_card;
pub mod app_feed_card_batch;
pub mod biz_entity_tag_relation;
pub mod chat;
pub mod chat_button;
pub mod feed_card;
pub mod tag;
pub mod url_preview;
pub mod events;

#[doc(inline)]
pub use self::types::{
    FeedCard, FeedStatusLabel, FeedStatusLabelType, FeedButtons, FeedButton, FeedUrls,
    FeedAction, FeedButtonText, FeedButtonType, FeedLink, FeedNotification,
    FailedFeedCard, FeedFailure, FailedUser, Tag, TagName, DuplicateTag,
};

#[doc(inline)]
pub use self::app_feed_card::create::{CreateAppFeedCard, CreateAppFeedCardReply};

#[doc(inline)]
pub use self::app_feed_card_batch::delete::{
    DeleteAppFeedCardBatch, DeleteAppFeedCardBatchReply, FeedCardId,
};

#[doc(inline)]
pub use self::app_feed_card_batch::update::{
    UpdateAppFeedCardBatch, UpdateAppFeedCardBatchReply, FeedCardChange, FeedField,
};

#[doc(inline)]
pub use self::biz_entity_tag_relation::create::CreateBizEntityTagRelation;

#[doc(inline)]
pub use self::biz_entity_tag_relation::get::{
    GetBizEntityTagRelation, GetBizEntityTagRelationReply, ChatTag,
};

#[doc(inline)]
pub use self::biz_entity_tag_relation::update::UpdateBizEntityTagRelation;

#[doc(inline)]
pub use self::chat::search::{
    SearchChat, SearchChatReply, ChatFilter, ChatSearchType, SearchChatMode, ChatSorter,
    FoundChat, FoundChatData, FoundChatMode, FoundChatStatus, OwnerId,
};

#[doc(inline)]
pub use self::chat_button::update::{UpdateChatButton, UpdateChatButtonReply};

#[doc(inline)]
pub use self::feed_card::bot_time_sentive::{
    SetBotTimeSensitive, SetBotTimeSensitiveReply,
};

#[doc(inline)]
pub use self::feed_card::patch::{PatchFeedCard, PatchFeedCardReply};

#[doc(inline)]
pub use self::tag::create::{CreateTag, CreateTagReply, NewTag};

#[doc(inline)]
pub use self::tag::list::{ListTag, ListTagReply};

#[doc(inline)]
pub use self::tag::patch::{PatchTag, PatchTagReply, TagChange};

#[doc(inline)]
pub use self::url_preview::batch_update::BatchUpdateUrlPreview;

#[doc(inline)]
pub use self::events::link_previewed::{
    LinkPreviewed, LinkPreviewedAnswer, LinkViewer, LinkHost, LinkContext, InlinePreview,
    PreviewTarget, PreviewCard, PreviewCardKind,
};

/// The resources of open/im/v2.
#[derive(Debug)]
pub struct V2<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V2<'c, C> {
    /// Operations on `app_feed_card`.
    pub fn app_feed_card(&self) -> app_feed_card::AppFeedCardResource<'c, C> {
        app_feed_card::AppFeedCardResource {
            client: self.client,
        }
    }

    /// Operations on `app_feed_card_batch`.
    pub fn app_feed_card_batch(
        &self,
    ) -> app_feed_card_batch::AppFeedCardBatchResource<'c, C> {
        app_feed_card_batch::AppFeedCardBatchResource {
            client: self.client,
        }
    }

    /// Operations on `biz_entity_tag_relation`.
    pub fn biz_entity_tag_relation(
        &self,
    ) -> biz_entity_tag_relation::BizEntityTagRelationResource<'c, C> {
        biz_entity_tag_relation::BizEntityTagRelationResource {
            client: self.client,
        }
    }

    /// Operations on `chat`.
    pub fn chat(&self) -> chat::ChatResource<'c, C> {
        chat::ChatResource {
            client: self.client,
        }
    }

    /// Operations on `chat_button`.
    pub fn chat_button(&self) -> chat_button::ChatButtonResource<'c, C> {
        chat_button::ChatButtonResource {
            client: self.client,
        }
    }

    /// Operations on `feed_card`.
    pub fn feed_card(&self) -> feed_card::FeedCardResource<'c, C> {
        feed_card::FeedCardResource {
            client: self.client,
        }
    }

    /// Operations on `tag`.
    pub fn tag(&self) -> tag::TagResource<'c, C> {
        tag::TagResource {
            client: self.client,
        }
    }

    /// Operations on `url_preview`.
    pub fn url_preview(&self) -> url_preview::UrlPreviewResource<'c, C> {
        url_preview::UrlPreviewResource {
            client: self.client,
        }
    }
}

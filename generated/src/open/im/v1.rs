// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Messages, chats and their members, pinned messages, reactions, images and files.
//!
//! Enabled by the feature `im`.
//!
//! Documentation: [消息与群组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/introduction).
//!
//! Schema: `schemas/open/im/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`DeleteBatchMessage`] | Recalls messages that were sent in a batch.<br>`DELETE /open-apis/im/v1/batch_messages/:batch_message_id` |
//! | [`GetProgressBatchMessage`] | Returns how far a batch of messages was sent or recalled.<br>`GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress` |
//! | [`ReadUserBatchMessage`] | Returns how many users have read a batch of messages.<br>`GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user` |
//! | [`CreateChat`] | Creates a group chat.<br>`POST /open-apis/im/v1/chats` |
//! | [`DeleteChat`] | Disbands a group chat, with its messages.<br>`DELETE /open-apis/im/v1/chats/:chat_id` |
//! | [`GetChat`] | Returns a chat.<br>`GET /open-apis/im/v1/chats/:chat_id` |
//! | [`LinkChat`] | Creates a link by which others can join a group chat.<br>`POST /open-apis/im/v1/chats/:chat_id/link` |
//! | [`ListChat`] | Lists the group chats that the caller is in.<br>`GET /open-apis/im/v1/chats` |
//! | [`SearchChat`] | Searches the group chats that the caller is in or may join.<br>`GET /open-apis/im/v1/chats/search` |
//! | [`UpdateChat`] | Changes a group chat: its name, settings or owner.<br>`PUT /open-apis/im/v1/chats/:chat_id` |
//! | [`GetChatAnnouncement`] | Returns the announcement of a chat, if it is of the old kind.<br>`GET /open-apis/im/v1/chats/:chat_id/announcement` |
//! | [`PatchChatAnnouncement`] | Changes the announcement of a chat, if it is of the old kind.<br>`PATCH /open-apis/im/v1/chats/:chat_id/announcement` |
//! | [`AddManagersChatManagers`] | Makes members managers of a chat.<br>`POST /open-apis/im/v1/chats/:chat_id/managers/add_managers` |
//! | [`DeleteManagersChatManagers`] | Makes managers of a chat ordinary members.<br>`POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers` |
//! | [`CreateChatMembers`] | Adds users or bots to a chat.<br>`POST /open-apis/im/v1/chats/:chat_id/members` |
//! | [`DeleteChatMembers`] | Removes users or bots from a chat.<br>`DELETE /open-apis/im/v1/chats/:chat_id/members` |
//! | [`GetChatMembers`] | Lists the users in a chat.<br>`GET /open-apis/im/v1/chats/:chat_id/members` |
//! | [`IsInChatChatMembers`] | Says whether the caller is in a chat.<br>`GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat` |
//! | [`MeJoinChatMembers`] | Adds the caller to a public chat.<br>`PATCH /open-apis/im/v1/chats/:chat_id/members/me_join` |
//! | [`PatchChatMenuItem`] | Changes name, icon or link of a menu or submenu.<br>`PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id` |
//! | [`CreateChatMenuTree`] | Adds menus to a chat.<br>`POST /open-apis/im/v1/chats/:chat_id/menu_tree` |
//! | [`DeleteChatMenuTree`] | Deletes menus of a chat, with their submenus.<br>`DELETE /open-apis/im/v1/chats/:chat_id/menu_tree` |
//! | [`GetChatMenuTree`] | Returns the menus of a chat.<br>`GET /open-apis/im/v1/chats/:chat_id/menu_tree` |
//! | [`SortChatMenuTree`] | Changes the order of the menus of a chat.<br>`POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort` |
//! | [`GetChatModeration`] | Returns who may post in a chat.<br>`GET /open-apis/im/v1/chats/:chat_id/moderation` |
//! | [`UpdateChatModeration`] | Changes who may post in a chat.<br>`PUT /open-apis/im/v1/chats/:chat_id/moderation` |
//! | [`CreateChatTab`] | Adds tabs to a chat.<br>`POST /open-apis/im/v1/chats/:chat_id/chat_tabs` |
//! | [`DeleteTabsChatTab`] | Removes tabs from a chat.<br>`DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs` |
//! | [`ListTabsChatTab`] | Returns the tabs of a chat from left to right.<br>`GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs` |
//! | [`SortTabsChatTab`] | Changes the order of the tabs of a chat.<br>`POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs` |
//! | [`UpdateTabsChatTab`] | Changes tabs of a chat.<br>`POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs` |
//! | [`DeleteTopNoticeChatTopNotice`] | Removes what is shown at the top of a chat.<br>`POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice` |
//! | [`PutTopNoticeChatTopNotice`] | Shows a message or the announcement at the top of a chat.<br>`POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice` |
//! | [`CreateFile`] | Uploads a file, to send it.<br>`POST /open-apis/im/v1/files` |
//! | [`GetFile`] | Downloads a file that this bot uploaded.<br>`GET /open-apis/im/v1/files/:file_key` |
//! | [`CreateImage`] | Uploads an image, to send it or to use it as avatar.<br>`POST /open-apis/im/v1/images` |
//! | [`GetImage`] | Downloads an image that this bot uploaded for messages.<br>`GET /open-apis/im/v1/images/:image_key` |
//! | [`CreateMessage`] | Sends a message to a user or a group chat.<br>`POST /open-apis/im/v1/messages` |
//! | [`DeleteMessage`] | Recalls a message.<br>`DELETE /open-apis/im/v1/messages/:message_id` |
//! | [`ForwardMessage`] | Forwards a message to a user, chat or thread.<br>`POST /open-apis/im/v1/messages/:message_id/forward` |
//! | [`GetMessage`] | Returns a message.<br>`GET /open-apis/im/v1/messages/:message_id` |
//! | [`ListMessage`] | Lists the messages of a chat or thread.<br>`GET /open-apis/im/v1/messages` |
//! | [`MergeForwardMessage`] | Forwards several messages of one chat as one.<br>`POST /open-apis/im/v1/messages/merge_forward` |
//! | [`PatchMessage`] | Replaces a card that was sent.<br>`PATCH /open-apis/im/v1/messages/:message_id` |
//! | [`PushFollowUpMessage`] | Adds bubbles below a message, which the user can tap as an answer.<br>`POST /open-apis/im/v1/messages/:message_id/push_follow_up` |
//! | [`ReadUsersMessage`] | Lists the users who have read a message.<br>`GET /open-apis/im/v1/messages/:message_id/read_users` |
//! | [`ReplyMessage`] | Replies to a message.<br>`POST /open-apis/im/v1/messages/:message_id/reply` |
//! | [`SearchMessage`] | Searches messages.<br>`POST /open-apis/im/v1/messages/search` |
//! | [`UpdateMessage`] | Edits a text or rich text message.<br>`PUT /open-apis/im/v1/messages/:message_id` |
//! | [`UrgentAppMessage`] | Marks a message as urgent, and notifies users within Feishu.<br>`PATCH /open-apis/im/v1/messages/:message_id/urgent_app` |
//! | [`UrgentPhoneMessage`] | Marks a message as urgent, and notifies users within Feishu and by telephone.<br>`PATCH /open-apis/im/v1/messages/:message_id/urgent_phone` |
//! | [`UrgentSmsMessage`] | Marks a message as urgent, and notifies users within Feishu and by text message.<br>`PATCH /open-apis/im/v1/messages/:message_id/urgent_sms` |
//! | [`BatchQueryMessageReaction`] | Returns the reactions to several messages, and how many there are of each emoji.<br>`POST /open-apis/im/v1/messages/reactions/batch_query` |
//! | [`CreateMessageReaction`] | Adds a reaction to a message.<br>`POST /open-apis/im/v1/messages/:message_id/reactions` |
//! | [`DeleteMessageReaction`] | Removes a reaction of the caller from a message.<br>`DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id` |
//! | [`ListMessageReaction`] | Lists the reactions to a message.<br>`GET /open-apis/im/v1/messages/:message_id/reactions` |
//! | [`GetMessageResource`] | Downloads an image or file of a message.<br>`GET /open-apis/im/v1/messages/:message_id/resources/:file_key` |
//! | [`CreatePin`] | Pins a message in its chat.<br>`POST /open-apis/im/v1/pins` |
//! | [`DeletePin`] | Unpins a message.<br>`DELETE /open-apis/im/v1/pins/:message_id` |
//! | [`ListPin`] | Lists the pinned messages of a chat, the latest pin first.<br>`GET /open-apis/im/v1/pins` |
//! | [`ForwardThread`] | Forwards a thread to a user, chat or thread.<br>`POST /open-apis/im/v1/threads/:thread_id/forward` |
//!
//! | Event | When it comes |
//! | --- | --- |
//! | [`BotAdded`] | The bot was added to a chat.<br>`im.chat.member.bot.added_v1` |
//! | [`BotChatEntered`] | A user opened the direct chat with the bot.<br>`im.chat.access_event.bot_p2p_chat_entered_v1` |
//! | [`BotRemoved`] | The bot was removed from a chat.<br>`im.chat.member.bot.deleted_v1` |
//! | [`ChatDisbanded`] | A chat that the bot was in was disbanded.<br>`im.chat.disbanded_v1` |
//! | [`ChatUpdated`] | The owner, the name or the settings of a chat that the bot is in were changed.<br>`im.chat.updated_v1` |
//! | [`DirectChatCreated`] | A user and the bot have a direct chat for the first time.<br>`p2p_chat_create` |
//! | [`MessageRead`] | A user has read messages that the bot sent in their direct chat.<br>`im.message.message_read_v1` |
//! | [`MessageRecalled`] | A message was recalled.<br>`im.message.recalled_v1` |
//! | [`MessageReceived`] | A bot received a message.<br>`im.message.receive_v1` |
//! | [`ReactionCreated`] | Someone added a reaction to a message.<br>`im.message.reaction.created_v1` |
//! | [`ReactionDeleted`] | Someone removed a reaction from a message.<br>`im.message.reaction.deleted_v1` |
//! | [`UserAdded`] | Users came to a chat that the bot is in.<br>`im.chat.member.user.added_v1` |
//! | [`UserRemoved`] | Users left a chat that the bot is in, or were removed.<br>`im.chat.member.user.deleted_v1` |
//! | [`UserWithdrawn`] | Users were uninvited from a chat that the bot is in.<br>`im.chat.member.user.withdrawn_v1` |

pub mod errors;
pub mod types;
pub mod batch_message;
pub mod chat;
pub mod chat_announcement;
pub mod chat_managers;
pub mod chat_members;
pub mod chat_menu_item;
pub mod chat_menu_tree;
pub mod chat_moderation;
pub mod chat_tab;
pub mod chat_top_notice;
pub mod file;
pub mod image;
pub mod message;
pub mod message_reaction;
pub mod message_resource;
pub mod pin;
pub mod thread;
pub mod events;

#[doc(inline)]
pub use self::types::{
    ChatPermission, ShareCardPermission, MemberMessageVisibility, MembershipApproval,
    RestrictedPermission, RestrictedModeSetting, GroupMessageType, ChatMode, ChatType,
    ChatTag, ModerationSetting, ChatStatus, UserId, ChatSummary, DirectChatPartnerType,
    MemberIdType, MemberIds, ChatMemberUser, MessageType, MessageContent, Text, Language,
    Post, PostElement, PostElementKind, PostTag, PostStyle, Image, ImFile, Audio, Video,
    Sticker, ShareChat, ShareUser, SystemMessage, SystemMessageParams, DividerText,
    DividerLanguage, SystemMessageOptions, EditableType, EditableContent, MenuActionType,
    MenuLink, ChatMenuItem, ChatMenuTree, ChatMenuTopLevel, ChatMenuSecondLevel, Message,
    MessageBody, Sender, SenderType, ParticipantIdType, ParticipantId, Mention,
    I18nNames, ReceiveIdType, ReceiveId, ForwardIdType, ForwardTarget, CardContentType,
    Pin, PinOperatorIdType, PinOperatorId, ReactionOperator, OperatorType, OperatorId,
    Emoji, Reaction, ReceivedContent, ReceivedText, ReceivedPost, ReceivedPostElement,
    ReceivedPostElementKind, ReceivedImage, ReceivedFile, ReceivedAudio, ReceivedVideo,
    ReceivedSticker, ReceivedCalendarEvent, ReceivedChat, ReceivedUser,
    ReceivedSystemMessage, ReceivedDividerText, ReceivedLocation, ReceivedVideoChat,
    ReceivedTask, ReceivedVote, ChatTab, TabType, TabContent, TabConfig, InputTabType,
    InputTabContent, DocumentTab, UrlTab,
};

#[doc(inline)]
pub use self::batch_message::delete::DeleteBatchMessage;

#[doc(inline)]
pub use self::batch_message::get_progress::{
    GetProgressBatchMessage, GetProgressBatchMessageReply, BatchMessageSendProgress,
    BatchMessageRecallProgress,
};

#[doc(inline)]
pub use self::batch_message::read_user::{
    ReadUserBatchMessage, ReadUserBatchMessageReply, BatchMessageReadUser,
};

#[doc(inline)]
pub use self::chat::create::{CreateChat, CreateChatReply};

#[doc(inline)]
pub use self::chat::delete::DeleteChat;

#[doc(inline)]
pub use self::chat::get::{GetChat, GetChatReply};

#[doc(inline)]
pub use self::chat::link::{LinkChat, LinkChatReply, ValidityPeriod};

#[doc(inline)]
pub use self::chat::list::{ListChat, ListChatReply, ChatListType, ChatSortType};

#[doc(inline)]
pub use self::chat::search::{SearchChat, SearchChatReply};

#[doc(inline)]
pub use self::chat::update::UpdateChat;

#[doc(inline)]
pub use self::chat_announcement::get::{GetChatAnnouncement, GetChatAnnouncementReply};

#[doc(inline)]
pub use self::chat_announcement::patch::PatchChatAnnouncement;

#[doc(inline)]
pub use self::chat_managers::add_managers::{
    AddManagersChatManagers, AddManagersChatManagersReply,
};

#[doc(inline)]
pub use self::chat_managers::delete_managers::{
    DeleteManagersChatManagers, DeleteManagersChatManagersReply,
};

#[doc(inline)]
pub use self::chat_members::create::{
    CreateChatMembers, CreateChatMembersReply, SucceedType,
};

#[doc(inline)]
pub use self::chat_members::delete::{DeleteChatMembers, DeleteChatMembersReply};

#[doc(inline)]
pub use self::chat_members::get::{GetChatMembers, GetChatMembersReply, ChatMember};

#[doc(inline)]
pub use self::chat_members::is_in_chat::{IsInChatChatMembers, IsInChatChatMembersReply};

#[doc(inline)]
pub use self::chat_members::me_join::MeJoinChatMembers;

#[doc(inline)]
pub use self::chat_menu_item::patch::{
    PatchChatMenuItem, PatchChatMenuItemReply, MenuField,
};

#[doc(inline)]
pub use self::chat_menu_tree::create::{
    CreateChatMenuTree, CreateChatMenuTreeReply, NewMenuTree, NewMenu, NewSubmenu,
    NewMenuItem,
};

#[doc(inline)]
pub use self::chat_menu_tree::delete::{DeleteChatMenuTree, DeleteChatMenuTreeReply};

#[doc(inline)]
pub use self::chat_menu_tree::get::{GetChatMenuTree, GetChatMenuTreeReply};

#[doc(inline)]
pub use self::chat_menu_tree::sort::{SortChatMenuTree, SortChatMenuTreeReply};

#[doc(inline)]
pub use self::chat_moderation::get::{
    GetChatModeration, GetChatModerationReply, Moderator,
};

#[doc(inline)]
pub use self::chat_moderation::update::{UpdateChatModeration, Moderation};

#[doc(inline)]
pub use self::chat_tab::create::{CreateChatTab, CreateChatTabReply, NewTab};

#[doc(inline)]
pub use self::chat_tab::delete_tabs::{DeleteTabsChatTab, DeleteTabsChatTabReply};

#[doc(inline)]
pub use self::chat_tab::list_tabs::{ListTabsChatTab, ListTabsChatTabReply};

#[doc(inline)]
pub use self::chat_tab::sort_tabs::{SortTabsChatTab, SortTabsChatTabReply};

#[doc(inline)]
pub use self::chat_tab::update_tabs::{
    UpdateTabsChatTab, UpdateTabsChatTabReply, TabChange,
};

#[doc(inline)]
pub use self::chat_top_notice::delete_top_notice::DeleteTopNoticeChatTopNotice;

#[doc(inline)]
pub use self::chat_top_notice::put_top_notice::{
    PutTopNoticeChatTopNotice, ChatTopNotice, ChatTopNoticeContent, TopNoticeType,
};

#[doc(inline)]
pub use self::file::create::{CreateFile, CreateFileReply, FileType};

#[doc(inline)]
pub use self::file::get::GetFile;

#[doc(inline)]
pub use self::image::create::{CreateImage, CreateImageReply, ImageType};

#[doc(inline)]
pub use self::image::get::GetImage;

#[doc(inline)]
pub use self::message::create::{CreateMessage, CreateMessageReply};

#[doc(inline)]
pub use self::message::delete::DeleteMessage;

#[doc(inline)]
pub use self::message::forward::{ForwardMessage, ForwardMessageReply};

#[doc(inline)]
pub use self::message::get::{GetMessage, GetMessageReply};

#[doc(inline)]
pub use self::message::list::{
    ListMessage, ListMessageReply, ContainerType, Container, SortType,
};

#[doc(inline)]
pub use self::message::merge_forward::{MergeForwardMessage, MergeForwardMessageReply};

#[doc(inline)]
pub use self::message::patch::PatchMessage;

#[doc(inline)]
pub use self::message::push_follow_up::{
    PushFollowUpMessage, FollowUp, FollowUpContent, FollowUpLanguage,
};

#[doc(inline)]
pub use self::message::read_users::{ReadUsersMessage, ReadUsersMessageReply, ReadUser};

#[doc(inline)]
pub use self::message::reply::{ReplyMessage, ReplyMessageReply};

#[doc(inline)]
pub use self::message::search::{
    SearchMessage, SearchMessageReply, MessageFilter, SearchPeriod, AttachmentType,
    SearchSenderType, SearchChatType, FoundMessage, FoundMessageData, FoundMessageType,
};

#[doc(inline)]
pub use self::message::update::{UpdateMessage, UpdateMessageReply};

#[doc(inline)]
pub use self::message::urgent_app::{UrgentAppMessage, UrgentAppMessageReply};

#[doc(inline)]
pub use self::message::urgent_phone::{UrgentPhoneMessage, UrgentPhoneMessageReply};

#[doc(inline)]
pub use self::message::urgent_sms::{UrgentSmsMessage, UrgentSmsMessageReply};

#[doc(inline)]
pub use self::message_reaction::batch_query::{
    BatchQueryMessageReaction, BatchQueryMessageReactionReply, ReactionQuery,
    ReactionDetails, MessageReactionItem, ReactionCounts, ReactionCount,
    FailedReactionQuery, ReactionFailure,
};

#[doc(inline)]
pub use self::message_reaction::create::{
    CreateMessageReaction, CreateMessageReactionReply,
};

#[doc(inline)]
pub use self::message_reaction::delete::{
    DeleteMessageReaction, DeleteMessageReactionReply,
};

#[doc(inline)]
pub use self::message_reaction::list::{ListMessageReaction, ListMessageReactionReply};

#[doc(inline)]
pub use self::message_resource::get::{GetMessageResource, ResourceType};

#[doc(inline)]
pub use self::pin::create::{CreatePin, CreatePinReply};

#[doc(inline)]
pub use self::pin::delete::DeletePin;

#[doc(inline)]
pub use self::pin::list::{ListPin, ListPinReply};

#[doc(inline)]
pub use self::thread::forward::{ForwardThread, ForwardThreadReply};

#[doc(inline)]
pub use self::events::bot_added::BotAdded;

#[doc(inline)]
pub use self::events::bot_chat_entered::BotChatEntered;

#[doc(inline)]
pub use self::events::bot_removed::BotRemoved;

#[doc(inline)]
pub use self::events::chat_disbanded::ChatDisbanded;

#[doc(inline)]
pub use self::events::chat_updated::{
    ChatUpdated, ChatSettings, ModeratorChanges, ChatModerator,
};

#[doc(inline)]
pub use self::events::direct_chat_created::{
    DirectChatCreated, DirectChatOperator, DirectChatUser,
};

#[doc(inline)]
pub use self::events::message_read::{MessageRead, MessageReader};

#[doc(inline)]
pub use self::events::message_recalled::{MessageRecalled, RecallType};

#[doc(inline)]
pub use self::events::message_received::{
    MessageReceived, MessageSender, SenderKind, ReceivedMessage, ChatKind, EventMention,
};

#[doc(inline)]
pub use self::events::reaction_created::ReactionCreated;

#[doc(inline)]
pub use self::events::reaction_deleted::ReactionDeleted;

#[doc(inline)]
pub use self::events::user_added::UserAdded;

#[doc(inline)]
pub use self::events::user_removed::UserRemoved;

#[doc(inline)]
pub use self::events::user_withdrawn::UserWithdrawn;

/// The resources of open/im/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `batch_message`.
    pub fn batch_message(&self) -> batch_message::BatchMessageResource<'c, C> {
        batch_message::BatchMessageResource {
            client: self.client,
        }
    }

    /// Operations on `chat`.
    pub fn chat(&self) -> chat::ChatResource<'c, C> {
        chat::ChatResource {
            client: self.client,
        }
    }

    /// Operations on `chat_announcement`.
    pub fn chat_announcement(
        &self,
    ) -> chat_announcement::ChatAnnouncementResource<'c, C> {
        chat_announcement::ChatAnnouncementResource {
            client: self.client,
        }
    }

    /// Operations on `chat_managers`.
    pub fn chat_managers(&self) -> chat_managers::ChatManagersResource<'c, C> {
        chat_managers::ChatManagersResource {
            client: self.client,
        }
    }

    /// Operations on `chat_members`.
    pub fn chat_members(&self) -> chat_members::ChatMembersResource<'c, C> {
        chat_members::ChatMembersResource {
            client: self.client,
        }
    }

    /// Operations on `chat_menu_item`.
    pub fn chat_menu_item(&self) -> chat_menu_item::ChatMenuItemResource<'c, C> {
        chat_menu_item::ChatMenuItemResource {
            client: self.client,
        }
    }

    /// Operations on `chat_menu_tree`.
    pub fn chat_menu_tree(&self) -> chat_menu_tree::ChatMenuTreeResource<'c, C> {
        chat_menu_tree::ChatMenuTreeResource {
            client: self.client,
        }
    }

    /// Operations on `chat_moderation`.
    pub fn chat_moderation(&self) -> chat_moderation::ChatModerationResource<'c, C> {
        chat_moderation::ChatModerationResource {
            client: self.client,
        }
    }

    /// Operations on `chat_tab`.
    pub fn chat_tab(&self) -> chat_tab::ChatTabResource<'c, C> {
        chat_tab::ChatTabResource {
            client: self.client,
        }
    }

    /// Operations on `chat_top_notice`.
    pub fn chat_top_notice(&self) -> chat_top_notice::ChatTopNoticeResource<'c, C> {
        chat_top_notice::ChatTopNoticeResource {
            client: self.client,
        }
    }

    /// Operations on `file`.
    pub fn file(&self) -> file::FileResource<'c, C> {
        file::FileResource {
            client: self.client,
        }
    }

    /// Operations on `image`.
    pub fn image(&self) -> image::ImageResource<'c, C> {
        image::ImageResource {
            client: self.client,
        }
    }

    /// Operations on `message`.
    pub fn message(&self) -> message::MessageResource<'c, C> {
        message::MessageResource {
            client: self.client,
        }
    }

    /// Operations on `message_reaction`.
    pub fn message_reaction(&self) -> message_reaction::MessageReactionResource<'c, C> {
        message_reaction::MessageReactionResource {
            client: self.client,
        }
    }

    /// Operations on `message_resource`.
    pub fn message_resource(&self) -> message_resource::MessageResourceResource<'c, C> {
        message_resource::MessageResourceResource {
            client: self.client,
        }
    }

    /// Operations on `pin`.
    pub fn pin(&self) -> pin::PinResource<'c, C> {
        pin::PinResource {
            client: self.client,
        }
    }

    /// Operations on `thread`.
    pub fn thread(&self) -> thread::ThreadResource<'c, C> {
        thread::ThreadResource {
            client: self.client,
        }
    }
}

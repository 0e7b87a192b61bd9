// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Messages, chats and their members, pinned messages, reactions, images and files.
//!
//! Documentation: [消息与群组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/introduction).
//!
//! Schema: `schemas/open/im/v1/service.json`.
//!
//! | Operation | Endpoint | |
//! | --- | --- | --- |
//! | [`CreateFile`] | `POST /open-apis/im/v1/files` | Uploads a file, to send it. |
//! | [`GetFile`] | `GET /open-apis/im/v1/files/:file_key` | Downloads a file that this bot uploaded. |
//! | [`CreateImage`] | `POST /open-apis/im/v1/images` | Uploads an image, to send it or to use it as avatar. |
//! | [`GetImage`] | `GET /open-apis/im/v1/images/:image_key` | Downloads an image that this bot uploaded for messages. |
//! | [`CreateMessage`] | `POST /open-apis/im/v1/messages` | Sends a message to a user or a group chat. |
//! | [`DeleteMessage`] | `DELETE /open-apis/im/v1/messages/:message_id` | Recalls a message. |
//! | [`ForwardMessage`] | `POST /open-apis/im/v1/messages/:message_id/forward` | Forwards a message to a user, chat or thread. |
//! | [`GetMessage`] | `GET /open-apis/im/v1/messages/:message_id` | Returns a message. |
//! | [`ListMessage`] | `GET /open-apis/im/v1/messages` | Lists the messages of a chat or thread. |
//! | [`MergeForwardMessage`] | `POST /open-apis/im/v1/messages/merge_forward` | Forwards several messages of one chat as one. |
//! | [`PatchMessage`] | `PATCH /open-apis/im/v1/messages/:message_id` | Replaces a card that was sent. |
//! | [`PushFollowUpMessage`] | `POST /open-apis/im/v1/messages/:message_id/push_follow_up` | Adds bubbles below a message, which the user can tap as an answer. |
//! | [`ReadUsersMessage`] | `GET /open-apis/im/v1/messages/:message_id/read_users` | Lists the users who have read a message. |
//! | [`ReplyMessage`] | `POST /open-apis/im/v1/messages/:message_id/reply` | Replies to a message. |
//! | [`UpdateMessage`] | `PUT /open-apis/im/v1/messages/:message_id` | Edits a text or rich text message. |
//! | [`UrgentAppMessage`] | `PATCH /open-apis/im/v1/messages/:message_id/urgent_app` | Marks a message as urgent, and notifies users within Feishu. |
//! | [`UrgentPhoneMessage`] | `PATCH /open-apis/im/v1/messages/:message_id/urgent_phone` | Marks a message as urgent, and notifies users within Feishu and by telephone. |
//! | [`UrgentSmsMessage`] | `PATCH /open-apis/im/v1/messages/:message_id/urgent_sms` | Marks a message as urgent, and notifies users within Feishu and by text message. |
//! | [`BatchQueryMessageReaction`] | `POST /open-apis/im/v1/messages/reactions/batch_query` | Returns the reactions to several messages, and how many there are of each emoji. |
//! | [`CreateMessageReaction`] | `POST /open-apis/im/v1/messages/:message_id/reactions` | Adds a reaction to a message. |
//! | [`DeleteMessageReaction`] | `DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id` | Removes a reaction of the caller from a message. |
//! | [`ListMessageReaction`] | `GET /open-apis/im/v1/messages/:message_id/reactions` | Lists the reactions to a message. |
//! | [`GetMessageResource`] | `GET /open-apis/im/v1/messages/:message_id/resources/:file_key` | Downloads an image or file of a message. |
//! | [`CreatePin`] | `POST /open-apis/im/v1/pins` | Pins a message in its chat. |
//! | [`DeletePin`] | `DELETE /open-apis/im/v1/pins/:message_id` | Unpins a message. |
//! | [`ListPin`] | `GET /open-apis/im/v1/pins` | Lists the pinned messages of a chat, the latest pin first. |
//! | [`ForwardThread`] | `POST /open-apis/im/v1/threads/:thread_id/forward` | Forwards a thread to a user, chat or thread. |
//!
//! | Event | Type | |
//! | --- | --- | --- |
//! | [`MessageReceived`] | `im.message.receive_v1` | A bot received a message. |

pub mod errors;
pub mod types;
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
    MessageType, MessageContent, Text, Language, Post, PostElement, PostElementKind,
    PostTag, PostStyle, Image, ImFile, Audio, Video, Sticker, ShareChat, ShareUser,
    SystemMessage, SystemMessageParams, DividerText, DividerLanguage,
    SystemMessageOptions, EditableType, EditableContent, Message, MessageBody, Sender,
    SenderType, ParticipantIdType, ParticipantId, Mention, I18nNames, ReceiveIdType,
    ReceiveId, ForwardIdType, ForwardTarget, CardContentType, Pin, PinOperatorIdType,
    PinOperatorId, ReactionOperator, OperatorType, OperatorId, Emoji, Reaction,
    ReceivedContent, ReceivedText, ReceivedPost, ReceivedPostElement,
    ReceivedPostElementKind, ReceivedImage, ReceivedFile, ReceivedAudio, ReceivedVideo,
    ReceivedSticker, ReceivedCalendarEvent, ReceivedChat, ReceivedUser,
    ReceivedSystemMessage, ReceivedDividerText, ReceivedLocation, ReceivedVideoChat,
    ReceivedTask, ReceivedVote,
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
pub use self::events::message_received::{
    MessageReceived, MessageSender, SenderKind, ReceivedMessage, ChatKind, EventMention,
};

/// The resources of open/im/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
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

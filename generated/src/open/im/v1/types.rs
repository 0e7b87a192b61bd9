// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/im/v1/chat.types.json`.
//! Schema: `schemas/open/im/v1/content.types.json`.
//! Schema: `schemas/open/im/v1/menu.types.json`.
//! Schema: `schemas/open/im/v1/message.types.json`.
//! Schema: `schemas/open/im/v1/pin.types.json`.
//! Schema: `schemas/open/im/v1/reaction.types.json`.
//! Schema: `schemas/open/im/v1/received.types.json`.
//! Schema: `schemas/open/im/v1/tab.types.json`.

use feishu_api_runtime as rt;

use crate::open::types::{UserIdType, UserIds};

rt::text_enum! {
    /// Who may do something in a chat.
    pub enum ChatPermission {
        /// The owner and managers.
        OnlyOwner = "only_owner",
        /// All members.
        AllMembers = "all_members",
        /// Not known.
        Undetermined = "unknown",
    }
}

rt::text_enum! {
    /// Whether a chat can be shared.
    pub enum ShareCardPermission {
        /// It can be shared.
        Allowed = "allowed",
        /// It cannot be shared.
        NotAllowed = "not_allowed",
        /// Not known.
        Undetermined = "unknown",
    }
}

rt::text_enum! {
    /// Who sees that members came or left.
    pub enum MemberMessageVisibility {
        /// The owner and managers.
        OnlyOwner = "only_owner",
        /// All members.
        AllMembers = "all_members",
        /// Nobody.
        NotAnyone = "not_anyone",
    }
}

rt::text_enum! {
    /// Whether new members must be approved.
    pub enum MembershipApproval {
        /// Everyone may join.
        NoApprovalRequired = "no_approval_required",
        /// The owner or a manager must approve.
        ApprovalRequired = "approval_required",
    }
}

rt::text_enum! {
    /// Whether members may do something in restricted mode.
    pub enum RestrictedPermission {
        /// All members may.
        AllMembers = "all_members",
        /// Nobody may.
        NotAnyone = "not_anyone",
    }
}

/// Restricted mode of a chat, which keeps content within it. Not all tenants have it.
#[derive(Clone, Default, rt::Record)]
pub struct RestrictedModeSetting {
    /// Whether restricted mode is on. If so, one of the others must be `not_anyone`; if not, all must
    /// be `all_members`.
    pub status: Option<bool>,
    /// Whether members may take screenshots and recordings.
    pub screenshot_has_permission_setting: Option<RestrictedPermission>,
    /// Whether members may download images, videos and files.
    pub download_has_permission_setting: Option<RestrictedPermission>,
    /// Whether members may copy and forward messages.
    pub message_has_permission_setting: Option<RestrictedPermission>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// How messages of a chat are shown.
    pub enum GroupMessageType {
        /// One after the other.
        Chat = "chat",
        /// In threads.
        Thread = "thread",
    }
}

rt::text_enum! {
    /// What kind of chat it is.
    pub enum ChatMode {
        /// A group chat.
        Group = "group",
        /// A chat of threads.
        Topic = "topic",
        /// A direct chat.
        Direct = "p2p",
    }
}

rt::text_enum! {
    /// Who can find and join a chat.
    pub enum ChatType {
        /// Those who are invited.
        Private = "private",
        /// Everyone in the tenant.
        Public = "public",
    }
}

rt::text_enum! {
    /// What a chat is for. Of several, the first of this list is returned.
    pub enum ChatTag {
        /// Within one tenant.
        Internal = "inner",
        /// Everyone in a tenant.
        Tenant = "tenant",
        /// Members of a department.
        Department = "department",
        /// Education.
        Education = "edu",
        /// Participants of a meeting.
        Meeting = "meeting",
        /// Customers of a service.
        CustomerService = "customer_service",
    }
}

rt::text_enum! {
    /// Who may post in a chat.
    pub enum ModerationSetting {
        /// The owner and managers.
        OnlyOwner = "only_owner",
        /// All members.
        AllMembers = "all_members",
        /// Members that were chosen.
        Moderators = "moderator_list",
    }
}

rt::text_enum! {
    /// Whether a chat still exists.
    pub enum ChatStatus {
        /// It exists.
        Normal = "normal",
        /// It was disbanded.
        Disbanded = "dissolved",
        /// It was disbanded, and its messages are kept.
        DisbandedKept = "dissolved_save",
    }
}

/// Which user, by one of the types of id.
#[derive(Debug, Clone, PartialEq)]
pub enum UserId {
    /// The user within one app: `ou_…`.
    OpenId(String),
    /// The user within all apps of one developer: `on_…`.
    UnionId(String),
    /// The user within one tenant.
    UserId(String),
}

impl UserId {
    /// The variant that a tag says, of a text.
    ///
    /// `None` where the tag has a value that is not documented for it, or where it cannot be read so.
    pub fn read(tag: &UserIdType, text: &str) -> Option<Self> {
        Some(
            match tag {
                UserIdType::OpenId => Self::OpenId(text.to_owned()),
                UserIdType::UnionId => Self::UnionId(text.to_owned()),
                UserIdType::UserId => Self::UserId(text.to_owned()),
                UserIdType::Unknown(_) => return None,
            },
        )
    }
}

impl rt::Shape for UserId {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::OpenId(value), 0) => value,
            (Self::OpenId(_), 1) => &"open_id",
            (Self::UnionId(value), 0) => value,
            (Self::UnionId(_), 1) => &"union_id",
            (Self::UserId(value), 0) => value,
            (Self::UserId(_), 1) => &"user_id",
            _ => &rt::Absent,
        }
    }
}

/// What a list shows of a chat.
#[derive(Clone, Default, rt::Record)]
pub struct ChatSummary {
    /// Id of the chat: `oc_…`.
    #[wire(ALWAYS)]
    pub chat_id: Option<String>,
    /// URL of the avatar.
    pub avatar: Option<String>,
    /// Name of the chat.
    pub name: Option<String>,
    /// What the chat says of itself.
    pub description: Option<String>,
    /// The owner, unless a bot owns the chat.
    pub owner_id: Option<String>,
    /// Which of the ids `owner_id` is.
    pub owner_id_type: Option<UserIdType>,
    /// Whether people of other tenants are in the chat.
    pub external: Option<bool>,
    /// Key of the tenant that the chat belongs to.
    pub tenant_key: Option<String>,
    /// Whether the chat still exists.
    pub chat_status: Option<ChatStatus>,
    /// What kind of chat it is.
    pub chat_mode: Option<ChatMode>,
    /// With whom a direct chat is.
    pub p2p_target_type: Option<DirectChatPartnerType>,
    /// Id of the user or bot that a direct chat is with.
    pub p2p_target_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl ChatSummary {
    /// `chat_id`, which every documented reply has, or an error if this one lacks it.
    pub fn chat_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.chat_id.as_deref(), "chat_id", &self.unknown_fields)
    }
}

impl ChatSummary {
    /// `owner_id` as [`owner_id_type`](Self::owner_id_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn owner_id(&self) -> Option<UserId> {
        UserId::read(self.owner_id_type.as_ref()?, self.owner_id.as_ref()?)
    }
}

rt::text_enum! {
    /// With whom a direct chat is.
    pub enum DirectChatPartnerType {
        /// A user.
        User = "user",
        /// A bot.
        Bot = "bot",
    }
}

rt::text_enum! {
    /// Type of the ids of members.
    pub enum MemberIdType {
        /// Users within one app: `ou_…`.
        OpenId = "open_id",
        /// Users within all apps of one developer: `on_…`.
        UnionId = "union_id",
        /// Users within one tenant.
        UserId = "user_id",
        /// Apps, of which the bots are meant: `cli_…`.
        AppId = "app_id",
    }
}

/// Users, or bots.
#[derive(Debug, Clone, PartialEq)]
pub enum MemberIds {
    /// Users, by the ids within this app: `ou_…`. Prefer these.
    OpenId(Vec<String>),
    /// Users, by the ids within all apps of one developer: `on_…`.
    UnionId(Vec<String>),
    /// Users, by the ids within the tenant.
    UserId(Vec<String>),
    /// Bots, by the ids of their apps: `cli_…`.
    AppId(Vec<String>),
}

impl rt::Shape for MemberIds {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::OpenId(value), 0) => value,
            (Self::OpenId(_), 1) => &"open_id",
            (Self::UnionId(value), 0) => value,
            (Self::UnionId(_), 1) => &"union_id",
            (Self::UserId(value), 0) => value,
            (Self::UserId(_), 1) => &"user_id",
            (Self::AppId(value), 0) => value,
            (Self::AppId(_), 1) => &"app_id",
            _ => &rt::Absent,
        }
    }
}

/// A user who came or left.
#[derive(Clone, Default, rt::Record)]
pub struct ChatMemberUser {
    /// Name of the user.
    pub name: Option<String>,
    /// Key of the tenant that the user belongs to.
    pub tenant_key: Option<String>,
    /// The user, by all types of id.
    pub user_id: Option<UserIds>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What kind of message it is.
    pub enum MessageType {
        /// Plain text.
        Text = "text",
        /// Rich text.
        Post = "post",
        /// An image.
        Image = "image",
        /// A file.
        File = "file",
        /// A folder; cannot be sent by apps.
        Folder = "folder",
        /// Audio.
        Audio = "audio",
        /// A video.
        Video = "media",
        /// A sticker.
        Sticker = "sticker",
        /// A card.
        Card = "interactive",
        /// A red packet; cannot be sent by apps.
        RedPacket = "hongbao",
        /// A shared event of a calendar; cannot be sent by apps.
        SharedCalendarEvent = "share_calendar_event",
        /// An invitation to an event; cannot be sent by apps.
        CalendarInvitation = "calendar",
        /// The transfer of an event, a note on it, or its move to another calendar; cannot be sent by
        /// apps.
        CalendarNotice = "general_calendar",
        /// A shared group chat.
        ShareChat = "share_chat",
        /// A shared user.
        ShareUser = "share_user",
        /// A system message.
        System = "system",
        /// A place; cannot be sent by apps.
        Location = "location",
        /// A video call; cannot be sent by apps.
        VideoChat = "video_chat",
        /// A task; cannot be sent by apps.
        Task = "todo",
        /// A vote; cannot be sent by apps.
        Vote = "vote",
        /// Several messages that were forwarded as one. Reading it by its id returns them.
        MergedForward = "merge_forward",
    }
}

/// What a message says.
#[derive(Debug, Clone, PartialEq)]
pub enum MessageContent {
    /// Plain text, with mentions, styles and links.
    Text(Text),
    /// Rich text, in one or more languages.
    Post(rt::Map<Post, Language>),
    /// An image.
    Image(Image),
    /// A file.
    File(ImFile),
    /// Audio.
    Audio(Audio),
    /// A video.
    Video(Video),
    /// A sticker that the bot received.
    Sticker(Sticker),
    /// A card: its JSON, or `{"type": "template", "data": {"template_id": "…"}}` for a template, or
    /// `{"type": "card", "data": {"card_id": "…"}}` for a card that was created before.
    Card(rt::Json),
    /// A shared group chat that the bot is in; others can use it for 7 days.
    ShareChat(ShareChat),
    /// A shared user.
    ShareUser(ShareUser),
    /// A dividing line in a direct chat with the bot.
    System(SystemMessage),
}

impl rt::Shape for MessageContent {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Text(value), 0) => value,
            (Self::Text(_), 1) => &"text",
            (Self::Post(value), 0) => value,
            (Self::Post(_), 1) => &"post",
            (Self::Image(value), 0) => value,
            (Self::Image(_), 1) => &"image",
            (Self::File(value), 0) => value,
            (Self::File(_), 1) => &"file",
            (Self::Audio(value), 0) => value,
            (Self::Audio(_), 1) => &"audio",
            (Self::Video(value), 0) => value,
            (Self::Video(_), 1) => &"media",
            (Self::Sticker(value), 0) => value,
            (Self::Sticker(_), 1) => &"sticker",
            (Self::Card(value), 0) => value,
            (Self::Card(_), 1) => &"interactive",
            (Self::ShareChat(value), 0) => value,
            (Self::ShareChat(_), 1) => &"share_chat",
            (Self::ShareUser(value), 0) => value,
            (Self::ShareUser(_), 1) => &"share_user",
            (Self::System(value), 0) => value,
            (Self::System(_), 1) => &"system",
            _ => &rt::Absent,
        }
    }
}

impl From<Text> for MessageContent {
    fn from(value: Text) -> Self {
        Self::Text(value)
    }
}

impl From<Image> for MessageContent {
    fn from(value: Image) -> Self {
        Self::Image(value)
    }
}

impl From<ImFile> for MessageContent {
    fn from(value: ImFile) -> Self {
        Self::File(value)
    }
}

impl From<Audio> for MessageContent {
    fn from(value: Audio) -> Self {
        Self::Audio(value)
    }
}

impl From<Video> for MessageContent {
    fn from(value: Video) -> Self {
        Self::Video(value)
    }
}

impl From<Sticker> for MessageContent {
    fn from(value: Sticker) -> Self {
        Self::Sticker(value)
    }
}

impl From<ShareChat> for MessageContent {
    fn from(value: ShareChat) -> Self {
        Self::ShareChat(value)
    }
}

impl From<ShareUser> for MessageContent {
    fn from(value: ShareUser) -> Self {
        Self::ShareUser(value)
    }
}

impl From<SystemMessage> for MessageContent {
    fn from(value: SystemMessage) -> Self {
        Self::System(value)
    }
}

/// Plain text.
#[derive(Clone, rt::Record)]
pub struct Text {
    /// The text. `<at user_id="ou_…"></at>` mentions a user, `all` everyone where the chat allows it;
    /// `<b>`, `<i>`, `<u>` and `<s>` are bold, italic, underlined and struck through;
    /// `[text](https://…)` is a link. At most 150 KB with all of the request.
    #[wire(REQUIRED)]
    pub text: String,
}

impl Text {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

rt::text_enum! {
    /// A language of rich text.
    pub enum Language {
        /// Chinese.
        ZhCn = "zh_cn",
        /// English.
        EnUs = "en_us",
    }
}

rt::map_key! {
    Language
}

/// Rich text in one language. At most 30 KB with all of the request.
#[derive(Clone, rt::Record)]
pub struct Post {
    /// Title above the text.
    pub title: Option<String>,
    /// Paragraphs, each a list of elements. Images, videos and Markdown stand alone in theirs.
    #[wire(REQUIRED)]
    pub content: Vec<Vec<PostElement>>,
}

impl Post {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(content: Vec<Vec<PostElement>>) -> Self {
        Self { title: None, content }
    }
}

/// An element of a paragraph.
#[derive(Clone, rt::Record)]
pub struct PostElement {
    /// An element of a paragraph.
    #[wire(part = "tag", REQUIRED)]
    #[wire(part = "text")]
    #[wire(part = "un_escape")]
    #[wire(part = "style")]
    #[wire(part = "href")]
    #[wire(part = "user_id")]
    #[wire(part = "user_name")]
    #[wire(part = "image_key")]
    #[wire(part = "file_key")]
    #[wire(part = "emoji_type")]
    #[wire(part = "language")]
    pub tag: PostElementKind,
}

impl PostElement {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(tag: PostElementKind) -> Self {
        Self { tag }
    }
}

/// An element of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub enum PostElementKind {
    /// Text.
    Text {
        /// Its text.
        text: String,
        /// Whether HTML escapes in the text are decoded. The platform assumes `false` when it is not
        /// given.
        un_escape: Option<bool>,
        /// Styles of the text.
        style: Option<Vec<PostStyle>>,
    },
    /// A link.
    Link {
        /// Its text.
        text: String,
        /// Styles of the text.
        style: Option<Vec<PostStyle>>,
        /// Address of the link.
        href: String,
    },
    /// A mention of a user, or of everyone.
    Mention {
        /// Styles of the text.
        style: Option<Vec<PostStyle>>,
        /// The user that is mentioned, by any type of id, or `all` for everyone.
        user_id: String,
        /// Name of the user that is mentioned.
        user_name: Option<String>,
    },
    /// An image, alone in its paragraph.
    Image {
        /// Key of the image.
        image_key: String,
    },
    /// A video, alone in its paragraph.
    Video {
        /// Key of the cover.
        image_key: Option<String>,
        /// Key of the video.
        file_key: String,
    },
    /// An emoji.
    Emoji {
        /// Which emoji it is, such as `SMILE`.
        emoji_type: String,
    },
    /// A block of code.
    CodeBlock {
        /// The code.
        text: String,
        /// Programming language of the code, such as `GO` or `RUST`, in any case; plain text if not given.
        language: Option<String>,
    },
    /// A dividing line.
    Divider,
    /// Markdown, alone in its paragraph.
    Markdown {
        /// The Markdown.
        text: String,
    },
}

impl rt::Shape for PostElementKind {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Text { .. }, 0) => &"text",
            (Self::Text { text, .. }, 1) => text,
            (Self::Text { un_escape, .. }, 2) => un_escape,
            (Self::Text { style, .. }, 3) => style,
            (Self::Link { .. }, 0) => &"a",
            (Self::Link { text, .. }, 1) => text,
            (Self::Link { style, .. }, 3) => style,
            (Self::Link { href, .. }, 4) => href,
            (Self::Mention { .. }, 0) => &"at",
            (Self::Mention { style, .. }, 3) => style,
            (Self::Mention { user_id, .. }, 5) => user_id,
            (Self::Mention { user_name, .. }, 6) => user_name,
            (Self::Image { .. }, 0) => &"img",
            (Self::Image { image_key, .. }, 7) => image_key,
            (Self::Video { .. }, 0) => &"media",
            (Self::Video { image_key, .. }, 7) => image_key,
            (Self::Video { file_key, .. }, 8) => file_key,
            (Self::Emoji { .. }, 0) => &"emotion",
            (Self::Emoji { emoji_type, .. }, 9) => emoji_type,
            (Self::CodeBlock { .. }, 0) => &"code_block",
            (Self::CodeBlock { text, .. }, 1) => text,
            (Self::CodeBlock { language, .. }, 10) => language,
            (Self::Divider { .. }, 0) => &"hr",
            (Self::Markdown { .. }, 0) => &"md",
            (Self::Markdown { text, .. }, 1) => text,
            _ => &rt::Absent,
        }
    }
}

rt::text_enum! {
    /// What an element of rich text is.
    pub enum PostTag {
        /// Text.
        Text = "text",
        /// A link.
        Link = "a",
        /// A mention.
        Mention = "at",
        /// An image.
        Image = "img",
        /// A video.
        Video = "media",
        /// An emoji.
        Emoji = "emotion",
        /// A block of code.
        CodeBlock = "code_block",
        /// A dividing line.
        Divider = "hr",
        /// Markdown.
        Markdown = "md",
    }
}

rt::text_enum! {
    /// A style of text.
    pub enum PostStyle {
        /// Bold.
        Bold = "bold",
        /// Underlined.
        Underline = "underline",
        /// Struck through.
        LineThrough = "lineThrough",
        /// Italic.
        Italic = "italic",
    }
}

/// An image that was uploaded for messages.
#[derive(Clone, rt::Record)]
pub struct Image {
    /// Key of the image, from uploading it for messages.
    #[wire(REQUIRED)]
    pub image_key: String,
}

impl Image {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(image_key: impl Into<String>) -> Self {
        Self {
            image_key: image_key.into(),
        }
    }
}

/// A file that was uploaded before.
#[derive(Clone, rt::Record)]
pub struct ImFile {
    /// Key of the file, from uploading it.
    #[wire(REQUIRED)]
    pub file_key: String,
}

impl ImFile {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(file_key: impl Into<String>) -> Self {
        Self { file_key: file_key.into() }
    }
}

/// Audio that was uploaded before.
#[derive(Clone, rt::Record)]
pub struct Audio {
    /// Key of the file, from uploading it as `opus`.
    #[wire(REQUIRED)]
    pub file_key: String,
}

impl Audio {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(file_key: impl Into<String>) -> Self {
        Self { file_key: file_key.into() }
    }
}

/// A video that was uploaded before.
#[derive(Clone, rt::Record)]
pub struct Video {
    /// Key of the file, from uploading it as `mp4`.
    #[wire(REQUIRED)]
    pub file_key: String,
    /// Key of an image as cover; none if not given.
    pub image_key: Option<String>,
}

impl Video {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(file_key: impl Into<String>) -> Self {
        Self {
            file_key: file_key.into(),
            image_key: None,
        }
    }
}

/// A sticker, which must have been sent to the bot before.
#[derive(Clone, rt::Record)]
pub struct Sticker {
    /// Key of a sticker that the bot received.
    #[wire(REQUIRED)]
    pub file_key: String,
}

impl Sticker {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(file_key: impl Into<String>) -> Self {
        Self { file_key: file_key.into() }
    }
}

/// A shared group chat.
#[derive(Clone, rt::Record)]
pub struct ShareChat {
    /// The chat: `oc_…`. The bot must be in it.
    #[wire(REQUIRED)]
    pub chat_id: String,
}

impl ShareChat {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// A shared user.
#[derive(Clone, rt::Record)]
pub struct ShareUser {
    /// The user, by `open_id`: `ou_…`. The user must be in the availability range of the bot; bots
    /// cannot be shared.
    #[wire(REQUIRED)]
    pub user_id: String,
}

impl ShareUser {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// A system message. It needs a tenant token and the scope `im:message:send_sys_msg`.
#[derive(Clone, rt::Record)]
#[constant("type" = "divider")]
pub struct SystemMessage {
    /// What it shows.
    #[wire(REQUIRED)]
    pub params: SystemMessageParams,
    /// How it is shown.
    pub options: Option<SystemMessageOptions>,
}

impl SystemMessage {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(params: SystemMessageParams) -> Self {
        Self { params, options: None }
    }
}

/// What a system message shows.
#[derive(Clone, rt::Record)]
pub struct SystemMessageParams {
    /// Text on the dividing line.
    #[wire(REQUIRED)]
    pub divider_text: DividerText,
}

impl SystemMessageParams {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(divider_text: DividerText) -> Self {
        Self { divider_text }
    }
}

/// Text on a dividing line.
#[derive(Clone, rt::Record)]
pub struct DividerText {
    /// The text where no language fits: at most 20 characters, of which a Chinese one counts as two.
    /// At least 1 characters.
    #[wire(REQUIRED, Length(1, u64::MAX))]
    pub text: String,
    /// The text by language, which comes first. None may be empty.
    pub i18n_text: Option<rt::Map<String, DividerLanguage>>,
}

impl DividerText {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            i18n_text: None,
        }
    }
}

rt::text_enum! {
    /// A language of a dividing line, which is case-sensitive.
    pub enum DividerLanguage {
        /// English.
        English = "en_US",
        /// Simplified Chinese.
        Chinese = "zh_CN",
        /// Traditional Chinese of Hong Kong.
        ChineseHongKong = "zh_HK",
        /// Traditional Chinese of Taiwan.
        ChineseTaiwan = "zh_TW",
        /// Japanese.
        Japanese = "ja_JP",
        /// Indonesian.
        Indonesian = "id_ID",
        /// Vietnamese.
        Vietnamese = "vi_VN",
        /// Thai.
        Thai = "th_TH",
        /// Portuguese of Brazil.
        Portuguese = "pt_BR",
        /// Spanish.
        Spanish = "es_ES",
        /// Korean.
        Korean = "ko_KR",
        /// German.
        German = "de_DE",
        /// French.
        French = "fr_FR",
        /// Italian.
        Italian = "it_IT",
        /// Russian.
        Russian = "ru_RU",
        /// Malay.
        Malay = "ms_MY",
    }
}

rt::map_key! {
    DividerLanguage
}

/// How a system message is shown.
#[derive(Clone, Default, rt::Record)]
pub struct SystemMessageOptions {
    /// Whether what came before scrolls out of view. The platform assumes `false` when it is not
    /// given.
    pub need_rollup: Option<bool>,
}

rt::text_enum! {
    /// A type of message that can be edited.
    pub enum EditableType {
        /// Plain text.
        Text = "text",
        /// Rich text.
        Post = "post",
    }
}

/// What an edited message says.
#[derive(Debug, Clone, PartialEq)]
pub enum EditableContent {
    /// Plain text, with mentions, styles and links.
    Text(Text),
    /// Rich text, in one or more languages.
    Post(rt::Map<Post, Language>),
}

impl rt::Shape for EditableContent {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Text(value), 0) => value,
            (Self::Text(_), 1) => &"text",
            (Self::Post(value), 0) => value,
            (Self::Post(_), 1) => &"post",
            _ => &rt::Absent,
        }
    }
}

impl From<Text> for EditableContent {
    fn from(value: Text) -> Self {
        Self::Text(value)
    }
}

rt::text_enum! {
    /// What tapping a menu does.
    pub enum MenuActionType {
        /// Nothing, or opening submenus.
        Nothing = "NONE",
        /// Opening a link.
        OpenLink = "REDIRECT_LINK",
    }
}

/// What a menu opens.
#[derive(Clone, Default, rt::Record)]
pub struct MenuLink {
    /// Address that opens, wherever no other is given. Matches `^http`.
    #[wire(Pattern("^http"))]
    pub common_url: Option<String>,
    /// Address on iOS. Matches `^http`.
    #[wire(Pattern("^http"))]
    pub ios_url: Option<String>,
    /// Address on Android. Matches `^http`.
    #[wire(Pattern("^http"))]
    pub android_url: Option<String>,
    /// Address on computers. Before it,
    /// `https://applink.feishu.cn/client/web_url/open?mode=sidebar-semi&url=` opens the page beside
    /// Feishu. Matches `^http`.
    #[wire(Pattern("^http"))]
    pub pc_url: Option<String>,
    /// Address in the browser. Matches `^http`.
    #[wire(Pattern("^http"))]
    pub web_url: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How a menu looks and what it does.
#[derive(Clone, Default, rt::Record)]
pub struct ChatMenuItem {
    /// What tapping the menu does; it cannot be changed later. `NONE` for one with submenus.
    pub action_type: Option<MenuActionType>,
    /// What it opens, if it is a link.
    pub redirect_link: Option<MenuLink>,
    /// Key of an image that was uploaded for messages, as icon; not for a menu with submenus.
    pub image_key: Option<String>,
    /// Name of the menu. 1 to 120 characters.
    #[wire(Length(1, 120))]
    pub name: Option<String>,
    /// The name in other languages, 1 to 120 characters each.
    pub i18n_names: Option<I18nNames>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Menus of a chat, with their submenus.
#[derive(Clone, Default, rt::Record)]
pub struct ChatMenuTree {
    /// The menus from left to right.
    pub chat_menu_top_levels: Option<Vec<ChatMenuTopLevel>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A menu with its submenus.
#[derive(Clone, Default, rt::Record)]
pub struct ChatMenuTopLevel {
    /// Identifies the menu when it is changed, moved or deleted.
    pub chat_menu_top_level_id: Option<String>,
    /// How it looks and what it does.
    pub chat_menu_item: Option<ChatMenuItem>,
    /// Its submenus.
    pub children: Option<Vec<ChatMenuSecondLevel>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A submenu.
#[derive(Clone, Default, rt::Record)]
pub struct ChatMenuSecondLevel {
    /// Identifies the submenu when it is changed.
    pub chat_menu_second_level_id: Option<String>,
    /// How it looks and what it does.
    pub chat_menu_item: Option<ChatMenuItem>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A message of a chat.
#[derive(Clone, Default, rt::Record)]
pub struct Message {
    /// Id of the message: `om_…`.
    #[wire(ALWAYS)]
    pub message_id: Option<String>,
    /// The message that the chain of replies began with; in a thread, the message that began it. Only
    /// replies have it.
    pub root_id: Option<String>,
    /// The message that this one replies to; in a thread, always the message that began it. Only
    /// replies have it.
    pub parent_id: Option<String>,
    /// The thread that the message belongs to, if any: `omt_…`.
    pub thread_id: Option<String>,
    /// Type of the message.
    pub msg_type: Option<MessageType>,
    /// When the message was sent.
    #[wire(DIGITS)]
    pub create_time: Option<rt::Millis>,
    /// When the message was last changed.
    #[wire(DIGITS)]
    pub update_time: Option<rt::Millis>,
    /// Whether the message was recalled or deleted.
    pub deleted: Option<bool>,
    /// Whether the message was edited or its card replaced.
    pub updated: Option<bool>,
    /// The chat that the message is in: `oc_…`.
    pub chat_id: Option<String>,
    /// Who sent the message.
    pub sender: Option<Sender>,
    /// Content of the message.
    pub body: Option<MessageBody>,
    /// The users and bots that the message mentions.
    pub mentions: Option<Vec<Mention>>,
    /// The merged forward that contains the message, if any.
    pub upper_message_id: Option<String>,
    /// Position of the message in the chat; only in chats without threads.
    #[wire(DIGITS)]
    pub message_position: Option<i64>,
    /// Position of the reply in its thread; only for replies in threads.
    #[wire(DIGITS)]
    pub thread_message_position: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Message {
    /// `message_id`, which every documented reply has, or an error if this one lacks it.
    pub fn message_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.message_id.as_deref(), "message_id", &self.unknown_fields)
    }
}

impl Message {
    /// `body.content` as [`msg_type`](Self::msg_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn content(&self) -> Option<ReceivedContent> {
        ReceivedContent::read(
            self.msg_type.as_ref()?,
            self.body.as_ref()?.content.as_ref()?,
        )
    }
}

/// Content of a message.
#[derive(Clone, Default, rt::Record)]
pub struct MessageBody {
    /// The content as JSON. A recalled message has none, or the sentence `This message was recalled`;
    /// a merged forward has the sentence `Merged and Forwarded Message`.
    pub content: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Who sent a message.
#[derive(Clone, Default, rt::Record)]
pub struct Sender {
    /// Id of the sender.
    pub id: Option<String>,
    /// Whether the id is that of a user, and which, or of an app.
    pub id_type: Option<ParticipantIdType>,
    /// Whether a user or an app sent the message.
    pub sender_type: Option<SenderType>,
    /// Key of the tenant that the sender belongs to.
    pub tenant_key: Option<String>,
    /// The bot that sent the message, as an `open_id`: `ou_…`.
    pub open_bot_id: Option<String>,
    /// Name of the sender, if `with_sender_name` asks for it.
    pub sender_i18n_names: Option<I18nNames>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Sender {
    /// `id` as [`id_type`](Self::id_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn id(&self) -> Option<ParticipantId> {
        ParticipantId::read(self.id_type.as_ref()?, self.id.as_ref()?)
    }
}

rt::text_enum! {
    /// What sent a message.
    pub enum SenderType {
        /// A user.
        User = "user",
        /// An app.
        App = "app",
        /// Someone anonymous; not returned at present.
        Anonymous = "anonymous",
        /// Not known; not returned at present.
        Undetermined = "unknown",
    }
}

rt::text_enum! {
    /// Type of the id of a user or app.
    pub enum ParticipantIdType {
        /// A user within one app: `ou_…`.
        OpenId = "open_id",
        /// A user within all apps of one developer: `on_…`.
        UnionId = "union_id",
        /// A user within one tenant.
        UserId = "user_id",
        /// An app: `cli_…`.
        AppId = "app_id",
    }
}

/// The id of a user or app.
#[derive(Debug, Clone, PartialEq)]
pub enum ParticipantId {
    /// A user within one app: `ou_…`.
    OpenId(String),
    /// A user within all apps of one developer: `on_…`.
    UnionId(String),
    /// A user within one tenant.
    UserId(String),
    /// An app: `cli_…`.
    AppId(String),
}

impl ParticipantId {
    /// The variant that a tag says, of a text.
    ///
    /// `None` where the tag has a value that is not documented for it, or where it cannot be read so.
    pub fn read(tag: &ParticipantIdType, text: &str) -> Option<Self> {
        Some(
            match tag {
                ParticipantIdType::OpenId => Self::OpenId(text.to_owned()),
                ParticipantIdType::UnionId => Self::UnionId(text.to_owned()),
                ParticipantIdType::UserId => Self::UserId(text.to_owned()),
                ParticipantIdType::AppId => Self::AppId(text.to_owned()),
                ParticipantIdType::Unknown(_) => return None,
            },
        )
    }
}

impl rt::Shape for ParticipantId {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::OpenId(value), 0) => value,
            (Self::OpenId(_), 1) => &"open_id",
            (Self::UnionId(value), 0) => value,
            (Self::UnionId(_), 1) => &"union_id",
            (Self::UserId(value), 0) => value,
            (Self::UserId(_), 1) => &"user_id",
            (Self::AppId(value), 0) => value,
            (Self::AppId(_), 1) => &"app_id",
            _ => &rt::Absent,
        }
    }
}

/// A user or bot that a message mentions.
#[derive(Clone, Default, rt::Record)]
pub struct Mention {
    /// What stands for the mention in the content, such as `@_user_3` for the third.
    pub key: Option<String>,
    /// Id of the user or bot.
    pub id: Option<String>,
    /// Whether the id is that of a user, and which, or of an app.
    pub id_type: Option<ParticipantIdType>,
    /// Name of the user or bot.
    pub name: Option<String>,
    /// Key of the tenant that the user or bot belongs to.
    pub tenant_key: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Mention {
    /// `id` as [`id_type`](Self::id_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn id(&self) -> Option<ParticipantId> {
        ParticipantId::read(self.id_type.as_ref()?, self.id.as_ref()?)
    }
}

/// A name in several languages.
#[derive(Clone, Default, rt::Record)]
pub struct I18nNames {
    /// In Chinese.
    pub zh_cn: Option<String>,
    /// In English.
    pub en_us: Option<String>,
    /// In Japanese.
    pub ja_jp: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Type of the id of a receiver.
    pub enum ReceiveIdType {
        /// A user within one app: `ou_…`.
        OpenId = "open_id",
        /// A user within all apps of one developer: `on_…`.
        UnionId = "union_id",
        /// A user within one tenant.
        UserId = "user_id",
        /// A user by email address.
        Email = "email",
        /// A chat: `oc_…`.
        Chat = "chat_id",
    }
}

/// Who receives a message.
#[derive(Debug, Clone, PartialEq)]
pub enum ReceiveId {
    /// A user, by the id within this app: `ou_…`. Prefer this for users.
    OpenId(String),
    /// A user, by the id within all apps of one developer: `on_…`.
    UnionId(String),
    /// A user, by the id within the tenant.
    UserId(String),
    /// A user, by email address.
    Email(String),
    /// A chat: `oc_…`.
    Chat(String),
}

impl rt::Shape for ReceiveId {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::OpenId(value), 0) => value,
            (Self::OpenId(_), 1) => &"open_id",
            (Self::UnionId(value), 0) => value,
            (Self::UnionId(_), 1) => &"union_id",
            (Self::UserId(value), 0) => value,
            (Self::UserId(_), 1) => &"user_id",
            (Self::Email(value), 0) => value,
            (Self::Email(_), 1) => &"email",
            (Self::Chat(value), 0) => value,
            (Self::Chat(_), 1) => &"chat_id",
            _ => &rt::Absent,
        }
    }
}

rt::text_enum! {
    /// Type of the id of a receiver of forwarded messages.
    pub enum ForwardIdType {
        /// A user within one app: `ou_…`.
        OpenId = "open_id",
        /// A user within all apps of one developer: `on_…`.
        UnionId = "union_id",
        /// A user within one tenant.
        UserId = "user_id",
        /// A user by email address.
        Email = "email",
        /// A chat: `oc_…`.
        Chat = "chat_id",
        /// A thread: `omt_…`.
        Thread = "thread_id",
    }
}

/// Where messages are forwarded to.
#[derive(Debug, Clone, PartialEq)]
pub enum ForwardTarget {
    /// A user, by the id within this app: `ou_…`.
    OpenId(String),
    /// A user, by the id within all apps of one developer: `on_…`.
    UnionId(String),
    /// A user, by the id within the tenant.
    UserId(String),
    /// A user, by email address.
    Email(String),
    /// A chat: `oc_…`.
    Chat(String),
    /// A thread: `omt_…`.
    Thread(String),
}

impl rt::Shape for ForwardTarget {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::OpenId(value), 0) => value,
            (Self::OpenId(_), 1) => &"open_id",
            (Self::UnionId(value), 0) => value,
            (Self::UnionId(_), 1) => &"union_id",
            (Self::UserId(value), 0) => value,
            (Self::UserId(_), 1) => &"user_id",
            (Self::Email(value), 0) => value,
            (Self::Email(_), 1) => &"email",
            (Self::Chat(value), 0) => value,
            (Self::Chat(_), 1) => &"chat_id",
            (Self::Thread(value), 0) => value,
            (Self::Thread(_), 1) => &"thread_id",
            _ => &rt::Absent,
        }
    }
}

rt::text_enum! {
    /// How the content of cards is returned.
    pub enum CardContentType {
        /// The JSON that was sent, in the first or second version of cards, which its `schema` tells
        /// apart.
        Original = "user_card_content",
    }
}

/// A pinned message.
#[derive(Clone, Default, rt::Record)]
pub struct Pin {
    /// The pinned message: `om_…`.
    pub message_id: Option<String>,
    /// The chat of the message: `oc_…`.
    pub chat_id: Option<String>,
    /// Who pinned the message.
    pub operator_id: Option<String>,
    /// Type of the id of who pinned the message.
    pub operator_id_type: Option<PinOperatorIdType>,
    /// When the message was pinned.
    #[wire(DIGITS)]
    pub create_time: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Pin {
    /// `operator_id` as [`operator_id_type`](Self::operator_id_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn operator_id(&self) -> Option<PinOperatorId> {
        PinOperatorId::read(self.operator_id_type.as_ref()?, self.operator_id.as_ref()?)
    }
}

rt::text_enum! {
    /// Type of the id of who pinned a message.
    pub enum PinOperatorIdType {
        /// A user.
        User = "open_id",
        /// An app.
        App = "app_id",
    }
}

/// Who pinned a message.
#[derive(Debug, Clone, PartialEq)]
pub enum PinOperatorId {
    /// A user, by `open_id`: `ou_…`.
    User(String),
    /// An app: `cli_…`.
    App(String),
}

impl PinOperatorId {
    /// The variant that a tag says, of a text.
    ///
    /// `None` where the tag has a value that is not documented for it, or where it cannot be read so.
    pub fn read(tag: &PinOperatorIdType, text: &str) -> Option<Self> {
        Some(
            match tag {
                PinOperatorIdType::User => Self::User(text.to_owned()),
                PinOperatorIdType::App => Self::App(text.to_owned()),
                PinOperatorIdType::Unknown(_) => return None,
            },
        )
    }
}

impl rt::Shape for PinOperatorId {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::User(value), 0) => value,
            (Self::User(_), 1) => &"open_id",
            (Self::App(value), 0) => value,
            (Self::App(_), 1) => &"app_id",
            _ => &rt::Absent,
        }
    }
}

/// Who added a reaction.
#[derive(Clone, Default, rt::Record)]
pub struct ReactionOperator {
    /// Id of the user or app.
    pub operator_id: Option<String>,
    /// Whether a user or an app added it.
    pub operator_type: Option<OperatorType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl ReactionOperator {
    /// `operator_id` as [`operator_type`](Self::operator_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn operator_id(&self) -> Option<OperatorId> {
        OperatorId::read(self.operator_type.as_ref()?, self.operator_id.as_ref()?)
    }
}

rt::text_enum! {
    /// What added a reaction.
    pub enum OperatorType {
        /// An app.
        App = "app",
        /// A user.
        User = "user",
    }
}

/// Who added a reaction.
#[derive(Debug, Clone, PartialEq)]
pub enum OperatorId {
    /// An app: `cli_…`.
    App(String),
    /// A user: `open_id`, or the type of id that was asked for.
    User(String),
}

impl OperatorId {
    /// The variant that a tag says, of a text.
    ///
    /// `None` where the tag has a value that is not documented for it, or where it cannot be read so.
    pub fn read(tag: &OperatorType, text: &str) -> Option<Self> {
        Some(
            match tag {
                OperatorType::App => Self::App(text.to_owned()),
                OperatorType::User => Self::User(text.to_owned()),
                OperatorType::Unknown(_) => return None,
            },
        )
    }
}

impl rt::Shape for OperatorId {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::App(value), 0) => value,
            (Self::App(_), 1) => &"app",
            (Self::User(value), 0) => value,
            (Self::User(_), 1) => &"user",
            _ => &rt::Absent,
        }
    }
}

/// Which emoji a reaction is.
#[derive(Clone, Default, rt::Record)]
pub struct Emoji {
    /// Which emoji it is, such as `SMILE`; the page about emoji lists them.
    #[wire(REQUIRED)]
    pub emoji_type: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A reaction to a message.
#[derive(Clone, Default, rt::Record)]
pub struct Reaction {
    /// Identifies the reaction when it is removed.
    #[wire(ALWAYS)]
    pub reaction_id: Option<String>,
    /// Who added the reaction.
    pub operator: Option<ReactionOperator>,
    /// When the reaction was added.
    #[wire(DIGITS)]
    pub action_time: Option<rt::Millis>,
    /// The emoji.
    pub reaction_type: Option<Emoji>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Reaction {
    /// `reaction_id`, which every documented reply has, or an error if this one lacks it.
    pub fn reaction_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.reaction_id.as_deref(), "reaction_id", &self.unknown_fields)
    }
}

/// What a message says that was received.
#[derive(Debug, Clone, PartialEq)]
pub enum ReceivedContent {
    /// Plain text.
    Text(ReceivedText),
    /// Rich text.
    Post(ReceivedPost),
    /// An image.
    Image(ReceivedImage),
    /// A file.
    File(ReceivedFile),
    /// A folder, which cannot be downloaded.
    Folder(ReceivedFile),
    /// Audio.
    Audio(ReceivedAudio),
    /// A video.
    Video(ReceivedVideo),
    /// A sticker.
    Sticker(ReceivedSticker),
    /// A card. Unless its original is asked for, it is simplified: a title, and elements by paragraph.
    Card(rt::Json),
    /// A red packet, of which only a text is returned.
    RedPacket(ReceivedText),
    /// An event of a calendar.
    SharedCalendarEvent(ReceivedCalendarEvent),
    /// An event of a calendar.
    CalendarInvitation(ReceivedCalendarEvent),
    /// An event of a calendar.
    CalendarNotice(ReceivedCalendarEvent),
    /// A shared group chat.
    ShareChat(ReceivedChat),
    /// A shared user.
    ShareUser(ReceivedUser),
    /// A system message.
    System(ReceivedSystemMessage),
    /// A place.
    Location(ReceivedLocation),
    /// A video call.
    VideoChat(ReceivedVideoChat),
    /// A task.
    Task(ReceivedTask),
    /// A vote.
    Vote(ReceivedVote),
}

impl ReceivedContent {
    /// The variant that a tag says, read from JSON.
    ///
    /// `None` where the tag has a value that is not documented for it, or where it cannot be read so.
    pub fn read(tag: &MessageType, json: &str) -> Option<Self> {
        Some(
            match tag {
                MessageType::Text => Self::Text(rt::from_json(json).ok()?),
                MessageType::Post => Self::Post(rt::from_json(json).ok()?),
                MessageType::Image => Self::Image(rt::from_json(json).ok()?),
                MessageType::File => Self::File(rt::from_json(json).ok()?),
                MessageType::Folder => Self::Folder(rt::from_json(json).ok()?),
                MessageType::Audio => Self::Audio(rt::from_json(json).ok()?),
                MessageType::Video => Self::Video(rt::from_json(json).ok()?),
                MessageType::Sticker => Self::Sticker(rt::from_json(json).ok()?),
                MessageType::Card => Self::Card(rt::from_json(json).ok()?),
                MessageType::RedPacket => Self::RedPacket(rt::from_json(json).ok()?),
                MessageType::SharedCalendarEvent => {
                    Self::SharedCalendarEvent(rt::from_json(json).ok()?)
                }
                MessageType::CalendarInvitation => {
                    Self::CalendarInvitation(rt::from_json(json).ok()?)
                }
                MessageType::CalendarNotice => {
                    Self::CalendarNotice(rt::from_json(json).ok()?)
                }
                MessageType::ShareChat => Self::ShareChat(rt::from_json(json).ok()?),
                MessageType::ShareUser => Self::ShareUser(rt::from_json(json).ok()?),
                MessageType::System => Self::System(rt::from_json(json).ok()?),
                MessageType::Location => Self::Location(rt::from_json(json).ok()?),
                MessageType::VideoChat => Self::VideoChat(rt::from_json(json).ok()?),
                MessageType::Task => Self::Task(rt::from_json(json).ok()?),
                MessageType::Vote => Self::Vote(rt::from_json(json).ok()?),
                MessageType::MergedForward | MessageType::Unknown(_) => return None,
            },
        )
    }
}

impl rt::Shape for ReceivedContent {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Text(value), 0) => value,
            (Self::Text(_), 1) => &"text",
            (Self::Post(value), 0) => value,
            (Self::Post(_), 1) => &"post",
            (Self::Image(value), 0) => value,
            (Self::Image(_), 1) => &"image",
            (Self::File(value), 0) => value,
            (Self::File(_), 1) => &"file",
            (Self::Folder(value), 0) => value,
            (Self::Folder(_), 1) => &"folder",
            (Self::Audio(value), 0) => value,
            (Self::Audio(_), 1) => &"audio",
            (Self::Video(value), 0) => value,
            (Self::Video(_), 1) => &"media",
            (Self::Sticker(value), 0) => value,
            (Self::Sticker(_), 1) => &"sticker",
            (Self::Card(value), 0) => value,
            (Self::Card(_), 1) => &"interactive",
            (Self::RedPacket(value), 0) => value,
            (Self::RedPacket(_), 1) => &"hongbao",
            (Self::SharedCalendarEvent(value), 0) => value,
            (Self::SharedCalendarEvent(_), 1) => &"share_calendar_event",
            (Self::CalendarInvitation(value), 0) => value,
            (Self::CalendarInvitation(_), 1) => &"calendar",
            (Self::CalendarNotice(value), 0) => value,
            (Self::CalendarNotice(_), 1) => &"general_calendar",
            (Self::ShareChat(value), 0) => value,
            (Self::ShareChat(_), 1) => &"share_chat",
            (Self::ShareUser(value), 0) => value,
            (Self::ShareUser(_), 1) => &"share_user",
            (Self::System(value), 0) => value,
            (Self::System(_), 1) => &"system",
            (Self::Location(value), 0) => value,
            (Self::Location(_), 1) => &"location",
            (Self::VideoChat(value), 0) => value,
            (Self::VideoChat(_), 1) => &"video_chat",
            (Self::Task(value), 0) => value,
            (Self::Task(_), 1) => &"todo",
            (Self::Vote(value), 0) => value,
            (Self::Vote(_), 1) => &"vote",
            _ => &rt::Absent,
        }
    }
}

impl From<ReceivedPost> for ReceivedContent {
    fn from(value: ReceivedPost) -> Self {
        Self::Post(value)
    }
}

impl From<ReceivedImage> for ReceivedContent {
    fn from(value: ReceivedImage) -> Self {
        Self::Image(value)
    }
}

impl From<ReceivedAudio> for ReceivedContent {
    fn from(value: ReceivedAudio) -> Self {
        Self::Audio(value)
    }
}

impl From<ReceivedVideo> for ReceivedContent {
    fn from(value: ReceivedVideo) -> Self {
        Self::Video(value)
    }
}

impl From<ReceivedSticker> for ReceivedContent {
    fn from(value: ReceivedSticker) -> Self {
        Self::Sticker(value)
    }
}

impl From<ReceivedChat> for ReceivedContent {
    fn from(value: ReceivedChat) -> Self {
        Self::ShareChat(value)
    }
}

impl From<ReceivedUser> for ReceivedContent {
    fn from(value: ReceivedUser) -> Self {
        Self::ShareUser(value)
    }
}

impl From<ReceivedSystemMessage> for ReceivedContent {
    fn from(value: ReceivedSystemMessage) -> Self {
        Self::System(value)
    }
}

impl From<ReceivedLocation> for ReceivedContent {
    fn from(value: ReceivedLocation) -> Self {
        Self::Location(value)
    }
}

impl From<ReceivedVideoChat> for ReceivedContent {
    fn from(value: ReceivedVideoChat) -> Self {
        Self::VideoChat(value)
    }
}

impl From<ReceivedTask> for ReceivedContent {
    fn from(value: ReceivedTask) -> Self {
        Self::Task(value)
    }
}

impl From<ReceivedVote> for ReceivedContent {
    fn from(value: ReceivedVote) -> Self {
        Self::Vote(value)
    }
}

/// Plain text.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedText {
    /// The text without styles. Mentions are `@_user_1` and so on, which `mentions` explains; links
    /// are `[text](https://…)`.
    pub text: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Rich text. Markdown that was sent is returned as other elements; quotations and lists become
/// text.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedPost {
    /// Title above the text.
    pub title: Option<String>,
    /// Paragraphs, each a list of elements.
    pub content: Option<Vec<Vec<ReceivedPostElement>>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// An element of a paragraph.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedPostElement {
    /// What the element is.
    pub tag: Option<PostTag>,
    /// Its text.
    pub text: Option<String>,
    /// Whether HTML escapes in the text are decoded.
    pub un_escape: Option<bool>,
    /// Styles of the text.
    pub style: Option<Vec<PostStyle>>,
    /// Address of the link.
    pub href: Option<String>,
    /// What stands for the mention, such as `@_user_1`; `mentions` explains it.
    pub user_id: Option<String>,
    /// Name of the user that is mentioned.
    pub user_name: Option<String>,
    /// Key of the image, or of the cover of the video.
    pub image_key: Option<String>,
    /// Key of the video.
    pub file_key: Option<String>,
    /// Which emoji it is, such as `SMILE`.
    pub emoji_type: Option<String>,
    /// Programming language of the code, such as `GO` or `RUST`, in any case; plain text if not given.
    pub language: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// An element of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ReceivedPostElementKind<'a> {
    /// Text.
    Text {
        /// Its text.
        text: &'a str,
        /// Whether HTML escapes in the text are decoded.
        un_escape: Option<bool>,
        /// Styles of the text.
        style: Option<&'a [PostStyle]>,
    },
    /// A link.
    Link {
        /// Its text.
        text: &'a str,
        /// Styles of the text.
        style: Option<&'a [PostStyle]>,
        /// Address of the link.
        href: &'a str,
    },
    /// A mention of a user, or of everyone.
    Mention {
        /// Styles of the text.
        style: Option<&'a [PostStyle]>,
        /// What stands for the mention, such as `@_user_1`; `mentions` explains it.
        user_id: &'a str,
        /// Name of the user that is mentioned.
        user_name: Option<&'a str>,
    },
    /// An image, alone in its paragraph.
    Image {
        /// Key of the image.
        image_key: &'a str,
    },
    /// A video, alone in its paragraph.
    Video {
        /// Key of the cover.
        image_key: Option<&'a str>,
        /// Key of the video.
        file_key: &'a str,
    },
    /// An emoji.
    Emoji {
        /// Which emoji it is, such as `SMILE`.
        emoji_type: &'a str,
    },
    /// A block of code.
    CodeBlock {
        /// The code.
        text: &'a str,
        /// Programming language of the code, such as `GO` or `RUST`, in any case; plain text if not given.
        language: Option<&'a str>,
    },
    /// A dividing line.
    Divider,
    /// Markdown, which is returned as other elements.
    Markdown {
        /// The Markdown.
        text: &'a str,
    },
}

impl ReceivedPostElement {
    /// What goes with [`tag`](Self::tag).
    ///
    /// `None` where that is missing or not documented, and where a field is missing that must go
    /// with it. The fields themselves hold what was returned all the same.
    pub fn kind(&self) -> Option<ReceivedPostElementKind<'_>> {
        Some(
            match self.tag.as_ref()? {
                PostTag::Text => {
                    ReceivedPostElementKind::Text {
                        text: self.text.as_deref()?,
                        un_escape: self.un_escape,
                        style: self.style.as_deref(),
                    }
                }
                PostTag::Link => {
                    ReceivedPostElementKind::Link {
                        text: self.text.as_deref()?,
                        style: self.style.as_deref(),
                        href: self.href.as_deref()?,
                    }
                }
                PostTag::Mention => {
                    ReceivedPostElementKind::Mention {
                        style: self.style.as_deref(),
                        user_id: self.user_id.as_deref()?,
                        user_name: self.user_name.as_deref(),
                    }
                }
                PostTag::Image => {
                    ReceivedPostElementKind::Image {
                        image_key: self.image_key.as_deref()?,
                    }
                }
                PostTag::Video => {
                    ReceivedPostElementKind::Video {
                        image_key: self.image_key.as_deref(),
                        file_key: self.file_key.as_deref()?,
                    }
                }
                PostTag::Emoji => {
                    ReceivedPostElementKind::Emoji {
                        emoji_type: self.emoji_type.as_deref()?,
                    }
                }
                PostTag::CodeBlock => {
                    ReceivedPostElementKind::CodeBlock {
                        text: self.text.as_deref()?,
                        language: self.language.as_deref(),
                    }
                }
                PostTag::Divider => ReceivedPostElementKind::Divider,
                PostTag::Markdown => {
                    ReceivedPostElementKind::Markdown {
                        text: self.text.as_deref()?,
                    }
                }
                PostTag::Unknown(_) => return None,
            },
        )
    }
}

/// An image in a message.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedImage {
    /// Key of the image, to download it with the message, or alone where this bot uploaded it.
    pub image_key: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A file or folder.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedFile {
    /// Key of the file, to download it with the message, or alone where this bot uploaded it.
    pub file_key: Option<String>,
    /// The name, with its extension.
    pub file_name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Audio in a message.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedAudio {
    /// Key of the file, to download it with the message, or alone where this bot uploaded it.
    pub file_key: Option<String>,
    /// Length in milliseconds.
    pub duration: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A video in a message.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedVideo {
    /// Key of the file, to download it with the message, or alone where this bot uploaded it.
    pub file_key: Option<String>,
    /// Key of the cover.
    pub image_key: Option<String>,
    /// The name, with its extension.
    pub file_name: Option<String>,
    /// Length in milliseconds.
    pub duration: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A sticker that someone sent.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedSticker {
    /// Key of the sticker. The bot can send it, but not download it.
    pub file_key: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What a message says of an event.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedCalendarEvent {
    /// Title of the event.
    pub summary: Option<String>,
    /// When the event starts.
    #[wire(DIGITS)]
    pub start_time: Option<rt::Millis>,
    /// When the event ends.
    #[wire(DIGITS)]
    pub end_time: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A shared group chat.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedChat {
    /// The chat: `oc_…`.
    pub chat_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A shared user.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedUser {
    /// The user, by `open_id`: `ou_…`.
    pub user_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A notice of what happened in the chat.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedSystemMessage {
    /// The text, in which `{from_user}`, `{to_chatters}` and `{divider_text}` stand for the other
    /// fields.
    pub template: Option<String>,
    /// Names of those who did it.
    pub from_user: Option<Vec<String>>,
    /// Names of those whom it was done to.
    pub to_chatters: Option<Vec<String>>,
    /// Text on a dividing line.
    pub divider_text: Option<ReceivedDividerText>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Text on a dividing line.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedDividerText {
    /// The text where no language fits.
    pub text: Option<String>,
    /// The text by language.
    pub i18n_text: Option<rt::Map<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A place.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedLocation {
    /// Name of the place.
    pub name: Option<String>,
    /// Degrees east.
    pub longitude: Option<String>,
    /// Degrees north.
    pub latitude: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A video call.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedVideoChat {
    /// Topic of the call.
    pub topic: Option<String>,
    /// When the call began.
    #[wire(DIGITS)]
    pub start_time: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What a message says of a task.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedTask {
    /// Guid of the task.
    pub task_id: Option<String>,
    /// Title of the task, as rich text.
    pub summary: Option<ReceivedPost>,
    /// When the task is due.
    #[wire(DIGITS)]
    pub due_time: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What a message says of a vote.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedVote {
    /// What the vote is about.
    pub topic: Option<String>,
    /// What can be voted for.
    pub options: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What stands beside the messages of a chat.
#[derive(Clone, Default, rt::Record)]
pub struct ChatTab {
    /// Identifies the tab when it is changed, moved or deleted.
    pub tab_id: Option<String>,
    /// What is written on the tab.
    pub tab_name: Option<String>,
    /// What the tab shows.
    pub tab_type: Option<TabType>,
    /// What is shown of it.
    pub tab_content: Option<TabContent>,
    /// How a web page is shown.
    pub tab_config: Option<TabConfig>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What a tab shows.
    pub enum TabType {
        /// Messages.
        Messages = "message",
        /// A list of documents.
        DocumentList = "doc_list",
        /// A document.
        Document = "doc",
        /// Pinned messages.
        Pins = "pin",
        /// Minutes of a meeting.
        MeetingMinutes = "meeting_minute",
        /// The announcement of the chat.
        Announcement = "chat_announcement",
        /// A web page.
        Url = "url",
        /// Files.
        Files = "file",
        /// Files, documents and links.
        Resources = "files_resources",
        /// Images and videos.
        ImagesAndVideos = "images_videos",
        /// Tasks.
        Tasks = "task",
    }
}

/// What a tab shows, by its type.
#[derive(Clone, Default, rt::Record)]
pub struct TabContent {
    /// Address of the web page.
    pub url: Option<String>,
    /// Address of the document.
    pub doc: Option<String>,
    /// Address of the minutes.
    pub meeting_minute: Option<String>,
    /// Address of the tasks.
    pub task: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How a tab with a web page is shown.
#[derive(Clone, Default, rt::Record)]
pub struct TabConfig {
    /// Key of an image that was uploaded for messages, as icon.
    pub icon_key: Option<String>,
    /// Whether the page opens within Feishu.
    pub is_built_in: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What a tab can be made to show.
    pub enum InputTabType {
        /// A document.
        Document = "doc",
        /// A web page.
        Url = "url",
    }
}

/// What a tab is to show.
#[derive(Debug, Clone, PartialEq)]
pub enum InputTabContent {
    /// A document.
    Document(DocumentTab),
    /// A web page.
    Url(UrlTab),
}

impl rt::Shape for InputTabContent {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Document(value), 0) => value,
            (Self::Document(_), 1) => &"doc",
            (Self::Url(value), 0) => value,
            (Self::Url(_), 1) => &"url",
            _ => &rt::Absent,
        }
    }
}

impl From<DocumentTab> for InputTabContent {
    fn from(value: DocumentTab) -> Self {
        Self::Document(value)
    }
}

impl From<UrlTab> for InputTabContent {
    fn from(value: UrlTab) -> Self {
        Self::Url(value)
    }
}

/// A document that a tab shows.
#[derive(Clone, rt::Record)]
pub struct DocumentTab {
    /// Address of the document, on which the caller must be a collaborator. At least 1 characters.
    /// Matches `^http`.
    #[wire(REQUIRED, Length(1, u64::MAX), Pattern("^http"))]
    pub doc: String,
}

impl DocumentTab {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(doc: impl Into<String>) -> Self {
        Self { doc: doc.into() }
    }
}

/// A web page in a tab.
#[derive(Clone, rt::Record)]
pub struct UrlTab {
    /// Address of the web page. At least 1 characters. Matches `^http`.
    #[wire(REQUIRED, Length(1, u64::MAX), Pattern("^http"))]
    pub url: String,
}

impl UrlTab {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

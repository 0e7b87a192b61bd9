// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/im/v2/feed_card.types.json`.
//! Schema: `schemas/open/im/v2/tag.types.json`.

use feishu_api_runtime as rt;

/// A card of an app in the list of chats.
#[derive(Clone, Default, rt::Record)]
pub struct FeedCard {
    /// Id of the card in the app's own terms; the platform gives one if none is given. At most 200
    /// characters.
    #[wire(Length(0, 200))]
    pub biz_id: Option<String>,
    /// First line of the card, cut where it does not fit. At most 60 characters.
    #[wire(Length(0, 60))]
    pub title: Option<String>,
    /// Key of the picture of the card. At most 100 characters.
    #[wire(Length(0, 100))]
    pub avatar_key: Option<String>,
    /// Second line of the card, cut where it does not fit. At most 120 characters.
    #[wire(Length(0, 120))]
    pub preview: Option<String>,
    /// Label in place of the time.
    pub status_label: Option<FeedStatusLabel>,
    /// Buttons on the card.
    pub buttons: Option<FeedButtons>,
    /// What opening the card opens; needed when it is created.
    pub link: Option<FeedLink>,
    /// Whether the card stays at the top for a while. The platform assumes `false` when it is not
    /// given.
    pub time_sensitive: Option<bool>,
    /// How users are notified; they are if nothing is given.
    pub notify: Option<FeedNotification>,
}

/// A label on a card.
#[derive(Clone, rt::Record)]
pub struct FeedStatusLabel {
    /// Text of the label. 1 to 20 characters.
    #[wire(REQUIRED, Length(1, 20))]
    pub text: String,
    /// Colour of the label. The platform assumes `"primary"` when it is not given.
    #[wire(REQUIRED)]
    pub r#type: FeedStatusLabelType,
}

impl FeedStatusLabel {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(text: impl Into<String>, r#type: FeedStatusLabelType) -> Self {
        Self { text: text.into(), r#type }
    }
}

rt::text_enum! {
    /// What a label means, which decides its colour.
    pub enum FeedStatusLabelType {
        /// The usual.
        Primary = "primary",
        /// Less important.
        Secondary = "secondary",
        /// Something went well.
        Success = "success",
        /// Something is wrong.
        Danger = "danger",
    }
}

/// Buttons on a card. Given anew, they replace those that were there.
#[derive(Clone, rt::Record)]
pub struct FeedButtons {
    /// The buttons from left to right. At most 2 elements.
    #[wire(REQUIRED, Items(0, 2))]
    pub buttons: Vec<FeedButton>,
}

impl FeedButtons {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(buttons: Vec<FeedButton>) -> Self {
        Self { buttons }
    }
}

/// A button on a card.
#[derive(Clone, rt::Record)]
pub struct FeedButton {
    /// What the button opens; HTTPS only.
    pub multi_url: Option<FeedUrls>,
    /// What the button does.
    #[wire(REQUIRED)]
    pub action_type: FeedAction,
    /// What is written on the button.
    #[wire(REQUIRED)]
    pub text: FeedButtonText,
    /// How the button looks. The platform assumes `"default"` when it is not given.
    pub button_type: Option<FeedButtonType>,
    /// Values that the callback brings.
    pub action_map: Option<rt::Map<String>>,
}

impl FeedButton {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(action_type: FeedAction, text: FeedButtonText) -> Self {
        Self {
            multi_url: None,
            action_type,
            text,
            button_type: None,
            action_map: None,
        }
    }
}

/// What a button opens.
#[derive(Clone, Default, rt::Record)]
pub struct FeedUrls {
    /// Address that opens, wherever no other is given. At most 700 characters.
    #[wire(Length(0, 700))]
    pub url: Option<String>,
    /// Address on Android. At most 700 characters.
    #[wire(Length(0, 700))]
    pub android_url: Option<String>,
    /// Address on iOS. At most 700 characters.
    #[wire(Length(0, 700))]
    pub ios_url: Option<String>,
    /// Address on computers. At most 700 characters.
    #[wire(Length(0, 700))]
    pub pc_url: Option<String>,
}

rt::text_enum! {
    /// What a button does.
    pub enum FeedAction {
        /// Opens a page.
        OpenUrl = "url_page",
        /// Calls the app back.
        Callback = "webhook",
    }
}

/// What is written on a button.
#[derive(Clone, rt::Record)]
pub struct FeedButtonText {
    /// Text of the button. 1 to 30 characters.
    #[wire(REQUIRED, Length(1, 30))]
    pub text: String,
}

impl FeedButtonText {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

rt::text_enum! {
    /// How a button looks.
    pub enum FeedButtonType {
        /// As usual.
        Default = "default",
        /// Emphasized.
        Primary = "primary",
        /// Green.
        Success = "success",
    }
}

/// What a card opens.
#[derive(Clone, Default, rt::Record)]
pub struct FeedLink {
    /// Address of a page with HTTPS, or an AppLink of the app. At most 700 characters.
    #[wire(Length(0, 700))]
    pub link: Option<String>,
}

/// How users are notified of a card.
#[derive(Clone, Default, rt::Record)]
pub struct FeedNotification {
    /// Whether users are not notified. The platform assumes `false` when it is not given.
    pub close_notify: Option<bool>,
    /// Text that is read aloud on mobile devices. At most 20 characters.
    #[wire(Length(0, 20))]
    pub custom_sound_text: Option<String>,
    /// Whether the text is read aloud. The platform assumes `false` when it is not given.
    pub with_custom_sound: Option<bool>,
}

/// A card that could not be created, changed or deleted.
#[derive(Clone, Default, rt::Record)]
pub struct FailedFeedCard {
    /// Which card.
    pub biz_id: Option<String>,
    /// For which user, by an id of the given type.
    pub user_id: Option<String>,
    /// Why not.
    pub reason: Option<FeedFailure>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Why a card could not be created, changed or deleted.
    pub enum FeedFailure {
        /// Not known.
        NotKnown = "0",
        /// The caller may not do this.
        NoPermission = "1",
        /// The card does not exist.
        NotCreated = "2",
        /// Too many calls.
        RateLimited = "3",
        /// The card exists already.
        Duplicate = "4",
    }
}

/// A user for whom the call failed.
#[derive(Clone, Default, rt::Record)]
pub struct FailedUser {
    /// What went wrong, as a number.
    pub error_code: Option<i64>,
    /// What went wrong, in words.
    pub error_message: Option<String>,
    /// Which user, by an id of the given type.
    pub user_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A tag of chats.
#[derive(Clone, Default, rt::Record)]
pub struct Tag {
    /// Id of the tag.
    #[wire(ALWAYS)]
    pub id: Option<String>,
    /// Who can use the tag; `tenant` at present.
    pub tag_type: Option<String>,
    /// Name of the tag where no language fits.
    pub name: Option<String>,
    /// Names of the tag by language.
    pub i18n_names: Option<Vec<TagName>>,
    /// When the tag was created.
    #[wire(DIGITS)]
    pub create_time: Option<rt::Millis>,
    /// When the tag was last changed.
    #[wire(DIGITS)]
    pub update_time: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Tag {
    /// `id`, which every documented reply has, or an error if this one lacks it.
    pub fn id(&self) -> Result<&str, rt::Error> {
        rt::always(self.id.as_deref(), "id", &self.unknown_fields)
    }
}

/// Name of a tag in one language.
#[derive(Clone, Default, rt::Record)]
pub struct TagName {
    /// The language, such as `zh_cn`.
    #[wire(REQUIRED)]
    pub locale: Option<String>,
    /// The name in this language.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Why a tag could not be created or renamed.
#[derive(Clone, Default, rt::Record)]
pub struct DuplicateTag {
    /// The tag that has the name already.
    pub duplicate_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

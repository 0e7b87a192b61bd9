//! The payloads of events, as types.

use crate::record::{Fields, FieldsMut};

/// The payload of an event, or of a callback, which is an event that has to be answered.
pub trait Event: FieldsMut + 'static {
    /// What it is answered with: `()`, but for callbacks.
    type Answer: Fields + 'static;

    /// The type by which it is subscribed and told from others: `im.message.receive_v1`.
    const TYPE: &'static str;
}

/// Makes a record the payload of an [`Event`].
///
/// ```
/// use feishu_api_runtime as rt;
///
/// #[derive(Clone, Default, rt::Record)]
/// pub struct LinkShown {
///     pub url: Option<String>,
///     pub unknown_fields: rt::Unknown,
/// }
///
/// rt::event! { LinkShown = "url.preview.get" -> LinkShownAnswer }
///
/// #[derive(Clone, Default, rt::Record)]
/// pub struct LinkShownAnswer {
///     pub title: Option<String>,
/// }
///
/// assert_eq!(<LinkShown as rt::Event>::TYPE, "url.preview.get");
/// ```
///
/// Nothing is answered to an event without `-> …`.
#[macro_export]
macro_rules! event {
    ($name:ident = $type:literal) => {
        $crate::event! { $name = $type -> () }
    };
    ($name:ident = $type:literal -> $answer:ty) => {
        impl $crate::Event for $name {
            type Answer = $answer;
            const TYPE: &'static str = $type;
        }
    };
}

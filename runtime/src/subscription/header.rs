//! What all events say of themselves.

use crate::record::Millis;

/// What is known of every event, whatever the version of its body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventHeader {
    /// Tells the event from all others, however often it is delivered. Empty for callbacks that have
    /// none.
    pub event_id: String,
    /// The type of the event: `im.message.receive_v1`.
    pub event_type: String,
    /// When the event was made.
    pub create_time: Option<Millis>,
    /// The app that subscribed to it.
    pub app_id: Option<String>,
    /// The tenant in which it happened.
    pub tenant_key: Option<String>,
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Events of open/im/v1.

pub mod bot_added;
pub mod bot_chat_entered;
pub mod bot_removed;
pub mod chat_disbanded;
pub mod chat_updated;
pub mod direct_chat_created;
pub mod message_read;
pub mod message_recalled;
pub mod message_received;
pub mod reaction_created;
pub mod reaction_deleted;
pub mod user_added;
pub mod user_removed;
pub mod user_withdrawn;

//! Replies: whether they report success is decided by their code, whatever the HTTP status.

pub(crate) mod always;
pub(crate) mod context;
pub(crate) mod data;
mod excerpt;
pub(crate) mod judge;
pub(crate) mod parts;
pub(crate) mod response;

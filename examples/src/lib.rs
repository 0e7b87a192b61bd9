//! What the programs share: the way to a platform, be it the real one or a small one in memory.

pub mod connection;
pub mod feishu;
pub mod files;
pub mod text;

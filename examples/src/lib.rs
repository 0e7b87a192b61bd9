//! What the programs share, first of all the way to a platform: the real one, or a small one in
//! memory.

pub mod connection;
pub mod feishu;
pub mod files;
pub mod merge;
pub mod rows;
pub mod sheet;
pub mod text;

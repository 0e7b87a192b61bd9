// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of im v2, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// A parameter is wrong.
///
/// Code 230001, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(230_001);

/// The bot is not in the chat.
///
/// Code 230027, HTTP 400.
pub const BOT_NOT_IN_CHAT: Code = Code::new(230_027);

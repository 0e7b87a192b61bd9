// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of im v2, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// A parameter is wrong.
///
/// Code 230001, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(230_001);

/// The query is too long.
///
/// Code 231011, HTTP 400.
pub const QUERY_TOO_LONG: Code = Code::new(231_011);

/// The page token is wrong or has expired.
///
/// Code 231020, HTTP 400.
pub const INVALID_PAGE_TOKEN: Code = Code::new(231_020);

/// `page_size` is too large.
///
/// Code 231021, HTTP 400.
pub const PAGE_TOO_LARGE: Code = Code::new(231_021);

/// Paging cannot go further.
///
/// Code 231022, HTTP 400.
pub const TOO_MANY_PAGES: Code = Code::new(231_022);

/// The user of the token could not be found.
///
/// Code 231030, HTTP 401.
pub const USER_NOT_FOUND: Code = Code::new(231_030);

/// The search could not begin for this token.
///
/// Code 231031, HTTP 401.
pub const SEARCH_NOT_AUTHORIZED: Code = Code::new(231_031);

/// The bot is not in the chat.
///
/// Code 230027, HTTP 400.
pub const BOT_NOT_IN_CHAT: Code = Code::new(230_027);

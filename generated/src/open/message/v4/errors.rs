// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of message v4, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// The message could not be made or sent.
///
/// Code 10002, HTTP 200.
pub const SENDING_FAILED: Code = Code::new(10_002);

/// A parameter is missing or wrong.
///
/// Code 10003, HTTP 200.
pub const INVALID_PARAMETER: Code = Code::new(10_003);

/// An `open_id` is not valid.
///
/// Code 11101, HTTP 200.
pub const UNKNOWN_OPEN_ID: Code = Code::new(11_101);

/// The app may not send to lists of users.
///
/// Code 11203, HTTP 200.
pub const USER_IDS_FORBIDDEN: Code = Code::new(11_203);

/// The app may not send to departments.
///
/// Code 11204, HTTP 200.
pub const DEPARTMENTS_FORBIDDEN: Code = Code::new(11_204);

/// The app has no bot.
///
/// Code 11205, HTTP 200.
pub const BOT_DISABLED: Code = Code::new(11_205);

/// The app cannot be used in the tenant.
///
/// Code 11207, HTTP 200.
pub const APP_UNAVAILABLE: Code = Code::new(11_207);

/// The app does not exist.
///
/// Code 11209, HTTP 200.
pub const APP_NOT_FOUND: Code = Code::new(11_209);

/// The app is not installed in the tenant.
///
/// Code 11210, HTTP 200.
pub const APP_NOT_INSTALLED: Code = Code::new(11_210);

/// The app may not send messages.
///
/// Code 11223, HTTP 200.
pub const SENDING_FORBIDDEN: Code = Code::new(11_223);

/// The key of the image is not valid.
///
/// Code 11227, HTTP 200.
pub const UNKNOWN_IMAGE: Code = Code::new(11_227);

/// The chat does not exist.
///
/// Code 11231, HTTP 200.
pub const CHAT_NOT_FOUND: Code = Code::new(11_231);

/// The chat does not allow mentioning everyone.
///
/// Code 11235, HTTP 200.
pub const MENTION_ALL_FORBIDDEN: Code = Code::new(11_235);

/// The content could not be made. The message holds a second code (`ErrCode`) where a card is
/// wrong.
///
/// Code 11246, HTTP 200.
pub const CONTENT_FAILED: Code = Code::new(11_246);

/// The app has sent 500,000 messages in batches today.
///
/// Code 11247, HTTP 200.
pub const MESSAGE_SEND_BUSY: Code = Code::new(11_247);

/// The content did not pass the check.
///
/// Code 11312, HTTP 200.
pub const CONTENT_REJECTED: Code = Code::new(11_312);

/// Messages that look like meaningless tests are not sent.
///
/// Code 230100, HTTP 200.
pub const TEST_MESSAGE_REJECTED: Code = Code::new(230_100);

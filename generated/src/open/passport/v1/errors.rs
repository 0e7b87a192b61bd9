// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of passport v1, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// Passwords were set as often as allowed.
///
/// Code 1082003, HTTP 400.
pub const TOO_MANY_RESETS: Code = Code::new(1_082_003);

/// The password is too weak.
///
/// Code 1088002, HTTP 400.
pub const INVALID_PASSWORD: Code = Code::new(1_088_002);

/// The state of the user's account forbids it.
///
/// Code 1089004, HTTP 400.
pub const IDENTITY_UNAVAILABLE: Code = Code::new(1_089_004);

/// A parameter is wrong.
///
/// Code 1084005, HTTP 400.
pub const INVALID_RESET: Code = Code::new(1_084_005);

/// A parameter is wrong.
///
/// Code 1080001, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(1_080_001);

/// The id of the session is not valid.
///
/// Code 1084001, HTTP 400.
pub const INVALID_SESSION: Code = Code::new(1_084_001);

/// There is no such reason for signing out.
///
/// Code 1084002, HTTP 400.
pub const INVALID_LOGOUT_REASON: Code = Code::new(1_084_002);

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of authen v1, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// A parameter is missing or wrong.
///
/// Code 20001, HTTP 200.
pub const INVALID_REQUEST: Code = Code::new(20_001);

/// No user access token was issued.
///
/// Code 20007, HTTP 200.
pub const TOKEN_NOT_ISSUED: Code = Code::new(20_007);

/// The user does not exist.
///
/// Code 20008, HTTP 200.
pub const USER_NOT_FOUND: Code = Code::new(20_008);

/// The user's tenant has not installed the app.
///
/// Code 20009, HTTP 200.
pub const APP_NOT_INSTALLED: Code = Code::new(20_009);

/// The user has left the company.
///
/// Code 20021, HTTP 200.
pub const USER_RESIGNED: Code = Code::new(20_021);

/// The user's account is suspended.
///
/// Code 20022, HTTP 200.
pub const USER_FROZEN: Code = Code::new(20_022);

/// The user has not finished registering.
///
/// Code 20023, HTTP 200.
pub const USER_NOT_REGISTERED: Code = Code::new(20_023);

/// The code or token was issued for another app than the token of this call.
///
/// Code 20024, HTTP 200.
pub const APP_MISMATCH: Code = Code::new(20_024);

/// The app's id or secret is missing.
///
/// Code 20025, HTTP 200.
pub const APP_CREDENTIALS_MISSING: Code = Code::new(20_025);

/// The app's id is not valid.
///
/// Code 20028, HTTP 200.
pub const INVALID_APP_ID: Code = Code::new(20_028);

/// The server failed.
///
/// Code 20050, HTTP 500.
pub const SERVER_ERROR: Code = Code::new(20_050);

/// The app's id or secret is wrong.
///
/// Code 20002, HTTP 200.
pub const WRONG_APP_CREDENTIALS: Code = Code::new(20_002);

/// The authorization code is not valid; each can be used only once.
///
/// Code 20003, HTTP 200.
pub const CODE_INVALID: Code = Code::new(20_003);

/// The authorization code has expired.
///
/// Code 20004, HTTP 200.
pub const CODE_EXPIRED: Code = Code::new(20_004);

/// The tenant access token is not valid.
///
/// Code 20013, HTTP 200.
pub const INVALID_TENANT_TOKEN: Code = Code::new(20_013);

/// The app access token is not valid.
///
/// Code 20014, HTTP 200.
pub const INVALID_APP_TOKEN: Code = Code::new(20_014);

/// The redirect address is not valid.
///
/// Code 20029, HTTP 200.
pub const INVALID_REDIRECT: Code = Code::new(20_029);

/// The app's id or secret is wrong.
///
/// Code 20035, HTTP 200.
pub const APP_CREDENTIALS_REFUSED: Code = Code::new(20_035);

/// This kind of grant is not supported.
///
/// Code 20036, HTTP 200.
pub const UNSUPPORTED_GRANT: Code = Code::new(20_036);

/// The user access token is not valid.
///
/// Code 20039, HTTP 200.
pub const USER_TOKEN_REFUSED: Code = Code::new(20_039);

/// The app is disabled.
///
/// Code 20042, HTTP 200.
pub const APP_DISABLED: Code = Code::new(20_042);

/// App and user belong to different brands, Feishu and Lark.
///
/// Code 20046, HTTP 200.
pub const BRAND_MISMATCH: Code = Code::new(20_046);

/// The refresh token is not valid.
///
/// Code 20026, HTTP 200.
pub const REFRESH_TOKEN_INVALID: Code = Code::new(20_026);

/// The refresh token has expired.
///
/// Code 20037, HTTP 200.
pub const REFRESH_TOKEN_EXPIRED: Code = Code::new(20_037);

/// The refresh token is not valid.
///
/// Code 20038, HTTP 200.
pub const REFRESH_TOKEN_REFUSED: Code = Code::new(20_038);

/// The user access token is not valid.
///
/// Code 20005, HTTP 200.
pub const INVALID_USER_TOKEN: Code = Code::new(20_005);

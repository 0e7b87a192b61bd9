// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of authen v2, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// A required parameter is missing.
///
/// Code 20001, HTTP 400.
pub const MISSING_PARAMETER: Code = Code::new(20_001);

/// The app's secret is wrong.
///
/// Code 20002, HTTP 400.
pub const WRONG_APP_SECRET: Code = Code::new(20_002);

/// The authorization code is not known; each can be used only once.
///
/// Code 20003, HTTP 400.
pub const CODE_NOT_FOUND: Code = Code::new(20_003);

/// The authorization code has expired.
///
/// Code 20004, HTTP 400.
pub const CODE_EXPIRED: Code = Code::new(20_004);

/// The user does not exist.
///
/// Code 20008, HTTP 400.
pub const USER_NOT_FOUND: Code = Code::new(20_008);

/// The user's tenant has not installed the app.
///
/// Code 20009, HTTP 400.
pub const APP_NOT_INSTALLED: Code = Code::new(20_009);

/// The user may not use the app.
///
/// Code 20010, HTTP 400.
pub const APP_NOT_AVAILABLE: Code = Code::new(20_010);

/// Code 20024, HTTP 400.
///
/// - The code was issued for another app. [`IssueUserTokens`](super::IssueUserTokens)
/// - The refresh token was issued for another app. [`RefreshUserTokens`](super::RefreshUserTokens)
pub const APP_MISMATCH: Code = Code::new(20_024);

/// This kind of grant is not supported.
///
/// Code 20036, HTTP 400.
pub const UNSUPPORTED_GRANT: Code = Code::new(20_036);

/// The app does not exist.
///
/// Code 20048, HTTP 400.
pub const APP_NOT_FOUND: Code = Code::new(20_048);

/// The code verifier is missing, or it does not belong to the challenge that the user was sent
/// with.
///
/// Code 20049, HTTP 400.
pub const WRONG_CODE_VERIFIER: Code = Code::new(20_049);

/// The server failed.
///
/// Code 20050, HTTP 500.
pub const SERVER_ERROR: Code = Code::new(20_050);

/// The request lacks a field.
///
/// Code 20063, HTTP 400.
pub const MALFORMED_REQUEST: Code = Code::new(20_063);

/// The authorization code was used before.
///
/// Code 20065, HTTP 400.
pub const CODE_USED: Code = Code::new(20_065);

/// The state of the user forbids signing in.
///
/// Code 20066, HTTP 400.
pub const USER_UNAVAILABLE: Code = Code::new(20_066);

/// The list of scopes has one twice.
///
/// Code 20067, HTTP 400.
pub const REPEATED_SCOPE: Code = Code::new(20_067);

/// The list of scopes has one that the user did not grant.
///
/// Code 20068, HTTP 400.
pub const SCOPE_NOT_GRANTED: Code = Code::new(20_068);

/// The app is not enabled.
///
/// Code 20069, HTTP 400.
pub const APP_DISABLED: Code = Code::new(20_069);

/// The request has the app's secret in its body and basic authentication as well.
///
/// Code 20070, HTTP 400.
pub const SEVERAL_AUTHENTICATIONS: Code = Code::new(20_070);

/// The redirect address is not the one that the user was sent with.
///
/// Code 20071, HTTP 400.
pub const REDIRECT_MISMATCH: Code = Code::new(20_071);

/// The server cannot be reached for the moment.
///
/// Code 20072, HTTP 503.
pub const UNAVAILABLE: Code = Code::new(20_072);

/// The refresh token is not valid.
///
/// Code 20026, HTTP 400.
pub const REFRESH_TOKEN_INVALID: Code = Code::new(20_026);

/// The refresh token has expired, or the user authorized the app more than 365 days ago.
///
/// Code 20037, HTTP 400.
pub const REFRESH_TOKEN_EXPIRED: Code = Code::new(20_037);

/// The refresh token was revoked; each can be used only once.
///
/// Code 20064, HTTP 400.
pub const REFRESH_TOKEN_REVOKED: Code = Code::new(20_064);

/// The refresh token was used before; each can be used only once.
///
/// Code 20073, HTTP 400.
pub const REFRESH_TOKEN_USED: Code = Code::new(20_073);

/// The app may not refresh tokens.
///
/// Code 20074, HTTP 400.
pub const REFRESH_NOT_ALLOWED: Code = Code::new(20_074);

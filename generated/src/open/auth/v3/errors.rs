// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of auth v3, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// A parameter is missing or wrong.
///
/// Code 10003.
pub const INVALID_PARAMETER: Code = Code::new(10_003);

/// The app or the tenant that the request names is wrong.
///
/// Code 10005.
pub const APP_UNAUTHORIZED: Code = Code::new(10_005);

/// No app access token was issued.
///
/// Code 10012.
pub const APP_TOKEN_NOT_ISSUED: Code = Code::new(10_012);

/// The app cannot be used at present.
///
/// Code 10014.
pub const APP_UNAVAILABLE: Code = Code::new(10_014);

/// The app's secret is wrong.
///
/// Code 10015.
pub const WRONG_APP_SECRET: Code = Code::new(10_015);

/// The ticket could not be pushed again.
///
/// Code 10016.
pub const TICKET_NOT_SENT: Code = Code::new(10_016);

/// No tenant access token was issued.
///
/// Code 10013.
pub const TENANT_TOKEN_NOT_ISSUED: Code = Code::new(10_013);

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of bot v4, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// A required parameter is missing.
///
/// Code 4001, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(4001);

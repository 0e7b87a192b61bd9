// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of event v1, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// The page size or the page token is wrong.
///
/// Code 1810001, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(1_810_001);

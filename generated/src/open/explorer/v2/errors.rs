// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of explorer v2, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// The server failed.
///
/// Code 91201.
pub const FAILED: Code = Code::new(91_201);

/// The folder does not exist.
///
/// Code 91203.
pub const NOT_FOUND: Code = Code::new(91_203);

/// The caller may not read the folder.
///
/// Code 91204.
pub const FORBIDDEN: Code = Code::new(91_204);

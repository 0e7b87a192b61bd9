// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of ephemeral v1, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// The card was deleted already.
///
/// Code 18051.
pub const ALREADY_DELETED: Code = Code::new(18_051);

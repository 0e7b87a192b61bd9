// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of work_item, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// The work item does not exist or was deleted.
///
/// Code 1000050244.
pub const WORK_ITEM_NOT_FOUND: Code = Code::new(1_000_050_244);

/// The work item is not in the space that `project_key` names.
///
/// Code 1000050156.
pub const PROJECT_MISMATCH: Code = Code::case(1_000_050_156, 1);

/// The compound field does not exist.
///
/// Code 1000050248.
pub const FIELD_NOT_FOUND: Code = Code::new(1_000_050_248);

/// The field is not a compound field.
///
/// Code 1000050156.
pub const NOT_COMPOUND_FIELD: Code = Code::case(1_000_050_156, 2);

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of docs v1, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// A resource of the document has expired.
///
/// Code 2889901, HTTP 500.
pub const RESOURCE_EXPIRED: Code = Code::new(2_889_901);

/// The caller may not read the document.
///
/// Code 2889902, HTTP 403.
pub const PERMISSION_DENIED: Code = Code::new(2_889_902);

/// A parameter is wrong.
///
/// Code 2889904, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(2_889_904);

/// The server failed.
///
/// Code 2889905, HTTP 500.
pub const INTERNAL_ERROR: Code = Code::new(2_889_905);

/// The document was deleted.
///
/// Code 2889906, HTTP 403.
pub const DOCUMENT_DELETED: Code = Code::new(2_889_906);

/// There is no such document.
///
/// Code 2889914, HTTP 400.
pub const NOT_FOUND: Code = Code::new(2_889_914);

/// The content has more than 10 MB.
///
/// Code 2889925, HTTP 500.
pub const CONTENT_TOO_LARGE: Code = Code::new(2_889_925);

/// The document is being copied.
///
/// Code 2889980, HTTP 500.
pub const BEING_COPIED: Code = Code::new(2_889_980);

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of wiki v2, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// A parameter of the search is wrong.
///
/// Code 10001, HTTP 200.
pub const INVALID_SEARCH: Code = Code::new(10_001);

/// The search failed on the server or in the network.
///
/// Code 10002, HTTP 200.
pub const SEARCH_FAILED: Code = Code::new(10_002);

/// A service behind the API failed.
///
/// Code 131001, HTTP 400.
pub const SERVICE_FAILED: Code = Code::new(131_001);

/// A parameter is wrong, such as of the wrong type.
///
/// Code 131002, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(131_002);

/// A limit of wiki spaces would be exceeded: 400,000 wiki nodes in a space, 50 levels, 2,000 wiki
/// nodes below one parent, or 2,000 wiki nodes moved at once.
///
/// Code 131003, HTTP 400.
pub const LIMIT_EXCEEDED: Code = Code::new(131_003);

/// The caller is not a valid user, such as one who is not signed in.
///
/// Code 131004, HTTP 400.
pub const INVALID_USER: Code = Code::new(131_004);

/// The wiki space, the wiki node, the document, the member or the user does not exist; the message
/// says which.
///
/// Code 131005, HTTP 400.
pub const NOT_FOUND: Code = Code::new(131_005);

/// The caller lacks a permission on the wiki space, the wiki node or the document; the message
/// says which.
///
/// Code 131006, HTTP 400.
pub const PERMISSION_DENIED: Code = Code::new(131_006);

/// The server failed.
///
/// Code 131007, HTTP 400.
pub const INTERNAL_ERROR: Code = Code::new(131_007);

/// What is added exists already.
///
/// Code 131008, HTTP 400.
pub const ALREADY_EXISTS: Code = Code::new(131_008);

/// The wiki space does not allow this, such as adding members to a public one.
///
/// Code 131101, HTTP 400.
pub const INVALID_OPERATION: Code = Code::new(131_101);

/// Another call is changing the same part of the wiki space.
///
/// Code 131009, HTTP 400.
pub const LOCK_CONTENTION: Code = Code::new(131_009);

/// Documents of the old kind (`doc`) can no longer be created.
///
/// Code 131010, HTTP 400.
pub const OLD_DOCUMENT_TYPE: Code = Code::new(131_010);

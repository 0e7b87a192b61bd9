// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of base v2, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// The body is not valid JSON, or lacks what is required.
///
/// Code 1254000.
pub const MALFORMED_BODY: Code = Code::new(1_254_000);

/// The body is not valid: something required is missing, or has the wrong form.
///
/// Code 1254001.
pub const INVALID_BODY: Code = Code::new(1_254_001);

/// The call failed; there are many reasons: too much changed at once, parallel calls, a wrong
/// table or page token, a server that was too slow, or a base that a wiki call has to create.
///
/// Code 1254002.
pub const FAILED: Code = Code::new(1_254_002);

/// The token of the base is not valid.
///
/// Code 1254003.
pub const INVALID_APP_TOKEN: Code = Code::new(1_254_003);

/// The request could not be read: a parameter has the wrong type or form.
///
/// Code 1254010.
pub const CONVERSION_FAILED: Code = Code::new(1_254_010);

/// The name of the role is not valid.
///
/// Code 1254032, HTTP 400.
pub const INVALID_ROLE_NAME: Code = Code::new(1_254_032);

/// Another role has this name.
///
/// Code 1254033, HTTP 400.
pub const DUPLICATE_ROLE_NAME: Code = Code::new(1_254_033);

/// The base is still being copied and cannot be worked on.
///
/// Code 1254036.
pub const COPY_IN_PROGRESS: Code = Code::new(1_254_036);

/// The base does not exist.
///
/// Code 1254040.
pub const APP_NOT_FOUND: Code = Code::new(1_254_040);

/// The role does not exist.
///
/// Code 1254047, HTTP 404.
pub const ROLE_NOT_FOUND: Code = Code::new(1_254_047);

/// A base has at most 30 roles.
///
/// Code 1254110, HTTP 400.
pub const TOO_MANY_ROLES: Code = Code::new(1_254_110);

/// The server failed when one of its parts called another.
///
/// Code 1255002.
pub const RPC_ERROR: Code = Code::new(1_255_002);

/// Base: too many requests.
///
/// Code 1254290, HTTP 200.
pub const BASE_BUSY: Code = Code::new(1_254_290);

/// The base does not have advanced permissions, or cannot have them.
///
/// Code 1254301.
pub const NOT_ADVANCED: Code = Code::new(1_254_301);

/// The caller lacks a permission: the role has none, or the plan of the tenant does not have
/// advanced permissions for rows and columns.
///
/// Code 1254304.
pub const ROLE_DENIED: Code = Code::new(1_254_304);

/// The server failed.
///
/// Code 1255001.
pub const INTERNAL_ERROR: Code = Code::new(1_255_001);

/// The server failed to write data.
///
/// Code 1255003.
pub const MARSHAL_ERROR: Code = Code::new(1_255_003);

/// The server failed to read data.
///
/// Code 1255004.
pub const UNMARSHAL_ERROR: Code = Code::new(1_255_004);

/// The server took too long.
///
/// Code 1255040.
pub const TIMED_OUT: Code = Code::new(1_255_040);

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of drive v2, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// The server failed.
///
/// Code 1061001, HTTP 500.
pub const SERVER_ERROR: Code = Code::new(1_061_001);

/// A parameter is wrong.
///
/// Code 1061002, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(1_061_002);

/// Code 1061004, HTTP 401.
///
/// - The caller may not react to the comment. [`UpdateReactionCommentReaction`](super::UpdateReactionCommentReaction)
/// - The caller may not read the document, or not see who opened and liked it. [`ListFileLike`](super::ListFileLike)
pub const PERMISSION_DENIED: Code = Code::new(1_061_004);

/// The file or folder does not exist.
///
/// Code 1061003, HTTP 404.
pub const NOT_FOUND: Code = Code::new(1_061_003);

/// The document was deleted.
///
/// Code 1061007, HTTP 400.
pub const DELETED: Code = Code::new(1_061_007);

/// A parameter is wrong: token and type do not fit, the document does not exist, id and type of
/// the collaborator do not fit, the collaborator does not exist, or the combination is not
/// supported, such as departments with a tenant token.
///
/// Code 1063001, HTTP 400.
pub const INVALID_PERMISSION_PARAMETER: Code = Code::new(1_063_001);

/// The caller is no collaborator of the document, or may not do this.
///
/// Code 1063002, HTTP 403.
pub const PERMISSION_CHANGE_DENIED: Code = Code::new(1_063_002);

/// The parameters are valid, but this is not allowed: there are too many collaborators, a policy
/// of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is
/// the owner, or has a higher permission already.
///
/// Code 1063003, HTTP 400.
pub const OPERATION_NOT_ALLOWED: Code = Code::new(1_063_003);

/// The caller may not share the document.
///
/// Code 1063004, HTTP 403.
pub const SHARING_DENIED: Code = Code::new(1_063_004);

/// The document was deleted.
///
/// Code 1063005, HTTP 404.
pub const DOCUMENT_DELETED: Code = Code::new(1_063_005);

/// The server failed, or took too long.
///
/// Code 1066001, HTTP 500.
pub const PERMISSION_SERVER_ERROR: Code = Code::new(1_066_001);

/// The permissions are being changed by another call.
///
/// Code 1066002, HTTP 500.
pub const CONCURRENT_CHANGE: Code = Code::new(1_066_002);

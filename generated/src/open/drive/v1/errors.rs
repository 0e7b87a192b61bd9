// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of drive v1, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// The server failed.
///
/// Code 1069901, HTTP 500.
pub const JOB_SERVER_ERROR: Code = Code::new(1_069_901);

/// The caller may not read, or not edit, the document.
///
/// Code 1069902, HTTP 403.
pub const JOB_PERMISSION_DENIED: Code = Code::new(1_069_902);

/// A parameter is wrong, such as an extension that is not that of the file.
///
/// Code 1069904, HTTP 400.
pub const INVALID_JOB_PARAMETER: Code = Code::new(1_069_904);

/// The document was deleted.
///
/// Code 1069906, HTTP 404.
pub const JOB_DOCUMENT_DELETED: Code = Code::new(1_069_906);

/// The token is not valid.
///
/// Code 1069914, HTTP 404.
pub const INVALID_JOB_TOKEN: Code = Code::new(1_069_914);

/// Documents of this type cannot be exported with this extension.
///
/// Code 1069918, HTTP 400.
pub const EXPORT_EXTENSION_MISMATCH: Code = Code::new(1_069_918);

/// Too many calls.
///
/// Code 1069923, HTTP 429.
pub const TOO_MANY_JOBS: Code = Code::new(1_069_923);

/// The token of the exported file is not valid.
///
/// Code 1060001, HTTP 400.
pub const INVALID_EXPORT_TOKEN: Code = Code::new(1_060_001);

/// The server failed, or took too long.
///
/// Code 1061001, HTTP 500.
pub const SERVER_ERROR: Code = Code::new(1_061_001);

/// A parameter is wrong.
///
/// Code 1061002, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(1_061_002);

/// The file or folder does not exist.
///
/// Code 1061003, HTTP 404.
pub const NOT_FOUND: Code = Code::new(1_061_003);

/// The caller may not do this with the file or folder.
///
/// Code 1061004, HTTP 403.
pub const PERMISSION_DENIED: Code = Code::new(1_061_004);

/// The token of the caller is not accepted here.
///
/// Code 1061005, HTTP 401.
pub const UNAUTHENTICATED: Code = Code::new(1_061_005);

/// The file or folder was deleted.
///
/// Code 1061007, HTTP 404.
pub const DELETED: Code = Code::new(1_061_007);

/// Another call changes the same thing, or the calls come too fast.
///
/// Code 1061045, HTTP 400.
pub const CONTENTION: Code = Code::new(1_061_045);

/// The folder holds as much as it may hold, 1,500 files and folders.
///
/// Code 1062507, HTTP 400.
pub const FOLDER_FULL: Code = Code::new(1_062_507);

/// The file belongs to another tenant or region.
///
/// Code 1064510, HTTP 403.
pub const CROSS_TENANT: Code = Code::new(1_064_510);

/// The file belongs to Lark and the caller to Feishu, or the other way round.
///
/// Code 1064511, HTTP 403.
pub const CROSS_BRAND: Code = Code::new(1_064_511);

/// The caller may not do this with the file or folder.
///
/// Code 1062501, HTTP 403.
pub const NODE_FORBIDDEN: Code = Code::new(1_062_501);

/// The caller may not do this with what the folder contains.
///
/// Code 1062502, HTTP 403.
pub const CHILD_FORBIDDEN: Code = Code::new(1_062_502);

/// The file or folder is not found, perhaps because it was created a moment ago.
///
/// Code 1065200, HTTP 404.
pub const SOURCE_NOT_FOUND: Code = Code::new(1_065_200);

/// The server failed.
///
/// Code 1069601, HTTP 500.
pub const REQUEST_FAILED: Code = Code::new(1_069_601);

/// A parameter is wrong, such as a type that is not that of the token.
///
/// Code 1069602, HTTP 400.
pub const INVALID_ARGUMENT: Code = Code::new(1_069_602);

/// The caller may not manage the document, or the tenant does not keep records of views.
///
/// Code 1069603, HTTP 403.
pub const MANAGEMENT_DENIED: Code = Code::new(1_069_603);

/// The document does not exist, or is of another type.
///
/// Code 1069604, HTTP 400.
pub const DOCUMENT_NOT_FOUND: Code = Code::new(1_069_604);

/// There is no subscription.
///
/// Code 1069605, HTTP 400.
pub const NOT_SUBSCRIBED: Code = Code::new(1_069_605);

/// The data is being moved to another place.
///
/// Code 1064230, HTTP 400.
pub const MIGRATION_IN_PROGRESS: Code = Code::new(1_064_230);

/// The page is too large.
///
/// Code 1064001, HTTP 400.
pub const PAGE_TOO_LARGE: Code = Code::new(1_064_001);

/// The caller may not edit the folder that the file is in.
///
/// Code 1062524, HTTP 403.
pub const SOURCE_FOLDER_FORBIDDEN: Code = Code::new(1_062_524);

/// The caller may not edit the folder that the file is moved to.
///
/// Code 1062535, HTTP 403.
pub const TARGET_FOLDER_FORBIDDEN: Code = Code::new(1_062_535);

/// The upload is more than 24 hours old.
///
/// Code 1061021, HTTP 400.
pub const UPLOAD_EXPIRED: Code = Code::new(1_061_021);

/// The version of the file does not fit.
///
/// Code 1061022, HTTP 500.
pub const VERSION_CONFLICT: Code = Code::new(1_061_022);

/// What is uploaded to was deleted.
///
/// Code 1061041, HTTP 400.
pub const PARENT_DELETED: Code = Code::new(1_061_041);

/// Too many materials were uploaded to this place.
///
/// Code 1061042, HTTP 400.
pub const TOO_MANY_MATERIALS: Code = Code::new(1_061_042);

/// The file is larger than the plan of the tenant allows.
///
/// Code 1061043, HTTP 400.
pub const FILE_TOO_LARGE: Code = Code::new(1_061_043);

/// What is uploaded to does not exist.
///
/// Code 1061044, HTTP 400.
pub const PARENT_NOT_FOUND: Code = Code::new(1_061_044);

/// The name of the file, or its content, was rejected.
///
/// Code 1061109, HTTP 400.
pub const NAME_REJECTED: Code = Code::new(1_061_109);

/// The storage of the tenant is full.
///
/// Code 1061101, HTTP 400.
pub const TENANT_QUOTA_EXCEEDED: Code = Code::new(1_061_101);

/// What is uploaded to does not exist.
///
/// Code 1061500, HTTP 403.
pub const MOUNT_POINT_NOT_FOUND: Code = Code::new(1_061_500);

/// The upload was begun by another caller.
///
/// Code 1062007, HTTP 400.
pub const UPLOAD_CALLER_MISMATCH: Code = Code::new(1_062_007);

/// The checksum is not that of what was sent.
///
/// Code 1062008, HTTP 400.
pub const CHECKSUM_MISMATCH: Code = Code::new(1_062_008);

/// What was sent is longer or shorter than said.
///
/// Code 1062009, HTTP 400.
pub const SIZE_MISMATCH: Code = Code::new(1_062_009);

/// Some blocks were not uploaded.
///
/// Code 1062010, HTTP 400.
pub const BLOCKS_MISSING: Code = Code::new(1_062_010);

/// There are more blocks than the upload has.
///
/// Code 1062011, HTTP 400.
pub const TOO_MANY_BLOCKS: Code = Code::new(1_062_011);

/// The storage of the user is full.
///
/// Code 1061061, HTTP 400.
pub const USER_QUOTA_EXCEEDED: Code = Code::new(1_061_061);

/// The app lacks the scope.
///
/// Code 1061073, HTTP 403.
pub const SCOPE_MISSING: Code = Code::new(1_061_073);

/// The drive has as many files and folders as it may have, 400,000.
///
/// Code 1062505, HTTP 400.
pub const TOO_MANY_NODES: Code = Code::new(1_062_505);

/// Folders may be nested 15 deep.
///
/// Code 1062506, HTTP 400.
pub const FOLDER_TOO_DEEP: Code = Code::new(1_062_506);

/// The server failed.
///
/// Code 1069301, HTTP 400.
pub const COMMENT_SERVER_FAILURE: Code = Code::new(1_069_301);

/// A parameter is wrong.
///
/// Code 1069302, HTTP 400.
pub const INVALID_COMMENT: Code = Code::new(1_069_302);

/// The caller may not comment on the document.
///
/// Code 1069303, HTTP 403.
pub const COMMENT_FORBIDDEN: Code = Code::new(1_069_303);

/// The document was deleted.
///
/// Code 1069304, HTTP 400.
pub const COMMENT_DOCUMENT_DELETED: Code = Code::new(1_069_304);

/// The document does not exist, or cannot be opened.
///
/// Code 1069305, HTTP 400.
pub const COMMENT_DOCUMENT_NOT_FOUND: Code = Code::new(1_069_305);

/// The content of the comment was rejected.
///
/// Code 1069306, HTTP 400.
pub const COMMENT_REJECTED: Code = Code::new(1_069_306);

/// The document, or something that the comment mentions, does not exist.
///
/// Code 1069307, HTTP 404.
pub const COMMENT_NOT_FOUND: Code = Code::new(1_069_307);

/// The document has as many comments, or the comment as many replies, as it may have.
///
/// Code 1069308, HTTP 400.
pub const TOO_MANY_COMMENTS: Code = Code::new(1_069_308);

/// The server failed.
///
/// Code 1069399, HTTP 400.
pub const COMMENT_SERVER_ERROR: Code = Code::new(1_069_399);

/// A parameter is wrong.
///
/// Code 1064000, HTTP 400.
pub const INVALID_SUBSCRIPTION: Code = Code::new(1_064_000);

/// The caller may not read the document.
///
/// Code 1064030, HTTP 403.
pub const SUBSCRIPTION_FORBIDDEN: Code = Code::new(1_064_030);

/// The document does not exist, or cannot be opened.
///
/// Code 1064040, HTTP 404.
pub const SUBSCRIBED_DOCUMENT_NOT_FOUND: Code = Code::new(1_064_040);

/// The server failed.
///
/// Code 1065000, HTTP 500.
pub const SUBSCRIPTION_SERVER_ERROR: Code = Code::new(1_065_000);

/// The caller may not read, or not edit, the document.
///
/// Code 1068400, HTTP 400.
pub const VERSION_FORBIDDEN: Code = Code::new(1_068_400);

/// The title was rejected.
///
/// Code 1068401, HTTP 400.
pub const TITLE_REJECTED: Code = Code::new(1_068_401);

/// The document does not exist.
///
/// Code 1068404, HTTP 404.
pub const VERSIONED_DOCUMENT_NOT_FOUND: Code = Code::new(1_068_404);

/// `file_token` is wrong.
///
/// Code 1068410, HTTP 400.
pub const INVALID_FILE_TOKEN: Code = Code::new(1_068_410);

/// `obj_type` is wrong.
///
/// Code 1068411, HTTP 400.
pub const INVALID_OBJECT_TYPE: Code = Code::new(1_068_411);

/// The server failed.
///
/// Code 1068425, HTTP 400.
pub const VERSION_REQUEST_FAILED: Code = Code::new(1_068_425);

/// The version does not exist.
///
/// Code 1068403, HTTP 404.
pub const VERSION_NOT_FOUND: Code = Code::new(1_068_403);

/// `version_id` is wrong.
///
/// Code 1068412, HTTP 400.
pub const INVALID_VERSION_ID: Code = Code::new(1_068_412);

/// The server failed while it imported.
///
/// Code 1069903, HTTP 500.
pub const IMPORT_SERVER_ERROR: Code = Code::new(1_069_903);

/// A service that importing needs failed.
///
/// Code 1069905, HTTP 500.
pub const IMPORT_SERVICE_ERROR: Code = Code::new(1_069_905);

/// The file to import does not exist.
///
/// Code 1069907, HTTP 404.
pub const IMPORT_FILE_NOT_FOUND: Code = Code::new(1_069_907);

/// The folder does not exist, or the caller may not import into it.
///
/// Code 1069908, HTTP 403.
pub const IMPORT_FOLDER_DENIED: Code = Code::new(1_069_908);

/// The file is larger than its format allows.
///
/// Code 1069909, HTTP 400.
pub const IMPORT_FILE_TOO_LARGE: Code = Code::new(1_069_909);

/// The extension differs from that of the uploaded file.
///
/// Code 1069910, HTTP 400.
pub const IMPORT_EXTENSION_MISMATCH: Code = Code::new(1_069_910);

/// The type differs from the one given when the file was uploaded.
///
/// Code 1069911, HTTP 400.
pub const IMPORT_TYPE_MISMATCH: Code = Code::new(1_069_911);

/// The folder does not exist.
///
/// Code 1069912, HTTP 400.
pub const IMPORT_FOLDER_NOT_FOUND: Code = Code::new(1_069_912);

/// The uploaded file has expired, as it does 5 minutes after the upload.
///
/// Code 1069913, HTTP 400.
pub const IMPORT_FILE_EXPIRED: Code = Code::new(1_069_913);

/// The server took too long.
///
/// Code 1061006, HTTP 200.
pub const TIMED_OUT: Code = Code::new(1_061_006);

/// The name of the file is empty or too long.
///
/// Code 1061008, HTTP 400.
pub const INVALID_FILE_NAME: Code = Code::new(1_061_008);

/// The content of the file was rejected.
///
/// Code 1061113, HTTP 400.
pub const FILE_REJECTED: Code = Code::new(1_061_113);

/// The thumbnail is being made.
///
/// Code 1062004, HTTP 202.
pub const THUMBNAIL_PENDING: Code = Code::new(1_062_004);

/// Files of this type have no thumbnail.
///
/// Code 1062005, HTTP 202.
pub const THUMBNAIL_UNSUPPORTED: Code = Code::new(1_062_005);

/// The thumbnail is not there yet.
///
/// Code 1062006, HTTP 202.
pub const THUMBNAIL_MISSING: Code = Code::new(1_062_006);

/// The document has as many materials as it may have.
///
/// Code 1061547, HTTP 400.
pub const TOO_MANY_ATTACHMENTS: Code = Code::new(1_061_547);

/// The file is being copied.
///
/// Code 1062012, HTTP 400.
pub const FILE_COPYING: Code = Code::new(1_062_012);

/// The file could not be copied.
///
/// Code 1062013, HTTP 400.
pub const FILE_DAMAGED: Code = Code::new(1_062_013);

/// The content may not be taken from a file that was uploaded before.
///
/// Code 1062014, HTTP 403.
pub const DEDUPLICATION_FORBIDDEN: Code = Code::new(1_062_014);

/// The connection was closed before all was sent.
///
/// Code 1062051, HTTP 400.
pub const CONNECTION_CLOSED: Code = Code::new(1_062_051);

/// The app is not known.
///
/// Code 1069701, HTTP 401.
pub const APP_NOT_VERIFIED: Code = Code::new(1_069_701);

/// The server failed.
///
/// Code 1069704, HTTP 503.
pub const METADATA_SERVER_ERROR: Code = Code::new(1_069_704);

/// A parameter is wrong: token and type do not fit, the document does not exist, id and type of
/// the collaborator do not fit, the collaborator does not exist, or the combination is not
/// supported, such as departments with a tenant token.
///
/// Code 1063001, HTTP 400.
pub const INVALID_PERMISSION_PARAMETER: Code = Code::new(1_063_001);

/// The parameters are valid, but this is not allowed: there are too many collaborators, a policy
/// of the tenant forbids it, caller and collaborator cannot see each other, the collaborator is
/// the owner, or has a higher permission already.
///
/// Code 1063003, HTTP 400.
pub const OPERATION_NOT_ALLOWED: Code = Code::new(1_063_003);

/// The document was deleted.
///
/// Code 1063005, HTTP 404.
pub const DOCUMENT_DELETED: Code = Code::new(1_063_005);

/// Too many calls, counted apart from the rate of the endpoint.
///
/// Code 1063006, HTTP 429.
pub const PERMISSION_RATE_LIMITED: Code = Code::new(1_063_006);

/// The server failed, or took too long.
///
/// Code 1066001, HTTP 500.
pub const PERMISSION_SERVER_ERROR: Code = Code::new(1_066_001);

/// The permissions are being changed by another call.
///
/// Code 1066002, HTTP 500.
pub const CONCURRENT_CHANGE: Code = Code::new(1_066_002);

/// The caller is no collaborator of the document, or may not do this.
///
/// Code 1063002, HTTP 403.
pub const PERMISSION_CHANGE_DENIED: Code = Code::new(1_063_002);

/// The caller may not share the document.
///
/// Code 1063004, HTTP 403.
pub const SHARING_DENIED: Code = Code::new(1_063_004);

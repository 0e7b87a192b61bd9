// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of docx v1, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// A parameter is wrong.
///
/// Code 1770001, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(1_770_001);

/// There is no such document, block or chat.
///
/// Code 1770002, HTTP 404.
pub const NOT_FOUND: Code = Code::new(1_770_002);

/// The data of the announcement is broken.
///
/// Code 1772001, HTTP 400.
pub const ANNOUNCEMENT_BROKEN: Code = Code::new(1_772_001);

/// The chat belongs to another tenant.
///
/// Code 1772002, HTTP 400.
pub const OTHER_TENANT: Code = Code::new(1_772_002);

/// The caller is not a member of the chat.
///
/// Code 1772003, HTTP 400.
pub const NOT_IN_CHAT: Code = Code::new(1_772_003);

/// The chat is external.
///
/// Code 1772004, HTTP 400.
pub const EXTERNAL_CHAT: Code = Code::new(1_772_004);

/// The app has no bot.
///
/// Code 1772025, HTTP 400.
pub const BOT_NOT_ENABLED: Code = Code::new(1_772_025);

/// The announcement is of the old kind.
///
/// Code 1772006, HTTP 400.
pub const OLD_ANNOUNCEMENT: Code = Code::new(1_772_006);

/// The app is not installed in the tenant, or disabled.
///
/// Code 1772034, HTTP 400.
pub const APP_NOT_INSTALLED: Code = Code::new(1_772_034);

/// The caller may not read or change the document or announcement.
///
/// Code 1770032, HTTP 403.
pub const PERMISSION_DENIED: Code = Code::new(1_770_032);

/// The server failed.
///
/// Code 1771001, HTTP 500.
pub const SERVER_ERROR: Code = Code::new(1_771_001);

/// The gateway failed.
///
/// Code 1771002, HTTP 500.
pub const GATEWAY_ERROR: Code = Code::new(1_771_002);

/// The gateway could not pass the request on.
///
/// Code 1771003, HTTP 500.
pub const GATEWAY_ENCODING_ERROR: Code = Code::new(1_771_003);

/// The gateway could not read the reply.
///
/// Code 1771004, HTTP 500.
pub const GATEWAY_DECODING_ERROR: Code = Code::new(1_771_004);

/// The service is under maintenance.
///
/// Code 1771005, HTTP 503.
pub const MAINTENANCE: Code = Code::new(1_771_005);

/// What the request names was deleted.
///
/// Code 1770003, HTTP 400.
pub const RESOURCE_DELETED: Code = Code::new(1_770_003);

/// The document would have more blocks than it may have.
///
/// Code 1770004, HTTP 400.
pub const TOO_MANY_BLOCKS: Code = Code::new(1_770_004);

/// Blocks would lie deeper within each other than they may.
///
/// Code 1770005, HTTP 400.
pub const TOO_DEEP: Code = Code::new(1_770_005);

/// The blocks do not make a valid document: one does not fit its parent, or is named as a direct
/// child without being one.
///
/// Code 1770006, HTTP 400.
pub const SCHEMA_MISMATCH: Code = Code::new(1_770_006);

/// The block would have more children than it may have.
///
/// Code 1770007, HTTP 400.
pub const TOO_MANY_CHILDREN: Code = Code::new(1_770_007);

/// The uploaded file is too large.
///
/// Code 1770008, HTTP 400.
pub const FILE_TOO_LARGE: Code = Code::new(1_770_008);

/// The table would have more than 100 columns.
///
/// Code 1770010, HTTP 400.
pub const TOO_MANY_COLUMNS: Code = Code::new(1_770_010);

/// The table would have more than 2,000 cells.
///
/// Code 1770011, HTTP 400.
pub const TOO_MANY_CELLS: Code = Code::new(1_770_011);

/// The grid would have more columns than it may have.
///
/// Code 1770012, HTTP 400.
pub const TOO_MANY_GRID_COLUMNS: Code = Code::new(1_770_012);

/// A picture or a file was not uploaded for the block that is to show it.
///
/// Code 1770013, HTTP 400.
pub const MATERIAL_MISMATCH: Code = Code::new(1_770_013);

/// Parents and children of the blocks do not agree.
///
/// Code 1770014, HTTP 400.
pub const PARENT_MISMATCH: Code = Code::new(1_770_014);

/// The block belongs to another document.
///
/// Code 1770015, HTTP 400.
pub const OTHER_DOCUMENT: Code = Code::new(1_770_015);

/// Blocks of this type cannot be created.
///
/// Code 1770029, HTTP 400.
pub const BLOCK_NOT_CREATABLE: Code = Code::new(1_770_029);

/// The same block id appears twice.
///
/// Code 1770019, HTTP 400.
pub const REPEATED_BLOCK_ID: Code = Code::new(1_770_019);

/// The document is being copied.
///
/// Code 1770020, HTTP 400.
pub const BEING_COPIED: Code = Code::new(1_770_020);

/// The revision is too old to be changed: more than 1,000 revisions have followed.
///
/// Code 1770021, HTTP 400.
pub const REVISION_TOO_OLD: Code = Code::new(1_770_021);

/// The blocks do not fit into each other.
///
/// Code 1770041, HTTP 400.
pub const BLOCK_TREE_MISMATCH: Code = Code::new(1_770_041);

/// This cannot be done: a link on what is no text, an undefined element, fewer or more grid
/// columns than there may be, or the last row or column of a table.
///
/// Code 1770024, HTTP 400.
pub const INVALID_OPERATION: Code = Code::new(1_770_024);

/// The change does not fit the type of the block.
///
/// Code 1770025, HTTP 400.
pub const OPERATION_MISMATCH: Code = Code::new(1_770_025);

/// The table has no such row.
///
/// Code 1770026, HTTP 400.
pub const ROW_OUT_OF_RANGE: Code = Code::new(1_770_026);

/// There is no such column.
///
/// Code 1770027, HTTP 400.
pub const COLUMN_OUT_OF_RANGE: Code = Code::new(1_770_027);

/// The block cannot have children.
///
/// Code 1770028, HTTP 400.
pub const NO_CHILDREN_ALLOWED: Code = Code::new(1_770_028);

/// The block may not be a child of this one.
///
/// Code 1770030, HTTP 400.
pub const INVALID_PARENT: Code = Code::new(1_770_030);

/// Children of this block cannot be deleted by this call.
///
/// Code 1770031, HTTP 400.
pub const CHILDREN_NOT_DELETABLE: Code = Code::new(1_770_031);

/// The text has more than 10,485,760 characters.
///
/// Code 1770033, HTTP 400.
pub const CONTENT_TOO_LARGE: Code = Code::new(1_770_033);

/// The call would change too many cells.
///
/// Code 1770034, HTTP 400.
pub const TOO_MANY_CELLS_AT_ONCE: Code = Code::new(1_770_034);

/// The call has too many resources: 200 cards of chats, files, mentioned documents or users, 20
/// pictures or widgets, 5 spreadsheets or bases.
///
/// Code 1770035, HTTP 400.
pub const TOO_MANY_RESOURCES: Code = Code::new(1_770_035);

/// What a block shows does not exist, or the caller may not show it.
///
/// Code 1770038, HTTP 400.
pub const RESOURCE_NOT_FOUND: Code = Code::new(1_770_038);

/// Only the owner and the managers of the chat may change the announcement.
///
/// Code 1772005, HTTP 400.
pub const MANAGERS_ONLY: Code = Code::new(1_772_005);

/// The document could not be put into the folder.
///
/// Code 1771006, HTTP 500.
pub const FOLDER_FAILED: Code = Code::new(1_771_006);

/// The page token is wrong.
///
/// Code 1770022, HTTP 400.
pub const INVALID_PAGE_TOKEN: Code = Code::new(1_770_022);

/// There is no such folder.
///
/// Code 1770039, HTTP 400.
pub const FOLDER_NOT_FOUND: Code = Code::new(1_770_039);

/// The caller may not create documents in the folder.
///
/// Code 1770040, HTTP 403.
pub const FOLDER_PERMISSION_DENIED: Code = Code::new(1_770_040);

/// Another document is being created in the folder.
///
/// Code 1770036, HTTP 400.
pub const FOLDER_LOCKED: Code = Code::new(1_770_036);

/// The folder holds as much as it may.
///
/// Code 1770037, HTTP 400.
pub const FOLDER_FULL: Code = Code::new(1_770_037);

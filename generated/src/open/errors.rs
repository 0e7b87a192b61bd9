// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of 飞书开放平台, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// Too many calls to this API. Arrives with HTTP status 429, from some older APIs with 400.
///
/// Code 99991400.
pub const RATE_LIMITED: Code = Code::new(99_991_400);

/// The tenant has used up its API calls for this month.
///
/// Code 99991403.
pub const MONTHLY_QUOTA_EXCEEDED: Code = Code::new(99_991_403);

/// The request carries no token, or the `Authorization` header does not start with `Bearer`.
///
/// Code 99991661.
pub const MISSING_TOKEN: Code = Code::new(99_991_661);

/// The tenant token is invalid or expired, or the API does not accept tenant tokens.
///
/// Code 99991663.
pub const ACCESS_TOKEN_INVALID: Code = Code::new(99_991_663);

/// The app token is not valid.
///
/// Code 99991664.
pub const APP_TOKEN_INVALID: Code = Code::new(99_991_664);

/// The tenant token is malformed.
///
/// Code 99991665.
pub const TENANT_TOKEN_INVALID: Code = Code::new(99_991_665);

/// The user token is no longer valid, or the API does not accept user tokens; the message says
/// which.
///
/// Code 99991668.
pub const USER_TOKEN_INVALID: Code = Code::new(99_991_668);

/// The token is malformed.
///
/// Code 99991671.
pub const MALFORMED_TOKEN: Code = Code::new(99_991_671);

/// The app lacks every scope that would allow this call.
///
/// Code 99991672.
pub const APP_SCOPE_MISSING: Code = Code::new(99_991_672);

/// The token does not carry the scope that this call needs.
///
/// Code 99991676.
pub const TOKEN_SCOPE_MISSING: Code = Code::new(99_991_676);

/// The user token has expired.
///
/// Code 99991677.
pub const USER_TOKEN_EXPIRED: Code = Code::new(99_991_677);

/// The user has not granted the app the scope that this call needs.
///
/// Code 99991679.
pub const USER_SCOPE_MISSING: Code = Code::new(99_991_679);

/// An internal failure, mostly seen when calls come too fast.
///
/// Code 2200.
pub const INTERNAL_BUSY: Code = Code::new(2200);

/// The message service as a whole receives too many messages.
///
/// Code 11232.
pub const MESSAGE_SERVICE_BUSY: Code = Code::new(11_232);

/// One chat receives too many messages.
///
/// Code 11233.
pub const MESSAGE_CHAT_BUSY: Code = Code::new(11_233);

/// Sending a message inside the platform hit a rate limit.
///
/// Code 11247.
pub const MESSAGE_SEND_BUSY: Code = Code::new(11_247);

/// Spreadsheets: too many requests.
///
/// Code 90217.
pub const SHEET_BUSY: Code = Code::new(90_217);

/// Calendar: this method is called too often.
///
/// Code 190004, HTTP 429.
pub const CALENDAR_METHOD_BUSY: Code = Code::new(190_004);

/// Calendar: this app calls too often.
///
/// Code 190005, HTTP 429.
pub const CALENDAR_APP_BUSY: Code = Code::new(190_005);

/// Calendar: another operation was using the same resource.
///
/// Code 190010, HTTP 429.
pub const CALENDAR_OPERATION_BUSY: Code = Code::new(190_010);

/// Feishu People: too many requests per second.
///
/// Code 1161604, HTTP 429.
pub const PEOPLE_BUSY: Code = Code::new(1_161_604);

/// Mail: several requests write for the same user at once.
///
/// Code 1236006, HTTP 429.
pub const MAIL_BUSY: Code = Code::new(1_236_006);

/// Base: too many requests.
///
/// Code 1254290, HTTP 200.
pub const BASE_BUSY: Code = Code::new(1_254_290);

/// Tasks: too many requests at the same time. Documented with HTTP status 429 and with 400.
///
/// Code 1470450.
pub const TASK_BUSY: Code = Code::new(1_470_450);

/// Mail: the user has sent as many messages today as allowed.
///
/// Code 1236007, HTTP 429.
pub const MAIL_USER_DAILY_QUOTA: Code = Code::new(1_236_007);

/// Mail: the user has written to as many external recipients today as allowed.
///
/// Code 1236008, HTTP 429.
pub const MAIL_USER_RECIPIENT_QUOTA: Code = Code::new(1_236_008);

/// Mail: the tenant has written to as many external recipients today as allowed.
///
/// Code 1236009, HTTP 429.
pub const MAIL_TENANT_RECIPIENT_QUOTA: Code = Code::new(1_236_009);

/// Mail: the system restricts what the user may send.
///
/// Code 1236010, HTTP 429.
pub const MAIL_QUOTA: Code = Code::new(1_236_010);

/// Mail: a quota is used up; which one is not documented.
///
/// Code 1236011.
pub const MAIL_QUOTA_UNSPECIFIED: Code = Code::new(1_236_011);

/// Mail: the user has reached the limit set for a sender.
///
/// Code 1236012, HTTP 429.
pub const MAIL_SENDER_RESTRICTED: Code = Code::new(1_236_012);

/// Mail: the tenant's storage is full.
///
/// Code 1236013, HTTP 429.
pub const MAIL_TENANT_STORAGE_QUOTA: Code = Code::new(1_236_013);

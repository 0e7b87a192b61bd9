// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of helpdesk v1, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// The access token or the helpdesk credential is wrong, or they belong to different tenants.
///
/// Code 154001, HTTP 401.
pub const UNAUTHORIZED: Code = Code::new(154_001);

/// Code 154004, HTTP 404.
///
/// - The helpdesk does not exist. [`ListAgentEmails`](super::ListAgentEmails), [`ListHelpdeskCustomizedFields`](super::ListHelpdeskCustomizedFields)
/// - The receiver does not exist. [`CreateBotMessage`](super::CreateBotMessage)
/// - The parent category does not exist. [`CreateCategory`](super::CreateCategory)
/// - The category does not exist. [`GetCategory`](super::GetCategory), [`ListFaq`](super::ListFaq)
/// - The entry does not exist. [`DeleteFaq`](super::DeleteFaq), [`GetFaq`](super::GetFaq), [`PatchFaq`](super::PatchFaq)
/// - There is no such image in this entry. [`DownloadFaqImage`](super::DownloadFaqImage)
/// - The push message does not exist. [`CancelNotificationApproval`](super::CancelNotificationApproval), [`CancelNotification`](super::CancelNotification), [`SendNotification`](super::SendNotification), [`GetNotification`](super::GetNotification), [`PatchNotification`](super::PatchNotification)
/// - Something that the request names does not exist. [`CreateNotification`](super::CreateNotification), [`StartService`](super::StartService)
/// - The ticket does not exist. [`AnswerUserQuery`](super::AnswerUserQuery), [`GetTicket`](super::GetTicket), [`UpdateTicket`](super::UpdateTicket)
/// - There is no such message in this ticket. [`DownloadTicketImage`](super::DownloadTicketImage)
pub const NOT_FOUND: Code = Code::new(154_004);

/// The server failed.
///
/// Code 155000, HTTP 500.
pub const SERVER_ERROR: Code = Code::new(155_000);

/// This status cannot be set.
///
/// Code 150001, HTTP 400.
pub const INVALID_STATUS: Code = Code::new(150_001);

/// The request is not valid.
///
/// Code 154000, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(154_000);

/// The caller may not do this.
///
/// Code 154003, HTTP 403.
pub const PERMISSION_DENIED: Code = Code::new(154_003);

/// Code 154005, HTTP 405.
///
/// - The app may not send messages. [`CreateBotMessage`](super::CreateBotMessage)
/// - The caller may not create push messages. [`CancelNotificationApproval`](super::CancelNotificationApproval), [`CancelNotification`](super::CancelNotification), [`CreateNotification`](super::CreateNotification), [`SendNotification`](super::SendNotification), [`GetNotification`](super::GetNotification), [`PatchNotification`](super::PatchNotification)
pub const NOT_ALLOWED: Code = Code::new(154_005);

/// The user cannot see the helpdesk.
///
/// Code 154402, HTTP 401.
pub const HELPDESK_NOT_VISIBLE: Code = Code::new(154_402);

/// The image was deleted.
///
/// Code 154404, HTTP 401.
pub const IMAGE_DELETED: Code = Code::new(154_404);

/// The ticket is closed.
///
/// Code 154401, HTTP 401.
pub const TICKET_CLOSED: Code = Code::new(154_401);

/// The message contains a URL that is not allowed.
///
/// Code 154403, HTTP 401.
pub const BAD_URL: Code = Code::new(154_403);

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of im v1, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// Code 230001, HTTP 400.
///
/// - A parameter is wrong. [`DeleteBatchMessage`](super::DeleteBatchMessage), [`GetProgressBatchMessage`](super::GetProgressBatchMessage), [`ReadUserBatchMessage`](super::ReadUserBatchMessage), [`CreateMessage`](super::CreateMessage), [`DeleteMessage`](super::DeleteMessage), [`ForwardMessage`](super::ForwardMessage), [`GetMessage`](super::GetMessage), [`ListMessage`](super::ListMessage), [`MergeForwardMessage`](super::MergeForwardMessage), [`PatchMessage`](super::PatchMessage), [`PushFollowUpMessage`](super::PushFollowUpMessage), [`ReadUsersMessage`](super::ReadUsersMessage), [`ReplyMessage`](super::ReplyMessage), [`SearchMessage`](super::SearchMessage), [`UpdateMessage`](super::UpdateMessage), [`BatchQueryMessageReaction`](super::BatchQueryMessageReaction), [`CreatePin`](super::CreatePin), [`DeletePin`](super::DeletePin), [`ListPin`](super::ListPin), [`ForwardThread`](super::ForwardThread)
/// - A parameter is wrong, or none of the users is in the chat. [`UrgentAppMessage`](super::UrgentAppMessage), [`UrgentPhoneMessage`](super::UrgentPhoneMessage), [`UrgentSmsMessage`](super::UrgentSmsMessage)
pub const INVALID_PARAMETER: Code = Code::new(230_001);

/// The app has no bot.
///
/// Code 230006, HTTP 400.
pub const BOT_DISABLED: Code = Code::case(230_006, 1);

/// The message is too old to be recalled; how long that is possible, the administrator of the
/// tenant sets.
///
/// Code 230009, HTTP 400.
pub const RECALL_PERIOD_OVER: Code = Code::new(230_009);

/// The bot may not recall this message.
///
/// Code 230026, HTTP 400.
pub const RECALL_FORBIDDEN: Code = Code::new(230_026);

/// Code 230027, HTTP 400.
///
/// - The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. [`DeleteBatchMessage`](super::DeleteBatchMessage), [`GetProgressBatchMessage`](super::GetProgressBatchMessage), [`ReadUserBatchMessage`](super::ReadUserBatchMessage), [`CreateMessage`](super::CreateMessage), [`DeleteMessage`](super::DeleteMessage), [`ForwardMessage`](super::ForwardMessage), [`GetMessage`](super::GetMessage), [`ListMessage`](super::ListMessage), [`MergeForwardMessage`](super::MergeForwardMessage), [`PatchMessage`](super::PatchMessage), [`ReadUsersMessage`](super::ReadUsersMessage), [`ReplyMessage`](super::ReplyMessage), [`UpdateMessage`](super::UpdateMessage), [`CreatePin`](super::CreatePin), [`DeletePin`](super::DeletePin), [`ListPin`](super::ListPin), [`ForwardThread`](super::ForwardThread)
/// - This is not possible in external chats. [`UrgentAppMessage`](super::UrgentAppMessage), [`UrgentPhoneMessage`](super::UrgentPhoneMessage), [`UrgentSmsMessage`](super::UrgentSmsMessage)
pub const PERMISSION_DENIED: Code = Code::new(230_027);

/// The batch does not exist.
///
/// Code 230030, HTTP 400.
pub const BATCH_MESSAGE_NOT_FOUND: Code = Code::new(230_030);

/// Changes to data of the app are suspended for the moment.
///
/// Code 232096, HTTP 400.
pub const WRITES_SUSPENDED: Code = Code::new(232_096);

/// The bot did not send the message.
///
/// Code 230012, HTTP 400.
pub const NOT_BOTS_MESSAGE: Code = Code::new(230_012);

/// A parameter is wrong.
///
/// Code 232001, HTTP 400.
pub const INVALID_CHAT_PARAMETER: Code = Code::new(232_001);

/// The app that makes the call does not exist.
///
/// Code 232004, HTTP 400.
pub const APP_NOT_FOUND: Code = Code::new(232_004);

/// Too many calls for the chat.
///
/// Code 232019, HTTP 400.
pub const CHAT_RATE_LIMITED: Code = Code::new(232_019);

/// The name of a public chat must have at least 2 characters.
///
/// Code 232020, HTTP 400.
pub const NAME_TOO_SHORT: Code = Code::new(232_020);

/// A bot does not exist.
///
/// Code 232021, HTTP 400.
pub const BOT_NOT_FOUND: Code = Code::new(232_021);

/// A user who is invited has left the tenant.
///
/// Code 232022, HTTP 400.
pub const INVITED_USER_RESIGNED: Code = Code::new(232_022);

/// Name or description of the chat did not pass the check.
///
/// Code 232023, HTTP 400.
pub const CHAT_CONTENT_REJECTED: Code = Code::new(232_023);

/// The app has no bot.
///
/// Code 232025, HTTP 400.
pub const CHAT_BOT_DISABLED: Code = Code::new(232_025);

/// The id of a user is not valid.
///
/// Code 232030, HTTP 400.
pub const INVALID_USER: Code = Code::new(232_030);

/// The owner belongs to another tenant than the caller.
///
/// Code 232032, HTTP 400.
pub const OWNER_OF_OTHER_TENANT: Code = Code::new(232_032);

/// The chat is external, and the caller may not act there.
///
/// Code 232033, HTTP 400.
pub const EXTERNAL_CHAT_DENIED: Code = Code::new(232_033);

/// The app is not installed or not enabled in the tenant.
///
/// Code 232034, HTTP 400.
pub const APP_NOT_INSTALLED: Code = Code::new(232_034);

/// The caller or an invited bot may not manage labels of chats.
///
/// Code 232037, HTTP 400.
pub const LABEL_PERMISSION_DENIED: Code = Code::new(232_037);

/// A public chat needs a name.
///
/// Code 232042, HTTP 400.
pub const NAME_MISSING: Code = Code::new(232_042);

/// The lists have ids that cannot be used.
///
/// Code 232043, HTTP 400.
pub const UNAVAILABLE_IDS: Code = Code::new(232_043);

/// The tenant may not use restricted mode.
///
/// Code 232057, HTTP 400.
pub const RESTRICTED_MODE_UNAVAILABLE: Code = Code::new(232_057);

/// The chat is being created by another call.
///
/// Code 232068, HTTP 400.
pub const CHAT_BEING_CREATED: Code = Code::new(232_068);

/// External chats of this type cannot be public.
///
/// Code 232069, HTTP 400.
pub const EXTERNAL_CHAT_CANNOT_BE_PUBLIC: Code = Code::new(232_069);

/// The tenant does not allow public chats.
///
/// Code 232091, HTTP 400.
pub const PUBLIC_CHATS_FORBIDDEN: Code = Code::new(232_091);

/// The caller may not manage chats of this type.
///
/// Code 232095, HTTP 400.
pub const RESTRICTED_CHAT_TYPE: Code = Code::new(232_095);

/// The tenant may not hide the number of members.
///
/// Code 232078, HTTP 400.
pub const MEMBER_COUNT_SETTING_UNAVAILABLE: Code = Code::case(232_078, 1);

/// Chats of this type cannot hide the number of members.
///
/// Code 232079, HTTP 400.
pub const MEMBER_COUNT_SETTING_UNSUPPORTED: Code = Code::new(232_079);

/// The id of the chat is not valid.
///
/// Code 232006, HTTP 400.
pub const INVALID_CHAT_ID: Code = Code::new(232_006);

/// Chats of this mode or type do not support this.
///
/// Code 232008, HTTP 400.
pub const UNSUPPORTED_CHAT_KIND: Code = Code::new(232_008);

/// The chat was disbanded.
///
/// Code 232009, HTTP 400.
pub const CHAT_DISBANDED: Code = Code::new(232_009);

/// The caller and the chat belong to different tenants.
///
/// Code 232010, HTTP 400.
pub const FOREIGN_CHAT: Code = Code::new(232_010);

/// The caller is not in the chat.
///
/// Code 232011, HTTP 400.
pub const CALLER_NOT_IN_CHAT: Code = Code::new(232_011);

/// The caller is neither owner nor manager of the chat, nor its creator with the scope that this
/// needs.
///
/// Code 232017, HTTP 400.
pub const NOT_OWNER_OR_CREATOR: Code = Code::new(232_017);

/// A user cannot see the app, or the caller may not work with the user.
///
/// Code 232024, HTTP 400.
pub const USER_INVISIBLE: Code = Code::new(232_024);

/// Secret chats have no link.
///
/// Code 232061, HTTP 400.
pub const SECRET_CHAT_NOT_SHAREABLE: Code = Code::new(232_061);

/// Direct chats have no link.
///
/// Code 232062, HTTP 400.
pub const DIRECT_CHAT_HAS_NO_LINK: Code = Code::new(232_062);

/// Team chats have no link.
///
/// Code 232063, HTTP 400.
pub const TEAM_HAS_NO_LINK: Code = Code::new(232_063);

/// Only the owner and managers of the chat may share it.
///
/// Code 232064, HTTP 400.
pub const LINK_FORBIDDEN: Code = Code::new(232_064);

/// The user or bot of the token does not exist.
///
/// Code 232065, HTTP 400.
pub const CALLER_NOT_FOUND: Code = Code::new(232_065);

/// Only the owner and managers of the chat may change this.
///
/// Code 232002, HTTP 400.
pub const NOT_CHAT_MANAGER: Code = Code::new(232_002);

/// The new owner is not in the chat.
///
/// Code 232012, HTTP 400.
pub const NEW_OWNER_NOT_IN_CHAT: Code = Code::new(232_012);

/// Members who are neither owner nor manager may change avatar, name and description of the chat
/// only.
///
/// Code 232016, HTTP 400.
pub const ONLY_PARTS_EDITABLE: Code = Code::new(232_016);

/// Another public chat has the name.
///
/// Code 232026, HTTP 400.
pub const NAME_TAKEN: Code = Code::new(232_026);

/// The new owner belongs to another tenant.
///
/// Code 232031, HTTP 400.
pub const NEW_OWNER_OF_OTHER_TENANT: Code = Code::new(232_031);

/// The id of the owner is not valid.
///
/// Code 232035, HTTP 400.
pub const INVALID_OWNER: Code = Code::new(232_035);

/// The key of the avatar is not valid.
///
/// Code 232041, HTTP 400.
pub const INVALID_AVATAR: Code = Code::new(232_041);

/// The name of the tab has more than 60 characters.
///
/// Code 232047, HTTP 400.
pub const TAB_NAME_TOO_LONG: Code = Code::new(232_047);

/// Approval of new members cannot be turned off during a meeting.
///
/// Code 232093, HTTP 400.
pub const APPROVAL_NEEDED_IN_MEETING: Code = Code::new(232_093);

/// The menu is not valid.
///
/// Code 232078, HTTP 400.
pub const INVALID_MENU: Code = Code::case(232_078, 2);

/// The chat has no proper announcement.
///
/// Code 232003, HTTP 400.
pub const ANNOUNCEMENT_NOT_FOUND: Code = Code::new(232_003);

/// The caller may not read the document of the announcement.
///
/// Code 232066, HTTP 400.
pub const ANNOUNCEMENT_PERMISSION_DENIED: Code = Code::new(232_066);

/// The announcement is of the new kind, which this call does not handle.
///
/// Code 232097, HTTP 400.
pub const NEW_ANNOUNCEMENT: Code = Code::new(232_097);

/// The announcement could not be changed.
///
/// Code 232018, HTTP 400.
pub const ANNOUNCEMENT_UPDATE_FAILED: Code = Code::new(232_018);

/// None of the ids is valid, or none was given.
///
/// Code 232027, HTTP 400.
pub const NO_VALID_MEMBERS: Code = Code::new(232_027);

/// The caller does not own the chat.
///
/// Code 232038, HTTP 400.
pub const NOT_CHAT_OWNER: Code = Code::new(232_038);

/// The managers were changed, but could not be returned.
///
/// Code 232039, HTTP 400.
pub const MANAGERS_NOT_RETURNED: Code = Code::new(232_039);

/// The chat has as many managers as it may have: 10, or 20 if it is a very large one.
///
/// Code 232040, HTTP 400.
pub const TOO_MANY_MANAGERS: Code = Code::new(232_040);

/// The chat has as many members as it may have.
///
/// Code 232013, HTTP 400.
pub const TOO_MANY_CHAT_MEMBERS: Code = Code::new(232_013);

/// Members of other tenants cannot be added to an internal chat.
///
/// Code 232028, HTTP 400.
pub const EXTERNAL_MEMBER_IN_INTERNAL_CHAT: Code = Code::new(232_028);

/// The chat has as many members as the administrator of the tenant allows.
///
/// Code 232044, HTTP 400.
pub const MEMBER_LIMIT_OF_TENANT: Code = Code::new(232_044);

/// Chats of this type do not support this.
///
/// Code 232090, HTTP 400.
pub const CHAT_KIND_UNSUPPORTED: Code = Code::new(232_090);

/// An `open_id` does not exist.
///
/// Code 99992351, HTTP 400.
pub const UNKNOWN_OPEN_ID: Code = Code::new(99_992_351);

/// A `user_id` does not exist.
///
/// Code 99992360, HTTP 400.
pub const UNKNOWN_USER_ID: Code = Code::new(99_992_360);

/// A `union_id` does not exist.
///
/// Code 99992364, HTTP 400.
pub const UNKNOWN_UNION_ID: Code = Code::new(99_992_364);

/// The id of the chat or of a user is not valid.
///
/// Code 232007, HTTP 400.
pub const INVALID_CHAT_OR_USER: Code = Code::new(232_007);

/// The caller may not do this.
///
/// Code 232014, HTTP 400.
pub const CHAT_PERMISSION_DENIED: Code = Code::new(232_014);

/// Nobody is left who could own the chat.
///
/// Code 232029, HTTP 400.
pub const NO_CANDIDATE_FOR_OWNER: Code = Code::new(232_029);

/// The owner cannot be removed from the chat.
///
/// Code 232076, HTTP 400.
pub const OWNER_NOT_REMOVABLE: Code = Code::new(232_076);

/// New members of the chat must be approved, so that nobody can join by this call.
///
/// Code 232075, HTTP 400.
pub const APPROVAL_NEEDED: Code = Code::new(232_075);

/// Only the owner and managers of the chat may change tabs, menus and widgets.
///
/// Code 232055, HTTP 400.
pub const TABS_AND_MENUS_FORBIDDEN: Code = Code::new(232_055);

/// The menus are being changed by another call.
///
/// Code 232073, HTTP 400.
pub const MENU_BEING_CHANGED: Code = Code::new(232_073);

/// Another app uploaded the image.
///
/// Code 232056, HTTP 400.
pub const NOT_IMAGE_OWNER: Code = Code::new(232_056);

/// The chat has 3 menus already.
///
/// Code 232070, HTTP 400.
pub const TOO_MANY_MENUS: Code = Code::new(232_070);

/// A menu may have 5 submenus.
///
/// Code 232071, HTTP 400.
pub const TOO_MANY_SUBMENUS: Code = Code::new(232_071);

/// The ids are not those of all menus of the chat.
///
/// Code 232072, HTTP 400.
pub const MENU_IDS_DIFFER: Code = Code::new(232_072);

/// The type of id is not valid.
///
/// Code 232015, HTTP 400.
pub const INVALID_MEMBER_ID_TYPE: Code = Code::new(232_015);

/// Nobody may post in the chat.
///
/// Code 232060, HTTP 400.
pub const CHAT_BANNED: Code = Code::new(232_060);

/// Who may post cannot be changed during a meeting.
///
/// Code 232092, HTTP 400.
pub const MEETING_IN_PROGRESS: Code = Code::new(232_092);

/// The chat has 20 tabs already.
///
/// Code 232046, HTTP 400.
pub const TOO_MANY_TABS: Code = Code::new(232_046);

/// The content of the tab is not valid, such as a URL that does not begin with `http`.
///
/// Code 232048, HTTP 400.
pub const INVALID_TAB: Code = Code::new(232_048);

/// Only group and direct chats have tabs.
///
/// Code 232050, HTTP 400.
pub const TABS_UNSUPPORTED: Code = Code::new(232_050);

/// The caller may not work on the document.
///
/// Code 232051, HTTP 400.
pub const DOCUMENT_PERMISSION_DENIED: Code = Code::new(232_051);

/// Only tabs with documents and URLs can be changed or deleted.
///
/// Code 232049, HTTP 400.
pub const TAB_READ_ONLY: Code = Code::new(232_049);

/// The message will delete itself soon.
///
/// Code 230111, HTTP 400.
pub const MESSAGE_SELF_DESTRUCTS: Code = Code::new(230_111);

/// A parameter is wrong.
///
/// Code 234001, HTTP 400.
pub const INVALID_FILE_PARAMETER: Code = Code::new(234_001);

/// Authentication failed.
///
/// Code 234002, HTTP 401.
pub const UNAUTHORIZED: Code = Code::new(234_002);

/// The file is larger than 30 MB, or the image larger than 10 MB.
///
/// Code 234006, HTTP 400.
pub const FILE_TOO_LARGE: Code = Code::new(234_006);

/// The app has no bot.
///
/// Code 234007, HTTP 400.
pub const FILE_BOT_DISABLED: Code = Code::new(234_007);

/// The file is empty.
///
/// Code 234010, HTTP 400.
pub const EMPTY_FILE: Code = Code::new(234_010);

/// The encryption key of the tenant was deleted, so its data cannot be used.
///
/// Code 234041, HTTP 400.
pub const TENANT_MASTER_KEY_DELETED: Code = Code::new(234_041);

/// The tenant's own storage failed; it may be full.
///
/// Code 234042, HTTP 400.
pub const TENANT_STORAGE_FAILED: Code = Code::new(234_042);

/// The tenant's own storage did not answer in time.
///
/// Code 234044, HTTP 400.
pub const TENANT_STORAGE_TIMEOUT: Code = Code::new(234_044);

/// Another app uploaded the file or image.
///
/// Code 234008, HTTP 400.
pub const NOT_FILE_OWNER: Code = Code::new(234_008);

/// The file or image does not exist or was deleted.
///
/// Code 234005, HTTP 400.
pub const FILE_DELETED: Code = Code::new(234_005);

/// The file is larger than 100 MB.
///
/// Code 234037, HTTP 400.
pub const DOWNLOAD_TOO_LARGE: Code = Code::new(234_037);

/// The `Range` header is not valid.
///
/// Code 234045, HTTP 400.
pub const INVALID_RANGE: Code = Code::new(234_045);

/// The `Range` header asks for what the file does not have.
///
/// Code 234046, HTTP 400.
pub const RANGE_NOT_SATISFIABLE: Code = Code::new(234_046);

/// The format of the image is not supported.
///
/// Code 234011, HTTP 400.
pub const UNKNOWN_IMAGE_FORMAT: Code = Code::new(234_011);

/// The resolution is too high: at most 2000 × 2000 for GIF, 4096 × 4096 for avatars, 12000 × 12000
/// otherwise.
///
/// Code 234039, HTTP 400.
pub const IMAGE_TOO_LARGE: Code = Code::new(234_039);

/// The bot is not in the group chat.
///
/// Code 230002, HTTP 400.
pub const BOT_NOT_IN_CHAT: Code = Code::case(230_002, 1);

/// The user is not in the availability range of the bot, or has left the tenant.
///
/// Code 230013, HTTP 400.
pub const USER_OUT_OF_RANGE: Code = Code::new(230_013);

/// Direct chats cannot be shared.
///
/// Code 230015, HTTP 400.
pub const DIRECT_CHAT_NOT_SHAREABLE: Code = Code::new(230_015);

/// The file or image belongs to another app.
///
/// Code 230017, HTTP 400.
pub const NOT_RESOURCE_OWNER: Code = Code::new(230_017);

/// The settings of the chat forbid this, such as when only some members may post.
///
/// Code 230018, HTTP 400.
pub const FORBIDDEN_BY_CHAT: Code = Code::new(230_018);

/// The thread does not exist.
///
/// Code 230019, HTTP 400.
pub const THREAD_NOT_FOUND: Code = Code::new(230_019);

/// Code 230020, HTTP 400.
///
/// - Too many calls: a chat or user receives at most 5 messages a second. [`CreateMessage`](super::CreateMessage), [`ForwardMessage`](super::ForwardMessage), [`MergeForwardMessage`](super::MergeForwardMessage), [`ReplyMessage`](super::ReplyMessage), [`UpdateMessage`](super::UpdateMessage), [`ForwardThread`](super::ForwardThread)
/// - The message is changed more than 5 times a second. [`PatchMessage`](super::PatchMessage)
pub const TOO_MANY_MESSAGES: Code = Code::new(230_020);

/// The content has sensitive words.
///
/// Code 230022, HTTP 400.
pub const SENSITIVE_CONTENT: Code = Code::new(230_022);

/// Code 230025, HTTP 400.
///
/// - The content is too long: text may have 150 KB, cards and rich text 30 KB. Card templates count with their data, and styles add to the length. [`CreateMessage`](super::CreateMessage), [`ReplyMessage`](super::ReplyMessage), [`UpdateMessage`](super::UpdateMessage)
/// - The card is too long: it may have 30 KB, to which styles add. [`PatchMessage`](super::PatchMessage)
pub const CONTENT_TOO_LONG: Code = Code::new(230_025);

/// The card could not be created.
///
/// Code 230099, HTTP 400.
pub const CARD_CREATION_FAILED: Code = Code::new(230_099);

/// The content did not pass the check against leaks, such as for phone numbers and email addresses
/// in plain text.
///
/// Code 230028, HTTP 400.
pub const CONTENT_REJECTED: Code = Code::new(230_028);

/// The user has left the tenant.
///
/// Code 230029, HTTP 400.
pub const USER_RESIGNED: Code = Code::new(230_029);

/// The receiver is not valid.
///
/// Code 230034, HTTP 400.
pub const INVALID_RECEIVER: Code = Code::new(230_034);

/// The sender may not send to this receiver: the chat is muted, the receiver has blocked the bot,
/// or the tenant restricts who may talk to whom.
///
/// Code 230035, HTTP 400.
pub const SENDING_FORBIDDEN: Code = Code::new(230_035);

/// The encryption key of the tenant was deleted, so its data cannot be read.
///
/// Code 230036, HTTP 400.
pub const TENANT_KEY_DELETED: Code = Code::new(230_036);

/// Messages to direct chats across tenants are not allowed here.
///
/// Code 230038, HTTP 400.
pub const CROSS_TENANT_DIRECT_CHAT: Code = Code::new(230_038);

/// The message is being sent.
///
/// Code 230049, HTTP 400.
pub const SENDING_IN_PROGRESS: Code = Code::new(230_049);

/// The user does not want messages from this bot.
///
/// Code 230053, HTTP 400.
pub const USER_MUTED_BOT: Code = Code::new(230_053);

/// Messages of this type, such as cards, cannot be sent to a private connected chat.
///
/// Code 230054, HTTP 400.
pub const TYPE_FORBIDDEN_IN_CHAT: Code = Code::case(230_054, 1);

/// The file was uploaded as another type than that of the message.
///
/// Code 230055, HTTP 400.
pub const FILE_TYPE_MISMATCH: Code = Code::new(230_055);

/// Messages cannot be sent to encrypted chats.
///
/// Code 230075, HTTP 400.
pub const ENCRYPTED_CHAT: Code = Code::case(230_075, 1);

/// The file or image belongs to neither the bot nor the user.
///
/// Code 231205, HTTP 400.
pub const NOT_USER_RESOURCE_OWNER: Code = Code::new(231_205);

/// Code 230050, HTTP 400.
///
/// - The caller cannot see the message. [`DeleteMessage`](super::DeleteMessage), [`ForwardMessage`](super::ForwardMessage), [`GetMessage`](super::GetMessage), [`PatchMessage`](super::PatchMessage), [`ReadUsersMessage`](super::ReadUsersMessage), [`UpdateMessage`](super::UpdateMessage), [`UrgentAppMessage`](super::UrgentAppMessage), [`UrgentPhoneMessage`](super::UrgentPhoneMessage), [`UrgentSmsMessage`](super::UrgentSmsMessage), [`CreatePin`](super::CreatePin), [`DeletePin`](super::DeletePin), [`ForwardThread`](super::ForwardThread)
/// - The caller cannot see the message that is replied to. [`ReplyMessage`](super::ReplyMessage)
pub const MESSAGE_INVISIBLE: Code = Code::new(230_050);

/// Messages of this type do not support this.
///
/// Code 230054, HTTP 400.
pub const UNSUPPORTED_MESSAGE_TYPE: Code = Code::case(230_054, 2);

/// Code 230110, HTTP 400.
///
/// - The message was deleted. [`DeleteMessage`](super::DeleteMessage), [`ForwardMessage`](super::ForwardMessage), [`ListMessage`](super::ListMessage), [`PatchMessage`](super::PatchMessage), [`ReadUsersMessage`](super::ReadUsersMessage), [`UpdateMessage`](super::UpdateMessage), [`UrgentAppMessage`](super::UrgentAppMessage), [`UrgentPhoneMessage`](super::UrgentPhoneMessage), [`UrgentSmsMessage`](super::UrgentSmsMessage), [`CreateMessageReaction`](super::CreateMessageReaction), [`DeleteMessageReaction`](super::DeleteMessageReaction), [`ListMessageReaction`](super::ListMessageReaction), [`GetMessageResource`](super::GetMessageResource), [`ForwardThread`](super::ForwardThread)
/// - The message was deleted and cannot be read. [`GetMessage`](super::GetMessage)
pub const MESSAGE_DELETED: Code = Code::new(230_110);

/// Messages of this type cannot be forwarded: system messages, red packets, votes, audio, calendar
/// transfers and the like.
///
/// Code 230061, HTTP 400.
pub const NOT_FORWARDABLE: Code = Code::new(230_061);

/// Messages may not be forwarded to a chat with third-party encryption.
///
/// Code 230062, HTTP 400.
pub const ENCRYPTED_CHAT_FORBIDDEN: Code = Code::new(230_062);

/// The chat to forward to is not valid.
///
/// Code 230063, HTTP 400.
pub const INVALID_TARGET_CHAT: Code = Code::new(230_063);

/// Code 230064, HTTP 400.
///
/// - The message does not exist, was recalled or cannot be seen. [`ForwardMessage`](super::ForwardMessage)
/// - None of the messages can be forwarded: they do not exist, were recalled or cannot be seen. [`MergeForwardMessage`](super::MergeForwardMessage)
/// - The thread does not exist. [`ForwardThread`](super::ForwardThread)
pub const INVALID_FORWARD: Code = Code::new(230_064);

/// Code 230065, HTTP 400.
///
/// - The message was recalled. [`ForwardMessage`](super::ForwardMessage)
/// - All messages were recalled. [`MergeForwardMessage`](super::MergeForwardMessage)
pub const FORWARD_RECALLED: Code = Code::new(230_065);

/// Code 230066, HTTP 400.
///
/// - The message is in a secret chat. [`ForwardMessage`](super::ForwardMessage)
/// - What is to be forwarded is in a secret chat. [`MergeForwardMessage`](super::MergeForwardMessage)
/// - The thread is in a secret chat. [`ForwardThread`](super::ForwardThread)
pub const SECRET_CHAT: Code = Code::new(230_066);

/// Code 230070, HTTP 400.
///
/// - The message is confidential, or its chat is in restricted mode. [`ForwardMessage`](super::ForwardMessage)
/// - One of the messages is confidential, or the chat is in restricted mode. [`MergeForwardMessage`](super::MergeForwardMessage)
/// - The chat of the thread is in restricted mode. [`ForwardThread`](super::ForwardThread)
pub const RESTRICTED: Code = Code::new(230_070);

/// The caller cannot see the thread to forward to. If new members cannot see the history of the
/// chat, older threads are visible only once the caller was mentioned there.
///
/// Code 230074, HTTP 400.
pub const TARGET_THREAD_INVISIBLE: Code = Code::case(230_074, 1);

/// Code 230073, HTTP 400.
///
/// - The caller cannot see the thread. If new members cannot see the history of the chat, older threads are visible only once the caller was mentioned there. [`ListMessage`](super::ListMessage)
/// - The caller cannot see the thread to forward. If new members cannot see the history of the chat, older threads are visible only once the caller was mentioned there. [`ForwardThread`](super::ForwardThread)
pub const THREAD_INVISIBLE: Code = Code::case(230_073, 1);

/// Messages of this chat cannot be read, such as in restricted mode that forbids copying.
///
/// Code 231203, HTTP 400.
pub const CHAT_TYPE_UNSUPPORTED: Code = Code::new(231_203);

/// Apps that are shared externally or with connected organizations cannot make this call for a
/// user.
///
/// Code 231204, HTTP 400.
pub const APP_TYPE_UNSUPPORTED: Code = Code::new(231_204);

/// The messages come from several threads, or from a thread and the chat.
///
/// Code 230067, HTTP 400.
pub const MIXED_SOURCES: Code = Code::new(230_067);

/// The messages are not all of the same chat.
///
/// Code 230069, HTTP 400.
pub const DIFFERENT_CHATS: Code = Code::new(230_069);

/// The message was recalled.
///
/// Code 230011, HTTP 400.
pub const MESSAGE_RECALLED: Code = Code::new(230_011);

/// The card was sent more than 14 days ago.
///
/// Code 230031, HTTP 400.
pub const CARD_TOO_OLD: Code = Code::new(230_031);

/// The message was sent more than 600 seconds ago.
///
/// Code 230002, HTTP 400.
pub const MESSAGE_TOO_OLD: Code = Code::case(230_002, 2);

/// The message is not in a direct chat between the bot and a user.
///
/// Code 230003, HTTP 400.
pub const NOT_DIRECT_CHAT: Code = Code::new(230_003);

/// The bot cannot see the message.
///
/// Code 230004, HTTP 400.
pub const FOLLOW_UP_MESSAGE_INVISIBLE: Code = Code::new(230_004);

/// The user cannot see the bot.
///
/// Code 230005, HTTP 400.
pub const USER_UNAVAILABLE: Code = Code::new(230_005);

/// The message is not the latest one of the chat.
///
/// Code 230006, HTTP 400.
pub const NOT_LATEST_MESSAGE: Code = Code::case(230_006, 2);

/// The bubbles are not valid.
///
/// Code 230007, HTTP 400.
pub const INVALID_FOLLOW_UP: Code = Code::new(230_007);

/// The message has bubbles already.
///
/// Code 230008, HTTP 400.
pub const FOLLOW_UP_EXISTS: Code = Code::new(230_008);

/// The message was sent more than 7 days ago.
///
/// Code 230033, HTTP 400.
pub const READ_STATE_EXPIRED: Code = Code::new(230_033);

/// The chat does not support replies in threads.
///
/// Code 230071, HTTP 400.
pub const THREAD_REPLIES_UNSUPPORTED: Code = Code::case(230_071, 1);

/// Aggregated messages do not support replies in threads.
///
/// Code 230072, HTTP 400.
pub const AGGREGATED_MESSAGE: Code = Code::case(230_072, 1);

/// The caller did not send the message.
///
/// Code 230071, HTTP 400.
pub const NOT_SENDER: Code = Code::case(230_071, 2);

/// The message was edited 20 times already.
///
/// Code 230072, HTTP 400.
pub const TOO_MANY_EDITS: Code = Code::case(230_072, 2);

/// Messages in secret chats cannot be edited.
///
/// Code 230073, HTTP 400.
pub const SECRET_CHAT_NOT_EDITABLE: Code = Code::case(230_073, 2);

/// Messages in chats with third-party encryption cannot be edited.
///
/// Code 230074, HTTP 400.
pub const ENCRYPTED_NOT_EDITABLE: Code = Code::case(230_074, 2);

/// The message is too old to be edited; how long that is possible, the administrator of the tenant
/// sets.
///
/// Code 230075, HTTP 400.
pub const EDIT_PERIOD_OVER: Code = Code::case(230_075, 2);

/// One of the users has more than 200 urgent messages to read.
///
/// Code 230023, HTTP 400.
pub const TOO_MANY_UNREAD_URGENT: Code = Code::new(230_023);

/// The quota of the tenant for urgent messages is used up.
///
/// Code 230024, HTTP 400.
pub const URGENT_QUOTA_EXCEEDED: Code = Code::new(230_024);

/// The caller may not mark this message as urgent, or doing so was judged a risk.
///
/// Code 230052, HTTP 400.
pub const URGENT_FORBIDDEN: Code = Code::new(230_052);

/// Aggregated messages cannot be marked as urgent.
///
/// Code 230098, HTTP 400.
pub const FOLDED_MESSAGE: Code = Code::new(230_098);

/// The type of the reaction is not valid.
///
/// Code 231001, HTTP 400.
pub const INVALID_REACTION: Code = Code::case(231_001, 1);

/// The caller may not react to this message, mostly because it is not in the chat.
///
/// Code 231002, HTTP 400.
pub const REACTION_FORBIDDEN: Code = Code::new(231_002);

/// The message does not exist, or was recalled.
///
/// Code 231003, HTTP 400.
pub const MESSAGE_NOT_FOUND: Code = Code::new(231_003);

/// The chat of the message does not exist, was disbanded or is archived.
///
/// Code 231004, HTTP 400.
pub const MESSAGE_CHAT_NOT_FOUND: Code = Code::new(231_004);

/// The thread was recalled without a trace.
///
/// Code 231005, HTTP 400.
pub const THREAD_REMOVED: Code = Code::new(231_005);

/// The caller cannot be recognised as a bot or user.
///
/// Code 231006, HTTP 400.
pub const INVALID_OPERATOR: Code = Code::new(231_006);

/// The caller has no access to the message, mostly because it is not in the chat.
///
/// Code 231008, HTTP 400.
pub const MESSAGE_ACCESS_DENIED: Code = Code::new(231_008);

/// The page token is not valid.
///
/// Code 231012, HTTP 400.
pub const INVALID_PAGE_TOKEN: Code = Code::new(231_012);

/// The call was made with neither a tenant token nor a user token.
///
/// Code 231013, HTTP 400.
pub const INVALID_AUTHORIZATION: Code = Code::new(231_013);

/// The type of user id is not valid.
///
/// Code 231014, HTTP 400.
pub const INVALID_USER_ID_TYPE: Code = Code::new(231_014);

/// The same reaction is being added or deleted.
///
/// Code 231015, HTTP 400.
pub const REACTION_IN_PROGRESS: Code = Code::new(231_015);

/// Messages of this type do not support reactions.
///
/// Code 231017, HTTP 400.
pub const REACTION_UNSUPPORTED: Code = Code::new(231_017);

/// The caller cannot see the message.
///
/// Code 231018, HTTP 400.
pub const REACTION_MESSAGE_INVISIBLE: Code = Code::new(231_018);

/// The settings of the sender of the message forbid this, such as when the caller is blocked.
///
/// Code 231019, HTTP 400.
pub const FORBIDDEN_BY_USER: Code = Code::new(231_019);

/// The administrator of the tenant does not allow this towards the sender of the message.
///
/// Code 231020, HTTP 400.
pub const FORBIDDEN_BY_ADMINISTRATOR: Code = Code::new(231_020);

/// The caller may not act in external chats.
///
/// Code 231021, HTTP 400.
pub const EXTERNAL_CHAT_FORBIDDEN: Code = Code::new(231_021);

/// The user of the direct chat is not in the availability range of the bot.
///
/// Code 231022, HTTP 400.
pub const REACTION_USER_OUT_OF_RANGE: Code = Code::new(231_022);

/// The reaction belongs to another tenant.
///
/// Code 231001, HTTP 400.
pub const FOREIGN_REACTION: Code = Code::case(231_001, 2);

/// Someone else added the reaction.
///
/// Code 231007, HTTP 400.
pub const NOT_REACTION_AUTHOR: Code = Code::new(231_007);

/// The reaction belongs to another message.
///
/// Code 231010, HTTP 400.
pub const REACTION_OF_OTHER_MESSAGE: Code = Code::new(231_010);

/// The reaction does not exist.
///
/// Code 231011, HTTP 400.
pub const REACTION_NOT_FOUND: Code = Code::new(231_011);

/// The file is not part of the message.
///
/// Code 234003, HTTP 400.
pub const FILE_NOT_IN_MESSAGE: Code = Code::new(234_003);

/// The app is not in the chat of the message.
///
/// Code 234004, HTTP 400.
pub const APP_NOT_IN_CHAT: Code = Code::new(234_004);

/// This is not possible in external chats.
///
/// Code 234009, HTTP 400.
pub const FILE_PERMISSION_DENIED: Code = Code::new(234_009);

/// The scopes of the app could not be determined.
///
/// Code 234019, HTTP 400.
pub const APP_SCOPES_UNAVAILABLE: Code = Code::new(234_019);

/// The message is confidential, or its chat is in restricted mode.
///
/// Code 234038, HTTP 400.
pub const DOWNLOAD_RESTRICTED: Code = Code::new(234_038);

/// The caller cannot see the message, such as when new members of the chat cannot see its history.
///
/// Code 234040, HTTP 400.
pub const FILE_MESSAGE_INVISIBLE: Code = Code::new(234_040);

/// Files of this type of message cannot be downloaded, such as of merged forwards and cards.
///
/// Code 234043, HTTP 400.
pub const MESSAGE_TYPE_HAS_NO_FILES: Code = Code::new(234_043);

/// The chat does not exist.
///
/// Code 230045, HTTP 400.
pub const CHAT_NOT_FOUND: Code = Code::new(230_045);

/// Only the owner and managers of the chat may pin messages.
///
/// Code 230046, HTTP 400.
pub const PIN_FORBIDDEN: Code = Code::new(230_046);

/// The same message is pinned or unpinned too often.
///
/// Code 230047, HTTP 400.
pub const PIN_RATE_LIMITED: Code = Code::new(230_047);

/// Pinned messages are listed too often.
///
/// Code 230048, HTTP 400.
pub const PIN_LIST_RATE_LIMITED: Code = Code::new(230_048);

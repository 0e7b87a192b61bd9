// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! What all endpoints of 飞书开放平台 share.
//!
//! Schema: `schemas/open/platform.json`.

use feishu_api_runtime as rt;

/// The platform's documented facts.
pub static PLATFORM: rt::Platform = rt::Platform {
    name: "open",
    doc: "https://open.feishu.cn/document",
    hosts: &[
        ("feishu", "https://open.feishu.cn"),
        ("lark", "https://open.larksuite.com"),
    ],
    tokens: &[
        rt::Token {
            kind: rt::TokenKind::Tenant,
            header: "Authorization",
            scheme: Some("Bearer"),
        },
        rt::Token {
            kind: rt::TokenKind::User,
            header: "Authorization",
            scheme: Some("Bearer"),
        },
        rt::Token {
            kind: rt::TokenKind::App,
            header: "Authorization",
            scheme: Some("Bearer"),
        },
    ],
    envelope: &STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "99991400 - RateLimit RateLimited",
                "Too many calls to this API. Arrives with HTTP status 429, from some older APIs with 400.",
                "Wait for the seconds given in the `x-ogw-ratelimit-reset` header, then repeat; lower the rate of calls.",
                "",
            ],
            [
                "99991403 - Quota MonthlyQuotaExceeded",
                "The tenant has used up its API calls for this month.",
                "Have an administrator upgrade the tenant's plan, or wait for the next month.",
                "",
            ],
            [
                "99991661 - Auth MissingToken",
                "The request carries no token, or the `Authorization` header does not start with `Bearer`.",
                "Give the client credentials or a token.",
                "",
            ],
            [
                "99991663 - InvalidToken AccessTokenInvalid",
                "The tenant token is invalid or expired, or the API does not accept tenant tokens.",
                "Fetch a new tenant token and repeat once; if that fails too, use a kind of token that the API accepts.",
                "",
            ],
            [
                "99991664 - InvalidToken AppTokenInvalid",
                "The app token is not valid.",
                "Fetch a new app token and repeat once.",
                "",
            ],
            [
                "99991665 - InvalidToken TenantTokenInvalid",
                "The tenant token is not a legal one.",
                "Fetch a new tenant token and repeat once.",
                "",
            ],
            [
                "99991668 - UserTokenExpired UserTokenInvalid",
                "The user token is no longer valid, or the API does not accept user tokens; the message says which.",
                "Refresh the user token or have the user sign in again; if the message says that user tokens are not supported, call as the app.",
                "",
            ],
            [
                "99991671 - Auth MalformedToken",
                "The token does not have the form of a token.",
                "Check that the whole token is passed, and nothing else.",
                "",
            ],
            [
                "99991672 - Permission AppScopeMissing",
                "The app lacks every scope that would allow this call.",
                "Grant the app one of the scopes named in the error in the developer console, then publish the change.",
                "",
            ],
            [
                "99991676 - Permission TokenScopeMissing",
                "The token does not carry the scope that this call needs.",
                "Check the scopes for which the token was issued, and obtain a new one.",
                "",
            ],
            [
                "99991677 - UserTokenExpired UserTokenExpired",
                "The user token has expired.",
                "Refresh the user token, or have the user sign in again.",
                "",
            ],
            [
                "99991679 - Permission UserScopeMissing",
                "The user has not granted the app the scope that this call needs.",
                "Have the user authorize the app again with the scopes named in the error.",
                "",
            ],
            [
                "2200 - Busy InternalBusy",
                "An internal failure, mostly seen when calls come too fast.",
                "Lower the rate of calls and repeat.",
                "",
            ],
            [
                "11232 - Busy MessageServiceBusy",
                "The message service as a whole receives too many messages.",
                "Wait and repeat, leaving more time between calls. Avoid sending at full and half hours.",
                "",
            ],
            [
                "11233 - Busy MessageChatBusy",
                "One chat receives too many messages.",
                "Wait and repeat, leaving more time between calls.",
                "",
            ],
            [
                "11247 - Busy MessageSendBusy",
                "Sending a message inside the platform hit a rate limit.",
                "Wait and repeat, leaving more time between calls.",
                "",
            ],
            [
                "90217 - Busy SheetBusy",
                "Spreadsheets: too many requests.",
                "Wait and repeat, leaving more time between calls.",
                "",
            ],
            [
                "190004 429 Busy CalendarMethodBusy",
                "Calendar: this method is called too often.",
                "Wait and repeat, leaving more time between calls.",
                "",
            ],
            [
                "190005 429 Busy CalendarAppBusy",
                "Calendar: this app calls too often.",
                "Wait and repeat, leaving more time between calls.",
                "",
            ],
            [
                "190010 429 Busy CalendarOperationBusy",
                "Calendar: the operation lost a race for a shared resource.",
                "Wait and repeat, leaving more time between calls.",
                "",
            ],
            [
                "1161604 429 Busy PeopleBusy",
                "Feishu People: too many requests per second.",
                "Wait and repeat, leaving more time between calls.",
                "",
            ],
            [
                "1236006 429 Busy MailBusy",
                "Mail: several requests write for the same user at once.",
                "Do not write for one user in parallel; repeat later.",
                "",
            ],
            [
                "1254290 200 Busy BaseBusy",
                "Base: too many requests.",
                "Wait and repeat, leaving more time between calls.",
                "",
            ],
            [
                "1470450 - Busy TaskBusy",
                "Tasks: too many requests at the same time. Documented with HTTP status 429 and with 400.",
                "Wait and repeat, leaving more time between calls.",
                "",
            ],
            [
                "1236007 429 Quota MailUserDailyQuota",
                "Mail: the user has sent as many messages today as allowed.",
                "Have an administrator raise the limit, or wait for the next day.",
                "",
            ],
            [
                "1236008 429 Quota MailUserRecipientQuota",
                "Mail: the user has written to as many external recipients today as allowed.",
                "Have an administrator raise the limit, or wait for the next day.",
                "",
            ],
            [
                "1236009 429 Quota MailTenantRecipientQuota",
                "Mail: the tenant has written to as many external recipients today as allowed.",
                "Have an administrator raise the limit, or wait for the next day.",
                "",
            ],
            [
                "1236010 429 Quota MailQuota",
                "Mail: the system restricts what the user may send.",
                "Wait before sending again; repeating at once is useless.",
                "",
            ],
            [
                "1236011 - Quota MailQuotaUnspecified",
                "Mail: a quota is used up; which one is not documented.",
                "Ask an administrator about the limits of the mailbox.",
                "",
            ],
            [
                "1236012 429 Quota MailSenderRestricted",
                "Mail: the user has reached the limit set for a sender.",
                "Ask an administrator about the limits of the mailbox.",
                "",
            ],
            [
                "1236013 429 Quota MailTenantStorageQuota",
                "Mail: the tenant's storage is full.",
                "Have an administrator add storage or free some.",
                "",
            ],
        ],
    ),
};

/// Id and token of one helpdesk. They carry the rights of the helpdesk's owner and stand in the helpdesk's admin console under the API credentials; resetting the token there makes the old one invalid.
pub static HELPDESK: rt::Credential = rt::Credential {
    name: "helpdesk",
    header: "X-Lark-Helpdesk-Authorization",
};

/// The usual reply: the data stands in an object of its own.
pub static STANDARD_ENVELOPE: rt::Envelope = rt::Envelope {
    code: "code",
    message: "msg",
    detail: Some("error"),
    data: Some("data"),
};

/// The data stands beside the code and the message, as in replies that issue app and tenant tokens.
pub static FLAT_ENVELOPE: rt::Envelope = rt::Envelope {
    code: "code",
    message: "msg",
    detail: Some("error"),
    data: None,
};

/// Replies of the OAuth token endpoints: the data stands beside the code, and a failure is described as in OAuth.
pub static OAUTH_ENVELOPE: rt::Envelope = rt::Envelope {
    code: "code",
    message: "error_description",
    detail: None,
    data: None,
};

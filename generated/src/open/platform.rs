// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! What all endpoints of 飞书开放平台 share.
//!
//! Schema: `schemas/open/platform.json:1`.

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
    errors: &[
        rt::ErrorCase {
            code: rt::Code::new(99_991_400),
            name: "RateLimited",
            status: None,
            message: None,
            kind: rt::Kind::RateLimit,
            meaning: "Too many calls to this API. Arrives with HTTP status 429, from some older APIs with 400.",
            advice: Some(
                "Wait for the seconds given in the `x-ogw-ratelimit-reset` header, then repeat; lower the rate of calls.",
            ),
        },
        rt::ErrorCase {
            code: rt::Code::new(99_991_403),
            name: "MonthlyQuotaExceeded",
            status: None,
            message: None,
            kind: rt::Kind::Quota,
            meaning: "The tenant has used up its API calls for this month.",
            advice: Some(
                "Have an administrator upgrade the tenant's plan, or wait for the next month.",
            ),
        },
        rt::ErrorCase {
            code: rt::Code::new(99_991_661),
            name: "MissingToken",
            status: None,
            message: None,
            kind: rt::Kind::Auth,
            meaning: "The request carries no token, or the `Authorization` header does not start with `Bearer`.",
            advice: Some("Give the client credentials or a token."),
        },
        rt::ErrorCase {
            code: rt::Code::new(99_991_663),
            name: "AccessTokenInvalid",
            status: None,
            message: None,
            kind: rt::Kind::InvalidToken,
            meaning: "The tenant token is invalid or expired, or the API does not accept tenant tokens.",
            advice: Some(
                "Fetch a new tenant token and repeat once; if that fails too, use a kind of token that the API accepts.",
            ),
        },
        rt::ErrorCase {
            code: rt::Code::new(99_991_664),
            name: "AppTokenInvalid",
            status: None,
            message: None,
            kind: rt::Kind::InvalidToken,
            meaning: "The app token is not valid.",
            advice: Some("Fetch a new app token and repeat once."),
        },
        rt::ErrorCase {
            code: rt::Code::new(99_991_665),
            name: "TenantTokenInvalid",
            status: None,
            message: None,
            kind: rt::Kind::InvalidToken,
            meaning: "The tenant token is not a legal one.",
            advice: Some("Fetch a new tenant token and repeat once."),
        },
        rt::ErrorCase {
            code: rt::Code::new(99_991_668),
            name: "UserTokenInvalid",
            status: None,
            message: None,
            kind: rt::Kind::UserTokenExpired,
            meaning: "The user token is no longer valid, or the API does not accept user tokens; the message says which.",
            advice: Some(
                "Refresh the user token or have the user sign in again; if the message says that user tokens are not supported, call as the app.",
            ),
        },
        rt::ErrorCase {
            code: rt::Code::new(99_991_671),
            name: "MalformedToken",
            status: None,
            message: None,
            kind: rt::Kind::Auth,
            meaning: "The token does not have the form of a token.",
            advice: Some("Check that the whole token is passed, and nothing else."),
        },
        rt::ErrorCase {
            code: rt::Code::new(99_991_672),
            name: "AppScopeMissing",
            status: None,
            message: None,
            kind: rt::Kind::Permission,
            meaning: "The app lacks every scope that would allow this call.",
            advice: Some(
                "Grant the app one of the scopes named in the error in the developer console, then publish the change.",
            ),
        },
        rt::ErrorCase {
            code: rt::Code::new(99_991_676),
            name: "TokenScopeMissing",
            status: None,
            message: None,
            kind: rt::Kind::Permission,
            meaning: "The token does not carry the scope that this call needs.",
            advice: Some(
                "Check the scopes for which the token was issued, and obtain a new one.",
            ),
        },
        rt::ErrorCase {
            code: rt::Code::new(99_991_677),
            name: "UserTokenExpired",
            status: None,
            message: None,
            kind: rt::Kind::UserTokenExpired,
            meaning: "The user token has expired.",
            advice: Some("Refresh the user token, or have the user sign in again."),
        },
        rt::ErrorCase {
            code: rt::Code::new(99_991_679),
            name: "UserScopeMissing",
            status: None,
            message: None,
            kind: rt::Kind::Permission,
            meaning: "The user has not granted the app the scope that this call needs.",
            advice: Some(
                "Have the user authorize the app again with the scopes named in the error.",
            ),
        },
        rt::ErrorCase {
            code: rt::Code::new(2200),
            name: "InternalBusy",
            status: None,
            message: None,
            kind: rt::Kind::Busy,
            meaning: "An internal failure, mostly seen when calls come too fast.",
            advice: Some("Lower the rate of calls and repeat."),
        },
        rt::ErrorCase {
            code: rt::Code::new(11_232),
            name: "MessageServiceBusy",
            status: None,
            message: None,
            kind: rt::Kind::Busy,
            meaning: "The message service as a whole receives too many messages.",
            advice: Some(
                "Wait and repeat, leaving more time between calls. Avoid sending at full and half hours.",
            ),
        },
        rt::ErrorCase {
            code: rt::Code::new(11_233),
            name: "MessageChatBusy",
            status: None,
            message: None,
            kind: rt::Kind::Busy,
            meaning: "One chat receives too many messages.",
            advice: Some("Wait and repeat, leaving more time between calls."),
        },
        rt::ErrorCase {
            code: rt::Code::new(11_247),
            name: "MessageSendBusy",
            status: None,
            message: None,
            kind: rt::Kind::Busy,
            meaning: "Sending a message inside the platform hit a rate limit.",
            advice: Some("Wait and repeat, leaving more time between calls."),
        },
        rt::ErrorCase {
            code: rt::Code::new(90_217),
            name: "SheetBusy",
            status: None,
            message: None,
            kind: rt::Kind::Busy,
            meaning: "Spreadsheets: too many requests.",
            advice: Some("Wait and repeat, leaving more time between calls."),
        },
        rt::ErrorCase {
            code: rt::Code::new(190_004),
            name: "CalendarMethodBusy",
            status: Some(429),
            message: None,
            kind: rt::Kind::Busy,
            meaning: "Calendar: this method is called too often.",
            advice: Some("Wait and repeat, leaving more time between calls."),
        },
        rt::ErrorCase {
            code: rt::Code::new(190_005),
            name: "CalendarAppBusy",
            status: Some(429),
            message: None,
            kind: rt::Kind::Busy,
            meaning: "Calendar: this app calls too often.",
            advice: Some("Wait and repeat, leaving more time between calls."),
        },
        rt::ErrorCase {
            code: rt::Code::new(190_010),
            name: "CalendarOperationBusy",
            status: Some(429),
            message: None,
            kind: rt::Kind::Busy,
            meaning: "Calendar: the operation lost a race for a shared resource.",
            advice: Some("Wait and repeat, leaving more time between calls."),
        },
        rt::ErrorCase {
            code: rt::Code::new(1_161_604),
            name: "PeopleBusy",
            status: Some(429),
            message: None,
            kind: rt::Kind::Busy,
            meaning: "Feishu People: too many requests per second.",
            advice: Some("Wait and repeat, leaving more time between calls."),
        },
        rt::ErrorCase {
            code: rt::Code::new(1_236_006),
            name: "MailBusy",
            status: Some(429),
            message: None,
            kind: rt::Kind::Busy,
            meaning: "Mail: several requests write for the same user at once.",
            advice: Some("Do not write for one user in parallel; repeat later."),
        },
        rt::ErrorCase {
            code: rt::Code::new(1_254_290),
            name: "BaseBusy",
            status: Some(200),
            message: None,
            kind: rt::Kind::Busy,
            meaning: "Base: too many requests.",
            advice: Some("Wait and repeat, leaving more time between calls."),
        },
        rt::ErrorCase {
            code: rt::Code::new(1_470_450),
            name: "TaskBusy",
            status: None,
            message: None,
            kind: rt::Kind::Busy,
            meaning: "Tasks: too many requests at the same time. Documented with HTTP status 429 and with 400.",
            advice: Some("Wait and repeat, leaving more time between calls."),
        },
        rt::ErrorCase {
            code: rt::Code::new(1_236_007),
            name: "MailUserDailyQuota",
            status: Some(429),
            message: None,
            kind: rt::Kind::Quota,
            meaning: "Mail: the user has sent as many messages today as allowed.",
            advice: Some(
                "Have an administrator raise the limit, or wait for the next day.",
            ),
        },
        rt::ErrorCase {
            code: rt::Code::new(1_236_008),
            name: "MailUserRecipientQuota",
            status: Some(429),
            message: None,
            kind: rt::Kind::Quota,
            meaning: "Mail: the user has written to as many external recipients today as allowed.",
            advice: Some(
                "Have an administrator raise the limit, or wait for the next day.",
            ),
        },
        rt::ErrorCase {
            code: rt::Code::new(1_236_009),
            name: "MailTenantRecipientQuota",
            status: Some(429),
            message: None,
            kind: rt::Kind::Quota,
            meaning: "Mail: the tenant has written to as many external recipients today as allowed.",
            advice: Some(
                "Have an administrator raise the limit, or wait for the next day.",
            ),
        },
        rt::ErrorCase {
            code: rt::Code::new(1_236_010),
            name: "MailQuota",
            status: Some(429),
            message: None,
            kind: rt::Kind::Quota,
            meaning: "Mail: the system restricts what the user may send.",
            advice: Some("Wait before sending again; repeating at once is useless."),
        },
        rt::ErrorCase {
            code: rt::Code::new(1_236_011),
            name: "MailQuotaUnspecified",
            status: None,
            message: None,
            kind: rt::Kind::Quota,
            meaning: "Mail: a quota is used up; which one is not documented.",
            advice: Some("Ask an administrator about the limits of the mailbox."),
        },
        rt::ErrorCase {
            code: rt::Code::new(1_236_012),
            name: "MailSenderRestricted",
            status: Some(429),
            message: None,
            kind: rt::Kind::Quota,
            meaning: "Mail: the user has reached the limit set for a sender.",
            advice: Some("Ask an administrator about the limits of the mailbox."),
        },
        rt::ErrorCase {
            code: rt::Code::new(1_236_013),
            name: "MailTenantStorageQuota",
            status: Some(429),
            message: None,
            kind: rt::Kind::Quota,
            meaning: "Mail: the tenant's storage is full.",
            advice: Some("Have an administrator add storage or free some."),
        },
    ],
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

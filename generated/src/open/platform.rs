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
        rt::Host {
            name: "feishu",
            url: "https://open.feishu.cn",
            others: &[
                ("accounts", "https://accounts.feishu.cn"),
                ("www", "https://www.feishu.cn"),
            ],
        },
        rt::Host {
            name: "lark",
            url: "https://open.larksuite.com",
            others: &[
                ("accounts", "https://accounts.larksuite.com"),
                ("www", "https://www.larksuite.com"),
            ],
        },
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
            "99991400 - RateLimit RateLimited\nToo many calls to this API. Arrives with HTTP status 429, from some older APIs with 400.\nWait for the seconds given in the `x-ogw-ratelimit-reset` header, then repeat; lower the rate of calls.",
            "99991403 - Quota MonthlyQuotaExceeded\nThe tenant has used up its API calls for this month.\nHave an administrator upgrade the tenant's plan, or wait for the next month.",
            "99991661 - Auth MissingToken\nThe request carries no token, or the `Authorization` header does not start with `Bearer`.\nGive the client credentials or a token.",
            "99991663 - InvalidToken AccessTokenInvalid\nThe tenant token is invalid or expired, or the API does not accept tenant tokens.\nFetch a new tenant token and repeat once; if that fails too, use a kind of token that the API accepts.",
            "99991664 - InvalidToken AppTokenInvalid\nThe app token is not valid.\nFetch a new app token and repeat once.",
            "99991665 - InvalidToken TenantTokenInvalid\nThe tenant token is malformed.\nFetch a new tenant token and repeat once.",
            "99991668 - UserTokenExpired UserTokenInvalid\nThe user token is no longer valid, or the API does not accept user tokens; the message says which.\nRefresh the user token or have the user sign in again; if the message says that user tokens are not supported, call as the app.",
            "99991671 - Auth MalformedToken\nThe token is malformed.\nCheck that the whole token is passed, and nothing else.",
            "99991672 - Permission AppScopeMissing\nThe app lacks every scope that would allow this call.\nGrant the app one of the scopes named in the error in the developer console, then publish the change.",
            "99991676 - Permission TokenScopeMissing\nThe token does not carry the scope that this call needs.\nCheck the scopes for which the token was issued, and obtain a new one.",
            "99991677 - UserTokenExpired UserTokenExpired\nThe user token has expired.\nRefresh the user token, or have the user sign in again.",
            "99991679 - Permission UserScopeMissing\nThe user has not granted the app the scope that this call needs.\nHave the user authorize the app again with the scopes named in the error.",
            "2200 - Busy InternalBusy\nAn internal failure, mostly seen when calls come too fast.\nLower the rate of calls and repeat.",
            "11232 - Busy MessageServiceBusy\nThe message service as a whole receives too many messages.\nWait and repeat, leaving more time between calls. Avoid sending at full and half hours.",
            "11233 - Busy MessageChatBusy\nOne chat receives too many messages.\nWait and repeat, leaving more time between calls.",
            "11247 - Busy MessageSendBusy\nSending a message inside the platform hit a rate limit.\nWait and repeat, leaving more time between calls.",
            "90217 - Busy SheetBusy\nSpreadsheets: too many requests.\nWait and repeat, leaving more time between calls.",
            "190004 429 Busy CalendarMethodBusy\nCalendar: this method is called too often.\nWait and repeat, leaving more time between calls.",
            "190005 429 Busy CalendarAppBusy\nCalendar: this app calls too often.\nWait and repeat, leaving more time between calls.",
            "190010 429 Busy CalendarOperationBusy\nCalendar: another operation was using the same resource.\nWait and repeat, leaving more time between calls.",
            "1161604 429 Busy PeopleBusy\nFeishu People: too many requests per second.\nWait and repeat, leaving more time between calls.",
            "1236006 429 Busy MailBusy\nMail: several requests write for the same user at once.\nDo not write for one user in parallel; repeat later.",
            "1254290 200 Busy BaseBusy\nBase: too many requests.\nWait and repeat, leaving more time between calls.",
            "1470450 - Busy TaskBusy\nTasks: too many requests at the same time. Documented with HTTP status 429 and with 400.\nWait and repeat, leaving more time between calls.",
            "1236007 429 Quota MailUserDailyQuota\nMail: the user has sent as many messages today as allowed.\nHave an administrator raise the limit, or wait for the next day.",
            "1236008 429 Quota MailUserRecipientQuota\nMail: the user has written to as many external recipients today as allowed.\nHave an administrator raise the limit, or wait for the next day.",
            "1236009 429 Quota MailTenantRecipientQuota\nMail: the tenant has written to as many external recipients today as allowed.\nHave an administrator raise the limit, or wait for the next day.",
            "1236010 429 Quota MailQuota\nMail: the system restricts what the user may send.\nWait before sending again; repeating at once is useless.",
            "1236011 - Quota MailQuotaUnspecified\nMail: a quota is used up; which one is not documented.\nAsk an administrator about the limits of the mailbox.",
            "1236012 429 Quota MailSenderRestricted\nMail: the user has reached the limit set for a sender.\nAsk an administrator about the limits of the mailbox.",
            "1236013 429 Quota MailTenantStorageQuota\nMail: the tenant's storage is full.\nHave an administrator add storage or free some.",
        ],
    ),
};

/// An endpoint of which nothing is known but the platform.
pub const ENDPOINT: rt::Endpoint = rt::Endpoint::of(&PLATFORM);

/// Id and token of one helpdesk. They carry the rights of the helpdesk's owner and are found in the helpdesk's admin console under API credentials; resetting the token there invalidates the old one.
pub static HELPDESK: rt::Credential = rt::Credential {
    name: "helpdesk",
    header: "X-Lark-Helpdesk-Authorization",
};

/// The usual reply: the data is in a separate object.
pub static STANDARD_ENVELOPE: rt::Envelope = rt::Envelope {
    code: "code",
    message: "msg",
    detail: Some("error"),
    data: Some("data"),
};

/// The data is next to the code and the message, as in replies that issue app and tenant tokens.
pub static FLAT_ENVELOPE: rt::Envelope = rt::Envelope {
    code: "code",
    message: "msg",
    detail: Some("error"),
    data: None,
};

/// Replies of the OAuth token endpoints: the data is next to the code, and errors are described as in OAuth.
pub static OAUTH_ENVELOPE: rt::Envelope = rt::Envelope {
    code: "code",
    message: "error_description",
    detail: None,
    data: None,
};

//! A small platform, written by hand as the generated crate would have it.

use feishu_api_runtime::endpoint::{
    AppKind, BodyFormat, Credential, Endpoint, Envelope, ErrorTable, Host, Method, Param, Platform,
    ReplyFormat, Token, TokenKind,
};
use feishu_api_runtime::record::{Field, Limit, Millis, Record, Unknown};
use feishu_api_runtime::{Client, Code, Request, Retries};

use crate::server::{Answer, Seen, Server};

pub(crate) const APP_ID: &str = "cli_a";
pub(crate) const APP_SECRET: &str = "the app secret";

pub(crate) const INVALID_TOKEN: Code = Code::new(99_991_663);
pub(crate) const NOT_FOUND: Code = Code::new(1_470_404);
pub(crate) const BAD_NAME: Code = Code::case(1_470_400, 1);
pub(crate) const BAD_MASK: Code = Code::case(1_470_400, 2);

pub(crate) static OPEN: Platform = Platform {
    name: "open",
    doc: "",
    hosts: &[
        Host { name: "feishu", url: "https://open.feishu.cn", others: &[] },
        Host { name: "lark", url: "https://open.larksuite.com", others: &[] },
    ],
    tokens: &[
        Token { kind: TokenKind::Tenant, header: "Authorization", scheme: Some("Bearer") },
        Token { kind: TokenKind::User, header: "Authorization", scheme: Some("Bearer") },
        Token { kind: TokenKind::App, header: "Authorization", scheme: Some("Bearer") },
    ],
    envelope: &Envelope { code: "code", message: "msg", detail: Some("error"), data: Some("data") },
    errors: ErrorTable::new(&[
        "99991663 - InvalidToken InvalidToken\nwhat the code says",
        "99991677 - UserTokenExpired UserTokenExpired\nwhat the code says",
        "99991672 - Permission NoScope\nwhat the code says",
        "99991400 - RateLimit RateLimit\nwhat the code says",
        "99991403 - Quota Quota\nwhat the code says",
    ]),
};

pub(crate) static PROJECT: Platform = Platform {
    name: "project",
    doc: "",
    hosts: &[Host { name: "feishu", url: "https://project.feishu.cn", others: &[] }],
    tokens: &[Token { kind: TokenKind::Plugin, header: "X-PLUGIN-TOKEN", scheme: None }],
    envelope: &Envelope {
        code: "err_code",
        message: "err_msg",
        detail: Some("err"),
        data: Some("data"),
    },
    errors: ErrorTable::new(&[
        "10021 - InvalidToken TokenExpired\nwhat the code says",
        "30005 - NotFound WorkItemNotFound\nwhat the code says",
    ]),
};

pub(crate) static HELPDESK: Credential =
    Credential { name: "helpdesk", header: "X-Lark-Helpdesk-Authorization" };

const fn endpoint(id: &'static str, method: Method, path: &'static str) -> Endpoint {
    Endpoint {
        id,
        method,
        path,
        tokens: &[TokenKind::Tenant, TokenKind::User],
        apps: &[AppKind::SelfBuilt],
        ..Endpoint::of(&OPEN)
    }
}

pub(crate) static GET: Endpoint = Endpoint {
    params: &[
        Param::path("id"),
        Param::query("user_id_type"),
        Param::query("tags"),
        Param::header("X-Note"),
    ],
    errors: ErrorTable::new(&[
        "1470404 - NotFound NotFound\nwhat the code says",
        "1470400/1 - InvalidRequest BadName\nwhat the code says\nshorten it\nname",
        "1470400/2 - InvalidRequest BadMask\nwhat the code says",
    ]),
    ..endpoint("open/x/v1/item/get", Method::Get, "/open-apis/x/v1/items/:id")
};

pub(crate) static CREATE: Endpoint = Endpoint {
    params: &[Param::body("name").flags(Field::REQUIRED).limits(&[Limit::Length(1, 5)])],
    ..endpoint("open/x/v1/item/create", Method::Post, "/open-apis/x/v1/items")
};

pub(crate) static DELETE: Endpoint = Endpoint {
    params: &[Param::path("id")],
    ..endpoint("open/x/v1/item/delete", Method::Delete, "/open-apis/x/v1/items/:id")
};

pub(crate) static UPLOAD: Endpoint = Endpoint {
    params: &[Param::body("file_type"), Param::body("file").limits(&[Limit::Bytes(1 << 20)])],
    body: BodyFormat::Multipart,
    ..endpoint("open/x/v1/file/create", Method::Post, "/open-apis/x/v1/files")
};

pub(crate) static DOWNLOAD: Endpoint = Endpoint {
    reply: ReplyFormat::File,
    errors: GET.errors,
    ..endpoint("open/x/v1/file/get", Method::Get, "/open-apis/x/v1/files/1")
};

pub(crate) static LISTEN: Endpoint = Endpoint {
    reply: ReplyFormat::Events,
    errors: GET.errors,
    ..endpoint("open/x/v1/event/list", Method::Get, "/open-apis/x/v1/events")
};

pub(crate) static TICKET: Endpoint = Endpoint {
    tokens: &[TokenKind::User],
    credential: Some(&HELPDESK),
    ..endpoint("open/x/v1/ticket/get", Method::Get, "/open-apis/x/v1/tickets/1")
};

pub(crate) static WORK_ITEM: Endpoint = Endpoint {
    platform: &PROJECT,
    envelope: PROJECT.envelope,
    tokens: &[TokenKind::Plugin],
    ..endpoint("project/work_item/get", Method::Post, "/open_api/work_item/get")
};

pub(crate) static LOGIN: Endpoint = Endpoint {
    tokens: &[],
    envelope: &Envelope { data: None, ..*OPEN.envelope },
    ..endpoint("open/x/v1/login", Method::Post, "/open-apis/x/v1/login")
};

#[derive(Clone, Default, Record)]
pub(crate) struct Item {
    pub(crate) id: Option<String>,
    #[wire(DIGITS)]
    pub(crate) due: Option<Millis>,
    pub(crate) unknown_fields: Unknown,
}

#[derive(Clone, Default, Record)]
pub(crate) struct Page {
    pub(crate) items: Option<Vec<Item>>,
    #[wire(name = "page")]
    pub(crate) next: Option<PageInfo>,
    pub(crate) total: Option<i64>,
    pub(crate) unknown_fields: Unknown,
}

#[derive(Clone, Default, Record)]
pub(crate) struct PageInfo {
    pub(crate) token: Option<String>,
    pub(crate) has_more: Option<bool>,
    pub(crate) unknown_fields: Unknown,
}

#[derive(Clone, Default, Record)]
pub(crate) struct Session {
    #[wire(SECRET)]
    pub(crate) access_token: Option<String>,
    pub(crate) expires_in: Option<i64>,
    pub(crate) unknown_fields: Unknown,
}

/// A client of the platform that calls the server.
/// A client that repeats nothing, so that each test sees what one attempt comes to.
pub(crate) fn client(server: &Server) -> Client {
    let builder = Client::app(&OPEN, APP_ID, APP_SECRET).base_url(&server.url);
    builder.retries(Retries::NONE).build().unwrap()
}

pub(crate) fn get(id: &str) -> Request {
    Request::new(&GET).path("id", id.to_owned())
}

/// A server that issues the numbered tokens `t-1`, `t-2`, …, and answers the rest as told.
pub(crate) async fn serve(answer: impl Fn(&Seen) -> Answer + Send + Sync + 'static) -> Server {
    let count = std::sync::atomic::AtomicUsize::new(0);
    Server::start(move |seen| {
        if !seen.target.contains("/auth/v3/") {
            return answer(seen);
        }
        let number = count.fetch_add(1, std::sync::atomic::Ordering::SeqCst) + 1;
        let name = if seen.target.contains("/app_") { "app" } else { "tenant" };
        Answer::json(format!(
            r#"{{"code": 0, "msg": "ok", "{name}_access_token": "t-{number}", "expire": 7200}}"#
        ))
    })
    .await
}

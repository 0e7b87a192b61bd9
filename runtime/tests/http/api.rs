//! A small platform, written by hand as the generated crate would have it.

use feishu_api_runtime::endpoint::{
    AppKind, BodyFormat, Credential, Endpoint, Envelope, ErrorTable, Method, Param, Place,
    Platform, ReplyFormat, Token, TokenKind,
};
use feishu_api_runtime::record::{
    Field, Fields, FieldsMut, Limit, Millis, Read, Table, Unknown, Value, debug,
};
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
    hosts: &[("feishu", "https://open.feishu.cn"), ("lark", "https://open.larksuite.com")],
    tokens: &[
        Token { kind: TokenKind::Tenant, header: "Authorization", scheme: Some("Bearer") },
        Token { kind: TokenKind::User, header: "Authorization", scheme: Some("Bearer") },
        Token { kind: TokenKind::App, header: "Authorization", scheme: Some("Bearer") },
    ],
    envelope: &Envelope { code: "code", message: "msg", detail: Some("error"), data: Some("data") },
    errors: ErrorTable::new(&[
        ["99991663 - InvalidToken InvalidToken", "what the code says", "", ""],
        ["99991677 - UserTokenExpired UserTokenExpired", "what the code says", "", ""],
        ["99991672 - Permission NoScope", "what the code says", "", ""],
        ["99991400 - RateLimit RateLimit", "what the code says", "", ""],
        ["99991403 - Quota Quota", "what the code says", "", ""],
    ]),
};

pub(crate) static PROJECT: Platform = Platform {
    name: "project",
    doc: "",
    hosts: &[("feishu", "https://project.feishu.cn")],
    tokens: &[Token { kind: TokenKind::Plugin, header: "X-PLUGIN-TOKEN", scheme: None }],
    envelope: &Envelope {
        code: "err_code",
        message: "err_msg",
        detail: Some("err"),
        data: Some("data"),
    },
    errors: ErrorTable::new(&[
        ["10021 - InvalidToken TokenExpired", "what the code says", "", ""],
        ["30005 - NotFound WorkItemNotFound", "what the code says", "", ""],
    ]),
};

pub(crate) static HELPDESK: Credential =
    Credential { name: "helpdesk", header: "X-Lark-Helpdesk-Authorization" };

const fn param(name: &'static str, place: Place) -> Param {
    Param { field: Field::new(name), place }
}

const fn endpoint(id: &'static str, method: Method, path: &'static str) -> Endpoint {
    Endpoint {
        id,
        title: "",
        doc: "",
        platform: &OPEN,
        method,
        path,
        tokens: &[TokenKind::Tenant, TokenKind::User],
        credential: None,
        apps: &[AppKind::SelfBuilt],
        scopes: &[],
        field_scopes: &[],
        rate_limits: &[],
        idempotency: None,
        deprecated: None,
        params: &[],
        rules: &[],
        body: BodyFormat::Json,
        reply: ReplyFormat::Json,
        envelope: OPEN.envelope,
        errors: ErrorTable::EMPTY,
    }
}

pub(crate) static GET: Endpoint = Endpoint {
    params: &[
        param("id", Place::Path),
        param("user_id_type", Place::Query),
        param("tags", Place::Query),
        param("X-Note", Place::Header),
    ],
    errors: ErrorTable::new(&[
        ["1470404 - NotFound NotFound", "what the code says", "", ""],
        ["1470400/1 - InvalidRequest BadName", "what the code says", "shorten it", "name"],
        ["1470400/2 - InvalidRequest BadMask", "what the code says", "", ""],
    ]),
    ..endpoint("open/x/v1/item/get", Method::Get, "/open-apis/x/v1/items/:id")
};

pub(crate) static CREATE: Endpoint = Endpoint {
    params: &[Param {
        field: Field::new("name").flags(Field::REQUIRED).limits(&[Limit::Length(1, 5)]),
        place: Place::Body,
    }],
    ..endpoint("open/x/v1/item/create", Method::Post, "/open-apis/x/v1/items")
};

pub(crate) static DELETE: Endpoint = Endpoint {
    params: &[param("id", Place::Path)],
    ..endpoint("open/x/v1/item/delete", Method::Delete, "/open-apis/x/v1/items/:id")
};

pub(crate) static LIST: Endpoint = Endpoint {
    params: &[param("page_token", Place::Query), param("offset", Place::Query)],
    ..endpoint("open/x/v1/item/list", Method::Get, "/open-apis/x/v1/items")
};

pub(crate) static UPLOAD: Endpoint = Endpoint {
    params: &[
        param("file_type", Place::Body),
        Param { field: Field::new("file").limits(&[Limit::Bytes(1 << 20)]), place: Place::Body },
    ],
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

macro_rules! record {
    ($type:ident { $($field:ident: $kind:ty = $facts:expr),* $(,)? }) => {
        #[derive(Clone, Default)]
        pub(crate) struct $type {
            $(pub(crate) $field: Option<$kind>,)*
            pub(crate) unknown_fields: Unknown,
        }

        impl Fields for $type {
            const TABLE: &'static Table = &Table {
                fields: &[$($facts),*],
                keeps_unknown: true,
                rules: &[],
            };

            fn slot(&self, index: usize) -> &dyn Value {
                let slots: &[&dyn Value] = &[$(&self.$field),*];
                slots.get(index).copied().unwrap_or(&self.unknown_fields)
            }
        }

        impl FieldsMut for $type {
            fn slot_mut(&mut self, index: usize) -> &mut dyn Read {
                let mut at = 0..;
                $(if at.next() == Some(index) {
                    return &mut self.$field;
                })*
                &mut self.unknown_fields
            }
        }

        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                debug(self, f)
            }
        }
    };
}

record! { Item {
    id: String = Field::new("id"),
    due: Millis = Field::new("due").flags(Field::DIGITS),
} }

record! { Page {
    items: Vec<Item> = Field::new("items"),
    next: PageInfo = Field::new("page"),
    total: i64 = Field::new("total"),
} }

record! { PageInfo {
    token: String = Field::new("token"),
    has_more: bool = Field::new("has_more"),
} }

record! { Session {
    access_token: String = Field::new("access_token").flags(Field::SECRET),
    expires_in: i64 = Field::new("expires_in"),
} }

/// A client of the platform that calls the server.
/// A client that repeats nothing, so that each test sees what one attempt comes to.
pub(crate) fn client(server: &Server) -> Client {
    let builder = Client::app(&OPEN, APP_ID, APP_SECRET).base_url(&server.url);
    builder.retries(Retries::NONE).build().unwrap()
}

pub(crate) fn get(id: &str) -> Request {
    Request::new(&GET).set(0, &id.to_owned())
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

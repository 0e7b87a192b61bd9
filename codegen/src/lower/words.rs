//! Kinds of the schema language by their names in the runtime and in documentation.

use crate::model::Word;
use crate::schema::{AppKind, BodyFormat, ErrorKind, EventVersion, FromClient, TokenKind};

pub(super) fn token(kind: TokenKind) -> Word {
    let (variant, doc) = match kind {
        TokenKind::Tenant => ("Tenant", "`tenant_access_token`"),
        TokenKind::User => ("User", "`user_access_token`"),
        TokenKind::App => ("App", "`app_access_token`"),
        TokenKind::Plugin => ("Plugin", "plugin token"),
    };
    Word { variant, doc }
}

pub(super) fn app(kind: AppKind) -> Word {
    let (variant, doc) = match kind {
        AppKind::SelfBuilt => ("SelfBuilt", "self-built"),
        AppKind::Store => ("Store", "store"),
    };
    Word { variant, doc }
}

pub(super) fn event_version(version: EventVersion) -> &'static str {
    match version {
        EventVersion::One => "1.0",
        EventVersion::Two => "2.0",
    }
}

pub(super) fn body(format: BodyFormat) -> &'static str {
    match format {
        BodyFormat::Json => "Json",
        BodyFormat::Value => "Value",
        BodyFormat::Multipart => "Multipart",
        BodyFormat::Urlencoded => "Urlencoded",
        BodyFormat::File => "File",
    }
}

pub(super) fn from_client(known: FromClient) -> &'static str {
    match known {
        FromClient::Id => "Id",
        FromClient::Secret => "Secret",
        FromClient::Ticket => "Ticket",
    }
}

/// The marker of the tokens that an endpoint accepts.
pub(super) fn access(tokens: &[TokenKind]) -> &'static str {
    let has = |kind| tokens.contains(&kind);
    match (has(TokenKind::Tenant), has(TokenKind::User), has(TokenKind::App)) {
        _ if tokens.is_empty() => "NoToken",
        _ if has(TokenKind::Plugin) => "PluginToken",
        (true, true, true) => "AnyToken",
        (true, true, false) => "TenantOrUserToken",
        (true, false, true) => "TenantOrAppToken",
        (false, true, true) => "UserOrAppToken",
        (false, true, false) => "UserToken",
        (false, false, true) => "AppToken",
        (true | false, false, false) => "TenantToken",
    }
}

/// Whom a client calls for that may call an endpoint with these tokens.
pub(super) fn identity(tokens: &[TokenKind]) -> &'static str {
    let has = |kind| tokens.contains(&kind);
    if has(TokenKind::Plugin) {
        "Plugin"
    } else if has(TokenKind::Tenant) {
        "Tenant"
    } else if has(TokenKind::User) {
        "User"
    } else {
        "App"
    }
}

/// The kind of an error, or what its HTTP status says where the schema names none.
pub(super) fn error(kind: Option<ErrorKind>, status: Option<u16>) -> &'static str {
    let kind = kind.unwrap_or(match status {
        Some(401) => ErrorKind::Auth,
        Some(403) => ErrorKind::Permission,
        Some(404) => ErrorKind::NotFound,
        Some(409) => ErrorKind::Conflict,
        Some(429) => ErrorKind::RateLimit,
        Some(500..) => ErrorKind::Server,
        _ => ErrorKind::InvalidRequest,
    });
    match kind {
        ErrorKind::InvalidRequest => "InvalidRequest",
        ErrorKind::InvalidToken => "InvalidToken",
        ErrorKind::UserTokenExpired => "UserTokenExpired",
        ErrorKind::Auth => "Auth",
        ErrorKind::Permission => "Permission",
        ErrorKind::NotFound => "NotFound",
        ErrorKind::Conflict => "Conflict",
        ErrorKind::RateLimit => "RateLimit",
        ErrorKind::Quota => "Quota",
        ErrorKind::Busy => "Busy",
        ErrorKind::Server => "Server",
    }
}

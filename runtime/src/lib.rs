//! What every generated Feishu/Lark endpoint shares: the record engine, requests as values,
//! transport, tokens and errors.
//!
//! The crate works without the generated one: [`Client`] can call any endpoint with a path and
//! JSON, with the same tokens and errors.

// By this name the derive of records finds the record engine, here as in other crates.
extern crate self as feishu_api_runtime;

#[cfg(feature = "blocking")]
pub mod blocking;
pub mod endpoint;
pub mod record;

mod call;
mod client;
mod download;
mod error;
mod events;
mod example;
mod identity;
mod json;
mod paging;
mod random;
mod recording;
mod reply;
mod request;
mod token;
mod transport;
mod upload;

pub use call::{Bound, Call, Sending};
pub use client::{Client, ClientBuilder, Raw};
pub use download::{Download, Downloading};
pub use endpoint::{
    AppKind, BodyFormat, Credential, Endpoint, Envelope, ErrorCase, ErrorTable, Method, Param,
    Place, Platform, Rate, ReplyFormat, Token, TokenKind,
};
pub use error::{Attempt, Code, Detail, Error, FieldViolation, Help, Kind, PermissionViolation};
pub use events::{Events, Listening};
pub use example::{Example, Got, Outcome};
pub use http;
pub use identity::{
    Accepts, AnyToken, App, AppToken, Caller, Carries, Helpdesk, NoCredential, Plugin, PluginToken,
    Tenant, TenantOrAppToken, TenantOrUserToken, TenantToken, User, UserAccessToken,
    UserOrAppToken, UserToken, WithHelpdesk,
};
pub use paging::{Items, Pages, Paging};
pub use record::{
    Absent, Clearable, Condition, Empty, Field, Fields, FieldsMut, Kind as JsonKind, Limit, Millis,
    Nullable, Read, ReadError, Reader, Record, Rule, Seconds, Shape, Table, Unknown, Value, View,
    Violation, debug, equal,
};
pub use reply::Response;
pub use request::{Operation, Request, Unbound};
pub use reqwest;
pub use reqwest::header::HeaderMap;
pub use serde_json::{Value as Json, json};
#[cfg(feature = "redis")]
pub use token::RedisCache;
pub use token::{
    ExpiringToken, MemoryCache, StoreError, StoreFuture, TokenCache, UserTokenStore, UserTokens,
};
pub use transport::{Attempting, Ended, Hook, Retries, Sent, Transport};
pub use upload::File;

/// An object with free keys.
pub type Map<V> = std::collections::BTreeMap<String, V>;

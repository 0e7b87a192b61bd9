//! The common part of all generated Feishu/Lark endpoints: the record engine, requests as values,
//! transport, tokens and errors.
//!
//! The crate works without the generated one: [`Client`] can call any endpoint with a path and
//! JSON, with the same tokens and errors.

#![cfg_attr(docsrs, feature(doc_cfg))]

// By this name the derive of records finds the record engine, here as in other crates.
extern crate self as feishu_api_runtime;

#[cfg(feature = "blocking")]
pub mod blocking;
pub mod endpoint;
pub mod record;

mod address;
mod call;
mod choice;
mod client;
mod code;
mod connection;
mod download;
mod driver;
mod error;
mod events;
mod flags;
mod identity;
mod json;
mod kind;
mod operation;
mod paging;
mod progress;
mod random;
mod reply;
mod request;
mod secret;
mod session;
mod sign_in;
mod subscription;
mod token;
mod upload;

pub use call::{Bound, Call, Sending};
pub use client::builder::ClientBuilder;
pub use client::raw::Raw;
pub use client::{Caller, Client};
pub use code::Code;
pub use connection::hook::{AttemptEnd, AttemptStart, Hook};
pub use connection::retry::Retries;
pub use connection::transport::{Sent, Transport};
pub use download::{ContentRange, Download, Downloading};
pub use driver::sleep;
pub use endpoint::{
    AppKind, BodyFormat, Credential, Endpoint, Envelope, ErrorCase, ErrorTable, FromClient, Host,
    Method, Param, Place, Platform, Rate, ReplyFormat, Token, TokenKind,
};
pub use error::{Attempt, Detail, Error, FieldViolation, Help, PermissionViolation};
pub use events::{Events, Listening};
pub use http;
pub use identity::{
    Accepts, AnyToken, App, AppToken, Carries, Helpdesk, NoCredential, NoToken, Plugin,
    PluginToken, Tenant, TenantOrAppToken, TenantOrUserToken, TenantToken, User, UserAccessToken,
    UserOrAppToken, UserToken, WithHelpdesk,
};
pub use kind::Kind;
pub use operation::Operation;
pub use paging::stream::{Items, Pages};
pub use paging::style::Paging;
pub use record::{
    Absent, Clearable, Condition, Decimal, Demand, Empty, Field, Fields, FieldsMut,
    Kind as JsonKind, Limit, Millis, Nullable, ParseDecimalError, Read, ReadError, Reader, Record,
    Rule, Seconds, Shape, Table, TimeUnit, Unknown, Value, View, Violation, debug, equal,
    from_json,
};
pub use reply::always::always;
pub use reply::response::Response;
pub use request::{Request, Unbound};
pub use reqwest;
pub use reqwest::header::HeaderMap;
pub use serde_json::{Value as Json, json};
pub use sign_in::callback::CallbackError;
pub use sign_in::exchange::{Exchange, SignedIn};
pub use sign_in::page::AuthorizationPage;
pub use sign_in::pending::SignIn;
pub use sign_in::{AuthorizationCode, OAuth};
#[cfg(feature = "events")]
pub use subscription::delivery::Delivery;
pub use subscription::event::Event;
#[cfg(feature = "events")]
pub use subscription::handlers::{EventContext, EventHandlers, HandlerError};
#[cfg(feature = "events")]
pub use subscription::header::EventHeader;
#[cfg(all(fuzzing, feature = "long-connection"))]
#[doc(hidden)]
pub use subscription::long_connection::fuzzing;
#[cfg(feature = "long-connection")]
pub use subscription::long_connection::{ConnectionState, LongConnection};
#[cfg(feature = "events")]
pub use subscription::seen::{RecentEvents, SeenEvents};
#[cfg(feature = "events")]
pub use subscription::webhook::Webhook;
pub use token::cache::TokenCache;
pub use token::expiring::{ExpiringToken, StoreError, StoreFuture};
pub use token::memory_cache::MemoryCache;
pub use token::memory_users::MemoryUserTokens;
#[cfg(feature = "redis")]
pub use token::redis::RedisCache;
pub use token::user_store::{UserTokenStore, UserTokens};
pub use upload::File;

/// An object with free keys, or with keys of an enumeration.
pub type Map<V, K = String> = std::collections::BTreeMap<K, V>;

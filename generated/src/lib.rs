// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Typed client for the Feishu/Lark Open Platform and Feishu Project.
//!
//! Every endpoint is found by its id: the schema `schemas/open/task/v2/task/patch.json`, the module
//! `open::task::v2::task::patch` and the call `client.task().v2().task().patch(…)` are one.
//!
//! ```no_run
//! # #[cfg(feature = "im")]
//! # async fn example() -> Result<(), feishu_api::Error> {
//! use feishu_api::Client;
//! use feishu_api::im::v1::{MessageContent, ReceiveId, Text};
//!
//! let client = Client::builder("cli_…", "the app's secret").build()?;
//! let reply = client
//!     .im()
//!     .v1()
//!     .message()
//!     .create(
//!         ReceiveId::OpenId("ou_7d8a6e6df7621556ce0d21922b676706ccs".into()),
//!         MessageContent::Text(Text::new("test content")),
//!     )
//!     .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204")
//!     .await?;
//! println!("{reply:?}");
//! # Ok(())
//! # }
//! ```
//!
//! Each service is a cargo feature; none is on by default, and `full` is all of them:
//!
//! - `application` (应用信息): Apps and their bots.
//! - `auth` (获取访问凭证, 认证及授权): Tokens of apps and tenants, issued for an app's id and secret.
//! - `authen` (认证及授权): Who signed in, and the older calls that sign users in.
//! - `base` (多维表格): Roles of bases with advanced permissions, in their second version.
//! - `bitable` (多维表格): Bases: their tables, fields, records, views, forms, dashboards and roles.
//! - `bot` (机器人): The bot of an app.
//! - `cardkit` (飞书卡片): Card entities: creating cards, and changing them and their components after they were sent.
//! - `contact` (通讯录): Users, departments, user groups, roles, units, and the job levels, titles and cities of a tenant.
//! - `docs` (云文档): Content of documents as Markdown.
//! - `docx` (文档): Documents and announcements of chats as trees of blocks: texts, tables, pictures and much else.
//! - `drive` (云空间): Files and folders of the drive: uploads, downloads, imports, exports, comments, permissions and versions.
//! - `ephemeral` (仅特定人可见的消息卡片): Cards that one user of a group chat sees.
//! - `event` (事件): How events are delivered.
//! - `explorer` (云空间): Metadata of folders.
//! - `helpdesk` (服务台): Helpdesks: tickets, agents, knowledge bases and notifications.
//! - `im` (消息与群组): Messages, chats and their members, pinned messages, reactions, images and files.
//! - `interactive` (消息卡片): Changes of cards after an interaction.
//! - `jssdk` (JSAPI 鉴权): What web pages within the client need to call JSAPI.
//! - `message` (批量消息): Messages to many users at once.
//! - `passport` (登录态管理): Login sessions of users: reading and ending them, and setting passwords.
//! - `search` (搜索): Finding users by name.
//! - `suite` (云文档): Searching documents.
//! - `task` (任务): Events about tasks, in the notation of the first version.
//! - `wiki` (知识库): The older search of wiki nodes.
//! - `project-work-item` (工作项): Work items, their fields and their states.
//!
//! Features that are no services:
//!
//! - `blocking`: Calls that are waited for, for programs that are not async.
//! - `chrono`: Times may be those of chrono.
//! - `events`: Events are handled, and received by webhook.
//! - `gzip`: Replies may come compressed.
//! - `jiff`: Times may be those of jiff.
//! - `long-connection`: Events are received over a connection that the program makes.
//! - `redis`: Tokens may be shared by processes, in Redis.
//! - `socks`: Proxies may speak SOCKS.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(
    clippy::approx_constant,
    clippy::doc_markdown,
    clippy::many_single_char_names,
    clippy::match_same_arms,
    clippy::needless_pass_by_value,
    clippy::new_ret_no_self,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::too_many_lines,
    clippy::unicode_not_nfc,
    confusable_idents,
    deprecated,
    mixed_script_confusables,
    uncommon_codepoints,
)]

use feishu_api_runtime as rt;

pub mod open;

#[doc(inline)]
pub use open::*;

#[cfg(feature = "application")]
#[doc(inline)]
pub use open::application;

#[cfg(feature = "auth")]
#[doc(inline)]
pub use open::auth;

#[cfg(feature = "authen")]
#[doc(inline)]
pub use open::authen;

#[cfg(feature = "base")]
#[doc(inline)]
pub use open::base;

#[cfg(feature = "bitable")]
#[doc(inline)]
pub use open::bitable;

#[cfg(feature = "bot")]
#[doc(inline)]
pub use open::bot;

#[cfg(feature = "cardkit")]
#[doc(inline)]
pub use open::cardkit;

#[cfg(feature = "contact")]
#[doc(inline)]
pub use open::contact;

#[cfg(feature = "docs")]
#[doc(inline)]
pub use open::docs;

#[cfg(feature = "docx")]
#[doc(inline)]
pub use open::docx;

#[cfg(feature = "drive")]
#[doc(inline)]
pub use open::drive;

#[cfg(feature = "ephemeral")]
#[doc(inline)]
pub use open::ephemeral;

#[cfg(feature = "event")]
#[doc(inline)]
pub use open::event;

#[cfg(feature = "explorer")]
#[doc(inline)]
pub use open::explorer;

#[cfg(feature = "helpdesk")]
#[doc(inline)]
pub use open::helpdesk;

#[cfg(feature = "im")]
#[doc(inline)]
pub use open::im;

#[cfg(feature = "interactive")]
#[doc(inline)]
pub use open::interactive;

#[cfg(feature = "jssdk")]
#[doc(inline)]
pub use open::jssdk;

#[cfg(feature = "message")]
#[doc(inline)]
pub use open::message;

#[cfg(feature = "passport")]
#[doc(inline)]
pub use open::passport;

#[cfg(feature = "search")]
#[doc(inline)]
pub use open::search;

#[cfg(feature = "suite")]
#[doc(inline)]
pub use open::suite;

#[cfg(feature = "task")]
#[doc(inline)]
pub use open::task;

#[cfg(feature = "wiki")]
#[doc(inline)]
pub use open::wiki;

pub mod project;

#[doc(inline)]
pub use project::ProjectClient;

#[doc(no_inline)]
pub use rt::{
    App, Bound, Call, Clearable, ClientBuilder, Code, Decimal, Download, Empty, Endpoint,
    Error, Events, File, Helpdesk, Items, Json, Kind, Map, Millis, NoCredential,
    Nullable, Operation, Pages, Plugin, Response, Seconds, Sending, Tenant, Unbound,
    Unknown, User, UserAccessToken, Violation, WithHelpdesk, json,
};

#[cfg(feature = "events")]
#[doc(no_inline)]
pub use rt::{Delivery, EventContext, EventHandlers, EventHeader, HandlerError, Webhook};

#[cfg(feature = "long-connection")]
#[doc(no_inline)]
pub use rt::{ConnectionState, LongConnection};

/// What all generated operations share.
pub use feishu_api_runtime as runtime;

/// The documented facts of every endpoint whose service is enabled.
pub fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    static SERVICES: &[&[&Endpoint]] = &[
        #[cfg(feature = "application")]
        open::application::ENDPOINTS,
        #[cfg(feature = "auth")]
        open::auth::ENDPOINTS,
        #[cfg(feature = "authen")]
        open::authen::ENDPOINTS,
        #[cfg(feature = "base")]
        open::base::ENDPOINTS,
        #[cfg(feature = "bitable")]
        open::bitable::ENDPOINTS,
        #[cfg(feature = "bot")]
        open::bot::ENDPOINTS,
        #[cfg(feature = "cardkit")]
        open::cardkit::ENDPOINTS,
        #[cfg(feature = "contact")]
        open::contact::ENDPOINTS,
        #[cfg(feature = "docs")]
        open::docs::ENDPOINTS,
        #[cfg(feature = "docx")]
        open::docx::ENDPOINTS,
        #[cfg(feature = "drive")]
        open::drive::ENDPOINTS,
        #[cfg(feature = "ephemeral")]
        open::ephemeral::ENDPOINTS,
        #[cfg(feature = "event")]
        open::event::ENDPOINTS,
        #[cfg(feature = "explorer")]
        open::explorer::ENDPOINTS,
        #[cfg(feature = "helpdesk")]
        open::helpdesk::ENDPOINTS,
        #[cfg(feature = "im")]
        open::im::ENDPOINTS,
        #[cfg(feature = "interactive")]
        open::interactive::ENDPOINTS,
        #[cfg(feature = "jssdk")]
        open::jssdk::ENDPOINTS,
        #[cfg(feature = "message")]
        open::message::ENDPOINTS,
        #[cfg(feature = "passport")]
        open::passport::ENDPOINTS,
        #[cfg(feature = "search")]
        open::search::ENDPOINTS,
        #[cfg(feature = "suite")]
        open::suite::ENDPOINTS,
        #[cfg(feature = "task")]
        open::task::ENDPOINTS,
        #[cfg(feature = "wiki")]
        open::wiki::ENDPOINTS,
        #[cfg(feature = "project-work-item")]
        project::work_item::ENDPOINTS,
    ];
    SERVICES.iter().copied().flatten().copied()
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/ephemeral/v1/card/delete`: 删除仅特定人可见的消息卡片

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a card that one user alone sees.
///
/// The app needs a bot. It must be in the chat of the card.
///
/// - Endpoint: `POST /open-apis/ephemeral/v1/delete`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:send_as_bot` or `im:message:update`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [删除仅特定人可见的消息卡片](https://open.feishu.cn/document/ukTMukTMukTM/uITOyYjLykjM24iM5IjN)
/// - Schema: `schemas/open/ephemeral/v1/card/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 18051 |  | [`ALREADY_DELETED`](super::super::errors::ALREADY_DELETED) | The card was deleted already. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.ephemeral().v1().card().delete("om_xxxxxxxxxxxx").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除仅特定人可见的消息卡片")]
#[doc(alias = "/open-apis/ephemeral/v1/delete")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteEphemeralCard<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteEphemeralCard -> rt::Empty, TenantToken, NoCredential
}

impl DeleteEphemeralCard {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The card: `om_…`, as sending it returned.
    pub fn new(message_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).body_text("message_id", message_id.into()))
    }
}

impl<C: rt::Caller> super::CardResource<'_, C> {
    /// Deletes a card that one user alone sees.
    pub fn delete(&self, message_id: impl Into<String>) -> DeleteEphemeralCard<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        DeleteEphemeralCard(
            DeleteEphemeralCard::new(message_id).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`DeleteEphemeralCard`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/ephemeral/v1/card/delete",
    title: "删除仅特定人可见的消息卡片",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uITOyYjLykjM24iM5IjN",
    method: rt::Method::Post,
    path: "/open-apis/ephemeral/v1/delete",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message", "im:message:send_as_bot", "im:message:update"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::body("message_id").flags(rt::Field::REQUIRED)],
    errors: rt::ErrorTable::new(
        &["18051 - Conflict AlreadyDeleted\nThe card was deleted already."],
    ),
    ..platform::ENDPOINT
};

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket_customized_field/delete`: 删除工单自定义字段

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a custom field of tickets.
///
/// The signed-in user must be an administrator or the owner of the helpdesk.
///
/// - Endpoint: `DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [删除工单自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/delete)
/// - Schema: `schemas/open/helpdesk/v1/ticket_customized_field/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .ticket_customized_field()
///     .delete("6948728206392295444")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除工单自定义字段")]
#[doc(
    alias = "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id"
)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteTicketCustomizedField<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteTicketCustomizedField -> rt::Empty, UserToken, Helpdesk
}

impl DeleteTicketCustomizedField {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `ticket_customized_field_id`: Id of the custom field.
    pub fn new(ticket_customized_field_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("ticket_customized_field_id", ticket_customized_field_id.into()),
        )
    }
}

impl<C: rt::Caller> super::TicketCustomizedFieldResource<'_, C> {
    /// Deletes a custom field of tickets.
    pub fn delete(
        &self,
        ticket_customized_field_id: impl Into<String>,
    ) -> DeleteTicketCustomizedField<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        DeleteTicketCustomizedField(
            DeleteTicketCustomizedField::new(ticket_customized_field_id)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`DeleteTicketCustomizedField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket_customized_field/delete",
    title: "删除工单自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/delete",
    method: rt::Method::Delete,
    path: "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    params: &[rt::Param::path("ticket_customized_field_id")],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

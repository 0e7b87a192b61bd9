// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket_customized_field/patch`: 更新工单自定义字段

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::DropdownOptions;

/// Changes a custom field of tickets.
///
/// The signed-in user must be an administrator or the owner of the helpdesk.
///
/// - Endpoint: `PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [更新工单自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field)
/// - Schema: `schemas/open/helpdesk/v1/ticket_customized_field/patch.json`
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
///     .patch("6948728206392295444")
///     .display_name("test dropdown")
///     .position("3")
///     .description("下拉示例")
///     .visible(true)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新工单自定义字段")]
#[doc(
    alias = "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id"
)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchTicketCustomizedField<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchTicketCustomizedField -> rt::Empty, UserToken, Helpdesk
}

impl PatchTicketCustomizedField {
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

impl<C> PatchTicketCustomizedField<C> {
    /// Name under which the field is shown.
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.body_text("display_name", display_name.into()))
    }

    /// Position of the field in the list of the admin console: a number written as a string.
    pub fn position(self, position: impl Into<String>) -> Self {
        Self(self.0.body_text("position", position.into()))
    }

    /// Description of the field.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.body_text("description", description.into()))
    }

    /// Whether the field is visible.
    pub fn visible(self, visible: bool) -> Self {
        Self(self.0.body("visible", &visible))
    }

    /// Whether the field must be filled in.
    pub fn required(self, required: bool) -> Self {
        Self(self.0.body("required", &required))
    }

    /// Entries of a drop-down field.
    pub fn dropdown_options(self, dropdown_options: DropdownOptions) -> Self {
        Self(self.0.body("dropdown_options", &dropdown_options))
    }
}

impl<C: rt::Caller> super::TicketCustomizedFieldResource<'_, C> {
    /// Changes a custom field of tickets.
    pub fn patch(
        &self,
        ticket_customized_field_id: impl Into<String>,
    ) -> PatchTicketCustomizedField<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        PatchTicketCustomizedField(
            PatchTicketCustomizedField::new(ticket_customized_field_id)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`PatchTicketCustomizedField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket_customized_field/patch",
    title: "更新工单自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field",
    method: rt::Method::Patch,
    path: "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    params: &[
        rt::Param::path("ticket_customized_field_id"),
        rt::Param::body("display_name"),
        rt::Param::body("position"),
        rt::Param::body("description"),
        rt::Param::body("visible"),
        rt::Param::body("required"),
        rt::Param::body("dropdown_options"),
    ],
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

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/ticket_customized_field/create`: 创建工单自定义字段

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::{CustomizedFieldType, DropdownOptions};

/// Adds a custom field to the tickets of a helpdesk.
///
/// The signed-in user must be an administrator or the owner of the helpdesk.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/ticket_customized_fields`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [创建工单自定义字段](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field)
/// - Schema: `schemas/open/helpdesk/v1/ticket_customized_field/create.json`
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
/// use feishu_api::helpdesk::v1::{CustomizedFieldType, DropdownOption, DropdownOptions};
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .ticket_customized_field()
///     .create(
///         "test dropdown",
///         "test dropdown",
///         "3",
///         CustomizedFieldType::Dropdown,
///         "下拉示例",
///         true,
///         false,
///     )
///     .helpdesk_id("1542164574896126")
///     .dropdown_options(DropdownOptions {
///         children: Some(
///             vec![
///                 DropdownOption {
///                     tag: Some("a2ac322d-8d8c-432e-9631-17c4acaddbf7".into()),
///                     display_name: Some("a".into()),
///                     ..DropdownOption::default()
///                 },
///                 DropdownOption {
///                     tag: Some("67068d18-20c9-412e-afc0-714d0e8fac29".into()),
///                     display_name: Some("b".into()),
///                     ..DropdownOption::default()
///                 },
///                 DropdownOption {
///                     tag: Some("d135b9f3-f260-49e6-bb7b-32e334a99caf".into()),
///                     display_name: Some("c".into()),
///                     ..DropdownOption::default()
///                 },
///             ],
///         ),
///         ..DropdownOptions::default()
///     })
///     .dropdown_allow_multiple(true)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建工单自定义字段")]
#[doc(alias = "/open-apis/helpdesk/v1/ticket_customized_fields")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateTicketCustomizedField<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateTicketCustomizedField -> rt::Empty, UserToken, Helpdesk
}

impl CreateTicketCustomizedField {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `key_name`: Key of the custom field.
    /// - `display_name`: Name under which the field is shown.
    /// - `position`: Position of the field in the list of the admin console: a number written as a string.
    /// - `field_type`: What the field holds: text, or a choice from a list.
    /// - `description`: Description of the field.
    /// - `visible`: Whether the field is visible.
    /// - `required`: Whether the field must be filled in.
    pub fn new(
        key_name: impl Into<String>,
        display_name: impl Into<String>,
        position: impl Into<String>,
        field_type: CustomizedFieldType,
        description: impl Into<String>,
        visible: bool,
        required: bool,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("key_name", key_name.into())
                .body_text("display_name", display_name.into())
                .body_text("position", position.into())
                .body("field_type", &field_type)
                .body_text("description", description.into())
                .body("visible", &visible)
                .body("required", &required),
        )
    }
}

impl<C> CreateTicketCustomizedField<C> {
    /// Id of the helpdesk; can be omitted, and must otherwise be that of the helpdesk credential.
    pub fn helpdesk_id(self, helpdesk_id: impl Into<String>) -> Self {
        Self(self.0.body_text("helpdesk_id", helpdesk_id.into()))
    }

    /// Whether the field can be edited.
    pub fn editable(self, editable: bool) -> Self {
        Self(self.0.body("editable", &editable))
    }

    /// Entries of a drop-down field.
    pub fn dropdown_options(self, dropdown_options: DropdownOptions) -> Self {
        Self(self.0.body("dropdown_options", &dropdown_options))
    }

    /// Whether several entries can be chosen; only used for fields of type `dropdown`.
    pub fn dropdown_allow_multiple(self, dropdown_allow_multiple: bool) -> Self {
        Self(self.0.body("dropdown_allow_multiple", &dropdown_allow_multiple))
    }
}

impl<C: rt::Caller> super::TicketCustomizedFieldResource<'_, C> {
    /// Adds a custom field to the tickets of a helpdesk.
    pub fn create(
        &self,
        key_name: impl Into<String>,
        display_name: impl Into<String>,
        position: impl Into<String>,
        field_type: CustomizedFieldType,
        description: impl Into<String>,
        visible: bool,
        required: bool,
    ) -> CreateTicketCustomizedField<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        CreateTicketCustomizedField(
            CreateTicketCustomizedField::new(
                    key_name,
                    display_name,
                    position,
                    field_type,
                    description,
                    visible,
                    required,
                )
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`CreateTicketCustomizedField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/ticket_customized_field/create",
    title: "创建工单自定义字段",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/ticket_customized_fields",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    params: &[
        rt::Param::body("helpdesk_id"),
        rt::Param::body("key_name").flags(rt::Field::REQUIRED),
        rt::Param::body("display_name").flags(rt::Field::REQUIRED),
        rt::Param::body("position").flags(rt::Field::REQUIRED),
        rt::Param::body("field_type").flags(rt::Field::REQUIRED),
        rt::Param::body("description").flags(rt::Field::REQUIRED),
        rt::Param::body("visible").flags(rt::Field::REQUIRED),
        rt::Param::body("editable"),
        rt::Param::body("required").flags(rt::Field::REQUIRED),
        rt::Param::body("dropdown_options"),
        rt::Param::body("dropdown_allow_multiple"),
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

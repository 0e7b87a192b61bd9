// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/category/delete`: 删除知识库分类详情

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a category of the knowledge base.
///
/// The signed-in user must be an agent, an administrator or the owner of the helpdesk.
///
/// - Endpoint: `DELETE /open-apis/helpdesk/v1/categories/:id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [删除知识库分类详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/delete)
/// - Schema: `schemas/open/helpdesk/v1/category/delete.json`
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
/// client.helpdesk().v1().category().delete("6948728206392295444").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除知识库分类详情")]
#[doc(alias = "/open-apis/helpdesk/v1/categories/:id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteCategory<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteCategory -> rt::Empty, UserToken, Helpdesk
}

impl DeleteCategory {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `id`: Id of the category.
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("id", id.into()))
    }
}

impl<C: rt::Caller> super::CategoryResource<'_, C> {
    /// Deletes a category of the knowledge base.
    pub fn delete(&self, id: impl Into<String>) -> DeleteCategory<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        DeleteCategory(DeleteCategory::new(id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteCategory`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/category/delete",
    title: "删除知识库分类详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/delete",
    method: rt::Method::Delete,
    path: "/open-apis/helpdesk/v1/categories/:id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    params: &[rt::Param::path("id")],
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

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Tokens of apps and tenants, issued for an app's id and secret.
//!
//! Enabled by the feature `auth`.
//!
//! Documentation: [获取访问凭证](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM).
//!
//! Schema: `schemas/open/auth/v3/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`IssueAppAccessToken`] | Issues an app access token to a store app.<br>`POST /open-apis/auth/v3/app_access_token` |
//! | [`IssueOwnAppAccessToken`] | Issues an app access token to a self-built app.<br>`POST /open-apis/auth/v3/app_access_token/internal` |
//! | [`ResendAppTicket`] | Makes the platform push the ticket of a store app at once.<br>`POST /open-apis/auth/v3/app_ticket/resend` |
//! | [`IssueTenantAccessToken`] | Issues a tenant access token to a store app.<br>`POST /open-apis/auth/v3/tenant_access_token` |
//! | [`IssueOwnTenantAccessToken`] | Issues a tenant access token to a self-built app.<br>`POST /open-apis/auth/v3/tenant_access_token/internal` |

pub mod errors;
pub mod app_access_token;
pub mod app_ticket;
pub mod tenant_access_token;

#[doc(inline)]
pub use self::app_access_token::create::{IssueAppAccessToken, IssueAppAccessTokenReply};

#[doc(inline)]
pub use self::app_access_token::internal::{
    IssueOwnAppAccessToken, IssueOwnAppAccessTokenReply,
};

#[doc(inline)]
pub use self::app_ticket::resend::ResendAppTicket;

#[doc(inline)]
pub use self::tenant_access_token::create::{
    IssueTenantAccessToken, IssueTenantAccessTokenReply,
};

#[doc(inline)]
pub use self::tenant_access_token::internal::{
    IssueOwnTenantAccessToken, IssueOwnTenantAccessTokenReply,
};

/// The resources of open/auth/v3.
#[derive(Debug)]
pub struct V3<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V3<'c, C> {
    /// Operations on `app_access_token`.
    pub fn app_access_token(&self) -> app_access_token::AppAccessTokenResource<'c, C> {
        app_access_token::AppAccessTokenResource {
            client: self.client,
        }
    }

    /// Operations on `app_ticket`.
    pub fn app_ticket(&self) -> app_ticket::AppTicketResource<'c, C> {
        app_ticket::AppTicketResource {
            client: self.client,
        }
    }

    /// Operations on `tenant_access_token`.
    pub fn tenant_access_token(
        &self,
    ) -> tenant_access_token::TenantAccessTokenResource<'c, C> {
        tenant_access_token::TenantAccessTokenResource {
            client: self.client,
        }
    }
}

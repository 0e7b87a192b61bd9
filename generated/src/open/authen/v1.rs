// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Who signed in, and the older calls that sign users in.
//!
//! Enabled by the feature `authen`.
//!
//! Documentation: [认证及授权](https://open.feishu.cn/document/common-capabilities/sso/web-application-end-user-consent/guide).
//!
//! Schema: `schemas/open/authen/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`IssueUserTokenAndInfo`] | Issues tokens for an authorization code, and says who signed in.<br>`POST /open-apis/authen/v1/access_token` |
//! | [`IssueOidcUserToken`] | Issues tokens for an authorization code.<br>`POST /open-apis/authen/v1/oidc/access_token` |
//! | [`RefreshOidcUserToken`] | Issues new tokens for a refresh token.<br>`POST /open-apis/authen/v1/oidc/refresh_access_token` |
//! | [`RefreshUserTokenAndInfo`] | Issues new tokens for a refresh token, and says whose they are.<br>`POST /open-apis/authen/v1/refresh_access_token` |
//! | [`GetUserInfo`] | Says who the user is whose token the call is made with.<br>`GET /open-apis/authen/v1/user_info` |

pub mod errors;
pub mod access_token;
pub mod oidc_access_token;
pub mod oidc_refresh_access_token;
pub mod refresh_access_token;
pub mod user_info;

#[doc(inline)]
pub use self::access_token::create::{IssueUserTokenAndInfo, IssueUserTokenAndInfoReply};

#[doc(inline)]
pub use self::oidc_access_token::create::{IssueOidcUserToken, IssueOidcUserTokenReply};

#[doc(inline)]
pub use self::oidc_refresh_access_token::create::{
    RefreshOidcUserToken, RefreshOidcUserTokenReply,
};

#[doc(inline)]
pub use self::refresh_access_token::create::{
    RefreshUserTokenAndInfo, RefreshUserTokenAndInfoReply,
};

#[doc(inline)]
pub use self::user_info::get::{GetUserInfo, GetUserInfoReply};

/// The resources of open/authen/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `access_token`.
    pub fn access_token(&self) -> access_token::AccessTokenResource<'c, C> {
        access_token::AccessTokenResource {
            client: self.client,
        }
    }

    /// Operations on `oidc_access_token`.
    pub fn oidc_access_token(
        &self,
    ) -> oidc_access_token::OidcAccessTokenResource<'c, C> {
        oidc_access_token::OidcAccessTokenResource {
            client: self.client,
        }
    }

    /// Operations on `oidc_refresh_access_token`.
    pub fn oidc_refresh_access_token(
        &self,
    ) -> oidc_refresh_access_token::OidcRefreshAccessTokenResource<'c, C> {
        oidc_refresh_access_token::OidcRefreshAccessTokenResource {
            client: self.client,
        }
    }

    /// Operations on `refresh_access_token`.
    pub fn refresh_access_token(
        &self,
    ) -> refresh_access_token::RefreshAccessTokenResource<'c, C> {
        refresh_access_token::RefreshAccessTokenResource {
            client: self.client,
        }
    }

    /// Operations on `user_info`.
    pub fn user_info(&self) -> user_info::UserInfoResource<'c, C> {
        user_info::UserInfoResource {
            client: self.client,
        }
    }
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Signing users in: tokens for authorization codes, as OAuth 2.0 describes it.
//!
//! Enabled by the feature `authen`.
//!
//! Documentation: [认证及授权](https://open.feishu.cn/document/common-capabilities/sso/web-application-end-user-consent/guide).
//!
//! Schema: `schemas/open/authen/v2/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`IssueUserTokens`] | Issues tokens for the authorization code of a user who has just signed in.<br>`POST /open-apis/authen/v2/oauth/token` |
//! | [`RefreshUserTokens`] | Issues new tokens for a refresh token, which is thereby used up.<br>`POST /open-apis/authen/v2/oauth/token` |

pub mod errors;
pub mod oauth_token;

#[doc(inline)]
pub use self::oauth_token::create::{IssueUserTokens, IssueUserTokensReply};

#[doc(inline)]
pub use self::oauth_token::refresh::{RefreshUserTokens, RefreshUserTokensReply};

/// The resources of open/authen/v2.
#[derive(Debug)]
pub struct V2<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V2<'c, C> {
    /// Operations on `oauth_token`.
    pub fn oauth_token(&self) -> oauth_token::OauthTokenResource<'c, C> {
        oauth_token::OauthTokenResource {
            client: self.client,
        }
    }
}

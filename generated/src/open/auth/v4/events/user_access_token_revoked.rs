// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/auth/v4/events/user_access_token_revoked`: 撤销用户授权事件

use feishu_api_runtime as rt;

/// A token of a user was revoked.
///
/// Calls with the token fail from now on; if the refresh token was revoked, the user has to sign
/// in again.
///
/// - Type: `auth.user_access_token.revoked_v4`, version 2.0
/// - Apps: self-built, store
/// - Scope: `auth:user_access_token:read`
/// - Scope `contact:user.employee_id:readonly`: The user's `user_id`.
/// - Documentation: [撤销用户授权事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/auth-v4/user_access_token/events/revoked)
/// - Schema: `schemas/open/auth/v4/events/user_access_token_revoked.json`
#[doc(alias = "撤销用户授权事件")]
#[doc(alias = "auth.user_access_token.revoked_v4")]
#[derive(Clone, Default, rt::Record)]
pub struct UserAccessTokenRevoked {
    /// Which tokens were revoked.
    pub revoke_token_type: Option<RevokedToken>,
    /// Why they were revoked.
    pub revoke_reason: Option<RevokeReason>,
    /// The user within this app: `ou_…`.
    pub open_id: Option<String>,
    /// The user within all apps of one developer: `on_…`.
    pub union_id: Option<String>,
    /// The user within the tenant, the same for all apps.
    pub user_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    UserAccessTokenRevoked = "auth.user_access_token.revoked_v4"
}

rt::text_enum! {
    /// Which tokens of a user were revoked.
    pub enum RevokedToken {
        /// The user access token only.
        UserAccessToken = "user_access_token",
        /// The refresh token only.
        RefreshToken = "refresh_token",
        /// Both tokens.
        Both = "user_access_token refresh_token",
    }
}

rt::text_enum! {
    /// Why tokens of a user were revoked.
    pub enum RevokeReason {
        /// The reason is not known.
        NotKnown = "Revoked by unknown action.",
        /// The user did it.
        User = "Revoked by user action.",
        /// An administrator did it.
        Administrator = "Revoked by administrator action.",
        /// The platform did it, for security.
        Security = "Revoked by security and risk control action.",
        /// The user may not use the app any more: the account is suspended, the user left, or the app is
        /// not available.
        Restriction = "Revoked by restriction action.",
    }
}

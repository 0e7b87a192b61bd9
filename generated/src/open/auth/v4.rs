// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! What happens to the tokens of users.
//!
//! Enabled by the feature `auth`.
//!
//! Documentation: [认证及授权](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM).
//!
//! Schema: `schemas/open/auth/v4/service.json`.
//!
//! | Event | When it comes |
//! | --- | --- |
//! | [`UserAccessTokenRevoked`] | A token of a user was revoked.<br>`auth.user_access_token.revoked_v4` |

pub mod events;

#[doc(inline)]
pub use self::events::user_access_token_revoked::{
    UserAccessTokenRevoked, RevokedToken, RevokeReason,
};

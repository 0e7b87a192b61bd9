// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Login sessions of users: reading and ending them, and setting passwords.
//!
//! Enabled by the feature `passport`.
//!
//! Documentation: [登录态管理](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/usum).
//!
//! Schema: `schemas/open/passport/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`SetPassword`] | Sets the password of a user.<br>`PUT /open-apis/passport/v1/password` |
//! | [`LogOut`] | Signs a user out on all clients or some, or ends one session.<br>`POST /open-apis/passport/v1/sessions/logout` |
//! | [`QuerySessions`] | Lists where users are signed in at present.<br>`POST /open-apis/passport/v1/sessions/query` |

pub mod errors;
pub mod types;
pub mod password;
pub mod session;

#[doc(inline)]
pub use self::types::TerminalType;

#[doc(inline)]
pub use self::password::update::SetPassword;

#[doc(inline)]
pub use self::session::logout::{LogOut, LogoutTarget, LogoutType, LogoutReason};

#[doc(inline)]
pub use self::session::query::{QuerySessions, QuerySessionsReply, MaskedSession};

/// The resources of open/passport/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `password`.
    pub fn password(&self) -> password::PasswordResource<'c, C> {
        password::PasswordResource {
            client: self.client,
        }
    }

    /// Operations on `session`.
    pub fn session(&self) -> session::SessionResource<'c, C> {
        session::SessionResource {
            client: self.client,
        }
    }
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Finding users by name.
//!
//! Enabled by the feature `search`.
//!
//! Documentation: [搜索](https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN).
//!
//! Schema: `schemas/open/search/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`SearchUsers`] | Finds users by name.<br>`GET /open-apis/search/v1/user` |

pub mod user;

#[doc(inline)]
pub use self::user::search::{SearchUsers, SearchUsersReply, FoundUser, Avatar};

/// The resources of open/search/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `user`.
    pub fn user(&self) -> user::UserResource<'c, C> {
        user::UserResource {
            client: self.client,
        }
    }
}

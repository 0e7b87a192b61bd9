// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Cards that one user of a group chat sees.
//!
//! Enabled by the feature `ephemeral`.
//!
//! Documentation: [仅特定人可见的消息卡片](https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN).
//!
//! Schema: `schemas/open/ephemeral/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`DeleteEphemeralCard`] | Deletes a card that one user alone sees.<br>`POST /open-apis/ephemeral/v1/delete` |
//! | [`SendEphemeralCard`] | Sends a card to a group chat that one user alone sees.<br>`POST /open-apis/ephemeral/v1/send` |

pub mod errors;
pub mod card;

#[doc(inline)]
pub use self::card::delete::DeleteEphemeralCard;

#[doc(inline)]
pub use self::card::send::{SendEphemeralCard, SendEphemeralCardReply, VisibleTo};

/// The resources of open/ephemeral/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `card`.
    pub fn card(&self) -> card::CardResource<'c, C> {
        card::CardResource {
            client: self.client,
        }
    }
}

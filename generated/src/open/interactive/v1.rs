// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Changes of cards after an interaction.
//!
//! Enabled by the feature `interactive`.
//!
//! Documentation: [消息卡片](https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN).
//!
//! Schema: `schemas/open/interactive/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`UpdateCard`] | Changes a card after a user has interacted with it.<br>`POST /open-apis/interactive/v1/card/update` |

pub mod errors;
pub mod card;

#[doc(inline)]
pub use self::card::update::UpdateCard;

/// The resources of open/interactive/v1.
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

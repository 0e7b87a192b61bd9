// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/cardkit/v1/service.json`.

use feishu_api_runtime as rt;

rt::text_enum! {
    /// Where in a card components are added.
    pub enum ComponentPosition {
        /// Before another component.
        InsertBefore = "insert_before",
        /// After another component.
        InsertAfter = "insert_after",
        /// At the end of the card, or of a component that contains others.
        Append = "append",
    }
}

/// What is said of a card as a whole, in the structure of version 2.0.
#[derive(Clone, Default, rt::Record)]
pub struct CardSettings {
    /// How the card behaves, such as whether texts are streamed (`streaming_mode`).
    pub config: Option<rt::Json>,
    /// What opens when the card is clicked.
    pub card_link: Option<rt::Json>,
}

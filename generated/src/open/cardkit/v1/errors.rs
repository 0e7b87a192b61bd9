// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of cardkit v1, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// A parameter is wrong.
///
/// Code 10002, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(10_002);

/// There is no such card entity.
///
/// Code 200740, HTTP 400.
pub const CARD_NOT_FOUND: Code = Code::new(200_740);

/// The card entity is older than 14 days.
///
/// Code 200750, HTTP 400.
pub const CARD_EXPIRED: Code = Code::new(200_750);

/// Another operation was made with this `uuid`.
///
/// Code 200770, HTTP 400.
pub const UUID_IN_USE: Code = Code::new(200_770);

/// A user is just interacting with the card, so that it cannot change.
///
/// Code 200810, HTTP 400.
pub const CARD_IN_USE: Code = Code::new(200_810);

/// The card is too large.
///
/// Code 200860, HTTP 400.
pub const CARD_TOO_LARGE: Code = Code::new(200_860);

/// Two components of the card have the same `element_id`.
///
/// Code 300301, HTTP 400.
pub const REPEATED_ELEMENT_ID: Code = Code::new(300_301);

/// The card has `update_multi` set to false.
///
/// Code 300302, HTTP 400.
pub const EXCLUSIVE_CARD: Code = Code::new(300_302);

/// The card's JSON is not of version 2.0.
///
/// Code 300303, HTTP 400.
pub const OLD_CARD_VERSION: Code = Code::new(300_303);

/// The card's JSON is not valid.
///
/// Code 200220, HTTP 400.
pub const INVALID_CARD: Code = Code::new(200_220);

/// The card has more than 200 components.
///
/// Code 300305, HTTP 400.
pub const TOO_MANY_COMPONENTS: Code = Code::new(300_305);

/// There is nothing in the card's JSON.
///
/// Code 300307, HTTP 400.
pub const EMPTY_CARD: Code = Code::new(300_307);

/// Another app created the card entity.
///
/// Code 300311, HTTP 400.
pub const FOREIGN_CARD: Code = Code::new(300_311);

/// The `tag` of a component cannot change.
///
/// Code 300312, HTTP 400.
pub const TAG_CHANGED: Code = Code::new(300_312);

/// The component could not be changed.
///
/// Code 300313, HTTP 400.
pub const COMPONENT_NOT_CHANGED: Code = Code::new(300_313);

/// The component could not be deleted.
///
/// Code 300314, HTTP 400.
pub const COMPONENT_NOT_DELETED: Code = Code::new(300_314);

/// The components could not be added.
///
/// Code 300315, HTTP 400.
pub const COMPONENT_NOT_ADDED: Code = Code::new(300_315);

/// The `sequence` is not greater than that of the operation before.
///
/// Code 300317, HTTP 400.
pub const SEQUENCE_TOO_LOW: Code = Code::new(300_317);

/// The component could not be replaced.
///
/// Code 300121, HTTP 400.
pub const COMPONENT_NOT_REPLACED: Code = Code::new(300_121);

/// The settings of the card could not be changed.
///
/// Code 300122, HTTP 400.
pub const SETTINGS_NOT_CHANGED: Code = Code::new(300_122);

/// Streaming was switched off because it took too long.
///
/// Code 200850, HTTP 400.
pub const STREAMING_TIMEOUT: Code = Code::new(200_850);

/// Streaming is switched off.
///
/// Code 300309, HTTP 400.
pub const STREAMING_OFF: Code = Code::new(300_309);

/// The component is no text.
///
/// Code 300310, HTTP 400.
pub const NOT_TEXT: Code = Code::new(300_310);

/// The server failed.
///
/// Code 300120, HTTP 400.
pub const SERVER_ERROR: Code = Code::new(300_120);

/// Streaming was switched off because it took too long.
///
/// Code 200510, HTTP 400.
pub const STREAMING_ENDED: Code = Code::new(200_510);

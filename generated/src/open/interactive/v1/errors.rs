// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of interactive v1, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// The card is not of the right form.
///
/// Code 11311.
pub const INVALID_CARD: Code = Code::new(11_311);

/// A parameter of the card is wrong.
///
/// Code 10002.
pub const INVALID_CARD_PARAMETER: Code = Code::new(10_002);

/// The card has more than 100 KB once it is converted.
///
/// Code 100000.
pub const CARD_TOO_LARGE: Code = Code::new(100_000);

/// A parameter is not the JSON that it should be.
///
/// Code 100030.
pub const INVALID_JSON: Code = Code::new(100_030);

/// The card was recalled.
///
/// Code 200000.
pub const CARD_RECALLED: Code = Code::new(200_000);

/// Another app sent the card.
///
/// Code 200310.
pub const FOREIGN_CARD: Code = Code::new(200_310);

/// The `open_ids` of the card are wrong.
///
/// Code 200320.
pub const INVALID_OPEN_IDS: Code = Code::new(200_320);

/// The token of the card is malformed.
///
/// Code 300020.
pub const MALFORMED_CARD_TOKEN: Code = Code::new(300_020);

/// The token of the card was issued more than 30 minutes ago.
///
/// Code 300030.
pub const CARD_TOKEN_EXPIRED: Code = Code::new(300_030);

/// The token of the card was used twice already.
///
/// Code 300040.
pub const CARD_TOKEN_USED_UP: Code = Code::new(300_040);

/// A card that is not shared needs `open_ids`.
///
/// Code 300090.
pub const OPEN_IDS_MISSING: Code = Code::new(300_090);

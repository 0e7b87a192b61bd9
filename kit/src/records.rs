//! Values of records of bases, given and read by type; filters and orders that are built, not spelt.
//!
//! On the wire, the values of a record are JSON whose shape depends on the type of the field, and
//! differs between what is sent and what is returned. [`Fields`] takes values as programs have them,
//! [`Values`] reads them from a [`Record`](feishu_api::bitable::v1::Record) in every documented
//! shape, also within the result of a formula or lookup:
//!
//! | Field | Given to [`Fields::set`] | Read by [`Values`] |
//! | --- | --- | --- |
//! | text, barcode, email, phone | `"text"` | [`text`](Values::text), [`segments`](Values::segments) |
//! | number, progress, currency, rating | `12.5` | [`number`](Values::number) |
//! | single select | `"option"` | [`text`](Values::text) |
//! | multiple select | `["one", "other"]` | [`texts`](Values::texts) |
//! | date | [`Millis`](feishu_api::Millis) | [`date`](Values::date) |
//! | checkbox | `true` | [`checkbox`](Values::checkbox) |
//! | person | [`people`] | [`people`](Values::people) |
//! | group chat | [`chats`] | [`chats`](Values::chats) |
//! | link | [`link`] | [`link`](Values::link) |
//! | attachment | [`attachments`] | [`attachments`](Values::attachments) |
//! | linked records, one way or two | `["rec…"]` | [`linked`](Values::linked) |
//! | location | [`location`] | [`location`](Values::location) |
//! | created and modified time | | [`date`](Values::date) |
//! | created and modified by | | [`people`](Values::people) |
//! | auto number | | [`text`](Values::text) |
//! | formula, lookup | | as the type of the result |
//!
//! Anything else that is JSON can be given as it is, and read with [`value`](Values::value).
//!
//! ```no_run
//! use feishu_api::Millis;
//! use feishu_api_kit::records::{Day, Fields, Values, all, descending, field, people};
//!
//! # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
//! let fields = Fields::new()
//!     .set("Name", "Review the year's sales")
//!     .set("Due", Millis(1_798_675_200_000))
//!     .set("Owner", people(["ou_8240099442cf5da49f04f4bf8f8abcef"]))
//!     .empty("Notes");
//! let records = client.bitable().v1().app_table_record();
//! records.create("bascng7vrxcxpig7geggXiCtadY", "tblUa9vcYjWQYJCj", fields.into()).await?;
//!
//! let mut open = client.bitable().v1().app_table_record()
//!     .search("bascng7vrxcxpig7geggXiCtadY", "tblUa9vcYjWQYJCj")
//!     .filter(all([field("Status").is_not("done"), field("Due").is(Day::CurrentWeek)]))
//!     .sort([descending("Due")])
//!     .items();
//! while let Some(record) = open.next().await {
//!     let record = record?;
//!     println!("{:?} {:?}", record.text("Name"), record.date("Due"));
//! }
//! # Ok(())
//! # }
//! ```

mod fields;
mod filter;
mod parts;
mod read;
#[cfg(test)]
mod tests;

pub use fields::{Fields, attachments, chats, link, location, people};
pub use filter::{
    Day, FieldName, FilterPart, Operand, all, all_of, any, any_of, ascending, descending, field,
};
pub use parts::{Attachment, Chat, Link, Location, Mention, Segment};
pub use read::Values;

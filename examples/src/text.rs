//! Times and tables as people read them.

use comfy_table::{Row, Table, presets};
use feishu_api::Millis;
use indicatif::ProgressStyle;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The day of a moment, in UTC; empty for none, and for what is no time.
pub fn day(time: Option<Millis>) -> String {
    let time = time.filter(|time| time.0 != 0);
    let time = time.and_then(|time| Timestamp::from_millisecond(time.0).ok());
    time.map(|time| time.strftime("%Y-%m-%d").to_string()).unwrap_or_default()
}

/// The midnight in UTC with which a day begins.
///
/// # Errors
///
/// When it is too far away for a timestamp.
pub fn midnight(day: Date) -> Result<Millis, jiff::Error> {
    Ok(Millis(day.to_zoned(TimeZone::UTC)?.timestamp().as_millisecond()))
}

/// A table without lines, indented, its columns as wide as they need to be.
pub fn table<R: Into<Row>>(rows: impl IntoIterator<Item = R>) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).add_rows(rows);
    table.trim_fmt()
}

/// The look of a progress bar with these figures beside it. Nothing is shown unless someone
/// watches in a terminal.
pub fn bar(figures: &str) -> ProgressStyle {
    let template = format!("{{bar:40}} {figures} ({{elapsed}})");
    ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

//! The known ways to write a page. The dialect is recognised by what stands on the page; all of
//! them lead to the same facts.

mod basics;
mod cell;
mod code;
mod columns;
mod crawler;
mod event;
mod open;
mod project;
mod prose;
mod tree;

use crate::blocks::{Block, Kind, markdown, plain};
use crate::page::Page;

/// What a page turned out to be.
#[derive(Debug, Clone)]
pub enum Reading {
    /// The page of an endpoint.
    Endpoint(Box<Page>),
    /// The page of an event or of a callback.
    Event(Box<Page>),
    /// Something else, and what says so.
    Other {
        /// Why it is no endpoint's page.
        reason: String,
    },
}

/// Reads a page in whatever dialect it is written.
pub fn read(text: &str) -> Reading {
    if is_plain(text) {
        return Reading::Endpoint(Box::new(project::page(&plain(text))));
    }
    let blocks = markdown(text);
    if event::is_event(&blocks) {
        return Reading::Event(Box::new(event::page(&blocks)));
    }
    match reason(&blocks) {
        Some(reason) => Reading::Other { reason: reason.to_owned() },
        None => Reading::Endpoint(Box::new(open::page(&blocks))),
    }
}

/// Whether the page is text copied from a browser, as those of Feishu Project are: no headings,
/// and an address after the words that introduce it.
fn is_plain(text: &str) -> bool {
    let has_headings = text.lines().any(|line| line.starts_with('#'));
    !has_headings && text.lines().any(|line| line.contains("请求地址"))
}

/// What says that the page describes no endpoint.
fn reason(blocks: &[Block]) -> Option<&'static str> {
    let names_url = blocks.iter().any(|block| match &block.kind {
        Kind::Table(table) => table.rows.iter().any(|row| row.cell(0) == "HTTP URL"),
        _ => false,
    });
    if names_url {
        return None;
    }
    let sections = blocks.iter().filter(|block| matches!(block.kind, Kind::Heading(_))).count();
    Some(match sections {
        0 => "no headings and no method or URL: text without structure",
        1 => "one section and no method or URL: a note that other pages refer to",
        _ => "no method and URL: an overview, a guide or answers to questions",
    })
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Documents and announcements of chats as trees of blocks: texts, tables, pictures and much else.
//!
//! Enabled by the feature `docx`.

pub mod v1;

/// The versions of docx.
#[derive(Debug)]
pub struct DocxService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> DocxService<'c, C> {
    /// Documents and announcements of chats as trees of blocks: texts, tables, pictures and much else.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Documents and announcements of chats as trees of blocks: texts, tables, pictures and much else.
    pub fn docx(&self) -> DocxService<'_, Self> {
        DocxService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v1::chat_announcement::get::ENDPOINT,
    &v1::chat_announcement_block::batch_update::ENDPOINT,
    &v1::chat_announcement_block::get::ENDPOINT,
    &v1::chat_announcement_block::list::ENDPOINT,
    &v1::chat_announcement_block_children::batch_delete::ENDPOINT,
    &v1::chat_announcement_block_children::create::ENDPOINT,
    &v1::chat_announcement_block_children::get::ENDPOINT,
    &v1::document::convert::ENDPOINT,
    &v1::document::create::ENDPOINT,
    &v1::document::get::ENDPOINT,
    &v1::document::raw_content::ENDPOINT,
    &v1::document_block::batch_update::ENDPOINT,
    &v1::document_block::get::ENDPOINT,
    &v1::document_block::list::ENDPOINT,
    &v1::document_block::patch::ENDPOINT,
    &v1::document_block_children::batch_delete::ENDPOINT,
    &v1::document_block_children::create::ENDPOINT,
    &v1::document_block_children::get::ENDPOINT,
    &v1::document_block_descendant::create::ENDPOINT,
];

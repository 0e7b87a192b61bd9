// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Documents and announcements of chats as trees of blocks: texts, tables, pictures and much else.
//!
//! Enabled by the feature `docx`.
//!
//! Documentation: [文档](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview).
//!
//! Schema: `schemas/open/docx/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`GetChatAnnouncement`] | Returns kind, revision, owner and last editor of an announcement.<br>`GET /open-apis/docx/v1/chats/:chat_id/announcement` |
//! | [`BatchUpdateChatAnnouncementBlock`] | Changes several blocks of an announcement.<br>`PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update` |
//! | [`GetChatAnnouncementBlock`] | Returns a block of an announcement.<br>`GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id` |
//! | [`ListChatAnnouncementBlock`] | Lists all blocks of an announcement, each before those within it.<br>`GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks` |
//! | [`BatchDeleteChatAnnouncementBlockChildren`] | Deletes blocks within a block of an announcement.<br>`DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete` |
//! | [`CreateChatAnnouncementBlockChildren`] | Creates blocks within a block of an announcement.<br>`POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children` |
//! | [`GetChatAnnouncementBlockChildren`] | Lists the blocks within a block of an announcement.<br>`GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children` |
//! | [`ConvertDocument`] | Turns Markdown or HTML into blocks, without creating them.<br>`POST /open-apis/docx/v1/documents/blocks/convert` |
//! | [`CreateDocument`] | Creates an empty document.<br>`POST /open-apis/docx/v1/documents` |
//! | [`GetDocument`] | Returns title, latest revision and settings of a document.<br>`GET /open-apis/docx/v1/documents/:document_id` |
//! | [`RawContentDocument`] | Returns the text of a document, without styles.<br>`GET /open-apis/docx/v1/documents/:document_id/raw_content` |
//! | [`BatchUpdateDocumentBlock`] | Changes several blocks.<br>`PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update` |
//! | [`GetDocumentBlock`] | Returns a block.<br>`GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id` |
//! | [`ListDocumentBlock`] | Lists all blocks of a document, each before those within it.<br>`GET /open-apis/docx/v1/documents/:document_id/blocks` |
//! | [`PatchDocumentBlock`] | Changes a block.<br>`PATCH /open-apis/docx/v1/documents/:document_id/blocks/:block_id` |
//! | [`BatchDeleteDocumentBlockChildren`] | Deletes blocks within a block.<br>`DELETE /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete` |
//! | [`CreateDocumentBlockChildren`] | Creates blocks within a block.<br>`POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children` |
//! | [`GetDocumentBlockChildren`] | Lists the blocks within a block.<br>`GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children` |
//! | [`CreateDocumentBlockDescendant`] | Creates blocks with others inside, within a block.<br>`POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant` |

pub mod errors;
pub mod types;
pub mod chat_announcement;
pub mod chat_announcement_block;
pub mod chat_announcement_block_children;
pub mod document;
pub mod document_block;
pub mod document_block_children;
pub mod document_block_descendant;

#[doc(inline)]
pub use self::types::{
    Block, BlockContent, BlockType, EmbeddedBase, BaseView, Callout, CalloutBackground,
    ChatCard, Diagram, DiagramType, EmbeddedFile, FileView, Grid, GridColumn, Iframe,
    IframeComponent, IframeType, Image, Caption, Widget, AddOns, Mindnote, EmbeddedSheet,
    Table, TableProperty, TableMerge, View, EmbeddedTask, Okr, ObjectiveChoice,
    OkrPeriodStatus, OkrVisibility, OkrObjective, OkrKeyResult, OkrProgressRate,
    OkrProgressMode, OkrProgressStatus, OkrStatusType, JiraIssue, WikiCatalog, Board,
    TextLine, LinkPreview, LinkPreviewType, ReferenceSynced, SubPageList, Document,
    DisplaySetting, Cover, Text, TextStyle, Align, CodeLanguage, BlockBackground,
    Indentation, TextElement, TextElementContent, TextRun, MentionUser, MentionDoc,
    MentionedType, MentionFallback, Reminder, InlineFile, InlineBlock, Equation,
    TextElementStyle, TextBackground, Color, Link, NoContent, BlockUpdate, BlockChange,
    UpdateTextElements, UpdateTextStyle, TextStyleField, UpdateText, UpdateTableProperty,
    InsertTableRow, InsertTableColumn, DeleteTableRows, DeleteTableColumns,
    MergeTableCells, UnmergeTableCells, InsertGridColumn, DeleteGridColumn,
    UpdateGridColumnWidth, ReplaceImage, ReplaceFile, UpdateTask,
};

#[doc(inline)]
pub use self::chat_announcement::get::{
    GetChatAnnouncement, GetChatAnnouncementReply, AnnouncementType,
};

#[doc(inline)]
pub use self::chat_announcement_block::batch_update::{
    BatchUpdateChatAnnouncementBlock, BatchUpdateChatAnnouncementBlockReply,
};

#[doc(inline)]
pub use self::chat_announcement_block::get::{
    GetChatAnnouncementBlock, GetChatAnnouncementBlockReply,
};

#[doc(inline)]
pub use self::chat_announcement_block::list::{
    ListChatAnnouncementBlock, ListChatAnnouncementBlockReply,
};

#[doc(inline)]
pub use self::chat_announcement_block_children::batch_delete::{
    BatchDeleteChatAnnouncementBlockChildren,
    BatchDeleteChatAnnouncementBlockChildrenReply,
};

#[doc(inline)]
pub use self::chat_announcement_block_children::create::{
    CreateChatAnnouncementBlockChildren, CreateChatAnnouncementBlockChildrenReply,
};

#[doc(inline)]
pub use self::chat_announcement_block_children::get::{
    GetChatAnnouncementBlockChildren, GetChatAnnouncementBlockChildrenReply,
};

#[doc(inline)]
pub use self::document::convert::{
    ConvertDocument, ConvertDocumentReply, ContentFormat, ImageSource,
};

#[doc(inline)]
pub use self::document::create::{CreateDocument, CreateDocumentReply};

#[doc(inline)]
pub use self::document::get::{GetDocument, GetDocumentReply};

#[doc(inline)]
pub use self::document::raw_content::{
    RawContentDocument, RawContentDocumentReply, NameLanguage,
};

#[doc(inline)]
pub use self::document_block::batch_update::{
    BatchUpdateDocumentBlock, BatchUpdateDocumentBlockReply,
};

#[doc(inline)]
pub use self::document_block::get::{GetDocumentBlock, GetDocumentBlockReply};

#[doc(inline)]
pub use self::document_block::list::{ListDocumentBlock, ListDocumentBlockReply};

#[doc(inline)]
pub use self::document_block::patch::{
    PatchDocumentBlock, PatchDocumentBlockReply, PatchChange,
};

#[doc(inline)]
pub use self::document_block_children::batch_delete::{
    BatchDeleteDocumentBlockChildren, BatchDeleteDocumentBlockChildrenReply,
};

#[doc(inline)]
pub use self::document_block_children::create::{
    CreateDocumentBlockChildren, CreateDocumentBlockChildrenReply,
};

#[doc(inline)]
pub use self::document_block_children::get::{
    GetDocumentBlockChildren, GetDocumentBlockChildrenReply,
};

#[doc(inline)]
pub use self::document_block_descendant::create::{
    CreateDocumentBlockDescendant, CreateDocumentBlockDescendantReply, BlockIdRelation,
};

/// The resources of open/docx/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `chat_announcement`.
    pub fn chat_announcement(
        &self,
    ) -> chat_announcement::ChatAnnouncementResource<'c, C> {
        chat_announcement::ChatAnnouncementResource {
            client: self.client,
        }
    }

    /// Operations on `chat_announcement_block`.
    pub fn chat_announcement_block(
        &self,
    ) -> chat_announcement_block::ChatAnnouncementBlockResource<'c, C> {
        chat_announcement_block::ChatAnnouncementBlockResource {
            client: self.client,
        }
    }

    /// Operations on `chat_announcement_block_children`.
    pub fn chat_announcement_block_children(
        &self,
    ) -> chat_announcement_block_children::ChatAnnouncementBlockChildrenResource<'c, C> {
        chat_announcement_block_children::ChatAnnouncementBlockChildrenResource {
            client: self.client,
        }
    }

    /// Operations on `document`.
    pub fn document(&self) -> document::DocumentResource<'c, C> {
        document::DocumentResource {
            client: self.client,
        }
    }

    /// Operations on `document_block`.
    pub fn document_block(&self) -> document_block::DocumentBlockResource<'c, C> {
        document_block::DocumentBlockResource {
            client: self.client,
        }
    }

    /// Operations on `document_block_children`.
    pub fn document_block_children(
        &self,
    ) -> document_block_children::DocumentBlockChildrenResource<'c, C> {
        document_block_children::DocumentBlockChildrenResource {
            client: self.client,
        }
    }

    /// Operations on `document_block_descendant`.
    pub fn document_block_descendant(
        &self,
    ) -> document_block_descendant::DocumentBlockDescendantResource<'c, C> {
        document_block_descendant::DocumentBlockDescendantResource {
            client: self.client,
        }
    }
}

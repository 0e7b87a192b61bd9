// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/docx/v1/block.types.json`.
//! Schema: `schemas/open/docx/v1/document.types.json`.
//! Schema: `schemas/open/docx/v1/text.types.json`.
//! Schema: `schemas/open/docx/v1/update.types.json`.

use feishu_api_runtime as rt;

/// A block of a document.
#[derive(Clone, Default, rt::Record)]
#[rules(
    rt::Rule::required(&["page"]).when("block_type", &["1"]),
    rt::Rule::required(&["text"]).when("block_type", &["2"]),
    rt::Rule::required(&["heading1"]).when("block_type", &["3"]),
    rt::Rule::required(&["heading2"]).when("block_type", &["4"]),
    rt::Rule::required(&["heading3"]).when("block_type", &["5"]),
    rt::Rule::required(&["heading4"]).when("block_type", &["6"]),
    rt::Rule::required(&["heading5"]).when("block_type", &["7"]),
    rt::Rule::required(&["heading6"]).when("block_type", &["8"]),
    rt::Rule::required(&["heading7"]).when("block_type", &["9"]),
    rt::Rule::required(&["heading8"]).when("block_type", &["10"]),
    rt::Rule::required(&["heading9"]).when("block_type", &["11"]),
    rt::Rule::required(&["bullet"]).when("block_type", &["12"]),
    rt::Rule::required(&["ordered"]).when("block_type", &["13"]),
    rt::Rule::required(&["code"]).when("block_type", &["14"]),
    rt::Rule::required(&["quote"]).when("block_type", &["15"]),
    rt::Rule::required(&["todo"]).when("block_type", &["17"]),
    rt::Rule::required(&["bitable"]).when("block_type", &["18"]),
    rt::Rule::required(&["callout"]).when("block_type", &["19"]),
    rt::Rule::required(&["chat_card"]).when("block_type", &["20"]),
    rt::Rule::required(&["diagram"]).when("block_type", &["21"]),
    rt::Rule::required(&["divider"]).when("block_type", &["22"]),
    rt::Rule::required(&["file"]).when("block_type", &["23"]),
    rt::Rule::required(&["grid"]).when("block_type", &["24"]),
    rt::Rule::required(&["grid_column"]).when("block_type", &["25"]),
    rt::Rule::required(&["iframe"]).when("block_type", &["26"]),
    rt::Rule::required(&["image"]).when("block_type", &["27"]),
    rt::Rule::required(&["isv"]).when("block_type", &["28"]),
    rt::Rule::required(&["mindnote"]).when("block_type", &["29"]),
    rt::Rule::required(&["sheet"]).when("block_type", &["30"]),
    rt::Rule::required(&["table"]).when("block_type", &["31"]),
    rt::Rule::required(&["table_cell"]).when("block_type", &["32"]),
    rt::Rule::required(&["view"]).when("block_type", &["33"]),
    rt::Rule::required(&["quote_container"]).when("block_type", &["34"]),
    rt::Rule::required(&["task"]).when("block_type", &["35"]),
    rt::Rule::required(&["okr"]).when("block_type", &["36"]),
    rt::Rule::required(&["okr_objective"]).when("block_type", &["37"]),
    rt::Rule::required(&["okr_key_result"]).when("block_type", &["38"]),
    rt::Rule::required(&["okr_progress"]).when("block_type", &["39"]),
    rt::Rule::required(&["add_ons"]).when("block_type", &["40"]),
    rt::Rule::required(&["jira_issue"]).when("block_type", &["41"]),
    rt::Rule::required(&["wiki_catalog"]).when("block_type", &["42"]),
    rt::Rule::required(&["board"]).when("block_type", &["43"]),
    rt::Rule::required(&["agenda"]).when("block_type", &["44"]),
    rt::Rule::required(&["agenda_item"]).when("block_type", &["45"]),
    rt::Rule::required(&["agenda_item_title"]).when("block_type", &["46"]),
    rt::Rule::required(&["agenda_item_content"]).when("block_type", &["47"]),
    rt::Rule::required(&["link_preview"]).when("block_type", &["48"]),
    rt::Rule::required(&["source_synced"]).when("block_type", &["49"]),
    rt::Rule::required(&["reference_synced"]).when("block_type", &["50"]),
    rt::Rule::required(&["sub_page_list"]).when("block_type", &["51"]),
    rt::Rule::required(&["ai_template"]).when("block_type", &["52"]),
    rt::Rule::required(&["undefined"]).when("block_type", &["999"])
)]
pub struct Block {
    /// The block. In nested blocks that are created, a name of your choice by which they refer to each
    /// other.
    pub block_id: Option<String>,
    /// The block that it is in; empty for the root. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub parent_id: Option<String>,
    /// The blocks within it, by their ids.
    pub children: Option<Vec<String>>,
    /// What it is; says which other field stands.
    #[wire(REQUIRED)]
    pub block_type: Option<BlockType>,
    /// The root of a document: its text is the title.
    pub page: Option<Text>,
    /// A paragraph.
    pub text: Option<Text>,
    /// A heading of level 1.
    pub heading1: Option<Text>,
    /// A heading of level 2.
    pub heading2: Option<Text>,
    /// A heading of level 3.
    pub heading3: Option<Text>,
    /// A heading of level 4.
    pub heading4: Option<Text>,
    /// A heading of level 5.
    pub heading5: Option<Text>,
    /// A heading of level 6.
    pub heading6: Option<Text>,
    /// A heading of level 7.
    pub heading7: Option<Text>,
    /// A heading of level 8.
    pub heading8: Option<Text>,
    /// A heading of level 9.
    pub heading9: Option<Text>,
    /// An item of a bulleted list.
    pub bullet: Option<Text>,
    /// An item of a numbered list.
    pub ordered: Option<Text>,
    /// A block of code.
    pub code: Option<Text>,
    /// A quotation.
    pub quote: Option<Text>,
    /// A to-do.
    pub todo: Option<Text>,
    /// A base.
    pub bitable: Option<EmbeddedBase>,
    /// A box with a colour and an emoji, which holds blocks.
    pub callout: Option<Callout>,
    /// What leads to a chat, shown as a card.
    pub chat_card: Option<ChatCard>,
    /// A diagram. It cannot be created.
    pub diagram: Option<Diagram>,
    /// A line across the page.
    pub divider: Option<NoContent>,
    /// A file, within a block for its view.
    pub file: Option<EmbeddedFile>,
    /// Columns side by side.
    pub grid: Option<Grid>,
    /// A column of a grid, which holds blocks.
    pub grid_column: Option<GridColumn>,
    /// A web page of another service.
    pub iframe: Option<Iframe>,
    /// A picture.
    pub image: Option<Image>,
    /// A widget of the old kind.
    pub isv: Option<Widget>,
    /// A mind map. It cannot be created.
    pub mindnote: Option<Mindnote>,
    /// A spreadsheet.
    pub sheet: Option<EmbeddedSheet>,
    /// A table, whose cells hold blocks.
    pub table: Option<Table>,
    /// A cell of a table, which holds blocks.
    pub table_cell: Option<NoContent>,
    /// How a file is shown. It comes with the file.
    pub view: Option<View>,
    /// A quotation that holds blocks.
    pub quote_container: Option<NoContent>,
    /// A task. It cannot be created.
    pub task: Option<EmbeddedTask>,
    /// Objectives and key results of a user; created with user access tokens only.
    pub okr: Option<Okr>,
    /// An objective. It comes with the OKR.
    pub okr_objective: Option<OkrObjective>,
    /// A key result. It comes with the OKR.
    pub okr_key_result: Option<OkrKeyResult>,
    /// Notes on progress. It comes with the OKR.
    pub okr_progress: Option<NoContent>,
    /// A widget.
    pub add_ons: Option<AddOns>,
    /// An issue of a tracker, Jira.
    pub jira_issue: Option<JiraIssue>,
    /// The wiki nodes below one, in the old form.
    pub wiki_catalog: Option<WikiCatalog>,
    /// A whiteboard.
    pub board: Option<Board>,
    /// An agenda, which holds items.
    pub agenda: Option<NoContent>,
    /// An item of an agenda: a title and a content.
    pub agenda_item: Option<NoContent>,
    /// What an item of an agenda is about.
    pub agenda_item_title: Option<TextLine>,
    /// The content of an item of an agenda, which holds blocks.
    pub agenda_item_content: Option<NoContent>,
    /// A link with what it leads to.
    pub link_preview: Option<LinkPreview>,
    /// A block that is shown elsewhere too, where it is edited. It cannot be created.
    pub source_synced: Option<TextLine>,
    /// A block of another place that is shown here. It cannot be created.
    pub reference_synced: Option<ReferenceSynced>,
    /// The wiki nodes below the document.
    pub sub_page_list: Option<SubPageList>,
    /// A template for texts by AI. It cannot be created.
    pub ai_template: Option<NoContent>,
    /// Something that calls do not support: it can be deleted, but not created or changed.
    pub undefined: Option<NoContent>,
    /// Comments that users made on it. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub comment_ids: Option<Vec<String>>,
    /// Revision; in what was converted, and always 0 there. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub revision_id: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum BlockContent<'a> {
    /// The root of a document: its text is the title.
    Page {
        /// The root of a document: its text is the title.
        page: &'a Text,
    },
    /// A paragraph.
    Text {
        /// A paragraph.
        text: &'a Text,
    },
    /// A heading of level 1.
    Heading1 {
        /// A heading of level 1.
        heading1: &'a Text,
    },
    /// A heading of level 2.
    Heading2 {
        /// A heading of level 2.
        heading2: &'a Text,
    },
    /// A heading of level 3.
    Heading3 {
        /// A heading of level 3.
        heading3: &'a Text,
    },
    /// A heading of level 4.
    Heading4 {
        /// A heading of level 4.
        heading4: &'a Text,
    },
    /// A heading of level 5.
    Heading5 {
        /// A heading of level 5.
        heading5: &'a Text,
    },
    /// A heading of level 6.
    Heading6 {
        /// A heading of level 6.
        heading6: &'a Text,
    },
    /// A heading of level 7.
    Heading7 {
        /// A heading of level 7.
        heading7: &'a Text,
    },
    /// A heading of level 8.
    Heading8 {
        /// A heading of level 8.
        heading8: &'a Text,
    },
    /// A heading of level 9.
    Heading9 {
        /// A heading of level 9.
        heading9: &'a Text,
    },
    /// An item of a bulleted list.
    Bullet {
        /// An item of a bulleted list.
        bullet: &'a Text,
    },
    /// An item of a numbered list.
    Ordered {
        /// An item of a numbered list.
        ordered: &'a Text,
    },
    /// A block of code.
    Code {
        /// A block of code.
        code: &'a Text,
    },
    /// A quotation.
    Quote {
        /// A quotation.
        quote: &'a Text,
    },
    /// A to-do.
    Todo {
        /// A to-do.
        todo: &'a Text,
    },
    /// A base.
    Bitable {
        /// A base.
        bitable: &'a EmbeddedBase,
    },
    /// A box with a colour and an emoji, which holds blocks.
    Callout {
        /// A box with a colour and an emoji, which holds blocks.
        callout: &'a Callout,
    },
    /// What leads to a chat, shown as a card.
    ChatCard {
        /// What leads to a chat, shown as a card.
        chat_card: &'a ChatCard,
    },
    /// A diagram. It cannot be created.
    Diagram {
        /// A diagram. It cannot be created.
        diagram: &'a Diagram,
    },
    /// A line across the page.
    Divider {
        /// A line across the page.
        divider: &'a NoContent,
    },
    /// A file, within a block for its view.
    File {
        /// A file, within a block for its view.
        file: &'a EmbeddedFile,
    },
    /// Columns side by side.
    Grid {
        /// Columns side by side.
        grid: &'a Grid,
    },
    /// A column of a grid, which holds blocks.
    GridColumn {
        /// A column of a grid, which holds blocks.
        grid_column: &'a GridColumn,
    },
    /// A web page of another service.
    Iframe {
        /// A web page of another service.
        iframe: &'a Iframe,
    },
    /// A picture.
    Image {
        /// A picture.
        image: &'a Image,
    },
    /// A widget of the old kind.
    Isv {
        /// A widget of the old kind.
        isv: &'a Widget,
    },
    /// A mind map. It cannot be created.
    Mindnote {
        /// A mind map. It cannot be created.
        mindnote: &'a Mindnote,
    },
    /// A spreadsheet.
    Sheet {
        /// A spreadsheet.
        sheet: &'a EmbeddedSheet,
    },
    /// A table, whose cells hold blocks.
    Table {
        /// A table, whose cells hold blocks.
        table: &'a Table,
    },
    /// A cell of a table, which holds blocks.
    TableCell {
        /// A cell of a table, which holds blocks.
        table_cell: &'a NoContent,
    },
    /// How a file is shown. It comes with the file.
    View {
        /// How a file is shown. It comes with the file.
        view: &'a View,
    },
    /// A quotation that holds blocks.
    QuoteContainer {
        /// A quotation that holds blocks.
        quote_container: &'a NoContent,
    },
    /// A task. It cannot be created.
    Task {
        /// A task. It cannot be created.
        task: &'a EmbeddedTask,
    },
    /// Objectives and key results of a user; created with user access tokens only.
    Okr {
        /// Objectives and key results of a user; created with user access tokens only.
        okr: &'a Okr,
    },
    /// An objective. It comes with the OKR.
    OkrObjective {
        /// An objective. It comes with the OKR.
        okr_objective: &'a OkrObjective,
    },
    /// A key result. It comes with the OKR.
    OkrKeyResult {
        /// A key result. It comes with the OKR.
        okr_key_result: &'a OkrKeyResult,
    },
    /// Notes on progress. It comes with the OKR.
    OkrProgress {
        /// Notes on progress. It comes with the OKR.
        okr_progress: &'a NoContent,
    },
    /// A widget.
    AddOns {
        /// A widget.
        add_ons: &'a AddOns,
    },
    /// An issue of a tracker, Jira.
    JiraIssue {
        /// An issue of a tracker, Jira.
        jira_issue: &'a JiraIssue,
    },
    /// The wiki nodes below one, in the old form.
    WikiCatalog {
        /// The wiki nodes below one, in the old form.
        wiki_catalog: &'a WikiCatalog,
    },
    /// A whiteboard.
    Board {
        /// A whiteboard.
        board: &'a Board,
    },
    /// An agenda, which holds items.
    Agenda {
        /// An agenda, which holds items.
        agenda: &'a NoContent,
    },
    /// An item of an agenda: a title and a content.
    AgendaItem {
        /// An item of an agenda: a title and a content.
        agenda_item: &'a NoContent,
    },
    /// What an item of an agenda is about.
    AgendaItemTitle {
        /// What an item of an agenda is about.
        agenda_item_title: &'a TextLine,
    },
    /// The content of an item of an agenda, which holds blocks.
    AgendaItemContent {
        /// The content of an item of an agenda, which holds blocks.
        agenda_item_content: &'a NoContent,
    },
    /// A link with what it leads to.
    LinkPreview {
        /// A link with what it leads to.
        link_preview: &'a LinkPreview,
    },
    /// A block that is shown elsewhere too, where it is edited. It cannot be created.
    SourceSynced {
        /// A block that is shown elsewhere too, where it is edited. It cannot be created.
        source_synced: &'a TextLine,
    },
    /// A block of another place that is shown here. It cannot be created.
    ReferenceSynced {
        /// A block of another place that is shown here. It cannot be created.
        reference_synced: &'a ReferenceSynced,
    },
    /// The wiki nodes below the document.
    SubPageList {
        /// The wiki nodes below the document.
        sub_page_list: &'a SubPageList,
    },
    /// A template for texts by AI. It cannot be created.
    AiTemplate {
        /// A template for texts by AI. It cannot be created.
        ai_template: &'a NoContent,
    },
    /// Something that calls do not support: it can be deleted, but not created or changed.
    Undefined {
        /// Something that calls do not support: it can be deleted, but not created or changed.
        undefined: &'a NoContent,
    },
}

impl Block {
    /// What goes with [`block_type`](Self::block_type).
    ///
    /// `None` where that is missing or not documented, and where a field is missing that must go
    /// with it. The fields themselves hold what was returned all the same.
    pub fn content(&self) -> Option<BlockContent<'_>> {
        Some(
            match self.block_type.as_ref()? {
                BlockType::Page => {
                    BlockContent::Page {
                        page: self.page.as_ref()?,
                    }
                }
                BlockType::Text => {
                    BlockContent::Text {
                        text: self.text.as_ref()?,
                    }
                }
                BlockType::Heading1 => {
                    BlockContent::Heading1 {
                        heading1: self.heading1.as_ref()?,
                    }
                }
                BlockType::Heading2 => {
                    BlockContent::Heading2 {
                        heading2: self.heading2.as_ref()?,
                    }
                }
                BlockType::Heading3 => {
                    BlockContent::Heading3 {
                        heading3: self.heading3.as_ref()?,
                    }
                }
                BlockType::Heading4 => {
                    BlockContent::Heading4 {
                        heading4: self.heading4.as_ref()?,
                    }
                }
                BlockType::Heading5 => {
                    BlockContent::Heading5 {
                        heading5: self.heading5.as_ref()?,
                    }
                }
                BlockType::Heading6 => {
                    BlockContent::Heading6 {
                        heading6: self.heading6.as_ref()?,
                    }
                }
                BlockType::Heading7 => {
                    BlockContent::Heading7 {
                        heading7: self.heading7.as_ref()?,
                    }
                }
                BlockType::Heading8 => {
                    BlockContent::Heading8 {
                        heading8: self.heading8.as_ref()?,
                    }
                }
                BlockType::Heading9 => {
                    BlockContent::Heading9 {
                        heading9: self.heading9.as_ref()?,
                    }
                }
                BlockType::Bullet => {
                    BlockContent::Bullet {
                        bullet: self.bullet.as_ref()?,
                    }
                }
                BlockType::Ordered => {
                    BlockContent::Ordered {
                        ordered: self.ordered.as_ref()?,
                    }
                }
                BlockType::Code => {
                    BlockContent::Code {
                        code: self.code.as_ref()?,
                    }
                }
                BlockType::Quote => {
                    BlockContent::Quote {
                        quote: self.quote.as_ref()?,
                    }
                }
                BlockType::Todo => {
                    BlockContent::Todo {
                        todo: self.todo.as_ref()?,
                    }
                }
                BlockType::Bitable => {
                    BlockContent::Bitable {
                        bitable: self.bitable.as_ref()?,
                    }
                }
                BlockType::Callout => {
                    BlockContent::Callout {
                        callout: self.callout.as_ref()?,
                    }
                }
                BlockType::ChatCard => {
                    BlockContent::ChatCard {
                        chat_card: self.chat_card.as_ref()?,
                    }
                }
                BlockType::Diagram => {
                    BlockContent::Diagram {
                        diagram: self.diagram.as_ref()?,
                    }
                }
                BlockType::Divider => {
                    BlockContent::Divider {
                        divider: self.divider.as_ref()?,
                    }
                }
                BlockType::File => {
                    BlockContent::File {
                        file: self.file.as_ref()?,
                    }
                }
                BlockType::Grid => {
                    BlockContent::Grid {
                        grid: self.grid.as_ref()?,
                    }
                }
                BlockType::GridColumn => {
                    BlockContent::GridColumn {
                        grid_column: self.grid_column.as_ref()?,
                    }
                }
                BlockType::Iframe => {
                    BlockContent::Iframe {
                        iframe: self.iframe.as_ref()?,
                    }
                }
                BlockType::Image => {
                    BlockContent::Image {
                        image: self.image.as_ref()?,
                    }
                }
                BlockType::Isv => {
                    BlockContent::Isv {
                        isv: self.isv.as_ref()?,
                    }
                }
                BlockType::Mindnote => {
                    BlockContent::Mindnote {
                        mindnote: self.mindnote.as_ref()?,
                    }
                }
                BlockType::Sheet => {
                    BlockContent::Sheet {
                        sheet: self.sheet.as_ref()?,
                    }
                }
                BlockType::Table => {
                    BlockContent::Table {
                        table: self.table.as_ref()?,
                    }
                }
                BlockType::TableCell => {
                    BlockContent::TableCell {
                        table_cell: self.table_cell.as_ref()?,
                    }
                }
                BlockType::View => {
                    BlockContent::View {
                        view: self.view.as_ref()?,
                    }
                }
                BlockType::QuoteContainer => {
                    BlockContent::QuoteContainer {
                        quote_container: self.quote_container.as_ref()?,
                    }
                }
                BlockType::Task => {
                    BlockContent::Task {
                        task: self.task.as_ref()?,
                    }
                }
                BlockType::Okr => {
                    BlockContent::Okr {
                        okr: self.okr.as_ref()?,
                    }
                }
                BlockType::OkrObjective => {
                    BlockContent::OkrObjective {
                        okr_objective: self.okr_objective.as_ref()?,
                    }
                }
                BlockType::OkrKeyResult => {
                    BlockContent::OkrKeyResult {
                        okr_key_result: self.okr_key_result.as_ref()?,
                    }
                }
                BlockType::OkrProgress => {
                    BlockContent::OkrProgress {
                        okr_progress: self.okr_progress.as_ref()?,
                    }
                }
                BlockType::AddOns => {
                    BlockContent::AddOns {
                        add_ons: self.add_ons.as_ref()?,
                    }
                }
                BlockType::JiraIssue => {
                    BlockContent::JiraIssue {
                        jira_issue: self.jira_issue.as_ref()?,
                    }
                }
                BlockType::WikiCatalog => {
                    BlockContent::WikiCatalog {
                        wiki_catalog: self.wiki_catalog.as_ref()?,
                    }
                }
                BlockType::Board => {
                    BlockContent::Board {
                        board: self.board.as_ref()?,
                    }
                }
                BlockType::Agenda => {
                    BlockContent::Agenda {
                        agenda: self.agenda.as_ref()?,
                    }
                }
                BlockType::AgendaItem => {
                    BlockContent::AgendaItem {
                        agenda_item: self.agenda_item.as_ref()?,
                    }
                }
                BlockType::AgendaItemTitle => {
                    BlockContent::AgendaItemTitle {
                        agenda_item_title: self.agenda_item_title.as_ref()?,
                    }
                }
                BlockType::AgendaItemContent => {
                    BlockContent::AgendaItemContent {
                        agenda_item_content: self.agenda_item_content.as_ref()?,
                    }
                }
                BlockType::LinkPreview => {
                    BlockContent::LinkPreview {
                        link_preview: self.link_preview.as_ref()?,
                    }
                }
                BlockType::SourceSynced => {
                    BlockContent::SourceSynced {
                        source_synced: self.source_synced.as_ref()?,
                    }
                }
                BlockType::ReferenceSynced => {
                    BlockContent::ReferenceSynced {
                        reference_synced: self.reference_synced.as_ref()?,
                    }
                }
                BlockType::SubPageList => {
                    BlockContent::SubPageList {
                        sub_page_list: self.sub_page_list.as_ref()?,
                    }
                }
                BlockType::AiTemplate => {
                    BlockContent::AiTemplate {
                        ai_template: self.ai_template.as_ref()?,
                    }
                }
                BlockType::Undefined => {
                    BlockContent::Undefined {
                        undefined: self.undefined.as_ref()?,
                    }
                }
                BlockType::Unknown(_) => return None,
            },
        )
    }

    /// The root of a document: its text is the title.
    pub fn page(page: Text) -> Self {
        Self {
            block_type: Some(BlockType::Page),
            page: Some(page),
            ..Self::default()
        }
    }

    /// A paragraph.
    pub fn text(text: Text) -> Self {
        Self {
            block_type: Some(BlockType::Text),
            text: Some(text),
            ..Self::default()
        }
    }

    /// A heading of level 1.
    pub fn heading1(heading1: Text) -> Self {
        Self {
            block_type: Some(BlockType::Heading1),
            heading1: Some(heading1),
            ..Self::default()
        }
    }

    /// A heading of level 2.
    pub fn heading2(heading2: Text) -> Self {
        Self {
            block_type: Some(BlockType::Heading2),
            heading2: Some(heading2),
            ..Self::default()
        }
    }

    /// A heading of level 3.
    pub fn heading3(heading3: Text) -> Self {
        Self {
            block_type: Some(BlockType::Heading3),
            heading3: Some(heading3),
            ..Self::default()
        }
    }

    /// A heading of level 4.
    pub fn heading4(heading4: Text) -> Self {
        Self {
            block_type: Some(BlockType::Heading4),
            heading4: Some(heading4),
            ..Self::default()
        }
    }

    /// A heading of level 5.
    pub fn heading5(heading5: Text) -> Self {
        Self {
            block_type: Some(BlockType::Heading5),
            heading5: Some(heading5),
            ..Self::default()
        }
    }

    /// A heading of level 6.
    pub fn heading6(heading6: Text) -> Self {
        Self {
            block_type: Some(BlockType::Heading6),
            heading6: Some(heading6),
            ..Self::default()
        }
    }

    /// A heading of level 7.
    pub fn heading7(heading7: Text) -> Self {
        Self {
            block_type: Some(BlockType::Heading7),
            heading7: Some(heading7),
            ..Self::default()
        }
    }

    /// A heading of level 8.
    pub fn heading8(heading8: Text) -> Self {
        Self {
            block_type: Some(BlockType::Heading8),
            heading8: Some(heading8),
            ..Self::default()
        }
    }

    /// A heading of level 9.
    pub fn heading9(heading9: Text) -> Self {
        Self {
            block_type: Some(BlockType::Heading9),
            heading9: Some(heading9),
            ..Self::default()
        }
    }

    /// An item of a bulleted list.
    pub fn bullet(bullet: Text) -> Self {
        Self {
            block_type: Some(BlockType::Bullet),
            bullet: Some(bullet),
            ..Self::default()
        }
    }

    /// An item of a numbered list.
    pub fn ordered(ordered: Text) -> Self {
        Self {
            block_type: Some(BlockType::Ordered),
            ordered: Some(ordered),
            ..Self::default()
        }
    }

    /// A block of code.
    pub fn code(code: Text) -> Self {
        Self {
            block_type: Some(BlockType::Code),
            code: Some(code),
            ..Self::default()
        }
    }

    /// A quotation.
    pub fn quote(quote: Text) -> Self {
        Self {
            block_type: Some(BlockType::Quote),
            quote: Some(quote),
            ..Self::default()
        }
    }

    /// A to-do.
    pub fn todo(todo: Text) -> Self {
        Self {
            block_type: Some(BlockType::Todo),
            todo: Some(todo),
            ..Self::default()
        }
    }

    /// A base.
    pub fn bitable(bitable: EmbeddedBase) -> Self {
        Self {
            block_type: Some(BlockType::Bitable),
            bitable: Some(bitable),
            ..Self::default()
        }
    }

    /// A box with a colour and an emoji, which holds blocks.
    pub fn callout(callout: Callout) -> Self {
        Self {
            block_type: Some(BlockType::Callout),
            callout: Some(callout),
            ..Self::default()
        }
    }

    /// What leads to a chat, shown as a card.
    pub fn chat_card(chat_card: ChatCard) -> Self {
        Self {
            block_type: Some(BlockType::ChatCard),
            chat_card: Some(chat_card),
            ..Self::default()
        }
    }

    /// A diagram. It cannot be created.
    pub fn diagram(diagram: Diagram) -> Self {
        Self {
            block_type: Some(BlockType::Diagram),
            diagram: Some(diagram),
            ..Self::default()
        }
    }

    /// A line across the page.
    pub fn divider(divider: NoContent) -> Self {
        Self {
            block_type: Some(BlockType::Divider),
            divider: Some(divider),
            ..Self::default()
        }
    }

    /// A file, within a block for its view.
    pub fn file(file: EmbeddedFile) -> Self {
        Self {
            block_type: Some(BlockType::File),
            file: Some(file),
            ..Self::default()
        }
    }

    /// Columns side by side.
    pub fn grid(grid: Grid) -> Self {
        Self {
            block_type: Some(BlockType::Grid),
            grid: Some(grid),
            ..Self::default()
        }
    }

    /// A column of a grid, which holds blocks.
    pub fn grid_column(grid_column: GridColumn) -> Self {
        Self {
            block_type: Some(BlockType::GridColumn),
            grid_column: Some(grid_column),
            ..Self::default()
        }
    }

    /// A web page of another service.
    pub fn iframe(iframe: Iframe) -> Self {
        Self {
            block_type: Some(BlockType::Iframe),
            iframe: Some(iframe),
            ..Self::default()
        }
    }

    /// A picture.
    pub fn image(image: Image) -> Self {
        Self {
            block_type: Some(BlockType::Image),
            image: Some(image),
            ..Self::default()
        }
    }

    /// A widget of the old kind.
    pub fn isv(isv: Widget) -> Self {
        Self {
            block_type: Some(BlockType::Isv),
            isv: Some(isv),
            ..Self::default()
        }
    }

    /// A mind map. It cannot be created.
    pub fn mindnote(mindnote: Mindnote) -> Self {
        Self {
            block_type: Some(BlockType::Mindnote),
            mindnote: Some(mindnote),
            ..Self::default()
        }
    }

    /// A spreadsheet.
    pub fn sheet(sheet: EmbeddedSheet) -> Self {
        Self {
            block_type: Some(BlockType::Sheet),
            sheet: Some(sheet),
            ..Self::default()
        }
    }

    /// A table, whose cells hold blocks.
    pub fn table(table: Table) -> Self {
        Self {
            block_type: Some(BlockType::Table),
            table: Some(table),
            ..Self::default()
        }
    }

    /// A cell of a table, which holds blocks.
    pub fn table_cell(table_cell: NoContent) -> Self {
        Self {
            block_type: Some(BlockType::TableCell),
            table_cell: Some(table_cell),
            ..Self::default()
        }
    }

    /// How a file is shown. It comes with the file.
    pub fn view(view: View) -> Self {
        Self {
            block_type: Some(BlockType::View),
            view: Some(view),
            ..Self::default()
        }
    }

    /// A quotation that holds blocks.
    pub fn quote_container(quote_container: NoContent) -> Self {
        Self {
            block_type: Some(BlockType::QuoteContainer),
            quote_container: Some(quote_container),
            ..Self::default()
        }
    }

    /// A task. It cannot be created.
    pub fn task(task: EmbeddedTask) -> Self {
        Self {
            block_type: Some(BlockType::Task),
            task: Some(task),
            ..Self::default()
        }
    }

    /// Objectives and key results of a user; created with user access tokens only.
    pub fn okr(okr: Okr) -> Self {
        Self {
            block_type: Some(BlockType::Okr),
            okr: Some(okr),
            ..Self::default()
        }
    }

    /// An objective. It comes with the OKR.
    pub fn okr_objective(okr_objective: OkrObjective) -> Self {
        Self {
            block_type: Some(BlockType::OkrObjective),
            okr_objective: Some(okr_objective),
            ..Self::default()
        }
    }

    /// A key result. It comes with the OKR.
    pub fn okr_key_result(okr_key_result: OkrKeyResult) -> Self {
        Self {
            block_type: Some(BlockType::OkrKeyResult),
            okr_key_result: Some(okr_key_result),
            ..Self::default()
        }
    }

    /// Notes on progress. It comes with the OKR.
    pub fn okr_progress(okr_progress: NoContent) -> Self {
        Self {
            block_type: Some(BlockType::OkrProgress),
            okr_progress: Some(okr_progress),
            ..Self::default()
        }
    }

    /// A widget.
    pub fn add_ons(add_ons: AddOns) -> Self {
        Self {
            block_type: Some(BlockType::AddOns),
            add_ons: Some(add_ons),
            ..Self::default()
        }
    }

    /// An issue of a tracker, Jira.
    pub fn jira_issue(jira_issue: JiraIssue) -> Self {
        Self {
            block_type: Some(BlockType::JiraIssue),
            jira_issue: Some(jira_issue),
            ..Self::default()
        }
    }

    /// The wiki nodes below one, in the old form.
    pub fn wiki_catalog(wiki_catalog: WikiCatalog) -> Self {
        Self {
            block_type: Some(BlockType::WikiCatalog),
            wiki_catalog: Some(wiki_catalog),
            ..Self::default()
        }
    }

    /// A whiteboard.
    pub fn board(board: Board) -> Self {
        Self {
            block_type: Some(BlockType::Board),
            board: Some(board),
            ..Self::default()
        }
    }

    /// An agenda, which holds items.
    pub fn agenda(agenda: NoContent) -> Self {
        Self {
            block_type: Some(BlockType::Agenda),
            agenda: Some(agenda),
            ..Self::default()
        }
    }

    /// An item of an agenda: a title and a content.
    pub fn agenda_item(agenda_item: NoContent) -> Self {
        Self {
            block_type: Some(BlockType::AgendaItem),
            agenda_item: Some(agenda_item),
            ..Self::default()
        }
    }

    /// What an item of an agenda is about.
    pub fn agenda_item_title(agenda_item_title: TextLine) -> Self {
        Self {
            block_type: Some(BlockType::AgendaItemTitle),
            agenda_item_title: Some(agenda_item_title),
            ..Self::default()
        }
    }

    /// The content of an item of an agenda, which holds blocks.
    pub fn agenda_item_content(agenda_item_content: NoContent) -> Self {
        Self {
            block_type: Some(BlockType::AgendaItemContent),
            agenda_item_content: Some(agenda_item_content),
            ..Self::default()
        }
    }

    /// A link with what it leads to.
    pub fn link_preview(link_preview: LinkPreview) -> Self {
        Self {
            block_type: Some(BlockType::LinkPreview),
            link_preview: Some(link_preview),
            ..Self::default()
        }
    }

    /// A block that is shown elsewhere too, where it is edited. It cannot be created.
    pub fn source_synced(source_synced: TextLine) -> Self {
        Self {
            block_type: Some(BlockType::SourceSynced),
            source_synced: Some(source_synced),
            ..Self::default()
        }
    }

    /// A block of another place that is shown here. It cannot be created.
    pub fn reference_synced(reference_synced: ReferenceSynced) -> Self {
        Self {
            block_type: Some(BlockType::ReferenceSynced),
            reference_synced: Some(reference_synced),
            ..Self::default()
        }
    }

    /// The wiki nodes below the document.
    pub fn sub_page_list(sub_page_list: SubPageList) -> Self {
        Self {
            block_type: Some(BlockType::SubPageList),
            sub_page_list: Some(sub_page_list),
            ..Self::default()
        }
    }

    /// A template for texts by AI. It cannot be created.
    pub fn ai_template(ai_template: NoContent) -> Self {
        Self {
            block_type: Some(BlockType::AiTemplate),
            ai_template: Some(ai_template),
            ..Self::default()
        }
    }

    /// Something that calls do not support: it can be deleted, but not created or changed.
    pub fn undefined(undefined: NoContent) -> Self {
        Self {
            block_type: Some(BlockType::Undefined),
            undefined: Some(undefined),
            ..Self::default()
        }
    }
}

rt::int_enum! {
    /// What a block is.
    pub enum BlockType {
        /// The root of a document: its text is the title.
        Page = 1,
        /// A paragraph.
        Text = 2,
        /// A heading of level 1.
        Heading1 = 3,
        /// A heading of level 2.
        Heading2 = 4,
        /// A heading of level 3.
        Heading3 = 5,
        /// A heading of level 4.
        Heading4 = 6,
        /// A heading of level 5.
        Heading5 = 7,
        /// A heading of level 6.
        Heading6 = 8,
        /// A heading of level 7.
        Heading7 = 9,
        /// A heading of level 8.
        Heading8 = 10,
        /// A heading of level 9.
        Heading9 = 11,
        /// An item of a bulleted list.
        Bullet = 12,
        /// An item of a numbered list.
        Ordered = 13,
        /// A block of code.
        Code = 14,
        /// A quotation.
        Quote = 15,
        /// A to-do.
        Todo = 17,
        /// A base.
        Bitable = 18,
        /// A box with a colour and an emoji, which holds blocks.
        Callout = 19,
        /// What leads to a chat, shown as a card.
        ChatCard = 20,
        /// A diagram. It cannot be created.
        Diagram = 21,
        /// A line across the page.
        Divider = 22,
        /// A file, within a block for its view.
        File = 23,
        /// Columns side by side.
        Grid = 24,
        /// A column of a grid, which holds blocks.
        GridColumn = 25,
        /// A web page of another service.
        Iframe = 26,
        /// A picture.
        Image = 27,
        /// A widget of the old kind.
        Isv = 28,
        /// A mind map. It cannot be created.
        Mindnote = 29,
        /// A spreadsheet.
        Sheet = 30,
        /// A table, whose cells hold blocks.
        Table = 31,
        /// A cell of a table, which holds blocks.
        TableCell = 32,
        /// How a file is shown. It comes with the file.
        View = 33,
        /// A quotation that holds blocks.
        QuoteContainer = 34,
        /// A task. It cannot be created.
        Task = 35,
        /// Objectives and key results of a user; created with user access tokens only.
        Okr = 36,
        /// An objective. It comes with the OKR.
        OkrObjective = 37,
        /// A key result. It comes with the OKR.
        OkrKeyResult = 38,
        /// Notes on progress. It comes with the OKR.
        OkrProgress = 39,
        /// A widget.
        AddOns = 40,
        /// An issue of a tracker, Jira.
        JiraIssue = 41,
        /// The wiki nodes below one, in the old form.
        WikiCatalog = 42,
        /// A whiteboard.
        Board = 43,
        /// An agenda, which holds items.
        Agenda = 44,
        /// An item of an agenda: a title and a content.
        AgendaItem = 45,
        /// What an item of an agenda is about.
        AgendaItemTitle = 46,
        /// The content of an item of an agenda, which holds blocks.
        AgendaItemContent = 47,
        /// A link with what it leads to.
        LinkPreview = 48,
        /// A block that is shown elsewhere too, where it is edited. It cannot be created.
        SourceSynced = 49,
        /// A block of another place that is shown here. It cannot be created.
        ReferenceSynced = 50,
        /// The wiki nodes below the document.
        SubPageList = 51,
        /// A template for texts by AI. It cannot be created.
        AiTemplate = 52,
        /// Something that calls do not support: it can be deleted, but not created or changed.
        Undefined = 999,
    }
}

/// A base within a document.
#[derive(Clone, Default, rt::Record)]
pub struct EmbeddedBase {
    /// Token of the base and id of the table, joined by `_`. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub token: Option<String>,
    /// What a new base shows.
    pub view_type: Option<BaseView>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// What a base within a document shows.
    pub enum BaseView {
        /// A table.
        Table = 1,
        /// Cards in columns.
        Kanban = 2,
    }
}

/// A box with a colour and an emoji.
#[derive(Clone, Default, rt::Record)]
pub struct Callout {
    /// Colour of the box; transparent without it.
    pub background_color: Option<CalloutBackground>,
    /// Colour of its border; transparent without it.
    pub border_color: Option<Color>,
    /// Colour of the text; black without it.
    pub text_color: Option<Color>,
    /// The emoji, by its name. The platform assumes `"gift"` when it is not given.
    pub emoji_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Colour of a callout.
    pub enum CalloutBackground {
        /// Light red.
        LightRed = 1,
        /// Light orange.
        LightOrange = 2,
        /// Light yellow.
        LightYellow = 3,
        /// Light green.
        LightGreen = 4,
        /// Light blue.
        LightBlue = 5,
        /// Light purple.
        LightPurple = 6,
        /// Medium gray.
        MediumGray = 7,
        /// Medium red.
        MediumRed = 8,
        /// Medium orange.
        MediumOrange = 9,
        /// Medium yellow.
        MediumYellow = 10,
        /// Medium green.
        MediumGreen = 11,
        /// Medium blue.
        MediumBlue = 12,
        /// Medium purple.
        MediumPurple = 13,
        /// Gray.
        Gray = 14,
        /// Light gray.
        LightGray = 15,
    }
}

/// What a card of a chat leads to.
#[derive(Clone, Default, rt::Record)]
pub struct ChatCard {
    /// The chat, `oc_…`; who creates the card must be a member.
    #[wire(REQUIRED)]
    pub chat_id: Option<String>,
    /// Where it stands in the line. The platform assumes `1` when it is not given.
    pub align: Option<Align>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A flow chart or UML diagram.
#[derive(Clone, Default, rt::Record)]
pub struct Diagram {
    /// What kind of diagram it is.
    pub diagram_type: Option<DiagramType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Kind of a diagram.
    pub enum DiagramType {
        /// A flow chart.
        Flowchart = 1,
        /// A UML diagram.
        Uml = 2,
    }
}

/// A file within a document.
#[derive(Clone, Default, rt::Record)]
pub struct EmbeddedFile {
    /// Token of the file. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub token: Option<String>,
    /// Name of the file. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub name: Option<String>,
    /// How it is shown. The platform assumes `1` when it is not given.
    pub view_type: Option<FileView>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// How a file within a document is shown.
    pub enum FileView {
        /// As a card.
        Card = 1,
        /// With its content.
        Preview = 2,
        /// Within the text.
        Inline = 3,
    }
}

/// Columns side by side.
#[derive(Clone, Default, rt::Record)]
pub struct Grid {
    /// Number of columns. From 2 to 5.
    #[wire(REQUIRED, Min(2.0), Max(5.0))]
    pub column_size: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How wide a column is.
#[derive(Clone, Default, rt::Record)]
pub struct GridColumn {
    /// Its width, in percent of the grid. From 1 to 99.
    #[wire(Min(1.0), Max(99.0))]
    pub width_ratio: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A web page of another service.
#[derive(Clone, Default, rt::Record)]
pub struct Iframe {
    /// The web page.
    #[wire(REQUIRED)]
    pub component: Option<IframeComponent>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Which web page an iframe shows.
#[derive(Clone, Default, rt::Record)]
pub struct IframeComponent {
    /// Which service it is of.
    pub iframe_type: Option<IframeType>,
    /// URL of the page, percent-encoded.
    #[wire(REQUIRED)]
    pub url: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// A service whose pages can be shown.
    pub enum IframeType {
        /// Bilibili.
        Bilibili = 1,
        /// Xigua Video.
        Xigua = 2,
        /// Youku.
        Youku = 3,
        /// Airtable.
        Airtable = 4,
        /// Baidu Maps.
        BaiduMap = 5,
        /// Amap.
        Amap = 6,
        /// Not documented.
        Undefined7 = 7,
        /// Figma.
        Figma = 8,
        /// Modao.
        Modao = 9,
        /// Canva.
        Canva = 10,
        /// CodePen.
        CodePen = 11,
        /// Feishu Survey.
        FeishuSurvey = 12,
        /// Jinshuju.
        Jinshuju = 13,
        /// Not documented.
        Undefined14 = 14,
        /// Not documented.
        Undefined15 = 15,
        /// Another service.
        Other = 99,
    }
}

/// A picture. A new block is empty; its picture is uploaded with the block as its parent, and put
/// there by updating the block.
#[derive(Clone, Default, rt::Record)]
pub struct Image {
    /// Width in pixels. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub width: Option<i64>,
    /// Height in pixels. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub height: Option<i64>,
    /// Token of the picture. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub token: Option<String>,
    /// Where it stands in the line. The platform assumes `2` when it is not given.
    pub align: Option<Align>,
    /// The text below it.
    pub caption: Option<Caption>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The text below a picture.
#[derive(Clone, Default, rt::Record)]
pub struct Caption {
    /// The text, without styles.
    pub content: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A widget of the old kind.
#[derive(Clone, Default, rt::Record)]
pub struct Widget {
    /// The widget.
    pub component_id: Option<String>,
    /// What kind of widget it is.
    pub component_type_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A widget.
#[derive(Clone, Default, rt::Record)]
pub struct AddOns {
    /// The widget, if it was created before.
    pub component_id: Option<String>,
    /// What kind of widget it is; the developer console has it as BlockTypeID.
    #[wire(REQUIRED)]
    pub component_type_id: Option<String>,
    /// Data of the widget.
    #[wire(JSON)]
    pub record: Option<rt::Json>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A mind map.
#[derive(Clone, Default, rt::Record)]
pub struct Mindnote {
    /// Token of the mind map.
    pub token: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A spreadsheet within a document.
#[derive(Clone, Default, rt::Record)]
pub struct EmbeddedSheet {
    /// Token of the spreadsheet and id of the sheet, joined by `_`. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub token: Option<String>,
    /// Number of rows of a new one. From 1 to 9.
    #[wire(Min(1.0), Max(9.0))]
    pub row_size: Option<i64>,
    /// Number of columns of a new one. From 1 to 9.
    #[wire(Min(1.0), Max(9.0))]
    pub column_size: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Cells in rows and columns.
#[derive(Clone, Default, rt::Record)]
pub struct Table {
    /// The cells by their block ids, row after row. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub cells: Option<Vec<String>>,
    /// Its size and look.
    #[wire(REQUIRED)]
    pub property: Option<TableProperty>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Size and look of a table.
#[derive(Clone, Default, rt::Record)]
pub struct TableProperty {
    /// Number of rows: up to 9 when blocks are created, not limited when nested blocks are. A table
    /// has at most 2,000 cells. At least 1.
    #[wire(REQUIRED, Min(1.0))]
    pub row_size: Option<i64>,
    /// Number of columns: up to 9 when blocks are created, up to 100 when nested blocks are. From 1 to 100.
    #[wire(REQUIRED, Min(1.0), Max(100.0))]
    pub column_size: Option<i64>,
    /// Width of each column in pixels.
    pub column_width: Option<Vec<i64>>,
    /// Which cells are merged, for each cell. Cells are merged by updating the block. Only returned,
    /// never sent.
    #[wire(RESPONSE_ONLY)]
    pub merge_info: Option<Vec<TableMerge>>,
    /// Whether the first row is a header. The platform assumes `false` when it is not given.
    pub header_row: Option<bool>,
    /// Whether the first column is a header. The platform assumes `false` when it is not given.
    pub header_column: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How far a cell reaches.
#[derive(Clone, Default, rt::Record)]
pub struct TableMerge {
    /// Number of rows.
    pub row_span: Option<i64>,
    /// Number of columns.
    pub col_span: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How a file is shown.
#[derive(Clone, Default, rt::Record)]
pub struct View {
    /// In which way.
    pub view_type: Option<FileView>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A task within a document.
#[derive(Clone, Default, rt::Record)]
pub struct EmbeddedTask {
    /// The task, by its guid. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub task_id: Option<String>,
    /// Whether what is below is hidden. The platform assumes `false` when it is not given.
    pub folded: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Objectives and key results of a user.
#[derive(Clone, Default, rt::Record)]
pub struct Okr {
    /// Which one of the OKRs of the user.
    pub okr_id: Option<String>,
    /// Which objectives are shown; all without it.
    pub objectives: Option<Vec<ObjectiveChoice>>,
    /// State of the period. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub period_display_status: Option<OkrPeriodStatus>,
    /// Name of the period in Chinese. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub period_name_zh: Option<String>,
    /// Name of the period in English. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub period_name_en: Option<String>,
    /// Whose it is. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub user_id: Option<String>,
    /// What is shown of it. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub visible_setting: Option<OkrVisibility>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// An objective that is shown.
#[derive(Clone, Default, rt::Record)]
pub struct ObjectiveChoice {
    /// Which one of the OKR.
    #[wire(REQUIRED)]
    pub objective_id: Option<String>,
    /// Which of its key results are shown; all without it.
    pub kr_ids: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// State of a period.
    pub enum OkrPeriodStatus {
        /// The usual state.
        Default = "default",
        /// It is valid.
        Normal = "normal",
        /// It is no longer valid.
        Invalid = "invalid",
        /// It is hidden.
        Hidden = "hidden",
    }
}

/// What is shown of an OKR.
#[derive(Clone, Default, rt::Record)]
pub struct OkrVisibility {
    /// Whether the field for notes on progress is shown.
    pub progress_fill_area_visible: Option<bool>,
    /// Whether the state is shown.
    pub progress_status_visible: Option<bool>,
    /// Whether the score is shown.
    pub score_visible: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What is to be reached within a period.
#[derive(Clone, Default, rt::Record)]
pub struct OkrObjective {
    /// Which one of the OKR.
    pub objective_id: Option<String>,
    /// Whether only some users may see it.
    pub confidential: Option<bool>,
    /// Its number within the OKR.
    pub position: Option<i64>,
    /// How well it was reached.
    pub score: Option<i64>,
    /// Whether it is shown.
    pub visible: Option<bool>,
    /// Its share of the whole.
    pub weight: Option<f64>,
    /// How far it is reached.
    pub progress_rate: Option<OkrProgressRate>,
    /// What is to be reached.
    pub content: Option<Text>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// By what it is measured whether an objective is reached.
#[derive(Clone, Default, rt::Record)]
pub struct OkrKeyResult {
    /// The key result.
    pub kr_id: Option<String>,
    /// Whether only some users may see it.
    pub confidential: Option<bool>,
    /// Its number within the objective.
    pub position: Option<i64>,
    /// How well it was reached.
    pub score: Option<i64>,
    /// Whether it is shown.
    pub visible: Option<bool>,
    /// Its share of the objective.
    pub weight: Option<f64>,
    /// How far it is reached.
    pub progress_rate: Option<OkrProgressRate>,
    /// What is measured.
    pub content: Option<Text>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How far something is reached.
#[derive(Clone, Default, rt::Record)]
pub struct OkrProgressRate {
    /// How it is counted.
    pub mode: Option<OkrProgressMode>,
    /// The value now; in advanced mode.
    pub current: Option<f64>,
    /// How far it is reached, in percent; in simple mode.
    pub percent: Option<f64>,
    /// How it goes.
    pub progress_status: Option<OkrProgressStatus>,
    /// The value at the beginning; in advanced mode.
    pub start: Option<f64>,
    /// What the state follows from.
    pub status_type: Option<OkrStatusType>,
    /// The value to be reached; in advanced mode.
    pub target: Option<f64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// How progress is counted.
    pub enum OkrProgressMode {
        /// In percent.
        Simple = "simple",
        /// From a value to another.
        Advanced = "advanced",
    }
}

rt::text_enum! {
    /// How an objective goes.
    pub enum OkrProgressStatus {
        /// Nothing was said.
        Unset = "unset",
        /// As planned.
        Normal = "normal",
        /// It is at risk.
        Risk = "risk",
        /// It is late.
        Extended = "extended",
    }
}

rt::text_enum! {
    /// What the state of an objective follows from.
    pub enum OkrStatusType {
        /// The key result with the greatest risk.
        Default = "default",
        /// What users said.
        Custom = "custom",
    }
}

/// An issue of a tracker, Jira.
#[derive(Clone, Default, rt::Record)]
pub struct JiraIssue {
    /// What Jira knows it by.
    pub id: Option<String>,
    /// What users know it by, such as `ABC-12`.
    pub key: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The wiki nodes below one.
#[derive(Clone, Default, rt::Record)]
pub struct WikiCatalog {
    /// The wiki node; that of the document without it.
    pub wiki_token: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A whiteboard.
#[derive(Clone, Default, rt::Record)]
pub struct Board {
    /// Token of the whiteboard. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub token: Option<String>,
    /// Where it stands in the line. The platform assumes `1` when it is not given.
    pub align: Option<Align>,
    /// Width in pixels; that of the document without it. At least 90.
    #[wire(Min(90.0))]
    pub width: Option<i64>,
    /// Height in pixels; that of its content without it. At least 90.
    #[wire(Min(90.0))]
    pub height: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A text without the style of a block.
#[derive(Clone, Default, rt::Record)]
pub struct TextLine {
    /// The parts of the text.
    pub elements: Option<Vec<TextElement>>,
    /// Where it stands.
    pub align: Option<Align>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A link with what it leads to.
#[derive(Clone, Default, rt::Record)]
pub struct LinkPreview {
    /// The link, of a message that the caller sent. Replies do not have it. At least 1 characters.
    /// Only sent, never returned.
    #[wire(REQUIRED, Length(1, u64::MAX))]
    pub url: Option<String>,
    /// What it leads to.
    #[wire(REQUIRED)]
    pub url_type: Option<LinkPreviewType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What a link that is previewed leads to.
    pub enum LinkPreviewType {
        /// A message.
        MessageLink = "MessageLink",
        /// Something else; in replies only.
        Undefined = "Undefined",
    }
}

/// Where a synced block is edited.
#[derive(Clone, Default, rt::Record)]
pub struct ReferenceSynced {
    /// Where the original stands.
    pub source_document_id: Option<String>,
    /// The original itself, by its id.
    pub source_block_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The wiki nodes below the document.
#[derive(Clone, Default, rt::Record)]
pub struct SubPageList {
    /// The wiki node of the document itself. 27 to 27 characters.
    #[wire(REQUIRED, Length(27, 27))]
    pub wiki_token: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Title and settings of a document.
#[derive(Clone, Default, rt::Record)]
pub struct Document {
    /// What other calls know it by.
    #[wire(ALWAYS)]
    pub document_id: Option<String>,
    /// Its latest revision, from 1 on.
    pub revision_id: Option<i64>,
    /// Its title.
    pub title: Option<String>,
    /// What is shown with it.
    pub display_setting: Option<DisplaySetting>,
    /// The picture above it.
    pub cover: Option<Cover>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Document {
    /// `document_id`, which every documented reply has, or an error if this one lacks it.
    pub fn document_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.document_id.as_deref(), "document_id", &self.unknown_fields)
    }
}

/// What is shown with a document.
#[derive(Clone, Default, rt::Record)]
pub struct DisplaySetting {
    /// Whether its authors are.
    pub show_authors: Option<bool>,
    /// Whether the time of its creation is.
    pub show_create_time: Option<bool>,
    /// How often it was viewed.
    pub show_pv: Option<bool>,
    /// How many users viewed it.
    pub show_uv: Option<bool>,
    /// How many users like it.
    pub show_like_count: Option<bool>,
    /// How many comments it has.
    pub show_comment_count: Option<bool>,
    /// Whether related matters are.
    pub show_related_matters: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The picture above a document.
#[derive(Clone, Default, rt::Record)]
pub struct Cover {
    /// Token of the picture.
    pub token: Option<String>,
    /// How far the picture is moved sideways from its middle, as a share of its width.
    pub offset_ratio_x: Option<f64>,
    /// How far the picture is moved up from its middle, as a share of its height.
    pub offset_ratio_y: Option<f64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A text with its style: what pages, paragraphs, headings, items of lists, code, quotations and
/// to-dos hold.
#[derive(Clone, Default, rt::Record)]
pub struct Text {
    /// How the block looks.
    pub style: Option<TextStyle>,
    /// The parts of the text, one after the other.
    #[wire(REQUIRED)]
    pub elements: Option<Vec<TextElement>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How a block of text looks.
#[derive(Clone, Default, rt::Record)]
pub struct TextStyle {
    /// Where it stands in the line. The platform assumes `1` when it is not given.
    pub align: Option<Align>,
    /// Whether a to-do is done.
    pub done: Option<bool>,
    /// Whether what is below is hidden: of headings, and of texts, lists and to-dos with children.
    pub folded: Option<bool>,
    /// Language of code.
    pub language: Option<CodeLanguage>,
    /// Whether long lines of code are wrapped.
    pub wrap: Option<bool>,
    /// Colour behind the block.
    pub background_color: Option<BlockBackground>,
    /// How far the first line of a paragraph is indented.
    pub indentation_level: Option<Indentation>,
    /// Number of an item of a numbered list, as digits, or `auto` to go on counting. Items that were
    /// created by calls have none.
    pub sequence: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Where something stands in the line.
    pub enum Align {
        /// At the left.
        Left = 1,
        /// In the middle.
        Center = 2,
        /// At the right.
        Right = 3,
    }
}

rt::int_enum! {
    /// Language of a block of code.
    pub enum CodeLanguage {
        /// Plain text.
        PlainText = 1,
        /// ABAP.
        Abap = 2,
        /// Ada.
        Ada = 3,
        /// Apache configuration.
        Apache = 4,
        /// Apex.
        Apex = 5,
        /// Assembly.
        Assembly = 6,
        /// Bash.
        Bash = 7,
        /// C#.
        CSharp = 8,
        /// C++.
        CPlusPlus = 9,
        /// C.
        C = 10,
        /// COBOL.
        Cobol = 11,
        /// CSS.
        Css = 12,
        /// CoffeeScript.
        CoffeeScript = 13,
        /// D.
        D = 14,
        /// Dart.
        Dart = 15,
        /// Delphi.
        Delphi = 16,
        /// Django templates.
        Django = 17,
        /// Dockerfile.
        Dockerfile = 18,
        /// Erlang.
        Erlang = 19,
        /// Fortran.
        Fortran = 20,
        /// FoxPro.
        FoxPro = 21,
        /// Go.
        Go = 22,
        /// Groovy.
        Groovy = 23,
        /// HTML.
        Html = 24,
        /// HTMLBars.
        HtmlBars = 25,
        /// HTTP.
        Http = 26,
        /// Haskell.
        Haskell = 27,
        /// JSON.
        Json = 28,
        /// Java.
        Java = 29,
        /// JavaScript.
        JavaScript = 30,
        /// Julia.
        Julia = 31,
        /// Kotlin.
        Kotlin = 32,
        /// LaTeX.
        Latex = 33,
        /// Lisp.
        Lisp = 34,
        /// Logo.
        Logo = 35,
        /// Lua.
        Lua = 36,
        /// MATLAB.
        Matlab = 37,
        /// Makefile.
        Makefile = 38,
        /// Markdown.
        Markdown = 39,
        /// Nginx configuration.
        Nginx = 40,
        /// Objective-C.
        ObjectiveC = 41,
        /// OpenEdge ABL.
        OpenEdgeAbl = 42,
        /// PHP.
        Php = 43,
        /// Perl.
        Perl = 44,
        /// PostScript.
        PostScript = 45,
        /// PowerShell.
        PowerShell = 46,
        /// Prolog.
        Prolog = 47,
        /// Protocol Buffers.
        Protobuf = 48,
        /// Python.
        Python = 49,
        /// R.
        R = 50,
        /// RPG.
        Rpg = 51,
        /// Ruby.
        Ruby = 52,
        /// Rust.
        Rust = 53,
        /// SAS.
        Sas = 54,
        /// SCSS.
        Scss = 55,
        /// SQL.
        Sql = 56,
        /// Scala.
        Scala = 57,
        /// Scheme.
        Scheme = 58,
        /// Scratch.
        Scratch = 59,
        /// Shell.
        Shell = 60,
        /// Swift.
        Swift = 61,
        /// Thrift.
        Thrift = 62,
        /// TypeScript.
        TypeScript = 63,
        /// VBScript.
        VbScript = 64,
        /// Visual Basic.
        VisualBasic = 65,
        /// XML.
        Xml = 66,
        /// YAML.
        Yaml = 67,
        /// CMake.
        CMake = 68,
        /// Differences of files.
        Diff = 69,
        /// Gherkin.
        Gherkin = 70,
        /// GraphQL.
        GraphQl = 71,
        /// OpenGL Shading Language.
        Glsl = 72,
        /// Properties.
        Properties = 73,
        /// Solidity.
        Solidity = 74,
        /// TOML.
        Toml = 75,
    }
}

rt::text_enum! {
    /// Colour behind a block of text.
    pub enum BlockBackground {
        /// Light gray.
        LightGray = "LightGrayBackground",
        /// Light red.
        LightRed = "LightRedBackground",
        /// Light orange.
        LightOrange = "LightOrangeBackground",
        /// Light yellow.
        LightYellow = "LightYellowBackground",
        /// Light green.
        LightGreen = "LightGreenBackground",
        /// Light blue.
        LightBlue = "LightBlueBackground",
        /// Light purple.
        LightPurple = "LightPurpleBackground",
        /// Medium gray.
        PaleGray = "PaleGrayBackground",
        /// Gray.
        DarkGray = "DarkGrayBackground",
        /// Medium red.
        DarkRed = "DarkRedBackground",
        /// Medium orange.
        DarkOrange = "DarkOrangeBackground",
        /// Medium yellow.
        DarkYellow = "DarkYellowBackground",
        /// Medium green.
        DarkGreen = "DarkGreenBackground",
        /// Medium blue.
        DarkBlue = "DarkBlueBackground",
        /// Medium purple.
        DarkPurple = "DarkPurpleBackground",
    }
}

rt::text_enum! {
    /// How far the first line of a paragraph is indented.
    pub enum Indentation {
        /// Not at all.
        NoIndent = "NoIndent",
        /// By one level.
        OneLevelIndent = "OneLevelIndent",
    }
}

/// A part of a text.
#[derive(Clone, Default, rt::Record)]
#[rules(
    rt::Rule::exactly_one(
        &["text_run",
        "mention_user",
        "mention_doc",
        "reminder",
        "file",
        "inline_block",
        "equation",
        "undefined"]
    )
)]
pub struct TextElement {
    /// Characters in one style.
    pub text_run: Option<TextRun>,
    /// A user who is mentioned. Not in pages and code.
    pub mention_user: Option<MentionUser>,
    /// A document that is mentioned. Not in pages and code.
    pub mention_doc: Option<MentionDoc>,
    /// A date of which users are reminded. Not in pages and code.
    pub reminder: Option<Reminder>,
    /// A file within the text. It can be moved and deleted, but not created.
    pub file: Option<InlineFile>,
    /// A block within the text. It can be moved and deleted, but not created.
    pub inline_block: Option<InlineBlock>,
    /// A formula. Not in pages and code.
    pub equation: Option<Equation>,
    /// Something that calls do not support. It cannot be sent.
    pub undefined: Option<NoContent>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What a part of a text is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum TextElementContent<'a> {
    /// Characters in one style.
    TextRun(&'a TextRun),
    /// A user who is mentioned. Not in pages and code.
    MentionUser(&'a MentionUser),
    /// A document that is mentioned. Not in pages and code.
    MentionDoc(&'a MentionDoc),
    /// A date of which users are reminded. Not in pages and code.
    Reminder(&'a Reminder),
    /// A file within the text. It can be moved and deleted, but not created.
    File(&'a InlineFile),
    /// A block within the text. It can be moved and deleted, but not created.
    InlineBlock(&'a InlineBlock),
    /// A formula. Not in pages and code.
    Equation(&'a Equation),
    /// Something that calls do not support. It cannot be sent.
    Undefined(&'a NoContent),
}

impl TextElement {
    /// The one that is there of [`text_run`](Self::text_run), [`mention_user`](Self::mention_user), [`mention_doc`](Self::mention_doc), [`reminder`](Self::reminder), [`file`](Self::file), [`inline_block`](Self::inline_block), [`equation`](Self::equation), [`undefined`](Self::undefined).
    pub fn content(&self) -> Option<TextElementContent<'_>> {
        if let Some(value) = self.text_run.as_ref() {
            return Some(TextElementContent::TextRun(value));
        }
        if let Some(value) = self.mention_user.as_ref() {
            return Some(TextElementContent::MentionUser(value));
        }
        if let Some(value) = self.mention_doc.as_ref() {
            return Some(TextElementContent::MentionDoc(value));
        }
        if let Some(value) = self.reminder.as_ref() {
            return Some(TextElementContent::Reminder(value));
        }
        if let Some(value) = self.file.as_ref() {
            return Some(TextElementContent::File(value));
        }
        if let Some(value) = self.inline_block.as_ref() {
            return Some(TextElementContent::InlineBlock(value));
        }
        if let Some(value) = self.equation.as_ref() {
            return Some(TextElementContent::Equation(value));
        }
        if let Some(value) = self.undefined.as_ref() {
            return Some(TextElementContent::Undefined(value));
        }
        None
    }

    /// One with [`text_run`](Self::text_run) alone.
    pub fn text_run(text_run: TextRun) -> Self {
        Self {
            text_run: Some(text_run),
            ..Self::default()
        }
    }

    /// One with [`mention_user`](Self::mention_user) alone.
    pub fn mention_user(mention_user: MentionUser) -> Self {
        Self {
            mention_user: Some(mention_user),
            ..Self::default()
        }
    }

    /// One with [`mention_doc`](Self::mention_doc) alone.
    pub fn mention_doc(mention_doc: MentionDoc) -> Self {
        Self {
            mention_doc: Some(mention_doc),
            ..Self::default()
        }
    }

    /// One with [`reminder`](Self::reminder) alone.
    pub fn reminder(reminder: Reminder) -> Self {
        Self {
            reminder: Some(reminder),
            ..Self::default()
        }
    }

    /// One with [`file`](Self::file) alone.
    pub fn file(file: InlineFile) -> Self {
        Self {
            file: Some(file),
            ..Self::default()
        }
    }

    /// One with [`inline_block`](Self::inline_block) alone.
    pub fn inline_block(inline_block: InlineBlock) -> Self {
        Self {
            inline_block: Some(inline_block),
            ..Self::default()
        }
    }

    /// One with [`equation`](Self::equation) alone.
    pub fn equation(equation: Equation) -> Self {
        Self {
            equation: Some(equation),
            ..Self::default()
        }
    }

    /// One with [`undefined`](Self::undefined) alone.
    pub fn undefined(undefined: NoContent) -> Self {
        Self {
            undefined: Some(undefined),
            ..Self::default()
        }
    }
}

/// Characters in one style.
#[derive(Clone, Default, rt::Record)]
pub struct TextRun {
    /// The characters; `\n` breaks the line within the block.
    #[wire(REQUIRED)]
    pub content: Option<String>,
    /// How it looks.
    pub text_element_style: Option<TextElementStyle>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A user who is mentioned.
#[derive(Clone, Default, rt::Record)]
pub struct MentionUser {
    /// The user, by an id of the given type.
    #[wire(REQUIRED)]
    pub user_id: Option<String>,
    /// How it looks.
    pub text_element_style: Option<TextElementStyle>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A document that is mentioned.
#[derive(Clone, Default, rt::Record)]
pub struct MentionDoc {
    /// Token of the document.
    #[wire(REQUIRED)]
    pub token: Option<String>,
    /// Kind of the document.
    #[wire(REQUIRED)]
    pub obj_type: Option<MentionedType>,
    /// URL of the document, percent-encoded.
    pub url: Option<String>,
    /// Title of the document. At most 800 characters. Only returned, never sent.
    #[wire(RESPONSE_ONLY, Length(0, 800))]
    pub title: Option<String>,
    /// How it looks.
    pub text_element_style: Option<TextElementStyle>,
    /// What stands there if the document cannot be read.
    pub fallback_type: Option<MentionFallback>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Kind of a document that is mentioned.
    pub enum MentionedType {
        /// A document of the old kind.
        Doc = 1,
        /// A spreadsheet.
        Sheet = 3,
        /// A base.
        Bitable = 8,
        /// A mind map.
        Mindnote = 11,
        /// An uploaded file.
        File = 12,
        /// A slide deck.
        Slides = 15,
        /// A wiki node.
        Wiki = 16,
        /// A document.
        Docx = 22,
    }
}

rt::text_enum! {
    /// What stands for a document that cannot be read or was deleted.
    pub enum MentionFallback {
        /// A link with the given title and URL.
        FallbackToLink = "FallbackToLink",
        /// The URL as text.
        FallbackToText = "FallbackToText",
    }
}

/// A date of which users are reminded.
#[derive(Clone, Default, rt::Record)]
pub struct Reminder {
    /// Who made it, by an id of the given type.
    #[wire(REQUIRED)]
    pub create_user_id: Option<String>,
    /// Whether users are notified. The platform assumes `false` when it is not given.
    pub is_notify: Option<bool>,
    /// Whether it is a day, without a time. The platform assumes `false` when it is not given.
    pub is_whole_day: Option<bool>,
    /// When it is.
    #[wire(REQUIRED, DIGITS)]
    pub expire_time: Option<rt::Millis>,
    /// When users are notified.
    #[wire(REQUIRED, DIGITS)]
    pub notify_time: Option<rt::Millis>,
    /// How it looks.
    pub text_element_style: Option<TextElementStyle>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A file within a text.
#[derive(Clone, Default, rt::Record)]
pub struct InlineFile {
    /// Token by which the file is downloaded.
    pub file_token: Option<String>,
    /// The block of the document that holds the file.
    pub source_block_id: Option<String>,
    /// How it looks.
    pub text_element_style: Option<TextElementStyle>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A block within a text.
#[derive(Clone, Default, rt::Record)]
pub struct InlineBlock {
    /// The block that stands there.
    #[wire(REQUIRED)]
    pub block_id: Option<String>,
    /// How it looks.
    pub text_element_style: Option<TextElementStyle>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A formula.
#[derive(Clone, Default, rt::Record)]
pub struct Equation {
    /// The formula in the syntax of KaTeX. 1 to 10000 characters.
    #[wire(REQUIRED, Length(1, 10_000))]
    pub content: Option<String>,
    /// How it looks.
    pub text_element_style: Option<TextElementStyle>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How a part of a text looks.
#[derive(Clone, Default, rt::Record)]
pub struct TextElementStyle {
    /// Whether it is bold.
    pub bold: Option<bool>,
    /// Whether it is italic.
    pub italic: Option<bool>,
    /// Whether it is struck out.
    pub strikethrough: Option<bool>,
    /// Whether it is underlined.
    pub underline: Option<bool>,
    /// Whether it looks like code.
    pub inline_code: Option<bool>,
    /// Colour behind it.
    pub background_color: Option<TextBackground>,
    /// Colour of the characters.
    pub text_color: Option<Color>,
    /// Where a click leads; only for characters.
    pub link: Option<Link>,
    /// Comments on it. They can be moved within the block, but not added.
    pub comment_ids: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Colour behind a part of a text.
    pub enum TextBackground {
        /// Light red.
        LightRed = 1,
        /// Light orange.
        LightOrange = 2,
        /// Light yellow.
        LightYellow = 3,
        /// Light green.
        LightGreen = 4,
        /// Light blue.
        LightBlue = 5,
        /// Light purple.
        LightPurple = 6,
        /// Medium gray.
        MediumGray = 7,
        /// Red.
        Red = 8,
        /// Orange.
        Orange = 9,
        /// Yellow.
        Yellow = 10,
        /// Green.
        Green = 11,
        /// Blue.
        Blue = 12,
        /// Purple.
        Purple = 13,
        /// Gray.
        Gray = 14,
        /// Light gray.
        LightGray = 15,
    }
}

rt::int_enum! {
    /// Colour of characters and borders.
    pub enum Color {
        /// Red.
        Red = 1,
        /// Orange.
        Orange = 2,
        /// Yellow.
        Yellow = 3,
        /// Green.
        Green = 4,
        /// Blue.
        Blue = 5,
        /// Purple.
        Purple = 6,
        /// Gray.
        Gray = 7,
    }
}

/// Where a click on a text leads.
#[derive(Clone, Default, rt::Record)]
pub struct Link {
    /// Where it leads, percent-encoded as a whole (`https%3A%2F%2Fopen.feishu.cn%2F`), in requests and
    /// in replies.
    #[wire(REQUIRED)]
    pub url: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What a block or an element holds that consists of nothing else.
#[derive(Clone, Default, rt::Record)]
pub struct NoContent {
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A change of one block.
#[derive(Clone, rt::Record)]
pub struct BlockUpdate {
    /// The block to change; each at most once in a call.
    #[wire(REQUIRED)]
    pub block_id: String,
    /// What changes of a block.
    #[wire(part = "update_text_elements")]
    #[wire(part = "update_text_style")]
    #[wire(part = "update_table_property")]
    #[wire(part = "insert_table_row")]
    #[wire(part = "insert_table_column")]
    #[wire(part = "delete_table_rows")]
    #[wire(part = "delete_table_columns")]
    #[wire(part = "merge_table_cells")]
    #[wire(part = "unmerge_table_cells")]
    #[wire(part = "insert_grid_column")]
    #[wire(part = "delete_grid_column")]
    #[wire(part = "update_grid_column_width_ratio")]
    #[wire(part = "replace_image")]
    #[wire(part = "replace_file")]
    #[wire(part = "update_text")]
    #[wire(part = "update_task")]
    pub change: BlockChange,
}

impl BlockUpdate {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(block_id: impl Into<String>, change: BlockChange) -> Self {
        Self {
            block_id: block_id.into(),
            change,
        }
    }
}

/// What changes of a block.
#[derive(Debug, Clone, PartialEq)]
pub enum BlockChange {
    /// Replaces the text.
    UpdateTextElements(UpdateTextElements),
    /// Changes how the block looks.
    UpdateTextStyle(UpdateTextStyle),
    /// Changes a table.
    UpdateTableProperty(UpdateTableProperty),
    /// Inserts a row into a table.
    InsertTableRow(InsertTableRow),
    /// Inserts a column into a table.
    InsertTableColumn(InsertTableColumn),
    /// Deletes rows of a table; one must remain.
    DeleteTableRows(DeleteTableRows),
    /// Deletes columns of a table; one must remain.
    DeleteTableColumns(DeleteTableColumns),
    /// Merges cells of a table. Cells that were merged before are within the range as a whole, or
    /// outside.
    MergeTableCells(MergeTableCells),
    /// Divides cells of a table that were merged.
    UnmergeTableCells(UnmergeTableCells),
    /// Inserts a column into a grid.
    InsertGridColumn(InsertGridColumn),
    /// Deletes a column of a grid with all within it.
    DeleteGridColumn(DeleteGridColumn),
    /// Changes the widths of the columns of a grid.
    UpdateGridColumnWidthRatio(UpdateGridColumnWidth),
    /// Puts a picture into a block, which was uploaded with the block as its parent.
    ReplaceImage(ReplaceImage),
    /// Puts a file into a block, which was uploaded with the block as its parent.
    ReplaceFile(ReplaceFile),
    /// Replaces the text and changes how the block looks.
    UpdateText(UpdateText),
    /// Changes a block of a task.
    UpdateTask(UpdateTask),
}

impl rt::Shape for BlockChange {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::UpdateTextElements(value), 0) => value,
            (Self::UpdateTextStyle(value), 1) => value,
            (Self::UpdateTableProperty(value), 2) => value,
            (Self::InsertTableRow(value), 3) => value,
            (Self::InsertTableColumn(value), 4) => value,
            (Self::DeleteTableRows(value), 5) => value,
            (Self::DeleteTableColumns(value), 6) => value,
            (Self::MergeTableCells(value), 7) => value,
            (Self::UnmergeTableCells(value), 8) => value,
            (Self::InsertGridColumn(value), 9) => value,
            (Self::DeleteGridColumn(value), 10) => value,
            (Self::UpdateGridColumnWidthRatio(value), 11) => value,
            (Self::ReplaceImage(value), 12) => value,
            (Self::ReplaceFile(value), 13) => value,
            (Self::UpdateText(value), 14) => value,
            (Self::UpdateTask(value), 15) => value,
            _ => &rt::Absent,
        }
    }
}

/// A new text.
#[derive(Clone, rt::Record)]
pub struct UpdateTextElements {
    /// The whole new text: at most 30 reminders, 50 mentioned documents and 100 mentioned users. At
    /// least 1 elements.
    #[wire(REQUIRED, Items(1, u64::MAX))]
    pub elements: Vec<TextElement>,
}

impl UpdateTextElements {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(elements: Vec<TextElement>) -> Self {
        Self { elements }
    }
}

/// A new look of a block.
#[derive(Clone, rt::Record)]
pub struct UpdateTextStyle {
    /// New values of what is named.
    #[wire(REQUIRED)]
    pub style: TextStyle,
    /// What changes. At least 1 elements.
    #[wire(REQUIRED, Items(1, u64::MAX))]
    pub fields: Vec<TextStyleField>,
}

impl UpdateTextStyle {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(style: TextStyle, fields: Vec<TextStyleField>) -> Self {
        Self { style, fields }
    }
}

rt::int_enum! {
    /// What can be changed of the look of a block.
    pub enum TextStyleField {
        /// Where it stands in the line.
        Align = 1,
        /// Whether a to-do or task is done.
        Done = 2,
        /// Whether what is below is hidden.
        Folded = 3,
        /// Language of code.
        Language = 4,
        /// Whether long lines of code are wrapped.
        Wrap = 5,
        /// Colour behind the block.
        BackgroundColor = 6,
        /// How far the first line of a paragraph is indented.
        IndentationLevel = 7,
    }
}

/// A new text and a new look of a block.
#[derive(Clone, rt::Record)]
pub struct UpdateText {
    /// The whole new text: at most 30 reminders, 50 mentioned documents and 100 mentioned users. At
    /// least 1 elements.
    #[wire(REQUIRED, Items(1, u64::MAX))]
    pub elements: Vec<TextElement>,
    /// New values of what is named.
    #[wire(REQUIRED)]
    pub style: TextStyle,
    /// What changes of the look. At least 1 elements.
    #[wire(REQUIRED, Items(1, u64::MAX))]
    pub fields: Vec<TextStyleField>,
}

impl UpdateText {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(
        elements: Vec<TextElement>,
        style: TextStyle,
        fields: Vec<TextStyleField>,
    ) -> Self {
        Self { elements, style, fields }
    }
}

/// New properties of a table.
#[derive(Clone, Default, rt::Record)]
#[rules(rt::Rule::together(&["column_width", "column_index"]))]
pub struct UpdateTableProperty {
    /// New width of a column in pixels. At least 50.
    #[wire(Min(50.0))]
    pub column_width: Option<i64>,
    /// The column whose width changes, from 0 on. At least 0.
    #[wire(Min(0.0))]
    pub column_index: Option<i64>,
    /// Whether the first row is a header.
    pub header_row: Option<bool>,
    /// Whether the first column is a header.
    pub header_column: Option<bool>,
}

/// Where a row goes.
#[derive(Clone, rt::Record)]
pub struct InsertTableRow {
    /// Number that the row gets, from 0 on; -1 for the end. At least -1.
    #[wire(REQUIRED, Min(-1.0))]
    pub row_index: i64,
}

impl InsertTableRow {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(row_index: i64) -> Self {
        Self { row_index }
    }
}

/// Where a column goes.
#[derive(Clone, rt::Record)]
pub struct InsertTableColumn {
    /// Number that the column gets, from 0 on; -1 for the end. At least -1.
    #[wire(REQUIRED, Min(-1.0))]
    pub column_index: i64,
}

impl InsertTableColumn {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(column_index: i64) -> Self {
        Self { column_index }
    }
}

/// Which rows are deleted.
#[derive(Clone, rt::Record)]
pub struct DeleteTableRows {
    /// Where it begins, from 0 on. At least 0.
    #[wire(REQUIRED, Min(0.0))]
    pub row_start_index: i64,
    /// Where it ends; this one is no longer part of it. At least 1.
    #[wire(REQUIRED, Min(1.0))]
    pub row_end_index: i64,
}

impl DeleteTableRows {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(row_start_index: i64, row_end_index: i64) -> Self {
        Self {
            row_start_index,
            row_end_index,
        }
    }
}

/// Which columns are deleted.
#[derive(Clone, rt::Record)]
pub struct DeleteTableColumns {
    /// Where it begins, from 0 on. At least 0.
    #[wire(REQUIRED, Min(0.0))]
    pub column_start_index: i64,
    /// Where it ends; this one is no longer part of it. At least 1.
    #[wire(REQUIRED, Min(1.0))]
    pub column_end_index: i64,
}

impl DeleteTableColumns {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(column_start_index: i64, column_end_index: i64) -> Self {
        Self {
            column_start_index,
            column_end_index,
        }
    }
}

/// A rectangle of cells.
#[derive(Clone, rt::Record)]
pub struct MergeTableCells {
    /// Where it begins, from 0 on. At least 0.
    #[wire(REQUIRED, Min(0.0))]
    pub row_start_index: i64,
    /// Where it ends; this one is no longer part of it. At least 1.
    #[wire(REQUIRED, Min(1.0))]
    pub row_end_index: i64,
    /// Where it begins, from 0 on. At least 0.
    #[wire(REQUIRED, Min(0.0))]
    pub column_start_index: i64,
    /// Where it ends; this one is no longer part of it. At least 1.
    #[wire(REQUIRED, Min(1.0))]
    pub column_end_index: i64,
}

impl MergeTableCells {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(
        row_start_index: i64,
        row_end_index: i64,
        column_start_index: i64,
        column_end_index: i64,
    ) -> Self {
        Self {
            row_start_index,
            row_end_index,
            column_start_index,
            column_end_index,
        }
    }
}

/// A cell that reaches over others.
#[derive(Clone, rt::Record)]
pub struct UnmergeTableCells {
    /// In which row it begins, from 0 on. At least 0.
    #[wire(REQUIRED, Min(0.0))]
    pub row_index: i64,
    /// In which column it begins, from 0 on. At least 0.
    #[wire(REQUIRED, Min(0.0))]
    pub column_index: i64,
}

impl UnmergeTableCells {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(row_index: i64, column_index: i64) -> Self {
        Self { row_index, column_index }
    }
}

/// Where a column of a grid goes.
#[derive(Clone, rt::Record)]
pub struct InsertGridColumn {
    /// After how many columns it stands, from 1 on; -1 for the end. At least -1.
    #[wire(REQUIRED, Min(-1.0))]
    pub column_index: i64,
}

impl InsertGridColumn {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(column_index: i64) -> Self {
        Self { column_index }
    }
}

/// Which column is deleted.
#[derive(Clone, rt::Record)]
pub struct DeleteGridColumn {
    /// Its number, from 0 on; -1 for the last. At least -1.
    #[wire(REQUIRED, Min(-1.0))]
    pub column_index: i64,
}

impl DeleteGridColumn {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(column_index: i64) -> Self {
        Self { column_index }
    }
}

/// Widths of all columns of a grid.
#[derive(Clone, rt::Record)]
pub struct UpdateGridColumnWidth {
    /// Width of each column, in percent of the grid. 1 to 99 elements.
    #[wire(REQUIRED, Items(1, 99))]
    pub width_ratios: Vec<i64>,
}

impl UpdateGridColumnWidth {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(width_ratios: Vec<i64>) -> Self {
        Self { width_ratios }
    }
}

/// A picture for a block.
#[derive(Clone, rt::Record)]
pub struct ReplaceImage {
    /// Token of the uploaded picture.
    #[wire(REQUIRED)]
    pub token: String,
    /// Width in pixels; without it, that of the picture when the block was empty, or as before.
    pub width: Option<i64>,
    /// Height in pixels; without it, that of the picture when the block was empty, or as before.
    pub height: Option<i64>,
    /// Where it stands in the line.
    pub align: Option<Align>,
    /// The text below it.
    pub caption: Option<Caption>,
}

impl ReplaceImage {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            width: None,
            height: None,
            align: None,
            caption: None,
        }
    }
}

/// A file for a block.
#[derive(Clone, rt::Record)]
pub struct ReplaceFile {
    /// Token of the uploaded file.
    #[wire(REQUIRED)]
    pub token: String,
}

impl ReplaceFile {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

/// A change of a block of a task.
#[derive(Clone, Default, rt::Record)]
pub struct UpdateTask {
    /// The task, by its guid.
    pub task_id: Option<String>,
    /// Whether what is below is hidden.
    pub folded: Option<bool>,
}

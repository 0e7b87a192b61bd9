// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/drive/v1/comment.types.json`.
//! Schema: `schemas/open/drive/v1/file.types.json`.
//! Schema: `schemas/open/drive/v1/job.types.json`.
//! Schema: `schemas/open/drive/v1/media.types.json`.
//! Schema: `schemas/open/drive/v1/permission.types.json`.

use feishu_api_runtime as rt;

rt::text_enum! {
    /// What an element of a comment is.
    pub enum CommentElementType {
        /// Text.
        Text = "text_run",
        /// A link to a document.
        Link = "docs_link",
        /// A mention of a user.
        Mention = "person",
    }
}

/// A text within a comment.
#[derive(Clone, Default, rt::Record)]
pub struct CommentText {
    /// What it says.
    #[wire(REQUIRED)]
    pub text: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A link to a document.
#[derive(Clone, Default, rt::Record)]
pub struct CommentLink {
    /// Address of the document.
    #[wire(REQUIRED)]
    pub url: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A mention of a user.
#[derive(Clone, Default, rt::Record)]
pub struct CommentMention {
    /// Who is mentioned.
    #[wire(REQUIRED)]
    pub user_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What a new comment says.
#[derive(Clone, rt::Record)]
pub struct NewReplies {
    /// The comment itself, as its first reply.
    #[wire(REQUIRED)]
    pub replies: Vec<NewReply>,
}

impl NewReplies {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(replies: Vec<NewReply>) -> Self {
        Self { replies }
    }
}

/// What a reply says.
#[derive(Clone, rt::Record)]
pub struct NewReply {
    /// What it says.
    #[wire(REQUIRED)]
    pub content: NewCommentContent,
}

impl NewReply {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(content: NewCommentContent) -> Self {
        Self { content }
    }
}

/// What a comment or a reply says.
#[derive(Clone, rt::Record)]
pub struct NewCommentContent {
    /// Its parts, in order.
    #[wire(REQUIRED)]
    pub elements: Vec<NewCommentElement>,
}

impl NewCommentContent {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(elements: Vec<NewCommentElement>) -> Self {
        Self { elements }
    }
}

/// A part of a comment or a reply that is written.
#[derive(Clone, rt::Record)]
pub struct NewCommentElement {
    /// A part of a comment or a reply that is written.
    #[wire(part = "type", REQUIRED)]
    #[wire(part = "text_run")]
    #[wire(part = "docs_link")]
    #[wire(part = "person")]
    pub r#type: NewCommentElementKind,
}

impl NewCommentElement {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(r#type: NewCommentElementKind) -> Self {
        Self { r#type }
    }
}

/// A part of a comment or a reply that is written.
#[derive(Debug, Clone, PartialEq)]
pub enum NewCommentElementKind {
    /// Text.
    Text {
        /// What it says, if it is text.
        text_run: CommentText,
    },
    /// A link to a document.
    Link {
        /// Where it leads, if it is a link.
        docs_link: CommentLink,
    },
    /// A mention of a user.
    Mention {
        /// Who is mentioned, if it is a mention.
        person: CommentMention,
    },
}

impl rt::Shape for NewCommentElementKind {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Text { .. }, 0) => &"text_run",
            (Self::Text { text_run, .. }, 1) => text_run,
            (Self::Link { .. }, 0) => &"docs_link",
            (Self::Link { docs_link, .. }, 2) => docs_link,
            (Self::Mention { .. }, 0) => &"person",
            (Self::Mention { person, .. }, 3) => person,
            _ => &rt::Absent,
        }
    }
}

/// A comment, and the beginning of its replies.
#[derive(Clone, Default, rt::Record)]
pub struct Comment {
    /// Names the comment in other calls.
    #[wire(ALWAYS)]
    pub comment_id: Option<String>,
    /// Who wrote it.
    pub user_id: Option<String>,
    /// When it was written.
    pub create_time: Option<rt::Seconds>,
    /// When it was last changed.
    pub update_time: Option<rt::Seconds>,
    /// Whether it is resolved.
    pub is_solved: Option<bool>,
    /// When it was resolved.
    pub solved_time: Option<rt::Seconds>,
    /// Who resolved it.
    pub solver_user_id: Option<String>,
    /// Whether there are more replies than these.
    pub has_more: Option<bool>,
    /// Token of the next page of replies, if there are more.
    pub page_token: Option<String>,
    /// Whether it is on the document as a whole, rather than on a part of it.
    pub is_whole: Option<bool>,
    /// The part of the document that it is on.
    pub quote: Option<String>,
    /// The comment itself, as its first reply, and the replies to it.
    pub reply_list: Option<Replies>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Comment {
    /// `comment_id`, which every documented reply has, or an error if this one lacks it.
    pub fn comment_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.comment_id.as_deref(), "comment_id", &self.unknown_fields)
    }
}

/// Replies of a comment.
#[derive(Clone, Default, rt::Record)]
pub struct Replies {
    /// The replies; the first one is the comment itself.
    pub replies: Option<Vec<Reply>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What was replied to a comment, or the comment itself.
#[derive(Clone, Default, rt::Record)]
pub struct Reply {
    /// What it says.
    pub content: Option<CommentContent>,
    /// Names the reply in other calls.
    #[wire(ALWAYS)]
    pub reply_id: Option<String>,
    /// Who wrote it.
    pub user_id: Option<String>,
    /// When it was written.
    pub create_time: Option<rt::Seconds>,
    /// When it was last changed.
    pub update_time: Option<rt::Seconds>,
    /// What else it has.
    pub extra: Option<ReplyExtra>,
    /// Reactions to it, if asked for.
    pub reactions: Option<Vec<Reaction>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Reply {
    /// `reply_id`, which every documented reply has, or an error if this one lacks it.
    pub fn reply_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.reply_id.as_deref(), "reply_id", &self.unknown_fields)
    }
}

/// What a comment or a reply says.
#[derive(Clone, Default, rt::Record)]
pub struct CommentContent {
    /// Its parts, in order.
    pub elements: Option<Vec<CommentElement>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A part of a comment or a reply.
#[derive(Clone, Default, rt::Record)]
pub struct CommentElement {
    /// What the element is.
    pub r#type: Option<CommentElementType>,
    /// What it says, if it is text.
    pub text_run: Option<CommentText>,
    /// Where it leads, if it is a link.
    pub docs_link: Option<CommentLink>,
    /// Who is mentioned, if it is a mention.
    pub person: Option<CommentMention>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A part of a comment or a reply.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CommentElementKind<'a> {
    /// Text.
    Text {
        /// What it says, if it is text.
        text_run: &'a CommentText,
    },
    /// A link to a document.
    Link {
        /// Where it leads, if it is a link.
        docs_link: &'a CommentLink,
    },
    /// A mention of a user.
    Mention {
        /// Who is mentioned, if it is a mention.
        person: &'a CommentMention,
    },
}

impl CommentElement {
    /// What goes with [`type`](Self::type).
    ///
    /// `None` where that is missing or not documented, and where a field is missing that must go
    /// with it. The fields themselves hold what was returned all the same.
    pub fn kind(&self) -> Option<CommentElementKind<'_>> {
        Some(
            match self.r#type.as_ref()? {
                CommentElementType::Text => {
                    CommentElementKind::Text {
                        text_run: self.text_run.as_ref()?,
                    }
                }
                CommentElementType::Link => {
                    CommentElementKind::Link {
                        docs_link: self.docs_link.as_ref()?,
                    }
                }
                CommentElementType::Mention => {
                    CommentElementKind::Mention {
                        person: self.person.as_ref()?,
                    }
                }
                CommentElementType::Unknown(_) => return None,
            },
        )
    }
}

/// What a reply has beside its text.
#[derive(Clone, Default, rt::Record)]
pub struct ReplyExtra {
    /// Tokens of its images.
    pub image_list: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Reactions with one emoji.
#[derive(Clone, Default, rt::Record)]
pub struct Reaction {
    /// Which emoji it is, such as `ANGRY`.
    pub reaction_key: Option<String>,
    /// How many users reacted with it.
    pub count: Option<i64>,
    /// Some of these users, to be shown first.
    pub ahead_users: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What a file is.
    pub enum FileType {
        /// A document of the old kind, which can no longer be created.
        Doc = "doc",
        /// A document.
        Docx = "docx",
        /// A spreadsheet.
        Sheet = "sheet",
        /// A base.
        Bitable = "bitable",
        /// A mind map.
        Mindnote = "mindnote",
        /// Slides.
        Slides = "slides",
        /// A file that was uploaded.
        File = "file",
        /// A folder.
        Folder = "folder",
        /// A shortcut to a file.
        Shortcut = "shortcut",
        /// A wiki node.
        Wiki = "wiki",
        /// Minutes of a meeting.
        Minutes = "minutes",
        /// A block that several documents show.
        SyncedBlock = "synced_block",
        /// An app made with Miaoda.
        Miaoda = "apps",
    }
}

/// A file or folder, as it stands in a folder.
#[derive(Clone, Default, rt::Record)]
pub struct FileEntry {
    /// Token of the file; of a shortcut, its own.
    #[wire(ALWAYS)]
    pub token: Option<String>,
    /// Name.
    #[wire(ALWAYS)]
    pub name: Option<String>,
    /// What it is.
    #[wire(ALWAYS)]
    pub r#type: Option<FileType>,
    /// Token of the folder that it is in.
    pub parent_token: Option<String>,
    /// Address at which people open it.
    pub url: Option<String>,
    /// What a shortcut points to.
    pub shortcut_info: Option<ShortcutTarget>,
    /// When it was created.
    #[wire(DIGITS)]
    pub created_time: Option<rt::Seconds>,
    /// When it was last changed.
    #[wire(DIGITS)]
    pub modified_time: Option<rt::Seconds>,
    /// Who owns it.
    pub owner_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl FileEntry {
    /// `token`, which every documented reply has, or an error if this one lacks it.
    pub fn token(&self) -> Result<&str, rt::Error> {
        rt::always(self.token.as_deref(), "token", &self.unknown_fields)
    }

    /// `name`, which every documented reply has, or an error if this one lacks it.
    pub fn name(&self) -> Result<&str, rt::Error> {
        rt::always(self.name.as_deref(), "name", &self.unknown_fields)
    }

    /// `type`, which every documented reply has, or an error if this one lacks it.
    pub fn r#type(&self) -> Result<&FileType, rt::Error> {
        rt::always(self.r#type.as_ref(), "type", &self.unknown_fields)
    }
}

/// What a shortcut points to.
#[derive(Clone, Default, rt::Record)]
pub struct ShortcutTarget {
    /// What it is.
    pub target_type: Option<FileType>,
    /// Token of the file that it points to.
    pub target_token: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Where a file is uploaded to.
    pub enum UploadParentType {
        /// A folder.
        Folder = "explorer",
        /// A wiki node.
        WikiNode = "wiki",
    }
}

/// Where a file is uploaded to, by its token.
#[derive(Debug, Clone, PartialEq)]
pub enum UploadParent {
    /// A folder: `fld…`.
    Folder(String),
    /// A wiki node.
    WikiNode(String),
}

impl rt::Shape for UploadParent {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Folder(value), 0) => value,
            (Self::Folder(_), 1) => &"explorer",
            (Self::WikiNode(value), 0) => value,
            (Self::WikiNode(_), 1) => &"wiki",
            _ => &rt::Absent,
        }
    }
}

rt::text_enum! {
    /// Documents that have versions.
    pub enum VersionedType {
        /// A document.
        Docx = "docx",
        /// A spreadsheet.
        Sheet = "sheet",
    }
}

/// A version of a document.
#[derive(Clone, Default, rt::Record)]
pub struct FileVersion {
    /// Title.
    pub name: Option<String>,
    /// Id of the version.
    #[wire(ALWAYS)]
    pub version: Option<String>,
    /// Token of the document.
    pub parent_token: Option<String>,
    /// Who owns the version.
    pub owner_id: Option<String>,
    /// Who created it.
    pub creator_id: Option<String>,
    /// When it was created.
    #[wire(DIGITS)]
    pub create_time: Option<rt::Seconds>,
    /// When it was last changed; not returned when it is created.
    #[wire(DIGITS)]
    pub update_time: Option<rt::Seconds>,
    /// Whether it is there.
    pub status: Option<VersionStatus>,
    /// What the version is.
    pub obj_type: Option<VersionedType>,
    /// What the document is.
    pub parent_type: Option<VersionedType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl FileVersion {
    /// `version`, which every documented reply has, or an error if this one lacks it.
    pub fn version(&self) -> Result<&str, rt::Error> {
        rt::always(self.version.as_deref(), "version", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// Whether a version is there.
    pub enum VersionStatus {
        /// It is there.
        Normal = "0",
        /// It was deleted.
        Deleted = "1",
        /// It is in the trash.
        Trashed = "2",
    }
}

rt::text_enum! {
    /// What users are told of a document.
    pub enum SubscriptionType {
        /// Comments that are added or changed.
        CommentUpdate = "comment_update",
    }
}

rt::text_enum! {
    /// The event that folders have.
    pub enum FolderEvent {
        /// A file was created in the folder.
        CreatedInFolder = "file.created_in_folder_v1",
    }
}

rt::text_enum! {
    /// Events that users subscribe to.
    pub enum UserEvent {
        /// The user was told of a comment or of a reply.
        CommentAdded = "drive.notice.comment_add_v1",
    }
}

rt::text_enum! {
    /// Extensions of exported files.
    pub enum ExportExtension {
        /// Word, for documents.
        Docx = "docx",
        /// PDF, for documents.
        Pdf = "pdf",
        /// Excel, for spreadsheets and bases.
        Xlsx = "xlsx",
        /// A sheet or table as CSV.
        Csv = "csv",
        /// A base, to be imported again.
        Base = "base",
        /// PowerPoint, for slides.
        Pptx = "pptx",
    }
}

rt::text_enum! {
    /// What can be exported.
    pub enum ExportType {
        /// A document of the old kind.
        Doc = "doc",
        /// A spreadsheet.
        Sheet = "sheet",
        /// A base.
        Bitable = "bitable",
        /// A document.
        Docx = "docx",
        /// Slides.
        Slides = "slides",
    }
}

rt::text_enum! {
    /// What files are imported as.
    pub enum ImportType {
        /// A document: from Word, text, Markdown and HTML.
        Docx = "docx",
        /// A spreadsheet: from Excel and CSV.
        Sheet = "sheet",
        /// A base: from Excel and CSV.
        Bitable = "bitable",
    }
}

rt::text_enum! {
    /// What a material belongs to.
    pub enum MediaParentType {
        /// An image block of a document.
        DocxImage = "docx_image",
        /// A file block of a document.
        DocxFile = "docx_file",
        /// A spreadsheet, for an image.
        SheetImage = "sheet_image",
        /// A spreadsheet, for a file.
        SheetFile = "sheet_file",
        /// A base, for an image.
        BitableImage = "bitable_image",
        /// A base, for a file.
        BitableFile = "bitable_file",
        /// A document of the old kind, for an image.
        DocImage = "doc_image",
        /// A document of the old kind, for a file.
        DocFile = "doc_file",
        /// Video meetings, for a background; not open to all tenants.
        VcVirtualBackground = "vc_virtual_background",
        /// Moments; not open to all tenants.
        Moments = "moments",
        /// A calendar.
        Calendar = "calendar",
        /// A whiteboard.
        Whiteboard = "whiteboard",
        /// A mind map, for an image.
        MindnoteImage = "mindnote_image",
        /// A document, for an image in a comment.
        CommentImage = "comment_image",
        /// Slides, for an image.
        SlideImage = "slide_img",
        /// Slides, for a file.
        SlideFile = "slide_file",
        /// An email.
        Email = "email",
    }
}

/// What a material belongs to, by its token; of documents, the id of the block.
#[derive(Debug, Clone, PartialEq)]
pub enum MediaParent {
    /// An image block of a document.
    DocxImage(String),
    /// A file block of a document.
    DocxFile(String),
    /// A spreadsheet, for an image.
    SheetImage(String),
    /// A spreadsheet, for a file.
    SheetFile(String),
    /// A base, for an image.
    BitableImage(String),
    /// A base, for a file.
    BitableFile(String),
    /// A document of the old kind, for an image.
    DocImage(String),
    /// A document of the old kind, for a file.
    DocFile(String),
    /// Video meetings, for a background; not open to all tenants.
    VcVirtualBackground(String),
    /// Moments; not open to all tenants.
    Moments(String),
    /// A calendar.
    Calendar(String),
    /// A whiteboard.
    Whiteboard(String),
    /// A mind map, for an image.
    MindnoteImage(String),
    /// A document, for an image in a comment.
    CommentImage(String),
    /// Slides, for an image.
    SlideImage(String),
    /// Slides, for a file.
    SlideFile(String),
    /// An email.
    Email(String),
}

impl rt::Shape for MediaParent {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::DocxImage(value), 0) => value,
            (Self::DocxImage(_), 1) => &"docx_image",
            (Self::DocxFile(value), 0) => value,
            (Self::DocxFile(_), 1) => &"docx_file",
            (Self::SheetImage(value), 0) => value,
            (Self::SheetImage(_), 1) => &"sheet_image",
            (Self::SheetFile(value), 0) => value,
            (Self::SheetFile(_), 1) => &"sheet_file",
            (Self::BitableImage(value), 0) => value,
            (Self::BitableImage(_), 1) => &"bitable_image",
            (Self::BitableFile(value), 0) => value,
            (Self::BitableFile(_), 1) => &"bitable_file",
            (Self::DocImage(value), 0) => value,
            (Self::DocImage(_), 1) => &"doc_image",
            (Self::DocFile(value), 0) => value,
            (Self::DocFile(_), 1) => &"doc_file",
            (Self::VcVirtualBackground(value), 0) => value,
            (Self::VcVirtualBackground(_), 1) => &"vc_virtual_background",
            (Self::Moments(value), 0) => value,
            (Self::Moments(_), 1) => &"moments",
            (Self::Calendar(value), 0) => value,
            (Self::Calendar(_), 1) => &"calendar",
            (Self::Whiteboard(value), 0) => value,
            (Self::Whiteboard(_), 1) => &"whiteboard",
            (Self::MindnoteImage(value), 0) => value,
            (Self::MindnoteImage(_), 1) => &"mindnote_image",
            (Self::CommentImage(value), 0) => value,
            (Self::CommentImage(_), 1) => &"comment_image",
            (Self::SlideImage(value), 0) => value,
            (Self::SlideImage(_), 1) => &"slide_img",
            (Self::SlideFile(value), 0) => value,
            (Self::SlideFile(_), 1) => &"slide_file",
            (Self::Email(value), 0) => value,
            (Self::Email(_), 1) => &"email",
            _ => &rt::Absent,
        }
    }
}

/// In which document a material is.
#[derive(Clone, Default, rt::Record)]
pub struct MediaRoute {
    /// Token of the document, spreadsheet or base.
    #[wire(name = "drive_route_token")]
    pub document: Option<String>,
}

/// What an uploaded file is, and what it becomes.
#[derive(Clone, rt::Record)]
pub struct ImportSource {
    /// What it becomes.
    #[wire(REQUIRED)]
    pub obj_type: ImportType,
    /// Extension of the file, exactly: `md`, `mark` and `markdown` are different ones.
    #[wire(REQUIRED)]
    pub file_extension: String,
}

impl ImportSource {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(obj_type: ImportType, file_extension: impl Into<String>) -> Self {
        Self {
            obj_type,
            file_extension: file_extension.into(),
        }
    }
}

rt::text_enum! {
    /// Which kind of id it is.
    pub enum CollaboratorIdType {
        /// A user, by email address.
        Email = "email",
        /// A user or an app, by the id within one app: `ou_…`.
        OpenId = "openid",
        /// A user, by the id within all apps of one developer: `on_…`.
        UnionId = "unionid",
        /// A user, by the id within the tenant.
        UserId = "userid",
        /// A group chat: `oc_…`. The caller must be in it.
        Chat = "openchat",
        /// A department: `od-…`; only for user tokens.
        Department = "opendepartmentid",
        /// A user group.
        UserGroup = "groupid",
        /// Members of a wiki space, by its id; only for wiki nodes.
        WikiSpace = "wikispaceid",
        /// An app: `cli_…`.
        App = "appid",
    }
}

/// Who has a permission, or gets one.
#[derive(Debug, Clone, PartialEq)]
pub enum CollaboratorId {
    /// A user, by email address.
    Email(String),
    /// A user or an app, by the id within one app: `ou_…`.
    OpenId(String),
    /// A user, by the id within all apps of one developer: `on_…`.
    UnionId(String),
    /// A user, by the id within the tenant.
    UserId(String),
    /// A group chat: `oc_…`. The caller must be in it.
    Chat(String),
    /// A department: `od-…`; only for user tokens.
    Department(String),
    /// A user group.
    UserGroup(String),
    /// Members of a wiki space, by its id; only for wiki nodes.
    WikiSpace(String),
    /// An app: `cli_…`.
    App(String),
}

impl CollaboratorId {
    /// The variant that a tag says, of a text.
    ///
    /// `None` where the tag has a value that is not documented for it, or where it cannot be read so.
    pub fn read(tag: &CollaboratorIdType, text: &str) -> Option<Self> {
        Some(
            match tag {
                CollaboratorIdType::Email => Self::Email(text.to_owned()),
                CollaboratorIdType::OpenId => Self::OpenId(text.to_owned()),
                CollaboratorIdType::UnionId => Self::UnionId(text.to_owned()),
                CollaboratorIdType::UserId => Self::UserId(text.to_owned()),
                CollaboratorIdType::Chat => Self::Chat(text.to_owned()),
                CollaboratorIdType::Department => Self::Department(text.to_owned()),
                CollaboratorIdType::UserGroup => Self::UserGroup(text.to_owned()),
                CollaboratorIdType::WikiSpace => Self::WikiSpace(text.to_owned()),
                CollaboratorIdType::App => Self::App(text.to_owned()),
                CollaboratorIdType::Unknown(_) => return None,
            },
        )
    }
}

impl rt::Shape for CollaboratorId {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Email(value), 0) => value,
            (Self::Email(_), 1) => &"email",
            (Self::OpenId(value), 0) => value,
            (Self::OpenId(_), 1) => &"openid",
            (Self::UnionId(value), 0) => value,
            (Self::UnionId(_), 1) => &"unionid",
            (Self::UserId(value), 0) => value,
            (Self::UserId(_), 1) => &"userid",
            (Self::Chat(value), 0) => value,
            (Self::Chat(_), 1) => &"openchat",
            (Self::Department(value), 0) => value,
            (Self::Department(_), 1) => &"opendepartmentid",
            (Self::UserGroup(value), 0) => value,
            (Self::UserGroup(_), 1) => &"groupid",
            (Self::WikiSpace(value), 0) => value,
            (Self::WikiSpace(_), 1) => &"wikispaceid",
            (Self::App(value), 0) => value,
            (Self::App(_), 1) => &"appid",
            _ => &rt::Absent,
        }
    }
}

rt::text_enum! {
    /// Which kind of id it is.
    pub enum OwnerIdType {
        /// A user, by email address.
        Email = "email",
        /// A user or an app, by the id within one app: `ou_…`.
        OpenId = "openid",
        /// A user, by the id within the tenant.
        UserId = "userid",
        /// An app: `cli_…`.
        App = "appid",
    }
}

/// Who a document belongs to.
#[derive(Debug, Clone, PartialEq)]
pub enum OwnerId {
    /// A user, by email address.
    Email(String),
    /// A user or an app, by the id within one app: `ou_…`.
    OpenId(String),
    /// A user, by the id within the tenant.
    UserId(String),
    /// An app: `cli_…`.
    App(String),
}

impl rt::Shape for OwnerId {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Email(value), 0) => value,
            (Self::Email(_), 1) => &"email",
            (Self::OpenId(value), 0) => value,
            (Self::OpenId(_), 1) => &"openid",
            (Self::UserId(value), 0) => value,
            (Self::UserId(_), 1) => &"userid",
            (Self::App(value), 0) => value,
            (Self::App(_), 1) => &"appid",
            _ => &rt::Absent,
        }
    }
}

rt::text_enum! {
    /// What a collaborator is.
    pub enum CollaboratorKind {
        /// A user.
        User = "user",
        /// A group chat.
        Chat = "chat",
        /// A department.
        Department = "department",
        /// A user group.
        Group = "group",
        /// The members of a wiki space, where they are not told apart by what they may do.
        WikiSpaceMember = "wiki_space_member",
        /// The members of a wiki space who may read, where they are told apart.
        WikiSpaceViewer = "wiki_space_viewer",
        /// The members of a wiki space who may edit, where they are told apart.
        WikiSpaceEditor = "wiki_space_editor",
    }
}

rt::text_enum! {
    /// What a collaborator may do.
    pub enum Permission {
        /// Read.
        View = "view",
        /// Edit.
        Edit = "edit",
        /// Manage: also change permissions. Minutes do not have it.
        FullAccess = "full_access",
    }
}

rt::text_enum! {
    /// What a permission on a wiki node covers.
    pub enum PermissionScope {
        /// The node, and those below it.
        Container = "container",
        /// The node alone.
        SinglePage = "single_page",
    }
}

/// Who gets a permission on a document.
#[derive(Clone, rt::Record)]
#[rules(rt::Rule::required(&["type"]).when("member_type", &["wikispaceid"]))]
pub struct NewCollaborator {
    /// Who it is.
    #[wire(part = "member_id", REQUIRED)]
    #[wire(part = "member_type", REQUIRED)]
    pub member_id: CollaboratorId,
    /// What it may do.
    #[wire(REQUIRED)]
    pub perm: Permission,
    /// What the permission covers, on wiki nodes. The platform assumes `"container"` when it is not
    /// given.
    pub perm_type: Option<PermissionScope>,
    /// What it is; needed for members of a wiki space.
    pub r#type: Option<CollaboratorKind>,
}

impl NewCollaborator {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(member_id: CollaboratorId, perm: Permission) -> Self {
        Self {
            member_id,
            perm,
            perm_type: None,
            r#type: None,
        }
    }
}

/// A collaborator of a document.
#[derive(Clone, Default, rt::Record)]
pub struct Collaborator {
    /// What the id is.
    pub member_type: Option<CollaboratorIdType>,
    /// Who it is.
    pub member_id: Option<String>,
    /// What it may do.
    pub perm: Option<Permission>,
    /// What the permission covers, on wiki nodes.
    pub perm_type: Option<PermissionScope>,
    /// What it is.
    pub r#type: Option<CollaboratorKind>,
    /// Its name.
    pub name: Option<String>,
    /// Address of its picture.
    pub avatar: Option<String>,
    /// Whether it is of another tenant.
    #[wire(name = "external_label")]
    pub is_external: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Collaborator {
    /// `member_id` as [`member_type`](Self::member_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn member_id(&self) -> Option<CollaboratorId> {
        CollaboratorId::read(self.member_type.as_ref()?, self.member_id.as_ref()?)
    }
}

/// What everyone may do with a document.
#[derive(Clone, Default, rt::Record)]
pub struct PublicPermission {
    /// Whether it can be shared outside the tenant.
    pub external_access: Option<bool>,
    /// Who may copy, print and download.
    pub security_entity: Option<SecurityPolicy>,
    /// Who may comment.
    pub comment_entity: Option<CommentPolicy>,
    /// Who may add and manage collaborators.
    pub share_entity: Option<SharePolicy>,
    /// What those who have the link may do.
    pub link_share_entity: Option<LinkPolicy>,
    /// Whether those who may not manage it may share it outside the tenant.
    pub invite_external: Option<bool>,
    /// Whether a wiki node has permissions of its own, rather than those of the node above.
    pub lock_switch: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Who may copy, print and download.
    pub enum SecurityPolicy {
        /// Whoever may read.
        AnyoneCanView = "anyone_can_view",
        /// Whoever may edit.
        AnyoneCanEdit = "anyone_can_edit",
        /// Whoever may manage.
        OnlyFullAccess = "only_full_access",
    }
}

rt::text_enum! {
    /// Who may comment.
    pub enum CommentPolicy {
        /// Whoever may read.
        AnyoneCanView = "anyone_can_view",
        /// Whoever may edit.
        AnyoneCanEdit = "anyone_can_edit",
    }
}

rt::text_enum! {
    /// Who may add and manage collaborators.
    pub enum SharePolicy {
        /// Whoever may read or edit.
        Anyone = "anyone",
        /// Whoever of the tenant may read or edit.
        SameTenant = "same_tenant",
        /// Whoever may manage.
        OnlyFullAccess = "only_full_access",
    }
}

rt::text_enum! {
    /// What those who have the link may do.
    pub enum LinkPolicy {
        /// People of the tenant may read.
        TenantReadable = "tenant_readable",
        /// People of the tenant may edit.
        TenantEditable = "tenant_editable",
        /// Everyone may read; only with `external_access`.
        AnyoneReadable = "anyone_readable",
        /// Everyone may edit; only with `external_access`.
        AnyoneEditable = "anyone_editable",
        /// Nothing.
        Closed = "closed",
    }
}

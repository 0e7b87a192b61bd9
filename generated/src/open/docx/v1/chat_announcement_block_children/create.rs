// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/docx/v1/chat_announcement_block_children/create`: 在群公告中创建块

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::docx::v1::types::Block;
use crate::open::types::UserIdType;

/// Creates blocks within a block of an announcement.
///
/// The app must have a bot, and the caller must be in the chat and of its tenant. An announcement
/// takes 3 changes a second; beyond that the status is 429.
///
/// - Endpoint: `POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat.announcement:write_only`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, replies omit those ids.
/// - Rate limit: `5/s`
/// - Documentation: [在群公告中创建块](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/create)
/// - Schema: `schemas/open/docx/v1/chat_announcement_block_children/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1770001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1770002 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | There is no such document, block or chat. |
/// | 1770003 | 400 | [`RESOURCE_DELETED`](super::super::errors::RESOURCE_DELETED) | What the request names was deleted. |
/// | 1770004 | 400 | [`TOO_MANY_BLOCKS`](super::super::errors::TOO_MANY_BLOCKS) | The document would have more blocks than it may have. |
/// | 1770005 | 400 | [`TOO_DEEP`](super::super::errors::TOO_DEEP) | Blocks would lie deeper within each other than they may. |
/// | 1770006 | 400 | [`SCHEMA_MISMATCH`](super::super::errors::SCHEMA_MISMATCH) | The blocks do not make a valid document: one does not fit its parent, or is named as a direct child without being one. |
/// | 1770007 | 400 | [`TOO_MANY_CHILDREN`](super::super::errors::TOO_MANY_CHILDREN) | The block would have more children than it may have. |
/// | 1770008 | 400 | [`FILE_TOO_LARGE`](super::super::errors::FILE_TOO_LARGE) | The uploaded file is too large. |
/// | 1770010 | 400 | [`TOO_MANY_COLUMNS`](super::super::errors::TOO_MANY_COLUMNS) | The table would have more than 100 columns. |
/// | 1770011 | 400 | [`TOO_MANY_CELLS`](super::super::errors::TOO_MANY_CELLS) | The table would have more than 2,000 cells. |
/// | 1770012 | 400 | [`TOO_MANY_GRID_COLUMNS`](super::super::errors::TOO_MANY_GRID_COLUMNS) | The grid would have more columns than it may have. |
/// | 1770013 | 400 | [`MATERIAL_MISMATCH`](super::super::errors::MATERIAL_MISMATCH) | A picture or a file was not uploaded for the block that is to show it. |
/// | 1770014 | 400 | [`PARENT_MISMATCH`](super::super::errors::PARENT_MISMATCH) | Parents and children of the blocks do not agree. |
/// | 1770015 | 400 | [`OTHER_DOCUMENT`](super::super::errors::OTHER_DOCUMENT) | The block belongs to another document. |
/// | 1770029 | 400 | [`BLOCK_NOT_CREATABLE`](super::super::errors::BLOCK_NOT_CREATABLE) | Blocks of this type cannot be created. |
/// | 1770019 | 400 | [`REPEATED_BLOCK_ID`](super::super::errors::REPEATED_BLOCK_ID) | The same block id appears twice. |
/// | 1770020 | 400 | [`BEING_COPIED`](super::super::errors::BEING_COPIED) | The document is being copied. |
/// | 1770021 | 400 | [`REVISION_TOO_OLD`](super::super::errors::REVISION_TOO_OLD) | The revision is too old to be changed: more than 1,000 revisions have followed. |
/// | 1770041 | 400 | [`BLOCK_TREE_MISMATCH`](super::super::errors::BLOCK_TREE_MISMATCH) | The blocks do not fit into each other. |
/// | 1770024 | 400 | [`INVALID_OPERATION`](super::super::errors::INVALID_OPERATION) | This cannot be done: a link on what is no text, an undefined element, fewer or more grid columns than there may be, or the last row or column of a table. |
/// | 1770025 | 400 | [`OPERATION_MISMATCH`](super::super::errors::OPERATION_MISMATCH) | The change does not fit the type of the block. |
/// | 1770026 | 400 | [`ROW_OUT_OF_RANGE`](super::super::errors::ROW_OUT_OF_RANGE) | The table has no such row. |
/// | 1770027 | 400 | [`COLUMN_OUT_OF_RANGE`](super::super::errors::COLUMN_OUT_OF_RANGE) | There is no such column. |
/// | 1770028 | 400 | [`NO_CHILDREN_ALLOWED`](super::super::errors::NO_CHILDREN_ALLOWED) | The block cannot have children. |
/// | 1770030 | 400 | [`INVALID_PARENT`](super::super::errors::INVALID_PARENT) | The block may not be a child of this one. |
/// | 1770031 | 400 | [`CHILDREN_NOT_DELETABLE`](super::super::errors::CHILDREN_NOT_DELETABLE) | Children of this block cannot be deleted by this call. |
/// | 1770033 | 400 | [`CONTENT_TOO_LARGE`](super::super::errors::CONTENT_TOO_LARGE) | The text has more than 10,485,760 characters. |
/// | 1770034 | 400 | [`TOO_MANY_CELLS_AT_ONCE`](super::super::errors::TOO_MANY_CELLS_AT_ONCE) | The call would change too many cells. |
/// | 1770035 | 400 | [`TOO_MANY_RESOURCES`](super::super::errors::TOO_MANY_RESOURCES) | The call has too many resources: 200 cards of chats, files, mentioned documents or users, 20 pictures or widgets, 5 spreadsheets or bases. |
/// | 1770038 | 400 | [`RESOURCE_NOT_FOUND`](super::super::errors::RESOURCE_NOT_FOUND) | What a block shows does not exist, or the caller may not show it. |
/// | 1772001 | 400 | [`ANNOUNCEMENT_BROKEN`](super::super::errors::ANNOUNCEMENT_BROKEN) | The data of the announcement is broken. |
/// | 1772002 | 400 | [`OTHER_TENANT`](super::super::errors::OTHER_TENANT) | The chat belongs to another tenant. |
/// | 1772003 | 400 | [`NOT_IN_CHAT`](super::super::errors::NOT_IN_CHAT) | The caller is not a member of the chat. |
/// | 1772004 | 400 | [`EXTERNAL_CHAT`](super::super::errors::EXTERNAL_CHAT) | The chat is external. |
/// | 1772025 | 400 | [`BOT_NOT_ENABLED`](super::super::errors::BOT_NOT_ENABLED) | The app has no bot. |
/// | 1772006 | 400 | [`OLD_ANNOUNCEMENT`](super::super::errors::OLD_ANNOUNCEMENT) | The announcement is of the old kind. |
/// | 1772005 | 400 | [`MANAGERS_ONLY`](super::super::errors::MANAGERS_ONLY) | Only the owner and the managers of the chat may change the announcement. |
/// | 1772034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed in the tenant, or disabled. |
/// | 1770032 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read or change the document or announcement. |
/// | 1771001 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1771002 | 500 | [`GATEWAY_ERROR`](super::super::errors::GATEWAY_ERROR) | The gateway failed. |
/// | 1771003 | 500 | [`GATEWAY_ENCODING_ERROR`](super::super::errors::GATEWAY_ENCODING_ERROR) | The gateway could not pass the request on. |
/// | 1771004 | 500 | [`GATEWAY_DECODING_ERROR`](super::super::errors::GATEWAY_DECODING_ERROR) | The gateway could not read the reply. |
/// | 1771005 | 503 | [`MAINTENANCE`](super::super::errors::MAINTENANCE) | The service is under maintenance. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::docx::v1::{
///     Block, BlockType, Color, Text, TextBackground, TextElement, TextElementStyle,
///     TextRun, TextStyle,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .docx()
///     .v1()
///     .chat_announcement_block_children()
///     .create("oc_5ad11d72b830411d72b836c20", "doxcnO6UW6wAw2qIcYf4hZpFIth")
///     .revision_id(-1)
///     .client_token("fe599b60-450f-46ff-b2ef-9f6675625b97")
///     .user_id_type(UserIdType::OpenId)
///     .children([
///         Block {
///             block_type: Some(BlockType::Text),
///             text: Some(Text {
///                 style: Some(TextStyle::default()),
///                 elements: Some(
///                     vec![
///                         TextElement {
///                             text_run: Some(TextRun {
///                                 content: Some(
///                                     "当你需要向群内所有成员传达重要信息时，可以使用群公告功能。后续入群的成员也可看到当前群公告。"
///                                         .into(),
///                                 ),
///                                 text_element_style: Some(TextElementStyle {
///                                     background_color: Some(TextBackground::Gray),
///                                     text_color: Some(Color::Blue),
///                                     ..TextElementStyle::default()
///                                 }),
///                                 ..TextRun::default()
///                             }),
///                             ..TextElement::default()
///                         },
///                         TextElement {
///                             text_run: Some(TextRun {
///                                 content: Some(
///                                     "群公告编辑支持实时保存及多人协作，群成员可实时查看最新群公告内容。"
///                                         .into(),
///                                 ),
///                                 text_element_style: Some(TextElementStyle {
///                                     bold: Some(true),
///                                     background_color: Some(TextBackground::Gray),
///                                     text_color: Some(Color::Blue),
///                                     ..TextElementStyle::default()
///                                 }),
///                                 ..TextRun::default()
///                             }),
///                             ..TextElement::default()
///                         },
///                     ],
///                 ),
///                 ..Text::default()
///             }),
///             ..Block::default()
///         },
///     ])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "在群公告中创建块")]
#[doc(
    alias = "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children"
)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateChatAnnouncementBlockChildren<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateChatAnnouncementBlockChildren -> CreateChatAnnouncementBlockChildrenReply,
    TenantOrUserToken, NoCredential
}

impl CreateChatAnnouncementBlockChildren {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat whose announcement it is; direct chats have none.
    /// - `block_id`: The block; the root has the id of the chat.
    pub fn new(chat_id: impl Into<String>, block_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("chat_id", chat_id.into())
                .path("block_id", block_id.into()),
        )
    }
}

impl<C> CreateChatAnnouncementBlockChildren<C> {
    /// Revision of the announcement; -1 is the latest. Older ones can be read, and changed, by those
    /// who may edit. At least -1. The platform assumes `-1` when it is not given.
    pub fn revision_id(self, revision_id: i64) -> Self {
        Self(self.0.query("revision_id", &revision_id))
    }

    /// Makes repeating the call safe: calls with the same token change the document once. A version 4
    /// UUID.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        Self(self.0.query_text("client_token", client_token.into()))
    }

    /// Type of the user ids in the request and the reply. The platform assumes `"open_id"` when it is
    /// not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// The blocks. At most 5 are spreadsheets. 1 to 50 elements.
    pub fn children(self, children: impl IntoIterator<Item = Block>) -> Self {
        Self(self.0.body("children", &children.into_iter().collect::<Vec<Block>>()))
    }

    /// How many children stand before them; -1 for the end. The platform assumes `-1` when it is not
    /// given.
    pub fn index(self, index: i64) -> Self {
        Self(self.0.body("index", &index))
    }
}

impl<C: rt::Caller> super::ChatAnnouncementBlockChildrenResource<'_, C> {
    /// Creates blocks within a block of an announcement.
    pub fn create(
        &self,
        chat_id: impl Into<String>,
        block_id: impl Into<String>,
    ) -> CreateChatAnnouncementBlockChildren<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateChatAnnouncementBlockChildren(
            CreateChatAnnouncementBlockChildren::new(chat_id, block_id)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateChatAnnouncementBlockChildren`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateChatAnnouncementBlockChildrenReply {
    /// The new blocks.
    pub children: Option<Vec<Block>>,
    /// Revision of the announcement after the change.
    pub revision_id: Option<i64>,
    /// The token of the call.
    pub client_token: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`CreateChatAnnouncementBlockChildren`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/docx/v1/chat_announcement_block_children/create",
    title: "在群公告中创建块",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/create",
    method: rt::Method::Post,
    path: "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat.announcement:write_only"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, replies omit those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_second(5)],
    idempotency: Some("client_token"),
    params: &[
        rt::Param::path("chat_id"),
        rt::Param::path("block_id"),
        rt::Param::query("revision_id").limits(&[rt::Limit::Min(-1.0)]),
        rt::Param::query("client_token"),
        rt::Param::query("user_id_type"),
        rt::Param::body("children").limits(&[rt::Limit::Items(1, 50)]),
        rt::Param::body("index"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1770001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "1770002 404 NotFound NotFound\nThere is no such document, block or chat.\nConfirm that it exists, and that its id was copied in full.",
            "1770003 400 NotFound ResourceDeleted\nWhat the request names was deleted.\nUse another document or block.",
            "1770004 400 Conflict TooManyBlocks\nThe document would have more blocks than it may have.\nGo on in another document.",
            "1770005 400 InvalidRequest TooDeep\nBlocks would lie deeper within each other than they may.\nPut the blocks further up in the tree.",
            "1770006 400 InvalidRequest SchemaMismatch\nThe blocks do not make a valid document: one does not fit its parent, or is named as a direct child without being one.\nCheck which blocks may be within which, and name direct children only.",
            "1770007 400 Conflict TooManyChildren\nThe block would have more children than it may have.\nSpread the children over several blocks.",
            "1770008 400 InvalidRequest FileTooLarge\nThe uploaded file is too large.\nUpload a smaller file.",
            "1770010 400 InvalidRequest TooManyColumns\nThe table would have more than 100 columns.\nUse fewer columns.",
            "1770011 400 InvalidRequest TooManyCells\nThe table would have more than 2,000 cells.\nSplit it into several tables.",
            "1770012 400 InvalidRequest TooManyGridColumns\nThe grid would have more columns than it may have.\nUse fewer columns.",
            "1770013 400 InvalidRequest MaterialMismatch\nA picture or a file was not uploaded for the block that is to show it.\nCreate the block, upload the material with the block as its parent, then put its token into the block.",
            "1770014 400 InvalidRequest ParentMismatch\nParents and children of the blocks do not agree.\nCheck the ids under `children`.",
            "1770015 400 InvalidRequest OtherDocument\nThe block belongs to another document.\nUse ids of blocks of this document.",
            "1770029 400 InvalidRequest BlockNotCreatable\nBlocks of this type cannot be created.\nLeave them out.",
            "1770019 400 InvalidRequest RepeatedBlockId\nThe same block id appears twice.\nGive each block an id of its own.",
            "1770020 400 Busy BeingCopied\nThe document is being copied.\nRepeat the call when that is done.",
            "1770021 400 InvalidRequest RevisionTooOld\nThe revision is too old to be changed: more than 1,000 revisions have followed.\nRead the document again, and use its latest revision.",
            "1770041 400 InvalidRequest BlockTreeMismatch\nThe blocks do not fit into each other.\nCheck which blocks may be within which.",
            "1770024 400 InvalidRequest InvalidOperation\nThis cannot be done: a link on what is no text, an undefined element, fewer or more grid columns than there may be, or the last row or column of a table.\nCheck what is changed against the type of the block.",
            "1770025 400 InvalidRequest OperationMismatch\nThe change does not fit the type of the block.\nUse a change that is meant for such blocks.",
            "1770026 400 InvalidRequest RowOutOfRange\nThe table has no such row.\nCheck the number of the row.",
            "1770027 400 InvalidRequest ColumnOutOfRange\nThere is no such column.\nCheck the number of the column.",
            "1770028 400 InvalidRequest NoChildrenAllowed\nThe block cannot have children.\nAdd the blocks to one that can have children.",
            "1770030 400 InvalidRequest InvalidParent\nThe block may not be a child of this one.\nCheck which blocks may be within which.",
            "1770031 400 InvalidRequest ChildrenNotDeletable\nChildren of this block cannot be deleted by this call.\nChange rows of tables and columns of grids by updating the block.",
            "1770033 400 InvalidRequest ContentTooLarge\nThe text has more than 10,485,760 characters.\nUse less text.",
            "1770034 400 InvalidRequest TooManyCellsAtOnce\nThe call would change too many cells.\nSplit it into several calls.",
            "1770035 400 InvalidRequest TooManyResources\nThe call has too many resources: 200 cards of chats, files, mentioned documents or users, 20 pictures or widgets, 5 spreadsheets or bases.\nSplit it into several calls.",
            "1770038 400 NotFound ResourceNotFound\nWhat a block shows does not exist, or the caller may not show it.\nCheck tokens and ids within the blocks.",
            "1772001 400 Server AnnouncementBroken\nThe data of the announcement is broken.\nRepeat the call; contact support if it keeps failing.",
            "1772002 400 Permission OtherTenant\nThe chat belongs to another tenant.\nCall as an app or a user of its tenant.",
            "1772003 400 Permission NotInChat\nThe caller is not a member of the chat.\nAdd the bot or the user to the chat.",
            "1772004 400 Permission ExternalChat\nThe chat is external.\nExternal chats cannot be changed.",
            "1772025 400 Permission BotNotEnabled\nThe app has no bot.\nEnable the bot in the developer console, and publish a version.",
            "1772006 400 Conflict OldAnnouncement\nThe announcement is of the old kind.\nUse the calls for announcements of `im.v1`.",
            "1772005 400 Permission ManagersOnly\nOnly the owner and the managers of the chat may change the announcement.\nCall as one of them, or change the setting of the chat.",
            "1772034 400 Permission AppNotInstalled\nThe app is not installed in the tenant, or disabled.\nHave an administrator install or enable it.",
            "1770032 403 Permission PermissionDenied\nThe caller may not read or change the document or announcement.\nMake the app or the user a collaborator of the document, or a member of the chat.",
            "1771001 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1771002 500 Server GatewayError\nThe gateway failed.\nRepeat the call; contact support if it keeps failing.",
            "1771003 500 Server GatewayEncodingError\nThe gateway could not pass the request on.\nRepeat the call; contact support if it keeps failing.",
            "1771004 500 Server GatewayDecodingError\nThe gateway could not read the reply.\nRepeat the call; contact support if it keeps failing.",
            "1771005 503 Busy Maintenance\nThe service is under maintenance.\nRepeat the call later.",
        ],
    ),
    ..platform::ENDPOINT
};

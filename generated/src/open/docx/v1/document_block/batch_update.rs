// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/docx/v1/document_block/batch_update`: 批量更新块的内容

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::docx::v1::types::{Block, BlockUpdate};
use crate::open::types::UserIdType;

/// Changes several blocks.
///
/// The caller must be allowed to edit the document. A document takes 3 changes a second, by
/// whomever; beyond that the status is 429.
///
/// - Endpoint: `PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docx:document` or `docx:document:write_only`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, replies omit those ids.
/// - Rate limit: `3/s`
/// - Documentation: [批量更新块的内容](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/batch_update)
/// - Schema: `schemas/open/docx/v1/document_block/batch_update.json`
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
/// | 1770019 | 400 | [`REPEATED_BLOCK_ID`](super::super::errors::REPEATED_BLOCK_ID) | The same block id appears twice. |
/// | 1770020 | 400 | [`BEING_COPIED`](super::super::errors::BEING_COPIED) | The document is being copied. |
/// | 1770021 | 400 | [`REVISION_TOO_OLD`](super::super::errors::REVISION_TOO_OLD) | The revision is too old to be changed: more than 1,000 revisions have followed. |
/// | 1770022 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is wrong. |
/// | 1770024 | 400 | [`INVALID_OPERATION`](super::super::errors::INVALID_OPERATION) | This cannot be done: a link on what is no text, an undefined element, fewer or more grid columns than there may be, or the last row or column of a table. |
/// | 1770025 | 400 | [`OPERATION_MISMATCH`](super::super::errors::OPERATION_MISMATCH) | The change does not fit the type of the block. |
/// | 1770026 | 400 | [`ROW_OUT_OF_RANGE`](super::super::errors::ROW_OUT_OF_RANGE) | The table has no such row. |
/// | 1770027 | 400 | [`COLUMN_OUT_OF_RANGE`](super::super::errors::COLUMN_OUT_OF_RANGE) | There is no such column. |
/// | 1770028 | 400 | [`NO_CHILDREN_ALLOWED`](super::super::errors::NO_CHILDREN_ALLOWED) | The block cannot have children. |
/// | 1770029 | 400 | [`BLOCK_NOT_CREATABLE`](super::super::errors::BLOCK_NOT_CREATABLE) | Blocks of this type cannot be created. |
/// | 1770030 | 400 | [`INVALID_PARENT`](super::super::errors::INVALID_PARENT) | The block may not be a child of this one. |
/// | 1770031 | 400 | [`CHILDREN_NOT_DELETABLE`](super::super::errors::CHILDREN_NOT_DELETABLE) | Children of this block cannot be deleted by this call. |
/// | 1770033 | 400 | [`CONTENT_TOO_LARGE`](super::super::errors::CONTENT_TOO_LARGE) | The text has more than 10,485,760 characters. |
/// | 1770034 | 400 | [`TOO_MANY_CELLS_AT_ONCE`](super::super::errors::TOO_MANY_CELLS_AT_ONCE) | The call would change too many cells. |
/// | 1770035 | 400 | [`TOO_MANY_RESOURCES`](super::super::errors::TOO_MANY_RESOURCES) | The call has too many resources: 200 cards of chats, files, mentioned documents or users, 20 pictures or widgets, 5 spreadsheets or bases. |
/// | 1770038 | 400 | [`RESOURCE_NOT_FOUND`](super::super::errors::RESOURCE_NOT_FOUND) | What a block shows does not exist, or the caller may not show it. |
/// | 1770032 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read or change the document or announcement. |
/// | 1771001 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1771006 | 500 | [`FOLDER_FAILED`](super::super::errors::FOLDER_FAILED) | The document could not be put into the folder. |
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
///     BlockChange, BlockUpdate, Color, MentionDoc, MentionedType, MergeTableCells,
///     TextBackground, TextElement, TextElementStyle, TextRun, UpdateTextElements,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .docx()
///     .v1()
///     .document_block()
///     .batch_update(
///         "doxcnePuYufKa49ISjhD8Iabcef",
///         [
///             BlockUpdate::new(
///                 "doxcnk0i44OMOaouw8AdXuXrp6b",
///                 BlockChange::MergeTableCells(MergeTableCells::new(0, 1, 0, 2)),
///             ),
///             BlockUpdate::new(
///                 "doxcn0K8iGSMW4Mqgs9qlyTP50d",
///                 BlockChange::UpdateTextElements(
///                     UpdateTextElements::new(
///                         vec![
///                             TextElement {
///                                 text_run: Some(TextRun {
///                                     content: Some("Hello".into()),
///                                     text_element_style: Some(TextElementStyle {
///                                         bold: Some(true),
///                                         italic: Some(true),
///                                         strikethrough: Some(true),
///                                         underline: Some(true),
///                                         background_color: Some(TextBackground::LightOrange),
///                                         text_color: Some(Color::Orange),
///                                         ..TextElementStyle::default()
///                                     }),
///                                     ..TextRun::default()
///                                 }),
///                                 ..TextElement::default()
///                             },
///                             TextElement {
///                                 text_run: Some(TextRun {
///                                     content: Some("World ".into()),
///                                     text_element_style: Some(TextElementStyle {
///                                         italic: Some(true),
///                                         ..TextElementStyle::default()
///                                     }),
///                                     ..TextRun::default()
///                                 }),
///                                 ..TextElement::default()
///                             },
///                             TextElement {
///                                 mention_doc: Some(MentionDoc {
///                                     token: Some("doxcnAJ9VRRJqVMYZ1MyKnayXWe".into()),
///                                     obj_type: Some(MentionedType::Docx),
///                                     url: Some(
///                                         "https%3A%2F%2Ftest.feishu.cn%2Fdocx%2FdoxcnAJ9VRRJqVMYZ1MyKnayXWe"
///                                             .into(),
///                                     ),
///                                     ..MentionDoc::default()
///                                 }),
///                                 ..TextElement::default()
///                             },
///                         ],
///                     ),
///                 ),
///             ),
///         ],
///     )
///     .document_revision_id(-1)
///     .client_token("0e2633a3-aa1a-4171-af9e-0768ff863566")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "批量更新块的内容")]
#[doc(alias = "/open-apis/docx/v1/documents/:document_id/blocks/batch_update")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BatchUpdateDocumentBlock<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    BatchUpdateDocumentBlock -> BatchUpdateDocumentBlockReply, TenantOrUserToken,
    NoCredential
}

impl BatchUpdateDocumentBlock {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `document_id`: The document, by its id; of a document in a wiki space, the `obj_token` of its wiki node.
    /// - `requests`: The changes, one for each block. At most 200 elements. No two elements with the same
    ///   `block_id`.
    pub fn new(
        document_id: impl Into<String>,
        requests: impl IntoIterator<Item = BlockUpdate>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("document_id", document_id.into())
                .body("requests", &requests.into_iter().collect::<Vec<BlockUpdate>>()),
        )
    }
}

impl<C> BatchUpdateDocumentBlock<C> {
    /// Revision of the document; -1 is the latest. Older ones can be read, and changed, by those who
    /// may edit. At least -1. The platform assumes `-1` when it is not given.
    pub fn document_revision_id(self, document_revision_id: i64) -> Self {
        Self(self.0.query("document_revision_id", &document_revision_id))
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
}

impl<C: rt::Caller> super::DocumentBlockResource<'_, C> {
    /// Changes several blocks.
    pub fn batch_update(
        &self,
        document_id: impl Into<String>,
        requests: impl IntoIterator<Item = BlockUpdate>,
    ) -> BatchUpdateDocumentBlock<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        BatchUpdateDocumentBlock(
            BatchUpdateDocumentBlock::new(document_id, requests)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`BatchUpdateDocumentBlock`].
#[derive(Clone, Default, rt::Record)]
pub struct BatchUpdateDocumentBlockReply {
    /// The blocks after the changes.
    pub blocks: Option<Vec<Block>>,
    /// Revision of the document after the change.
    pub document_revision_id: Option<i64>,
    /// The token of the call.
    pub client_token: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`BatchUpdateDocumentBlock`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/docx/v1/document_block/batch_update",
    title: "批量更新块的内容",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/batch_update",
    method: rt::Method::Patch,
    path: "/open-apis/docx/v1/documents/:document_id/blocks/batch_update",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docx:document", "docx:document:write_only"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, replies omit those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_second(3)],
    idempotency: Some("client_token"),
    params: &[
        rt::Param::path("document_id"),
        rt::Param::query("document_revision_id").limits(&[rt::Limit::Min(-1.0)]),
        rt::Param::query("client_token"),
        rt::Param::query("user_id_type"),
        rt::Param::body("requests")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(0, 200), rt::Limit::UniqueBy("block_id")]),
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
            "1770019 400 InvalidRequest RepeatedBlockId\nThe same block id appears twice.\nGive each block an id of its own.",
            "1770020 400 Busy BeingCopied\nThe document is being copied.\nRepeat the call when that is done.",
            "1770021 400 InvalidRequest RevisionTooOld\nThe revision is too old to be changed: more than 1,000 revisions have followed.\nRead the document again, and use its latest revision.",
            "1770022 400 InvalidRequest InvalidPageToken\nThe page token is wrong.\nBegin again with the first page.",
            "1770024 400 InvalidRequest InvalidOperation\nThis cannot be done: a link on what is no text, an undefined element, fewer or more grid columns than there may be, or the last row or column of a table.\nCheck what is changed against the type of the block.",
            "1770025 400 InvalidRequest OperationMismatch\nThe change does not fit the type of the block.\nUse a change that is meant for such blocks.",
            "1770026 400 InvalidRequest RowOutOfRange\nThe table has no such row.\nCheck the number of the row.",
            "1770027 400 InvalidRequest ColumnOutOfRange\nThere is no such column.\nCheck the number of the column.",
            "1770028 400 InvalidRequest NoChildrenAllowed\nThe block cannot have children.\nAdd the blocks to one that can have children.",
            "1770029 400 InvalidRequest BlockNotCreatable\nBlocks of this type cannot be created.\nLeave them out.",
            "1770030 400 InvalidRequest InvalidParent\nThe block may not be a child of this one.\nCheck which blocks may be within which.",
            "1770031 400 InvalidRequest ChildrenNotDeletable\nChildren of this block cannot be deleted by this call.\nChange rows of tables and columns of grids by updating the block.",
            "1770033 400 InvalidRequest ContentTooLarge\nThe text has more than 10,485,760 characters.\nUse less text.",
            "1770034 400 InvalidRequest TooManyCellsAtOnce\nThe call would change too many cells.\nSplit it into several calls.",
            "1770035 400 InvalidRequest TooManyResources\nThe call has too many resources: 200 cards of chats, files, mentioned documents or users, 20 pictures or widgets, 5 spreadsheets or bases.\nSplit it into several calls.",
            "1770038 400 NotFound ResourceNotFound\nWhat a block shows does not exist, or the caller may not show it.\nCheck tokens and ids within the blocks.",
            "1770032 403 Permission PermissionDenied\nThe caller may not read or change the document or announcement.\nMake the app or the user a collaborator of the document, or a member of the chat.",
            "1771001 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1771006 500 Server FolderFailed\nThe document could not be put into the folder.\nCheck that the token is that of a folder, not of a wiki node; repeat the call.",
            "1771002 500 Server GatewayError\nThe gateway failed.\nRepeat the call; contact support if it keeps failing.",
            "1771003 500 Server GatewayEncodingError\nThe gateway could not pass the request on.\nRepeat the call; contact support if it keeps failing.",
            "1771004 500 Server GatewayDecodingError\nThe gateway could not read the reply.\nRepeat the call; contact support if it keeps failing.",
            "1771005 503 Busy Maintenance\nThe service is under maintenance.\nRepeat the call later.",
        ],
    ),
    ..platform::ENDPOINT
};

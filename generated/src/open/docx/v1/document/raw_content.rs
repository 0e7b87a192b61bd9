// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/docx/v1/document/raw_content`: 获取文档纯文本内容

use feishu_api_runtime as rt;

use crate::open::platform;

/// Returns the text of a document, without styles.
///
/// The caller must be allowed to read the document.
///
/// - Endpoint: `GET /open-apis/docx/v1/documents/:document_id/raw_content`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docx:document` or `docx:document:readonly`
/// - Rate limit: `5/s`
/// - Documentation: [获取文档纯文本内容](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/raw_content)
/// - Schema: `schemas/open/docx/v1/document/raw_content.json`
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
/// use feishu_api::docx::v1::NameLanguage;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .docx()
///     .v1()
///     .document()
///     .raw_content("doxbcmEtbFrbbq10nPNu8gabcef")
///     .lang(NameLanguage::Default)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取文档纯文本内容")]
#[doc(alias = "/open-apis/docx/v1/documents/:document_id/raw_content")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RawContentDocument<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    RawContentDocument -> RawContentDocumentReply, TenantOrUserToken, NoCredential
}

impl RawContentDocument {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `document_id`: The document, by its id; of a document in a wiki space, the `obj_token` of its wiki node.
    pub fn new(document_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("document_id", document_id.into()))
    }
}

impl<C> RawContentDocument<C> {
    /// Which names of mentioned users stand in the text. The platform assumes `0` when it is not
    /// given.
    pub fn lang(self, lang: NameLanguage) -> Self {
        Self(self.0.query("lang", &lang))
    }
}

impl<C: rt::Caller> super::DocumentResource<'_, C> {
    /// Returns the text of a document, without styles.
    pub fn raw_content(
        &self,
        document_id: impl Into<String>,
    ) -> RawContentDocument<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        RawContentDocument(
            RawContentDocument::new(document_id).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`RawContentDocument`].
#[derive(Clone, Default, rt::Record)]
pub struct RawContentDocumentReply {
    /// The text, a line for each block.
    #[wire(ALWAYS)]
    pub content: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl RawContentDocumentReply {
    /// `content`, which every documented reply has, or an error if this one lacks it.
    pub fn content(&self) -> Result<&str, rt::Error> {
        rt::always(self.content.as_deref(), "content", &self.unknown_fields)
    }
}

rt::int_enum! {
    /// Which name of a user stands in a text.
    pub enum NameLanguage {
        /// The usual name.
        Default = 0,
        /// The English name.
        English = 1,
        /// Not supported at present.
        Unsupported = 2,
    }
}

/// The documented facts of [`RawContentDocument`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/docx/v1/document/raw_content",
    title: "获取文档纯文本内容",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/raw_content",
    method: rt::Method::Get,
    path: "/open-apis/docx/v1/documents/:document_id/raw_content",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docx:document", "docx:document:readonly"],
    rate_limits: &[rt::Rate::per_second(5)],
    params: &[rt::Param::path("document_id"), rt::Param::query("lang")],
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

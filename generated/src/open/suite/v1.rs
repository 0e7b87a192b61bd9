// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Searching documents.
//!
//! Enabled by the feature `suite`.
//!
//! Documentation: [云文档](https://open.feishu.cn/document/ukTMukTMukTM/ugDM4UjL4ADO14COwgTN).
//!
//! Schema: `schemas/open/suite/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`SearchDocument`] | Finds documents that the user can see.<br>`POST /open-apis/suite/docs-api/search/object` |

pub mod document;

#[doc(inline)]
pub use self::document::search::{
    SearchDocument, SearchDocumentReply, DocumentType, FoundDocument,
};

/// The resources of open/suite/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `document`.
    pub fn document(&self) -> document::DocumentResource<'c, C> {
        document::DocumentResource {
            client: self.client,
        }
    }
}

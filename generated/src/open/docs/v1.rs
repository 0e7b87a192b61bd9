// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Content of documents as Markdown.
//!
//! Enabled by the feature `docs`.
//!
//! Documentation: [云文档](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/docs-v1/content/get).
//!
//! Schema: `schemas/open/docs/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`GetContent`] | Returns the content of a document as Markdown.<br>`GET /open-apis/docs/v1/content` |

pub mod errors;
pub mod content;

#[doc(inline)]
pub use self::content::get::{
    GetContent, GetContentReply, DocType, ContentType, Language,
};

/// The resources of open/docs/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `content`.
    pub fn content(&self) -> content::ContentResource<'c, C> {
        content::ContentResource {
            client: self.client,
        }
    }
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Metadata of folders.
//!
//! Enabled by the feature `explorer`.
//!
//! Documentation: [云空间](https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/folder-overview).
//!
//! Schema: `schemas/open/explorer/v2/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`FolderMeta`] | Returns name, owner and parent of a folder.<br>`GET /open-apis/drive/explorer/v2/folder/:folderToken/meta` |
//! | [`RootFolderMeta`] | Returns the token of the caller’s root folder.<br>`GET /open-apis/drive/explorer/v2/root_folder/meta` |

pub mod errors;
pub mod folder;
pub mod root_folder;

#[doc(inline)]
pub use self::folder::meta::{FolderMeta, FolderMetaReply};

#[doc(inline)]
pub use self::root_folder::meta::{RootFolderMeta, RootFolderMetaReply};

/// The resources of open/explorer/v2.
#[derive(Debug)]
pub struct V2<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V2<'c, C> {
    /// Operations on `folder`.
    pub fn folder(&self) -> folder::FolderResource<'c, C> {
        folder::FolderResource {
            client: self.client,
        }
    }

    /// Operations on `root_folder`.
    pub fn root_folder(&self) -> root_folder::RootFolderResource<'c, C> {
        root_folder::RootFolderResource {
            client: self.client,
        }
    }
}

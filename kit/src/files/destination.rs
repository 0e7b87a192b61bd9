//! Where uploads go.

use feishu_api::drive::v1::{ImportSource, ImportType, MediaParent, UploadParent};

/// What an upload becomes, and where.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Destination {
    /// A new file of the drive.
    File {
        /// The folder or wiki node that it is put into.
        parent: UploadParent,
    },
    /// The next version of a file of the drive.
    Version {
        /// The folder or wiki node that the file is in.
        parent: UploadParent,
        /// The file.
        file_token: String,
    },
    /// A material: what a document shows once its token is put into it.
    Material {
        /// What it belongs to.
        parent: MediaParent,
        /// The document, spreadsheet or base that it is in; needed where the parent is one of these, or a block.
        document: Option<String>,
    },
    /// A file that is imported, within 5 minutes, and deleted then.
    Import(ImportSource),
}

impl Destination {
    /// A new file in a folder: `fld…`.
    pub fn folder(token: impl Into<String>) -> Self {
        Self::File { parent: UploadParent::Folder(token.into()) }
    }

    /// A material of a document, spreadsheet or base.
    pub fn material(parent: MediaParent, document: impl Into<String>) -> Self {
        Self::Material { parent, document: Some(document.into()) }
    }

    /// A file that is imported. The extension is exactly that of its name: `md`, `mark` and `markdown` are
    /// different ones.
    pub fn import(becomes: ImportType, extension: impl Into<String>) -> Self {
        Self::Import(ImportSource::new(becomes, extension))
    }
}

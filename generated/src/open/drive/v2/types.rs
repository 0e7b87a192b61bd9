// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/drive/v2/permission.types.json`.

use feishu_api_runtime as rt;

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
        /// A wiki node.
        Wiki = "wiki",
        /// Minutes of a meeting.
        Minutes = "minutes",
        /// An app made with Miaoda.
        Miaoda = "apps",
    }
}

/// What everyone may do with a document.
#[derive(Clone, Default, rt::Record)]
pub struct PublicPermission {
    /// Whether it can be shared outside the tenant.
    pub external_access_entity: Option<ExternalPolicy>,
    /// Who may copy it as a whole, print and download it.
    pub security_entity: Option<SecurityPolicy>,
    /// Who may comment.
    pub comment_entity: Option<CommentPolicy>,
    /// Of which tenants those are who may see, add and remove collaborators.
    pub share_entity: Option<SharePolicy>,
    /// What those must be able to do who may see, add and remove collaborators.
    pub manage_collaborator_entity: Option<CollaboratorPolicy>,
    /// What those who have the link may do.
    pub link_share_entity: Option<LinkPolicy>,
    /// Who may copy its content.
    pub copy_entity: Option<CopyPolicy>,
    /// Whether a wiki node has permissions of its own, rather than those of the node above.
    pub lock_switch: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Whether something can be shared outside the tenant.
    pub enum ExternalPolicy {
        /// Yes, as far as the tenant and the wiki space allow it.
        Open = "open",
        /// No.
        Closed = "closed",
        /// With partner tenants; only where the tenant limits sharing to these.
        AllowSharePartnerTenant = "allow_share_partner_tenant",
    }
}

rt::text_enum! {
    /// Who may copy a document as a whole, print and download it.
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
    /// Of which tenants those are who may see, add and remove collaborators.
    pub enum SharePolicy {
        /// Of any tenant.
        Anyone = "anyone",
        /// Of the tenant that owns it.
        SameTenant = "same_tenant",
    }
}

rt::text_enum! {
    /// What those must be able to do who may see, add and remove collaborators.
    pub enum CollaboratorPolicy {
        /// Read.
        CollaboratorCanView = "collaborator_can_view",
        /// Edit.
        CollaboratorCanEdit = "collaborator_can_edit",
        /// Manage.
        CollaboratorFullAccess = "collaborator_full_access",
    }
}

rt::text_enum! {
    /// What those who have the link may do.
    pub enum LinkPolicy {
        /// People of the tenant may read.
        TenantReadable = "tenant_readable",
        /// People of the tenant may edit.
        TenantEditable = "tenant_editable",
        /// People of partner tenants may read; only where the tenant limits sharing to these.
        PartnerTenantReadable = "partner_tenant_readable",
        /// People of partner tenants may edit; only where the tenant limits sharing to these.
        PartnerTenantEditable = "partner_tenant_editable",
        /// Everyone may read; only if it can be shared outside the tenant.
        AnyoneReadable = "anyone_readable",
        /// Everyone may edit; only if it can be shared outside the tenant.
        AnyoneEditable = "anyone_editable",
        /// Nothing.
        Closed = "closed",
    }
}

rt::text_enum! {
    /// Who may copy content.
    pub enum CopyPolicy {
        /// Whoever may read.
        AnyoneCanView = "anyone_can_view",
        /// Whoever may edit.
        AnyoneCanEdit = "anyone_can_edit",
        /// Whoever may manage.
        OnlyFullAccess = "only_full_access",
    }
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/wiki/v2/service.json`.

use feishu_api_runtime as rt;

/// A wiki space.
#[derive(Clone, Default, rt::Record)]
pub struct Space {
    /// Its name.
    pub name: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// What other calls know it by.
    pub space_id: Option<String>,
    /// Whose it is.
    pub space_type: Option<SpaceType>,
    /// Who sees it.
    pub visibility: Option<Visibility>,
    /// Whether it is published on the internet.
    pub open_sharing: Option<OpenSharing>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Whose a wiki space is.
    pub enum SpaceType {
        /// A team's, with any number of administrators.
        Team = "team",
        /// One user's, of the kind that is no longer made.
        Person = "person",
        /// One user's own library; each user has one.
        MyLibrary = "my_library",
    }
}

rt::text_enum! {
    /// Who sees a wiki space.
    pub enum Visibility {
        /// All users of the tenant, as members; only administrators can be added.
        Public = "public",
        /// Its administrators and members.
        Private = "private",
    }
}

rt::text_enum! {
    /// Whether a wiki space is published on the internet.
    pub enum OpenSharing {
        /// It is published.
        Open = "open",
        /// It is not.
        Closed = "closed",
    }
}

/// A wiki node: a document at its place in a wiki space.
#[derive(Clone, Default, rt::Record)]
pub struct Node {
    /// The wiki space that it is in.
    pub space_id: Option<String>,
    /// Token of the wiki node; it stands after `/wiki/` in the URL.
    pub node_token: Option<String>,
    /// Token of the document; the calls that read and change the document take it.
    pub obj_token: Option<String>,
    /// Kind of the document; of a shortcut, of what it leads to.
    pub obj_type: Option<ObjType>,
    /// Token of the parent wiki node; empty at the top of the space.
    pub parent_node_token: Option<String>,
    /// Whether it is the document itself or a shortcut.
    pub node_type: Option<NodeType>,
    /// Token of the wiki node that a shortcut leads to; empty if it is no shortcut.
    pub origin_node_token: Option<String>,
    /// The wiki space of the wiki node that a shortcut leads to.
    pub origin_space_id: Option<String>,
    /// Whether wiki nodes are below it.
    pub has_child: Option<bool>,
    /// Title of the document.
    pub title: Option<String>,
    /// When the document was created.
    #[wire(DIGITS)]
    pub obj_create_time: Option<rt::Seconds>,
    /// When the document was last edited.
    #[wire(DIGITS)]
    pub obj_edit_time: Option<rt::Seconds>,
    /// When the wiki node was created.
    #[wire(DIGITS)]
    pub node_create_time: Option<rt::Seconds>,
    /// Who created the document.
    pub creator: Option<String>,
    /// Who owns the document.
    pub owner: Option<String>,
    /// Who created the wiki node.
    pub node_creator: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Kind of what a wiki node shows.
    pub enum ObjType {
        /// A document of the old kind, which can no longer be created.
        Doc = "doc",
        /// A document.
        Docx = "docx",
        /// A spreadsheet.
        Sheet = "sheet",
        /// A mind map.
        Mindnote = "mindnote",
        /// A base.
        Bitable = "bitable",
        /// An uploaded file.
        File = "file",
        /// A slide deck.
        Slides = "slides",
        /// A wiki node: in a query, the token is that of the wiki node and not of its document.
        Wiki = "wiki",
    }
}

rt::text_enum! {
    /// What a wiki node is.
    pub enum NodeType {
        /// A document itself.
        Origin = "origin",
        /// A shortcut to another wiki node.
        Shortcut = "shortcut",
    }
}

/// A member of a wiki space.
#[derive(Clone, Default, rt::Record)]
pub struct Member {
    /// Kind of the id.
    pub member_type: Option<MemberIdType>,
    /// Id of the member, of the given kind.
    pub member_id: Option<String>,
    /// What the member may do.
    pub member_role: Option<MemberRole>,
    /// What the member is. The platform announces it for the future.
    pub r#type: Option<MemberType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Kind of the id of a member.
    pub enum MemberIdType {
        /// Id of a group chat.
        OpenChat = "openchat",
        /// Id of a user within the tenant.
        UserId = "userid",
        /// Email address of a user.
        Email = "email",
        /// Open id of a department; with user access tokens only.
        OpenDepartmentId = "opendepartmentid",
        /// Open id of a user.
        OpenId = "openid",
        /// Union id of a user.
        UnionId = "unionid",
    }
}

rt::text_enum! {
    /// What a member may do in a wiki space.
    pub enum MemberRole {
        /// Manage it.
        Admin = "admin",
        /// Read it, and edit what its settings allow.
        Member = "member",
    }
}

rt::text_enum! {
    /// What a member is.
    pub enum MemberType {
        /// A user.
        User = "user",
        /// A group chat: all its members.
        Chat = "chat",
        /// A department: all its users.
        Department = "department",
    }
}

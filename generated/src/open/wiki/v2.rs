// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Wiki spaces, their members and settings, and the wiki nodes that documents stand at.
//!
//! Enabled by the feature `wiki`.
//!
//! Documentation: [知识库](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-overview).
//!
//! Schema: `schemas/open/wiki/v2/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`SearchNode`] | Searches the wiki nodes that the user who calls may see.<br>`POST /open-apis/wiki/v2/nodes/search` |
//! | [`CreateSpace`] | Creates a wiki space, owned by the user who calls.<br>`POST /open-apis/wiki/v2/spaces` |
//! | [`GetSpace`] | Returns a wiki space.<br>`GET /open-apis/wiki/v2/spaces/:space_id` |
//! | [`GetNodeSpace`] | Returns a wiki node, found by its token or by the token of its document.<br>`GET /open-apis/wiki/v2/spaces/get_node` |
//! | [`ListSpace`] | Lists the wiki spaces that the caller may see.<br>`GET /open-apis/wiki/v2/spaces` |
//! | [`CreateSpaceMember`] | Adds a member or administrator to a wiki space.<br>`POST /open-apis/wiki/v2/spaces/:space_id/members` |
//! | [`DeleteSpaceMember`] | Removes a member or administrator from a wiki space.<br>`DELETE /open-apis/wiki/v2/spaces/:space_id/members/:member_id` |
//! | [`ListSpaceMember`] | Lists the members and administrators of a wiki space.<br>`GET /open-apis/wiki/v2/spaces/:space_id/members` |
//! | [`CopySpaceNode`] | Copies a wiki node to another place.<br>`POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy` |
//! | [`CreateSpaceNode`] | Creates a document as a wiki node, or a shortcut to a wiki node.<br>`POST /open-apis/wiki/v2/spaces/:space_id/nodes` |
//! | [`ListSpaceNode`] | Lists the wiki nodes below another one, or at the top of a wiki space.<br>`GET /open-apis/wiki/v2/spaces/:space_id/nodes` |
//! | [`MoveSpaceNode`] | Moves a wiki node with all below it, within a wiki space or into another.<br>`POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move` |
//! | [`MoveDocsToWikiSpaceNode`] | Moves a document from the drive into a wiki space.<br>`POST /open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki` |
//! | [`UpdateTitleSpaceNode`] | Changes the title of a wiki node.<br>`POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title` |
//! | [`UpdateSpaceSetting`] | Changes the settings of a wiki space.<br>`PUT /open-apis/wiki/v2/spaces/:space_id/setting` |
//! | [`GetTask`] | Returns the result of moving documents into a wiki space.<br>`GET /open-apis/wiki/v2/tasks/:task_id` |

pub mod errors;
pub mod types;
pub mod node;
pub mod space;
pub mod space_member;
pub mod space_node;
pub mod space_setting;
pub mod task;

#[doc(inline)]
pub use self::types::{
    Space, SpaceType, Visibility, OpenSharing, Node, ObjType, NodeType, Member,
    MemberIdType, MemberRole, MemberType,
};

#[doc(inline)]
pub use self::node::search::{SearchNode, SearchNodeReply, FoundNode, FoundType};

#[doc(inline)]
pub use self::space::create::{CreateSpace, CreateSpaceReply};

#[doc(inline)]
pub use self::space::get::{GetSpace, GetSpaceReply, Language};

#[doc(inline)]
pub use self::space::get_node::{GetNodeSpace, GetNodeSpaceReply};

#[doc(inline)]
pub use self::space::list::{ListSpace, ListSpaceReply};

#[doc(inline)]
pub use self::space_member::create::{CreateSpaceMember, CreateSpaceMemberReply};

#[doc(inline)]
pub use self::space_member::delete::{DeleteSpaceMember, DeleteSpaceMemberReply};

#[doc(inline)]
pub use self::space_member::list::{ListSpaceMember, ListSpaceMemberReply};

#[doc(inline)]
pub use self::space_node::copy::{CopySpaceNode, CopySpaceNodeReply};

#[doc(inline)]
pub use self::space_node::create::{CreateSpaceNode, CreateSpaceNodeReply};

#[doc(inline)]
pub use self::space_node::list::{ListSpaceNode, ListSpaceNodeReply};

#[doc(inline)]
pub use self::space_node::r#move::{MoveSpaceNode, MoveSpaceNodeReply};

#[doc(inline)]
pub use self::space_node::move_docs_to_wiki::{
    MoveDocsToWikiSpaceNode, MoveDocsToWikiSpaceNodeReply,
};

#[doc(inline)]
pub use self::space_node::update_title::UpdateTitleSpaceNode;

#[doc(inline)]
pub use self::space_setting::update::{
    UpdateSpaceSetting, UpdateSpaceSettingReply, Setting, CreateSetting, Permission,
};

#[doc(inline)]
pub use self::task::get::{GetTask, GetTaskReply, TaskType, TaskResult, MoveResult};

/// The resources of open/wiki/v2.
#[derive(Debug)]
pub struct V2<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V2<'c, C> {
    /// Operations on `node`.
    pub fn node(&self) -> node::NodeResource<'c, C> {
        node::NodeResource {
            client: self.client,
        }
    }

    /// Operations on `space`.
    pub fn space(&self) -> space::SpaceResource<'c, C> {
        space::SpaceResource {
            client: self.client,
        }
    }

    /// Operations on `space_member`.
    pub fn space_member(&self) -> space_member::SpaceMemberResource<'c, C> {
        space_member::SpaceMemberResource {
            client: self.client,
        }
    }

    /// Operations on `space_node`.
    pub fn space_node(&self) -> space_node::SpaceNodeResource<'c, C> {
        space_node::SpaceNodeResource {
            client: self.client,
        }
    }

    /// Operations on `space_setting`.
    pub fn space_setting(&self) -> space_setting::SpaceSettingResource<'c, C> {
        space_setting::SpaceSettingResource {
            client: self.client,
        }
    }

    /// Operations on `task`.
    pub fn task(&self) -> task::TaskResource<'c, C> {
        task::TaskResource {
            client: self.client,
        }
    }
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Roles of bases with advanced permissions, in their second version.
//!
//! Enabled by the feature `base`.
//!
//! Documentation: [多维表格](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/advanced-permission-guide).
//!
//! Schema: `schemas/open/base/v2/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`CreateAppRole`] | Adds a role to a base.<br>`POST /open-apis/base/v2/apps/:app_token/roles` |
//! | [`ListAppRole`] | Lists the roles of a base.<br>`GET /open-apis/base/v2/apps/:app_token/roles` |
//! | [`UpdateAppRole`] | Changes a role of a base.<br>`PUT /open-apis/base/v2/apps/:app_token/roles/:role_id` |

pub mod errors;
pub mod types;
pub mod app_role;

#[doc(inline)]
pub use self::types::{
    Role, TableRole, TablePermission, RecordRule, OtherRecordRule, RoleCondition,
    Conjunction, Operator, RecordPermission, OtherPermission, ConditionGroup,
    ConditionType, RuleVersion, FieldPermission, ViewPermission, Allowance, BlockRole,
    BlockPermission, BlockType,
};

#[doc(inline)]
pub use self::app_role::create::{CreateAppRole, CreateAppRoleReply};

#[doc(inline)]
pub use self::app_role::list::{ListAppRole, ListAppRoleReply};

#[doc(inline)]
pub use self::app_role::update::{UpdateAppRole, UpdateAppRoleReply};

/// The resources of open/base/v2.
#[derive(Debug)]
pub struct V2<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V2<'c, C> {
    /// Operations on `app_role`.
    pub fn app_role(&self) -> app_role::AppRoleResource<'c, C> {
        app_role::AppRoleResource {
            client: self.client,
        }
    }
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/base/v2/role.types.json`.

use feishu_api_runtime as rt;

/// Who may read and change what in a base with advanced permissions.
#[derive(Clone, Default, rt::Record)]
pub struct Role {
    /// What the role is called.
    pub role_name: Option<String>,
    /// Permissions on tables.
    pub table_roles: Option<Vec<TableRole>>,
    /// Id of the role: `rol…`.
    #[wire(ALWAYS)]
    pub role_id: Option<String>,
    /// Permissions on dashboards.
    pub block_roles: Option<Vec<BlockRole>>,
    /// What may be done with the base as a whole; all that is not named.
    pub base_rule: Option<rt::Map<Allowance>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Role {
    /// `role_id`, which every documented reply has, or an error if this one lacks it.
    pub fn role_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.role_id.as_deref(), "role_id", &self.unknown_fields)
    }
}

/// Permissions of a role on one table.
#[derive(Clone, Default, rt::Record)]
#[rules(rt::Rule::at_least_one(&["table_name", "table_id"]))]
pub struct TableRole {
    /// What the role may do with the table.
    #[wire(REQUIRED)]
    pub table_perm: Option<TablePermission>,
    /// Name of the table; needed without its id. At most 50 characters.
    #[wire(Length(0, 50))]
    pub table_name: Option<String>,
    /// Id of the table; needed without its name. At most 50 characters.
    #[wire(Length(0, 50))]
    pub table_id: Option<String>,
    /// Which records may be read or edited; it counts if the table may be.
    pub rec_rule: Option<RecordRule>,
    /// Which of the other records may be read; it counts if records may be edited and
    /// `rec_rule.other_perm` lets the role do nothing with others.
    pub other_rec_rule: Option<OtherRecordRule>,
    /// What may be done with fields, by their names; it counts if the table may be read or edited.
    /// Nothing with fields that are not named.
    pub field_perm: Option<rt::Map<FieldPermission>>,
    /// Whether records may be added; it counts if records may be edited. The platform assumes `true`
    /// when it is not given.
    pub allow_add_record: Option<bool>,
    /// Whether records may be deleted; it counts if records may be edited. The platform assumes `true`
    /// when it is not given.
    pub allow_delete_record: Option<bool>,
    /// What may be done with views. The platform assumes `2` when it is not given.
    pub view_perm: Option<ViewPermission>,
    /// Which views may be read, by their ids; it counts if views may be read only. All may if none are
    /// named. Only for bases whose `advance_version` is `v2`.
    pub view_rules: Option<rt::Map<Allowance>>,
    /// What may be done beyond values: `select_option_edit` (change options; not unless named) and
    /// `attachment_export` (export attachments; unless named), each by the names of fields. Only for
    /// bases whose `advance_version` is `v2`.
    pub field_action_rules: Option<rt::Map<rt::Map<Allowance>>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// What a role may do with a table.
    pub enum TablePermission {
        /// Nothing.
        Nothing = 0,
        /// Read it.
        Read = 1,
        /// Edit records.
        Edit = 2,
        /// Manage it.
        Manage = 4,
    }
}

/// Which records may be read or edited.
#[derive(Clone, Default, rt::Record)]
pub struct RecordRule {
    /// Conditions on single fields. At most 10 elements.
    #[wire(Items(0, 10))]
    pub conditions: Option<Vec<RoleCondition>>,
    /// Whether all conditions must hold, or any of them. The platform assumes `"and"` when it is not
    /// given.
    pub conjunction: Option<Conjunction>,
    /// What may be done with the records; it follows from the table's. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub perm: Option<RecordPermission>,
    /// What may be done with other records; it counts if records may be edited. The platform assumes
    /// `0` when it is not given.
    pub other_perm: Option<OtherPermission>,
    /// Conditions that stand together, where the rule has such. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub condition_groups: Option<Vec<ConditionGroup>>,
    /// Whether the rule has groups of conditions. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub display_rec_rule_version: Option<RuleVersion>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Which of the other records may be read.
#[derive(Clone, Default, rt::Record)]
pub struct OtherRecordRule {
    /// Conditions on single fields. At most 10 elements.
    #[wire(Items(0, 10))]
    pub conditions: Option<Vec<RoleCondition>>,
    /// Whether all conditions must hold, or any of them. The platform assumes `"and"` when it is not
    /// given.
    pub conjunction: Option<Conjunction>,
    /// What may be done with the records. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub perm: Option<RecordPermission>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A condition on the value of one field.
#[derive(Clone, Default, rt::Record)]
pub struct RoleCondition {
    /// Name of the field; empty for “created by whoever looks”.
    #[wire(REQUIRED)]
    pub field_name: Option<String>,
    /// How the value of the field is compared. The platform assumes `"is"` when it is not given.
    pub operator: Option<Operator>,
    /// What it is compared with, as in the filter of a search, but with ids of options. At most 50
    /// elements.
    #[wire(Items(0, 50))]
    pub value: Option<Vec<String>>,
    /// Type of the field, by its number. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub field_type: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// How conditions are joined.
    pub enum Conjunction {
        /// All must hold.
        And = "and",
        /// Any must hold.
        Or = "or",
    }
}

rt::text_enum! {
    /// How the value of a field is compared.
    pub enum Operator {
        /// Equal.
        Is = "is",
        /// Not equal.
        IsNot = "isNot",
        /// Contains any of the values.
        Contains = "contains",
        /// Contains none of the values.
        DoesNotContain = "doesNotContain",
        /// Has no value.
        IsEmpty = "isEmpty",
        /// Has a value.
        IsNotEmpty = "isNotEmpty",
    }
}

rt::int_enum! {
    /// What may be done with records.
    pub enum RecordPermission {
        /// Read them.
        Read = 1,
        /// Edit them.
        Edit = 2,
    }
}

rt::int_enum! {
    /// What may be done with records that no condition holds for.
    pub enum OtherPermission {
        /// Nothing.
        Nothing = 0,
        /// Read them.
        Read = 1,
    }
}

/// Conditions that count as one.
#[derive(Clone, Default, rt::Record)]
pub struct ConditionGroup {
    /// Whether it is a single condition or a group.
    pub condition_type: Option<ConditionType>,
    /// Conditions on single fields.
    pub conditions: Option<Vec<RoleCondition>>,
    /// Whether all conditions must hold, or any of them.
    pub conjunction: Option<Conjunction>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Whether there is a single condition or a group.
    pub enum ConditionType {
        /// A single condition.
        Single = 1,
        /// A group of conditions.
        Group = 2,
    }
}

rt::int_enum! {
    /// What a rule is made of.
    pub enum RuleVersion {
        /// Conditions.
        Conditions = 0,
        /// Groups of conditions.
        Groups = 1,
    }
}

rt::int_enum! {
    /// What a role may do with a field.
    pub enum FieldPermission {
        /// Read it.
        Read = 1,
        /// Fill it in new records.
        Add = 2,
        /// Edit it.
        Edit = 3,
    }
}

rt::int_enum! {
    /// What a role may do with views.
    pub enum ViewPermission {
        /// Read them.
        Read = 1,
        /// Edit them.
        Edit = 2,
    }
}

rt::int_enum! {
    /// Whether something is allowed.
    pub enum Allowance {
        /// It is not.
        Denied = 0,
        /// It is.
        Allowed = 1,
    }
}

/// Permission of a role on one dashboard.
#[derive(Clone, Default, rt::Record)]
pub struct BlockRole {
    /// Id of the dashboard: `blk…`. At most 100 characters.
    #[wire(REQUIRED, Length(0, 100))]
    pub block_id: Option<String>,
    /// What the role may do with it.
    #[wire(REQUIRED)]
    pub block_perm: Option<BlockPermission>,
    /// What it is: a dashboard. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub block_type: Option<BlockType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// What a role may do with a dashboard.
    pub enum BlockPermission {
        /// Nothing.
        Nothing = 0,
        /// Read it.
        Read = 1,
    }
}

rt::text_enum! {
    /// A part of a base that is not a table.
    pub enum BlockType {
        /// A dashboard.
        Dashboard = "dashboard",
    }
}

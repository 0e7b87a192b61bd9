// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/project/work_item/service.json`.

use feishu_api_runtime as rt;

/// The value of one field of a work item, or of one column of a compound field.
#[derive(Clone, Default, rt::Record)]
#[rules(rt::Rule::at_least_one(&["field_key", "field_alias"]))]
pub struct FieldValuePair {
    /// Which field the value is for.
    pub field_key: Option<String>,
    /// The value, in the form for the type of the field.
    pub field_value: Option<rt::Json>,
    /// The state to move the work item to, if setting the field changes its state.
    pub target_state: Option<TargetState>,
    /// How the value is written, as the type of the field demands.
    pub field_type_key: Option<String>,
    /// Alias of the field; can be used in place of its key.
    pub field_alias: Option<String>,
    /// Help text of the field.
    pub help_description: Option<String>,
    /// How the value is combined with the existing one; the meaning of the numbers is not documented.
    pub update_mode: Option<i64>,
    /// What people see as the field's name.
    pub field_name: Option<String>,
}

/// A state to move a work item to.
#[derive(Clone, Default, rt::Record)]
pub struct TargetState {
    /// The state that work items end in.
    pub state_key: Option<String>,
    /// Id of the transition to this state.
    pub transition_id: Option<i64>,
}

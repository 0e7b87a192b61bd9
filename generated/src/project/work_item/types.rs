// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/project/work_item/service.json`.

use feishu_api_runtime as rt;

/// The value of one field of a work item, or of one column of a compound field.
#[derive(Clone, Default, rt::Record)]
#[rules(rt::Rule::at_least_one(&["field_key", "field_alias"]))]
pub struct FieldValuePair {
    /// Key of the field.
    pub field_key: Option<String>,
    /// The value, in the form that the type of the field asks for.
    pub field_value: Option<rt::Json>,
    /// The state to move to, where setting the field moves the work item.
    pub target_state: Option<TargetState>,
    /// Type of the field.
    pub field_type_key: Option<String>,
    /// Alias of the field, which can stand for its key.
    pub field_alias: Option<String>,
    /// Help text of the field.
    pub help_description: Option<String>,
    /// How the value is combined with the present one; the meaning of the numbers is not documented.
    pub update_mode: Option<i64>,
    /// Name of the field.
    pub field_name: Option<String>,
}

/// A state to move a work item to.
#[derive(Clone, Default, rt::Record)]
pub struct TargetState {
    /// Key of the state.
    pub state_key: Option<String>,
    /// Id of the transition that leads there.
    pub transition_id: Option<i64>,
}

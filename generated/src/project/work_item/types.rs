// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.

use feishu_api_runtime as rt;

/// The value of one field of a work item, or of one column of a compound field.
///
/// Declared in `schemas/project/work_item/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for FieldValuePair {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("field_key"),
            rt::Field::new("field_value"),
            rt::Field::new("target_state"),
            rt::Field::new("field_type_key"),
            rt::Field::new("field_alias"),
            rt::Field::new("help_description"),
            rt::Field::new("update_mode"),
            rt::Field::new("field_name"),
        ],
        keeps_unknown: false,
        rules: &[rt::Rule::at_least_one(&["field_key", "field_alias"])],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.field_key,
            1 => &self.field_value,
            2 => &self.target_state,
            3 => &self.field_type_key,
            4 => &self.field_alias,
            5 => &self.help_description,
            6 => &self.update_mode,
            _ => &self.field_name,
        }
    }
}

impl std::fmt::Debug for FieldValuePair {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for FieldValuePair {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A state to move a work item to.
///
/// Declared in `schemas/project/work_item/service.json`.
#[derive(Clone, Default)]
pub struct TargetState {
    /// Key of the state.
    pub state_key: Option<String>,
    /// Id of the transition that leads there.
    pub transition_id: Option<i64>,
}

impl rt::Fields for TargetState {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("state_key"), rt::Field::new("transition_id")],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.state_key,
            _ => &self.transition_id,
        }
    }
}

impl std::fmt::Debug for TargetState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TargetState {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Work items, their fields and their states.
//!
//! Enabled by the feature `project-work-item`.
//!
//! Documentation: [工作项](https://project.feishu.cn/b/helpcenter/1p8d7djs/4bsmoql6).
//!
//! Schema: `schemas/project/work_item/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`UpdateCompoundField`] | Adds, updates or deletes groups of values in a compound field of a work item.<br>`POST /open_api/work_item/field_value/update_compound_field` |

pub mod errors;
pub mod types;
pub mod field_value;

#[doc(inline)]
pub use self::types::{FieldValuePair, TargetState};

#[doc(inline)]
pub use self::field_value::update_compound_field::{
    UpdateCompoundField, FieldRef, CompoundFieldAction, CompoundFieldOperation,
};

/// The resources of project/work_item.
#[derive(Debug)]
pub struct WorkItemService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> WorkItemService<'c, C> {
    /// Operations on `field_value`.
    pub fn field_value(&self) -> field_value::FieldValueResource<'c, C> {
        field_value::FieldValueResource {
            client: self.client,
        }
    }
}

impl<I, K> super::ProjectClient<I, K> {
    /// Work items, their fields and their states.
    pub fn work_item(&self) -> WorkItemService<'_, Self> {
        WorkItemService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &field_value::update_compound_field::ENDPOINT,
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Bases: their tables, fields, records, views, forms, dashboards and roles.
//!
//! Enabled by the feature `bitable`.

pub mod v1;

/// The versions of bitable.
#[derive(Debug)]
pub struct BitableService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> BitableService<'c, C> {
    /// Bases: their tables, fields, records, views, forms, dashboards and roles.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Bases: their tables, fields, records, views, forms, dashboards and roles.
    pub fn bitable(&self) -> BitableService<'_, Self> {
        BitableService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v1::app::copy::ENDPOINT,
    &v1::app::create::ENDPOINT,
    &v1::app::get::ENDPOINT,
    &v1::app::update::ENDPOINT,
    &v1::app_block_workflow::list::ENDPOINT,
    &v1::app_dashboard::copy::ENDPOINT,
    &v1::app_dashboard::list::ENDPOINT,
    &v1::app_role::create::ENDPOINT,
    &v1::app_role::delete::ENDPOINT,
    &v1::app_role::list::ENDPOINT,
    &v1::app_role::update::ENDPOINT,
    &v1::app_role_member::batch_create::ENDPOINT,
    &v1::app_role_member::batch_delete::ENDPOINT,
    &v1::app_role_member::create::ENDPOINT,
    &v1::app_role_member::delete::ENDPOINT,
    &v1::app_role_member::list::ENDPOINT,
    &v1::app_table::batch_create::ENDPOINT,
    &v1::app_table::batch_delete::ENDPOINT,
    &v1::app_table::create::ENDPOINT,
    &v1::app_table::delete::ENDPOINT,
    &v1::app_table::list::ENDPOINT,
    &v1::app_table::patch::ENDPOINT,
    &v1::app_table_field::create::ENDPOINT,
    &v1::app_table_field::delete::ENDPOINT,
    &v1::app_table_field::list::ENDPOINT,
    &v1::app_table_field::update::ENDPOINT,
    &v1::app_table_field_group::create::ENDPOINT,
    &v1::app_table_form::get::ENDPOINT,
    &v1::app_table_form::patch::ENDPOINT,
    &v1::app_table_form::upgrade::ENDPOINT,
    &v1::app_table_form_field::list::ENDPOINT,
    &v1::app_table_form_field::patch::ENDPOINT,
    &v1::app_table_record::batch_create::ENDPOINT,
    &v1::app_table_record::batch_delete::ENDPOINT,
    &v1::app_table_record::batch_get::ENDPOINT,
    &v1::app_table_record::batch_update::ENDPOINT,
    &v1::app_table_record::create::ENDPOINT,
    &v1::app_table_record::delete::ENDPOINT,
    &v1::app_table_record::get::ENDPOINT,
    &v1::app_table_record::list::ENDPOINT,
    &v1::app_table_record::search::ENDPOINT,
    &v1::app_table_record::update::ENDPOINT,
    &v1::app_table_view::create::ENDPOINT,
    &v1::app_table_view::delete::ENDPOINT,
    &v1::app_table_view::get::ENDPOINT,
    &v1::app_table_view::list::ENDPOINT,
    &v1::app_table_view::patch::ENDPOINT,
    &v1::app_workflow::list::ENDPOINT,
    &v1::app_workflow::update::ENDPOINT,
];

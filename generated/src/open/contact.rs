// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Users, departments, user groups, roles, units, and the job levels, titles and cities of a
//! tenant.
//!
//! Enabled by the feature `contact`.

pub mod v3;

/// The versions of contact.
#[derive(Debug)]
pub struct ContactService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> ContactService<'c, C> {
    /// Users, departments, user groups, roles, units, and the job levels, titles and cities of a
    /// tenant.
    pub fn v3(&self) -> v3::V3<'c, C> {
        v3::V3 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Users, departments, user groups, roles, units, and the job levels, titles and cities of a
    /// tenant.
    pub fn contact(&self) -> ContactService<'_, Self> {
        ContactService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v3::custom_attr::list::ENDPOINT,
    &v3::department::batch::ENDPOINT,
    &v3::department::children::ENDPOINT,
    &v3::department::create::ENDPOINT,
    &v3::department::delete::ENDPOINT,
    &v3::department::get::ENDPOINT,
    &v3::department::list::ENDPOINT,
    &v3::department::parent::ENDPOINT,
    &v3::department::patch::ENDPOINT,
    &v3::department::search::ENDPOINT,
    &v3::department::unbind_department_chat::ENDPOINT,
    &v3::department::update::ENDPOINT,
    &v3::department::update_department_id::ENDPOINT,
    &v3::employee_type_enum::create::ENDPOINT,
    &v3::employee_type_enum::delete::ENDPOINT,
    &v3::employee_type_enum::list::ENDPOINT,
    &v3::employee_type_enum::update::ENDPOINT,
    &v3::functional_role::create::ENDPOINT,
    &v3::functional_role::delete::ENDPOINT,
    &v3::functional_role::update::ENDPOINT,
    &v3::functional_role_member::batch_create::ENDPOINT,
    &v3::functional_role_member::batch_delete::ENDPOINT,
    &v3::functional_role_member::get::ENDPOINT,
    &v3::functional_role_member::list::ENDPOINT,
    &v3::functional_role_member::scopes::ENDPOINT,
    &v3::group::create::ENDPOINT,
    &v3::group::delete::ENDPOINT,
    &v3::group::get::ENDPOINT,
    &v3::group::member_belong::ENDPOINT,
    &v3::group::patch::ENDPOINT,
    &v3::group::simplelist::ENDPOINT,
    &v3::group_member::add::ENDPOINT,
    &v3::group_member::batch_add::ENDPOINT,
    &v3::group_member::batch_remove::ENDPOINT,
    &v3::group_member::remove::ENDPOINT,
    &v3::group_member::simplelist::ENDPOINT,
    &v3::job_family::create::ENDPOINT,
    &v3::job_family::delete::ENDPOINT,
    &v3::job_family::get::ENDPOINT,
    &v3::job_family::list::ENDPOINT,
    &v3::job_family::update::ENDPOINT,
    &v3::job_level::create::ENDPOINT,
    &v3::job_level::delete::ENDPOINT,
    &v3::job_level::get::ENDPOINT,
    &v3::job_level::list::ENDPOINT,
    &v3::job_level::update::ENDPOINT,
    &v3::job_title::get::ENDPOINT,
    &v3::job_title::list::ENDPOINT,
    &v3::scope::list::ENDPOINT,
    &v3::unit::bind_department::ENDPOINT,
    &v3::unit::create::ENDPOINT,
    &v3::unit::delete::ENDPOINT,
    &v3::unit::get::ENDPOINT,
    &v3::unit::list::ENDPOINT,
    &v3::unit::list_department::ENDPOINT,
    &v3::unit::patch::ENDPOINT,
    &v3::unit::unbind_department::ENDPOINT,
    &v3::user::basic_batch::ENDPOINT,
    &v3::user::batch::ENDPOINT,
    &v3::user::batch_get_id::ENDPOINT,
    &v3::user::create::ENDPOINT,
    &v3::user::delete::ENDPOINT,
    &v3::user::find_by_department::ENDPOINT,
    &v3::user::get::ENDPOINT,
    &v3::user::list::ENDPOINT,
    &v3::user::patch::ENDPOINT,
    &v3::user::resurrect::ENDPOINT,
    &v3::user::update::ENDPOINT,
    &v3::user::update_user_id::ENDPOINT,
    &v3::work_city::get::ENDPOINT,
    &v3::work_city::list::ENDPOINT,
];

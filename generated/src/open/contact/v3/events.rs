// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Events of open/contact/v3.

pub mod custom_attrs_updated;
pub mod department_created;
pub mod department_deleted;
pub mod department_updated;
pub mod employee_type_activated;
pub mod employee_type_created;
pub mod employee_type_deactivated;
pub mod employee_type_deleted;
pub mod employee_type_updated;
pub mod scope_updated;
pub mod user_created;
pub mod user_deleted;
pub mod user_updated;

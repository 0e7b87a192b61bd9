// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `employee_type_enum`.

pub mod create;
pub mod delete;
pub mod list;
pub mod update;

/// The operations on `employee_type_enum`.
#[derive(Debug)]
pub struct EmployeeTypeEnumResource<'c, C> {
    pub(super) client: &'c C,
}

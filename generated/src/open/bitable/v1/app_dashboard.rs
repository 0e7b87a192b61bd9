// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_dashboard`.

pub mod copy;
pub mod list;

/// The operations on `app_dashboard`.
#[derive(Debug)]
pub struct AppDashboardResource<'c, C> {
    pub(super) client: &'c C,
}

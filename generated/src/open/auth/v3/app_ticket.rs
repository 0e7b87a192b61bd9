// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_ticket`.

pub mod resend;

/// The operations on `app_ticket`.
#[derive(Debug)]
pub struct AppTicketResource<'c, C> {
    pub(super) client: &'c C,
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `ticket`.

pub mod get;

/// The operations on `ticket`.
#[derive(Debug)]
pub struct TicketResource<'c, C> {
    pub(super) client: &'c C,
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `ticket_customized_field`.

pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod patch;

/// The operations on `ticket_customized_field`.
#[derive(Debug)]
pub struct TicketCustomizedFieldResource<'c, C> {
    pub(super) client: &'c C,
}

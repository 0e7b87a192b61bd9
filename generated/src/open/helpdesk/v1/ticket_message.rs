// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `ticket_message`.

pub mod create;
pub mod list;

/// The operations on `ticket_message`.
#[derive(Debug)]
pub struct TicketMessageResource<'c, C> {
    pub(super) client: &'c C,
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `ticket`.

pub mod answer_user_query;
pub mod customized_fields;
pub mod get;
pub mod list;
pub mod start_service;
pub mod ticket_image;
pub mod update;

/// The operations on `ticket`.
#[derive(Debug)]
pub struct TicketResource<'c, C> {
    pub(super) client: &'c C,
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `outbound_ip`.

pub mod list;

/// The operations on `outbound_ip`.
#[derive(Debug)]
pub struct OutboundIpResource<'c, C> {
    pub(super) client: &'c C,
}

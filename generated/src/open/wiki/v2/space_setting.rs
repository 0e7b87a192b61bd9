// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `space_setting`.

pub mod update;

/// The operations on `space_setting`.
#[derive(Debug)]
pub struct SpaceSettingResource<'c, C> {
    pub(super) client: &'c C,
}

//! What the record engine must know of fields: limits and rules.

pub(crate) use crate::rules::{Argument, Condition, Limit, Rule};
pub(crate) use crate::schema::Wire;

/// What the record engine must know of a field.
#[derive(Debug, Clone)]
pub(crate) struct WireField<'s> {
    pub(crate) name: &'s str,
    pub(crate) required: bool,
    pub(crate) form: Wire,
    pub(crate) secret: bool,
    pub(crate) response_only: bool,
    /// Every documented reply has it.
    pub(crate) always: bool,
    /// Inside a masked object, but not among what its mask may name.
    pub(crate) unmasked: bool,
    /// An empty text clears it.
    pub(crate) clearable: bool,
    pub(crate) limits: Vec<Limit>,
}

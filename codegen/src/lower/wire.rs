//! Fields as the record engine knows them.

use crate::model::WireField;
use crate::resolve::Field;
use crate::rules::limits;
use crate::schema::Side;

/// What the record engine must know of a field.
pub(super) fn wire_field<'s>(field: &Field<'s>) -> WireField<'s> {
    WireField {
        name: field.name,
        required: *field.def.required,
        form: *field.def.wire,
        secret: *field.def.secret,
        response_only: field.def.only.as_deref() == Some(&Side::Response),
        always: *field.def.always,
        unmasked: false,
        clearable: *field.def.empty_clears,
        limits: limits(field.def),
    }
}

//! Fields as the record engine knows them.

use crate::model::WireField;
use crate::resolve::Field;
use crate::rules::limits;
use crate::schema::{FromClient, Side};

/// What the record engine must know of a field.
pub(super) fn wire_field<'s>(field: &Field<'s>) -> WireField<'s> {
    // Who makes a request neither gives nor sees it.
    let from_client = field.def.from_client.as_deref();
    WireField {
        name: field.name,
        required: *field.def.required && from_client.is_none(),
        form: *field.def.wire,
        secret: *field.def.secret || from_client.is_some_and(|known| *known != FromClient::Id),
        response_only: field.def.only.as_deref() == Some(&Side::Response),
        always: *field.def.always,
        unmasked: false,
        clearable: *field.def.empty_clears,
        limits: limits(field.def),
    }
}

//! What an endpoint can be given, and the order in which it travels.

use crate::endpoint::{Endpoint, Param, Place};
use crate::record::{Field, Path, View, Violation, check_value};

/// A parameter, or a field of a masked object, which is given like one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Input {
    pub(super) position: Position,
    pub(super) place: Place,
    pub(super) field: Field,
}

/// Positions are ordered as inputs travel: by parameter, the fields of a masked object behind the
/// object itself. What is not documented stands behind what is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Position {
    pub(super) param: usize,
    field: usize,
}

impl Position {
    /// Stands for the parameter where an input belongs to no documented one.
    pub(super) const UNDOCUMENTED: usize = usize::MAX;
}

impl Input {
    /// The endpoint's parameter at an index.
    pub(super) fn of_param(index: usize, param: &Param) -> Self {
        let position = Position { param: index, field: 0 };
        Self { position, place: param.place, field: param.field }
    }

    /// The endpoint's input of this name.
    pub(super) fn find(endpoint: &Endpoint, place: Place, name: &str) -> Option<Self> {
        let Place::Inside(object) = place else {
            let mut params = endpoint.params.iter().enumerate();
            let (index, param) =
                params.find(|(_, param)| param.field.name == name && param.place == place)?;
            return Some(Self::of_param(index, param));
        };
        let (param, object) = masked_object(endpoint, object)?;
        let mut fields = object.object?.fields.iter().enumerate();
        let (index, field) = fields.find(|(_, field)| field.name == name)?;
        let position = Position { param, field: index + 1 };
        let is_sent = !field.has(Field::RESPONSE_ONLY);
        is_sent.then_some(Self { position, place: Place::Inside(object.field.name), field: *field })
    }

    /// An input that the endpoint's documentation does not have.
    pub(super) fn undocumented(endpoint: &Endpoint, place: Place, name: &'static str) -> Self {
        let object = match place {
            Place::Inside(object) => masked_object(endpoint, object),
            _ => None,
        };
        let param = object.map_or(Position::UNDOCUMENTED, |(param, _)| param);
        let position = Position { param, field: usize::MAX };
        Self { position, place, field: Field::new(name).flags(Field::ESCAPED) }
    }

    /// Whether both are the same input.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.position == other.position && self.is_named(other.place, other.field.name)
    }

    pub(super) fn is_named(&self, place: Place, name: &str) -> bool {
        self.field.name == name && self.place == place
    }

    /// Checks a value given for the input.
    pub(super) fn check(&self, view: View<'_>) -> Vec<Violation> {
        let mut violations = Vec::new();
        let object = Path::At(if let Place::Inside(object) = self.place { object } else { "" });
        let path = Path::Step(&object, self.field.name);
        check_value(view, &self.field, &path, &mut violations);
        violations
    }

    /// Where the input stands, as errors name it: `task.summary`.
    pub(super) fn path_name(&self) -> String {
        match self.place {
            Place::Inside(object) => format!("{object}.{}", self.field.name),
            _ => self.field.name.to_owned(),
        }
    }
}

/// The parameter of this name that a mask covers, and its index.
fn masked_object(endpoint: &Endpoint, name: &str) -> Option<(usize, &'static Param)> {
    let mut params = endpoint.params.iter().enumerate();
    params.find(|(_, param)| param.object.is_some() && param.field.name == name)
}

//! Setters of requests, called by generated operations. They take and return requests by value: a caller
//! that lends one has to drop it if the setter panics, and pays for that with code.

use super::body::Wire;
use super::input::Input;
use super::key::SharedKey;
use super::{Given, Request};
use crate::endpoint::Place;
use crate::record::{Field, Limit, Path, Record, Shape, Value, View};
use crate::upload::File;

/// Each gives a parameter its value, in place of an earlier one; an absent value takes it back.
impl<C> Request<C> {
    /// A segment of the path.
    #[must_use]
    pub fn path(self, name: &'static str, text: String) -> Self {
        self.set_text(Place::Path, name, text)
    }

    /// A parameter in the query.
    #[must_use]
    pub fn query(self, name: &'static str, value: &dyn Value) -> Self {
        self.set(Place::Query, name, value)
    }

    /// A parameter in the query that is a text.
    #[must_use]
    pub fn query_text(self, name: &'static str, text: String) -> Self {
        self.set_text(Place::Query, name, text)
    }

    /// A header.
    #[must_use]
    pub fn header(self, name: &'static str, value: &dyn Value) -> Self {
        self.set(Place::Header, name, value)
    }

    /// A header that is a text.
    #[must_use]
    pub fn header_text(self, name: &'static str, text: String) -> Self {
        self.set_text(Place::Header, name, text)
    }

    /// A field of the body.
    #[must_use]
    pub fn body(self, name: &'static str, value: &dyn Value) -> Self {
        self.set(Place::Body, name, value)
    }

    /// A field of the body that is a text.
    #[must_use]
    pub fn body_text(self, name: &'static str, text: String) -> Self {
        self.set_text(Place::Body, name, text)
    }

    /// The parameters that a shape stands for: those that it holds, and none of the others.
    #[must_use]
    pub fn shape(mut self, place: Place, names: &[&'static str], shape: &dyn Shape) -> Self {
        for (index, name) in names.iter().enumerate() {
            if let Some(input) = self.find(place, name) {
                self.put(&input, shape.slot(index).view());
            }
        }
        self
    }

    /// The parameters that a shape stands for, wherever each of them travels.
    #[must_use]
    pub fn shape_at(mut self, names: &[(Place, &'static str)], shape: &dyn Shape) -> Self {
        for (index, (place, name)) in names.iter().enumerate() {
            if let Some(input) = self.find(*place, name) {
                self.put(&input, shape.slot(index).view());
            }
        }
        self
    }

    /// A field of a masked object, which is named in the mask.
    #[must_use]
    pub fn masked(mut self, object: &'static str, name: &'static str, value: &dyn Value) -> Self {
        if let Some(input) = self.find(Place::Inside(object), name) {
            self.put_masked(&input, value.view());
        }
        self
    }

    /// A field of a masked object that is a text, which is named in the mask.
    #[must_use]
    pub fn masked_text(mut self, object: &'static str, name: &'static str, text: String) -> Self {
        if let Some(input) = self.find(Place::Inside(object), name) {
            self.put_text(&input, text);
            self.name_in_mask(&input);
        }
        self
    }

    /// The fields of a masked object that a shape stands for.
    #[must_use]
    pub fn masked_shape(
        mut self,
        object: &'static str,
        names: &[&'static str],
        shape: &dyn Shape,
    ) -> Self {
        for (index, name) in names.iter().enumerate() {
            if let Some(input) = self.find(Place::Inside(object), name) {
                self.forget_in_mask(&input);
                self.put_masked(&input, shape.slot(index).view());
            }
        }
        self
    }

    /// A field of a masked object that has the same value in every request; the mask does not name it.
    #[must_use]
    pub fn inside(self, object: &'static str, name: &'static str, value: &dyn Value) -> Self {
        self.set(Place::Inside(object), name, value)
    }

    /// All fields of a masked object: those that it has are named in the mask.
    #[must_use]
    pub fn object(mut self, object: &'static str, record: &dyn Record) -> Self {
        let fields = record.table().fields.iter().enumerate();
        for (slot, field) in fields.filter(|(_, field)| !field.has(Field::RESPONSE_ONLY)) {
            if let Some(input) = self.find(Place::Inside(object), field.name) {
                self.put_masked(&input, record.slot(slot).view());
            }
        }
        self
    }

    /// A file.
    #[must_use]
    pub fn file(mut self, name: &'static str, file: File) -> Self {
        let Some(input) = self.find(Place::Body, name) else { return self };
        let mut violations = Vec::new();
        file.check(input.field.limits, &Path::At(name), &mut violations);
        self.keep(Given { input, wire: Wire::Files(vec![file]), violations });
        self
    }

    /// A file, and the field that holds its size. A file whose size is not known is refused as such.
    #[must_use]
    pub fn sized_file(self, name: &'static str, size: &'static str, file: File) -> Self {
        let length = file.length().ok().and_then(|length| i64::try_from(length).ok());
        self.body(size, &length).file(name, file)
    }

    /// Files, each of which is a part of its own. Without any the parameter is not given.
    #[must_use]
    pub fn files(mut self, name: &'static str, files: Vec<File>) -> Self {
        let Some(input) = self.find(Place::Body, name) else { return self };
        let path = Path::At(name);
        let names: Vec<String> = files.iter().map(|file| file.name().to_owned()).collect();
        let mut violations = Vec::new();
        // Limits of a file are not about its name.
        let of_lists = |limit: &&Limit| matches!(limit, Limit::Items(..) | Limit::Unique);
        for limit in input.field.limits.iter().filter(of_lists) {
            limit.check(&names.view(), false, &path, &mut |broken| violations.push(broken.into()));
        }
        for (index, file) in files.iter().enumerate() {
            file.check(input.field.limits, &Path::Index(&path, index), &mut violations);
        }
        if files.is_empty() {
            self.take_back(&input);
        } else {
            self.keep(Given { input, wire: Wire::Files(files), violations });
        }
        self
    }

    /// Any parameter by its name: one that is not documented, or a documented one, whatever its type.
    #[must_use]
    pub fn param(mut self, place: Place, name: &'static str, value: &dyn Value) -> Self {
        let undocumented = || Input::undocumented(self.0.endpoint, place, name);
        let input = self.find(place, name).unwrap_or_else(undocumented);
        self.put_masked(&input, value.view());
        self
    }

    fn set(mut self, place: Place, name: &'static str, value: &dyn Value) -> Self {
        if let Some(input) = self.find(place, name) {
            self.put(&input, value.view());
        }
        self
    }

    fn set_text(mut self, place: Place, name: &'static str, text: String) -> Self {
        if let Some(input) = self.find(place, name) {
            self.put_text(&input, text);
        }
        self
    }

    /// The endpoint's input of this name. Generated code names no other.
    pub(super) fn find(&self, place: Place, name: &str) -> Option<Input> {
        Input::find(self.0.endpoint, place, name)
    }

    /// Gives the parameter of this name its value, wherever it travels.
    pub(crate) fn put_param(&mut self, name: &str, view: View<'_>) {
        if let Some(input) = self.find_param(name) {
            self.put(&input, view);
        }
    }

    pub(super) fn put(&mut self, input: &Input, view: View<'_>) {
        if matches!(view, View::Absent) {
            return self.take_back(input);
        }
        let violations = input.check(view);
        self.keep(Given { input: *input, wire: Wire::of(input, view), violations });
    }

    fn put_text(&mut self, input: &Input, text: String) {
        let violations = input.check(View::Text(&text));
        let wire = match input.place {
            Place::Path | Place::Query | Place::Header => Wire::Text(vec![text]),
            Place::Body | Place::Inside(_) | Place::MaskOf(_) => Wire::of(input, View::Text(&text)),
        };
        self.keep(Given { input: *input, wire, violations });
    }

    pub(super) fn keep(&mut self, new: Given) {
        self.changed();
        let all = &mut self.0.given;
        match all.iter_mut().find(|given| given.input.is(&new.input)) {
            Some(given) => *given = new,
            None => {
                let before = |given: &Given| given.input.position <= new.input.position;
                all.insert(all.partition_point(before), new);
            }
        }
    }

    pub(super) fn take_back(&mut self, input: &Input) {
        self.changed();
        self.0.given.retain(|given| !given.input.is(input));
    }

    /// What is changed is another request, with an idempotency key of its own.
    fn changed(&mut self) {
        self.0.key = SharedKey::default();
    }
}

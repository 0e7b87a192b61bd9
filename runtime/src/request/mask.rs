//! Update masks: which fields of an object a request changes.

use super::body::Wire;
use super::input::Input;
use super::{Given, Request};
use crate::endpoint::{Param, Place};
use crate::record::{Value, View};

impl<C> Request<C> {
    /// Names a field of a masked object in the mask without a value, which clears it.
    #[must_use]
    pub fn clear(mut self, object: &'static str, name: &'static str) -> Self {
        if let Some(input) = self.find(Place::Inside(object), name) {
            self.take_back(&input);
            self.name_in_mask(&input);
        }
        self
    }

    /// Makes the mask name exactly these fields, whatever was set.
    #[must_use]
    pub fn mask(mut self, name: &str, fields: Vec<&'static str>) -> Self {
        let is_named =
            |param: &Param| param.field.name == name && matches!(param.place, Place::MaskOf(_));
        let Some((mask, _)) = self.find_mask(is_named) else { return self };
        let mut unique: Vec<&'static str> = Vec::new();
        for field in fields {
            if !unique.contains(&field) {
                unique.push(field);
            }
        }
        self.keep_mask(mask, unique);
        self
    }

    /// Gives an input its value, and names it in the mask where it stands inside a masked object.
    pub(super) fn put_masked(&mut self, input: &Input, view: View<'_>) {
        self.put(input, view);
        if self.given_for(input).is_some() {
            self.name_in_mask(input);
        }
    }

    pub(super) fn name_in_mask(&mut self, input: &Input) {
        let Some((mask, except)) = self.mask_over(input) else { return };
        let name = input.field.name;
        if except.contains(&name) {
            return;
        }
        let mut names = self.named(&mask);
        if !names.contains(&name) {
            names.push(name);
            self.keep_mask(mask, names);
        }
    }

    pub(super) fn forget_in_mask(&mut self, input: &Input) {
        let Some((mask, _)) = self.mask_over(input) else { return };
        let mut names = self.named(&mask);
        names.retain(|known| *known != input.field.name);
        if names.is_empty() {
            self.take_back(&mask);
        } else {
            self.keep_mask(mask, names);
        }
    }

    /// The mask that covers a field of a masked object, and the fields that it may not name.
    fn mask_over(&self, input: &Input) -> Option<(Input, &'static [&'static str])> {
        let Place::Inside(object) = input.place else { return None };
        self.find_mask(|param| param.place == Place::MaskOf(object))
    }

    fn find_mask(
        &self,
        is_wanted: impl Fn(&Param) -> bool,
    ) -> Option<(Input, &'static [&'static str])> {
        let mut params = self.0.endpoint.params.iter().enumerate();
        let (index, param) = params.find(|(_, param)| is_wanted(param))?;
        Some((Input::of_param(index, param), param.except))
    }

    fn named(&self, mask: &Input) -> Vec<&'static str> {
        match self.given_for(mask).map(|given| &given.wire) {
            Some(Wire::Names(names)) => names.clone(),
            _ => Vec::new(),
        }
    }

    fn keep_mask(&mut self, mask: Input, names: Vec<&'static str>) {
        let violations = mask.check(names.view());
        self.keep(Given { input: mask, wire: Wire::Names(names), violations });
    }
}

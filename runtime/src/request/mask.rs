//! Update masks: which fields of an object a request changes.

use super::body::Wire;
use super::{Given, Request};
use crate::endpoint::{Param, Place};
use crate::record::{Value, View};

impl<C> Request<C> {
    /// Names a field of a masked object in the mask without a value, which clears it.
    #[must_use]
    pub fn clear(mut self, object: &'static str, name: &'static str) -> Self {
        if let Some(param) = self.find(Place::Inside(object), name) {
            self.take_back(&param);
            self.name_in_mask(&param);
        }
        self
    }

    /// Makes the mask name exactly these fields, whatever was set.
    #[must_use]
    pub fn mask(mut self, name: &str, fields: Vec<&'static str>) -> Self {
        let mut params = self.0.endpoint.params.iter();
        let mask = params
            .find(|param| param.field.name == name && matches!(param.place, Place::MaskOf(_)));
        let Some(mask) = mask else { return self };
        let mut unique: Vec<&'static str> = Vec::new();
        for field in fields {
            if !unique.contains(&field) {
                unique.push(field);
            }
        }
        self.keep_mask(mask, unique);
        self
    }

    /// Gives a parameter its value, and names it in the mask where it stands inside a masked object.
    pub(super) fn put_masked(&mut self, param: Param, view: View<'_>) {
        self.put(param, view);
        if self.given_for(&param).is_some() {
            self.name_in_mask(&param);
        }
    }

    pub(super) fn named_in_mask(mut self, object: &'static str, name: &str) -> Self {
        if let Some(param) = self.find(Place::Inside(object), name) {
            self.name_in_mask(&param);
        }
        self
    }

    fn name_in_mask(&mut self, param: &Param) {
        let Some(mask) = self.mask_over(param) else { return };
        let name = param.field.name;
        if mask.except.contains(&name) {
            return;
        }
        let mut names = self.named(mask);
        if !names.contains(&name) {
            names.push(name);
            self.keep_mask(mask, names);
        }
    }

    pub(super) fn forget_in_mask(&mut self, param: &Param) {
        let Some(mask) = self.mask_over(param) else { return };
        let mut names = self.named(mask);
        names.retain(|known| *known != param.field.name);
        if names.is_empty() {
            self.take_back(mask);
        } else {
            self.keep_mask(mask, names);
        }
    }

    /// The mask that covers a field of a masked object.
    fn mask_over(&self, param: &Param) -> Option<&'static Param> {
        let Place::Inside(object) = param.place else { return None };
        self.0.endpoint.params.iter().find(|param| param.place == Place::MaskOf(object))
    }

    fn named(&self, mask: &Param) -> Vec<&'static str> {
        match self.given_for(mask).map(|given| &given.wire) {
            Some(Wire::Names(names)) => names.clone(),
            _ => Vec::new(),
        }
    }

    fn keep_mask(&mut self, mask: &Param, names: Vec<&'static str>) {
        let mut violations = Vec::new();
        mask.check(names.view(), &mut violations);
        self.keep(Given { param: *mask, wire: Wire::Names(names), violations });
    }
}

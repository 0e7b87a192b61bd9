//! A request as a value: built, printed, compared and checked without a client.

mod body;
mod check;
mod target;

use std::fmt;

use crate::endpoint::{Endpoint, Param, Place};
use crate::error::Error;
use crate::random;
use crate::record::{Field, Path, Record, Shape, Value, View, Violation, check_value};
use crate::upload::File;
use body::Wire;

pub(crate) use body::Part;

/// A request that belongs to no client yet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Unbound;

/// A request to one endpoint with the parameters given so far.
///
/// Every generated operation wraps one. `C` says whether it is bound to a client
/// ([`Bound`](crate::Bound)) and can be awaited. Parameters are named by their position in
/// [`Endpoint::params`]; a position that does not exist is ignored, generated code has none.
// In one word, so that programs pass it from setter to setter without moving it.
#[derive(Clone)]
pub struct Request<C = Unbound>(Box<State<C>>);

#[derive(Clone)]
struct State<C> {
    endpoint: &'static Endpoint,
    given: Vec<Given>,
    context: C,
}

/// One parameter as given.
#[derive(Clone, PartialEq)]
struct Given {
    param: usize,
    wire: Wire,
    violations: Vec<Violation>,
}

impl Request {
    /// A request to the endpoint without any parameter.
    pub fn new(endpoint: &'static Endpoint) -> Self {
        Self(Box::new(State { endpoint, given: Vec::new(), context: Unbound }))
    }
}

impl<C> Request<C> {
    /// The endpoint that the request goes to.
    pub fn endpoint(&self) -> &'static Endpoint {
        self.0.endpoint
    }

    /// What the request is bound to.
    pub(crate) fn context(&self) -> &C {
        &self.0.context
    }

    /// The same request in another context.
    pub(crate) fn with_context<D>(self, context: D) -> Request<D> {
        let State { endpoint, given, .. } = *self.0;
        Request(Box::new(State { endpoint, given, context }))
    }

    /// Gives a parameter its value, in place of an earlier one; an absent value takes it back.
    #[must_use]
    pub fn set(mut self, param: usize, value: &dyn Value) -> Self {
        self.put(param, value);
        self
    }

    /// [`set`](Self::set) for texts.
    // A reference to a reference would cost every caller two words of stack and the code to fill them.
    #[must_use]
    #[inline(never)]
    pub fn set_text(self, param: usize, text: &str) -> Self {
        self.set(param, &text)
    }

    /// Gives a field of a masked object its value and names it in the mask.
    #[must_use]
    pub fn set_masked(mut self, param: usize, value: &dyn Value) -> Self {
        self.put_masked(param, value);
        self
    }

    /// Names a field of a masked object in the mask without a value, which clears it.
    #[must_use]
    pub fn clear_masked(mut self, param: usize) -> Self {
        self.take_back(param);
        self.name_in_mask(param);
        self
    }

    /// Gives the parameters that a shape stands for the values that it holds, and takes back the
    /// others.
    #[must_use]
    pub fn set_shape(mut self, params: &[usize], shape: &dyn Shape) -> Self {
        for (index, &param) in params.iter().enumerate() {
            self.put(param, shape.slot(index));
        }
        self
    }

    /// Like [`set_shape`](Self::set_shape), for fields of a masked object.
    #[must_use]
    pub fn set_shape_masked(mut self, params: &[usize], shape: &dyn Shape) -> Self {
        for (index, &param) in params.iter().enumerate() {
            self.forget_in_mask(param);
            self.put_masked(param, shape.slot(index));
        }
        self
    }

    /// Gives all fields of the masked object the values of `record`, and names those that it has
    /// in the mask.
    #[must_use]
    pub fn set_object(mut self, object: usize, record: &dyn Record) -> Self {
        let Some(spec) = self.0.endpoint.params.get(object) else { return self };
        let inside = Place::Inside(spec.field.name);
        let fields = record.table().fields;
        for (param, spec) in self.0.endpoint.params.iter().enumerate() {
            if spec.place != inside {
                continue;
            }
            if let Some(slot) = fields.iter().position(|field| field.name == spec.field.name) {
                self.put_masked(param, record.slot(slot));
            }
        }
        self
    }

    /// Makes the mask name exactly these fields, whatever was set.
    #[must_use]
    pub fn set_mask(mut self, mask: usize, names: impl IntoIterator<Item = &'static str>) -> Self {
        let Some(spec) = self.0.endpoint.params.get(mask) else { return self };
        self.take_back(mask);
        let mut unique: Vec<&'static str> = Vec::new();
        for name in names {
            if !unique.contains(&name) {
                unique.push(name);
            }
        }
        self.push_mask(mask, spec, unique);
        self
    }

    /// Gives a file parameter its file.
    #[must_use]
    pub fn attach(mut self, param: usize, file: File) -> Self {
        let Some(spec) = self.0.endpoint.params.get(param) else { return self };
        let mut violations = Vec::new();
        file.check(spec.field.limits, &Path::At(spec.field.name), &mut violations);
        self.attach_checked(param, vec![file], violations);
        self
    }

    /// Gives a parameter its files, each of which is a part of its own. Without any it is not given.
    #[must_use]
    pub fn attach_all(mut self, param: usize, files: Vec<File>) -> Self {
        let Some(spec) = self.0.endpoint.params.get(param) else { return self };
        let path = Path::At(spec.field.name);
        let names: Vec<String> = files.iter().map(|file| file.name().to_owned()).collect();
        let mut violations = Vec::new();
        check_value(names.view(), &spec.field, &path, &mut violations);
        for (index, file) in files.iter().enumerate() {
            file.check(spec.field.limits, &Path::Index(&path, index), &mut violations);
        }
        self.attach_checked(param, files, violations);
        self
    }

    pub(crate) fn put(&mut self, param: usize, value: &dyn Value) {
        let view = value.view();
        let Some(spec) = self.0.endpoint.params.get(param) else { return };
        self.take_back(param);
        if matches!(view, View::Absent) {
            return;
        }
        let mut violations = Vec::new();
        spec.check(view, &mut violations);
        let wire = Wire::of(spec, view);
        self.0.given.push(Given { param, wire, violations });
    }

    fn put_masked(&mut self, param: usize, value: &dyn Value) {
        self.put(param, value);
        if self.given(param).is_some() {
            self.name_in_mask(param);
        }
    }

    fn attach_checked(&mut self, param: usize, files: Vec<File>, violations: Vec<Violation>) {
        self.take_back(param);
        if !files.is_empty() {
            self.0.given.push(Given { param, wire: Wire::Files(files), violations });
        }
    }

    fn given(&self, param: usize) -> Option<&Given> {
        self.0.given.iter().find(|given| given.param == param)
    }

    /// Gives the parameter that makes repeating the call safe a value of its own, if the caller
    /// did not; one that the parameter's rules refuse is left out.
    pub(crate) fn fill_idempotency_key(&mut self) {
        let Some(param) = self.idempotency_param() else { return };
        if self.given(param).is_none() {
            self.put(param, &random::uuid());
            if self.given(param).is_some_and(|given| !given.violations.is_empty()) {
                self.take_back(param);
            }
        }
    }

    /// Whether the server will carry the request out once, however often it is sent.
    pub(crate) fn has_idempotency_key(&self) -> bool {
        self.idempotency_param().is_some_and(|param| self.given(param).is_some())
    }

    fn idempotency_param(&self) -> Option<usize> {
        let name = self.0.endpoint.idempotency?;
        self.0.endpoint.params.iter().position(|param| param.field.name == name)
    }

    fn take_back(&mut self, param: usize) {
        self.0.given.retain(|given| given.param != param);
    }

    /// The mask that covers a field of a masked object.
    fn mask_over(&self, param: usize) -> Option<(usize, &'static Param)> {
        let Place::Inside(object) = self.0.endpoint.params.get(param)?.place else { return None };
        let mut params = self.0.endpoint.params.iter().enumerate();
        params.find(|(_, spec)| spec.place == Place::MaskOf(object))
    }

    fn name_in_mask(&mut self, param: usize) {
        let Some((mask, spec)) = self.mask_over(param) else { return };
        let Some(field) = self.0.endpoint.params.get(param).map(|spec| spec.field) else { return };
        if field.has(Field::UNMASKED) {
            return;
        }
        let name = field.name;
        let mut names = self.take_mask(mask);
        if !names.contains(&name) {
            names.push(name);
        }
        self.push_mask(mask, spec, names);
    }

    fn forget_in_mask(&mut self, param: usize) {
        let Some((mask, spec)) = self.mask_over(param) else { return };
        let Some(name) = self.0.endpoint.params.get(param).map(|spec| spec.field.name) else {
            return;
        };
        let mut names = self.take_mask(mask);
        names.retain(|known| *known != name);
        if !names.is_empty() {
            self.push_mask(mask, spec, names);
        }
    }

    /// Takes a mask back, and gives the names in it.
    fn take_mask(&mut self, mask: usize) -> Vec<&'static str> {
        let at = self.0.given.iter().position(|given| given.param == mask);
        match at.map(|at| self.0.given.remove(at).wire) {
            Some(Wire::Names(names)) => names,
            _ => Vec::new(),
        }
    }

    fn push_mask(&mut self, mask: usize, spec: &'static Param, names: Vec<&'static str>) {
        let mut violations = Vec::new();
        spec.check(names.view(), &mut violations);
        self.0.given.push(Given { param: mask, wire: Wire::Names(names), violations });
    }
}

impl Param {
    /// Checks a value given for the parameter.
    fn check(&self, view: View<'_>, out: &mut Vec<Violation>) {
        let object = Path::At(if let Place::Inside(object) = self.place { object } else { "" });
        check_value(view, &self.field, &Path::Step(&object, self.field.name), out);
    }

    /// Where the parameter stands, as errors name it: `task.summary`.
    pub(crate) fn path(&self) -> String {
        match self.place {
            Place::Inside(object) => format!("{object}.{}", self.field.name),
            _ => self.field.name.to_owned(),
        }
    }
}

/// Compares what would be sent; the order in which it was given does not matter, save for the
/// order of names in a mask.
impl<C> PartialEq for Request<C> {
    fn eq(&self, other: &Self) -> bool {
        self.0.endpoint.id == other.0.endpoint.id
            && self.0.given.len() == other.0.given.len()
            && self.0.given.iter().all(|given| other.0.given.contains(given))
    }
}

/// Shows the endpoint and what was given, as it stands on the wire; secrets are not shown.
impl<C> fmt::Debug for Request<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct(self.0.endpoint.id);
        for (param, spec) in self.0.endpoint.params.iter().enumerate() {
            if let Some(given) = self.given(param) {
                out.field(&spec.path(), &given.wire.shown(&spec.field));
            }
        }
        out.finish()
    }
}

/// An operation of the generated crate.
pub trait Operation: Sized {
    /// The data of a successful reply.
    type Reply;
    /// The tokens that the endpoint accepts.
    type Access;
    /// The credential that it demands beside the token.
    type Credential;
    /// The documented facts of the endpoint.
    const ENDPOINT: &'static Endpoint;

    /// The request without what makes it typed.
    fn into_request(self) -> Request;
}

impl<C> Request<C> {
    /// Checks every documented rule that can be checked without the server.
    ///
    /// # Errors
    ///
    /// [`Kind::InvalidRequest`](crate::Kind::InvalidRequest), with a violation for each rule that
    /// is broken.
    pub fn check(&self) -> Result<(), Error> {
        let violations = self.violations();
        if violations.is_empty() {
            Ok(())
        } else {
            Err(Error::invalid(self.0.endpoint, violations))
        }
    }
}

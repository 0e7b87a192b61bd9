//! A request as a value: built, printed, compared and checked without a client.

mod body;
mod check;
mod input;
mod key;
mod mask;
mod set;
mod target;

use std::fmt;

use crate::endpoint::{Endpoint, Place};
use crate::error::Error;
use crate::record::{Value, View, Violation};
use body::Wire;
use input::Input;
use key::SharedKey;

pub(crate) use body::{Part, urlencoded};

/// A request that belongs to no client yet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Unbound;

/// A request to one endpoint with the parameters given so far.
///
/// Every generated operation wraps one. `C` says whether it is bound to a client
/// ([`Bound`](crate::Bound)) and can be awaited. Parameters have the names that they have on the wire.
// In one word, so that programs pass it from setter to setter without moving it.
#[derive(Clone)]
pub struct Request<C = Unbound>(Box<State<C>>);

#[derive(Clone)]
struct State<C> {
    endpoint: &'static Endpoint,
    /// In the order in which it travels.
    given: Vec<Given>,
    /// Whether documented rules are left to the server.
    is_unchecked: bool,
    key: SharedKey,
    context: C,
}

/// One input as given.
#[derive(Clone)]
struct Given {
    input: Input,
    wire: Wire,
    violations: Vec<Violation>,
}

impl Request {
    /// A request to the endpoint without any parameter.
    pub fn new(endpoint: &'static Endpoint) -> Self {
        let (given, key) = (Vec::new(), SharedKey::default());
        Self(Box::new(State { endpoint, given, is_unchecked: false, key, context: Unbound }))
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

    /// Puts the request into another context.
    pub(crate) fn with_context<D>(self, context: D) -> Request<D> {
        let State { endpoint, given, is_unchecked, key, .. } = *self.0;
        Request(Box::new(State { endpoint, given, is_unchecked, key, context }))
    }

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

    /// Sends the request even if it breaks documented rules: the platform may accept it. Path values that
    /// would reach another endpoint are still refused.
    #[must_use]
    pub fn unchecked(mut self) -> Self {
        self.0.is_unchecked = true;
        self
    }

    fn given(&self, place: Place, name: &str) -> Option<&Given> {
        self.0.given.iter().find(|given| given.input.is_named(place, name))
    }

    fn given_for(&self, input: &Input) -> Option<&Given> {
        self.0.given.iter().find(|given| given.input.is(input))
    }

    /// Gives the parameter that makes repeating the call safe a value of its own, if the caller
    /// did not; one that the parameter's rules refuse is left out.
    pub(crate) fn fill_idempotency_key(&mut self) {
        let Some(input) = self.idempotency_input() else { return };
        if self.given_for(&input).is_none() {
            let key = self.0.key.get().to_owned();
            self.put(&input, key.view());
            if self.given_for(&input).is_some_and(|given| !given.violations.is_empty()) {
                self.take_back(&input);
            }
        }
    }

    /// Gives a parameter a text unless the caller gave it something.
    pub(crate) fn fill(&mut self, name: &str, text: &str) {
        let input = self.find_param(name);
        if let Some(input) = input.filter(|input| self.given_for(input).is_none()) {
            self.put(&input, View::Text(text));
        }
    }

    /// Whether the server will carry the request out once, however often it is sent.
    pub(crate) fn has_idempotency_key(&self) -> bool {
        self.idempotency_input().is_some_and(|input| self.given_for(&input).is_some())
    }

    fn idempotency_input(&self) -> Option<Input> {
        self.find_param(self.0.endpoint.idempotency?)
    }

    /// The parameter of this name, wherever it travels.
    fn find_param(&self, name: &str) -> Option<Input> {
        let mut params = self.0.endpoint.params.iter().enumerate();
        let (index, param) = params.find(|(_, param)| param.field.name == name)?;
        Some(Input::of_param(index, param))
    }
}

impl PartialEq for Given {
    fn eq(&self, other: &Self) -> bool {
        self.input.is(&other.input) && self.wire == other.wire
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
        for Given { input, wire, .. } in &self.0.given {
            out.field(&input.path_name(), &wire.shown(&input.field));
        }
        out.finish()
    }
}

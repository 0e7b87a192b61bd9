//! How values are seen.

use crate::path::below;

/// What a value is, in the terms of the wire.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fact<'a> {
    /// Not given, or not sent.
    Absent,
    /// JSON null: no value, but what takes one away.
    Null,
    /// JSON true or false.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// A text.
    Text(&'a str),
    /// A file of so many bytes.
    File(u64),
    /// A list of so many elements.
    List(usize),
    /// An object of so many entries with free keys.
    Map(usize),
    /// An object with declared fields.
    Record,
}

impl Fact<'_> {
    /// A value that has no parts, as the text by which rules compare: a number and its digits are
    /// equal.
    pub fn text(self) -> Option<String> {
        match self {
            Fact::Bool(value) => Some(value.to_string()),
            Fact::Int(value) => Some(value.to_string()),
            Fact::Float(value) => Some(float_text(value)),
            Fact::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    }

    /// The size of a file or a text.
    pub(crate) fn bytes(self) -> Option<u64> {
        match self {
            Fact::File(bytes) => Some(bytes),
            Fact::Text(text) => u64::try_from(text.len()).ok(),
            _ => None,
        }
    }

    /// The value of a number.
    pub(crate) fn number(self) -> Option<f64> {
        match self {
            // Limits are far below the integers that a float cannot tell apart.
            #[allow(clippy::cast_precision_loss)]
            Fact::Int(value) => Some(value as f64),
            Fact::Float(value) => Some(value),
            _ => None,
        }
    }
}

/// The step from a value to one within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// To a member of an object.
    Key(&'a str),
    /// To an element of a list.
    Index(usize),
}

/// A value and what is within it.
pub trait Node {
    /// What the value is.
    fn fact(&self) -> Fact<'_>;

    /// Shows `visit` each element or member in order, with the step to it.
    fn each(&self, visit: &mut dyn FnMut(Step<'_>, &dyn Node));
}

/// What is not given has nothing within it; a fact is all there is of a plain value.
impl Node for Fact<'_> {
    fn fact(&self) -> Fact<'_> {
        *self
    }

    fn each(&self, _visit: &mut dyn FnMut(Step<'_>, &dyn Node)) {}
}

/// Whether something is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// It is not: absent, or null.
    No,
    /// An empty list: platforms differ in whether that is a value, so it satisfies every rule. It
    /// counts where something must be given, and does not where something must not.
    Empty,
    /// It is.
    Yes,
}

/// The values that rules name by path, such as `due.timestamp`.
pub trait Facts {
    /// Shows `see` the value at a path; [`Fact::Absent`] where there is none.
    fn look(&self, path: &str, see: &mut dyn FnMut(&dyn Node));

    /// Whether there is a value at the path.
    fn given(&self, path: &str) -> Given {
        given(self, path)
    }

    /// The value at the path as text, if it has no parts.
    fn text(&self, path: &str) -> Option<String> {
        let mut text = None;
        self.look(path, &mut |node| text = node.fact().text());
        text
    }
}

/// Whether there is a value at a path, found by looking at it.
pub fn given(facts: &(impl Facts + ?Sized), path: &str) -> Given {
    let mut given = Given::No;
    facts.look(path, &mut |node| {
        given = match node.fact() {
            Fact::Absent | Fact::Null => Given::No,
            Fact::List(0) => Given::Empty,
            _ => Given::Yes,
        };
    });
    given
}

/// The members of an object, by their paths.
impl<N: Node> Facts for N {
    fn look(&self, path: &str, see: &mut dyn FnMut(&dyn Node)) {
        within(self, path, see);
    }
}

/// Shows `see` what stands at a path below a value. Of names that hold dots themselves, the longest
/// that fits is meant.
pub fn within(node: &dyn Node, path: &str, see: &mut dyn FnMut(&dyn Node)) {
    let mut shortest = None;
    node.each(&mut |step, _| {
        shortest = [shortest, rest(path, step).map(str::len)].into_iter().flatten().min();
    });
    if shortest.is_none() {
        return see(&Fact::Absent);
    }
    node.each(&mut |step, inner| match rest(path, step) {
        Some("") if shortest == Some(0) => see(inner),
        Some(rest) if shortest == Some(rest.len()) => within(inner, rest, see),
        _ => {}
    });
}

/// What is left of a path behind a step.
fn rest<'p>(path: &'p str, step: Step<'_>) -> Option<&'p str> {
    match step {
        Step::Key(key) => below(path, key),
        Step::Index(_) => None,
    }
}

/// A number as a person writes it.
pub(crate) fn float_text(value: f64) -> String {
    let size = value.abs();
    if size == 0.0 || (1e-6..1e21).contains(&size) {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}

/// A value as text: equal values are written alike.
pub(crate) fn written(node: &dyn Node) -> String {
    match node.fact() {
        Fact::List(_) | Fact::Map(_) | Fact::Record => {
            let mut parts = Vec::new();
            node.each(&mut |step, inner| match (step, inner.fact()) {
                (_, Fact::Absent) => {}
                (Step::Key(key), _) => parts.push(format!("{key:?}:{}", written(inner))),
                (Step::Index(_), _) => parts.push(written(inner)),
            });
            format!("[{}]", parts.join(","))
        }
        Fact::Text(text) => format!("{text:?}"),
        fact => fact.text().unwrap_or_else(|| "null".to_owned()),
    }
}

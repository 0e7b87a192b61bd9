//! What documentation says, in words; emitters lay it out.

/// What is said of a field, a parameter or a shape.
#[derive(Debug, Clone)]
pub(crate) struct Docs<'s> {
    pub(crate) text: &'s str,
    /// What its schema says of its value, in sentences.
    pub(crate) facts: Vec<String>,
    /// What the platform assumes where it is not given.
    pub(crate) default: Option<String>,
    /// Why it should no longer be used.
    pub(crate) deprecated: Option<&'s str>,
}

impl<'s> Docs<'s> {
    /// A text and nothing else.
    pub(crate) fn of_text(text: &'s str) -> Self {
        Self { text, facts: Vec::new(), default: None, deprecated: None }
    }
}

/// A name of the runtime and the words that stand for it in documentation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    /// A variant of one of the runtime's enums.
    pub(crate) variant: &'static str,
    pub(crate) doc: &'static str,
}

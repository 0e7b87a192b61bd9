//! `#[derive(Record)]`: makes the field table of the record engine from a struct and its attributes.
//!
//! Every consumer waits for this crate before anything else is compiled, so it walks the tokens itself:
//! without dependencies it is built in a fraction of the time that syn takes.

mod attribute;
mod parse;
#[cfg(test)]
mod tests;
mod tree;
mod write;

use proc_macro::{Span, TokenStream, TokenTree};

use crate::tree::{Error, Tree};

/// Makes a struct a record: writes its field table, and `Fields`, `Debug` and `PartialEq` over it. One
/// that has a member `unknown_fields` can be read from JSON too and must be `Default`.
///
/// Each member is a field of that name unless its attribute says more:
///
/// ```ignore
/// /// A task to create.
/// #[derive(Clone, Record)]
/// #[constant("kind" = "task")]                     // sent with every value
/// #[rules(Rule::at_most_one(&["start", "due"]))]   // expressions of type `Rule`
/// pub struct NewTask {
///     #[wire(REQUIRED, Length(1, 100))]            // flags of `Field`, then variants of `Limit`
///     pub summary: String,
///     #[wire(name = "x-due", DIGITS)]              // a name that differs from the member's
///     pub due: Option<Millis>,
///     #[wire(part = "insert_before")]              // a member that is a `Shape`: an attribute for
///     #[wire(part = "insert_after", Length(1, 9))] // each of the fields that it stands for
///     pub position: Option<Position>,
/// }
/// ```
#[proc_macro_derive(Record, attributes(constant, rules, wire))]
pub fn record(input: TokenStream) -> TokenStream {
    let mut spans = Vec::new();
    let trees = trees(input, &mut spans);
    match parse::record(&trees) {
        // The implementations always parse: a test holds that.
        Ok(record) => write::record(&record).parse().unwrap_or_default(),
        Err(error) => report(&error, spans.get(error.at).copied()),
    }
}

/// The tokens in the parser's own form; positions in `spans` say where each stands.
fn trees(stream: TokenStream, spans: &mut Vec<Span>) -> Vec<Tree> {
    let tree = |token: TokenTree| {
        let at = spans.len();
        spans.push(token.span());
        match token {
            TokenTree::Ident(ident) => Tree::ident(at, ident.to_string()),
            TokenTree::Punct(punct) => {
                let is_joint = punct.spacing() == proc_macro::Spacing::Joint;
                Tree::punct(at, punct.as_char(), is_joint)
            }
            TokenTree::Literal(literal) => Tree::literal(at, literal.to_string()),
            TokenTree::Group(group) => {
                let open = match group.delimiter() {
                    proc_macro::Delimiter::Parenthesis => '(',
                    proc_macro::Delimiter::Brace => '{',
                    proc_macro::Delimiter::Bracket => '[',
                    proc_macro::Delimiter::None => ' ',
                };
                Tree::group(at, open, trees(group.stream(), spans))
            }
        }
    };
    stream.into_iter().map(tree).collect()
}

/// The message as an error of the compiler, at the token that is wrong.
fn report(error: &Error, at: Option<Span>) -> TokenStream {
    let at = at.unwrap_or_else(Span::call_site);
    let code = format!("::core::compile_error! {{ {:?} }}", error.message);
    let tokens: TokenStream = code.parse().unwrap_or_default();
    let place = |mut token: TokenTree| {
        token.set_span(at);
        token
    };
    tokens.into_iter().map(place).collect()
}

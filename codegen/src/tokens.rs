//! Rust in tokens: what the emitters write and the formatter lays out.
//!
//! A stream is one text with a token on each line, so that joining streams is copying text, and
//! the text is Rust as it stands. Only what is given by schemas is looked at when it is added.

mod quote;

use std::fmt::{self, Write};

pub(crate) use quote::{quote, quote_into};

/// Tokens of Rust.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct TokenStream {
    text: String,
}

impl TokenStream {
    pub(crate) fn new() -> Self {
        // Most streams are shorter: they grow once or never.
        Self { text: String::with_capacity(256) }
    }

    /// The tokens, each with a line break behind it.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// A literal that is written as it stands: a number without its sign.
    pub(crate) fn literal(text: &str) -> Self {
        let mut stream = Self::new();
        stream.push(text);
        stream
    }

    /// Adds one token.
    pub(crate) fn push(&mut self, token: &str) {
        self.text.push_str(token);
        self.text.push('\n');
    }

    /// Adds tokens that have their line breaks.
    pub(crate) fn push_lines(&mut self, lines: &'static str) {
        self.text.push_str(lines);
    }

    /// Adds a line of documentation, which must not have line breaks of its own.
    pub(crate) fn push_doc(&mut self, line: &str) {
        self.text.push_str("///");
        let line = line.trim_end_matches(' ');
        if !line.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    pub(crate) fn extend(&mut self, more: impl ToTokens) {
        more.to_tokens(self);
    }
}

/// An identifier, raw where it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ident(String);

impl Ident {
    /// The identifier that is written like this.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What can stand behind `#` in [`quote!`].
pub(crate) trait ToTokens {
    fn to_tokens(&self, stream: &mut TokenStream);
}

impl<T: ToTokens + ?Sized> ToTokens for &T {
    fn to_tokens(&self, stream: &mut TokenStream) {
        (**self).to_tokens(stream);
    }
}

impl<T: ToTokens> ToTokens for Option<T> {
    fn to_tokens(&self, stream: &mut TokenStream) {
        if let Some(some) = self {
            some.to_tokens(stream);
        }
    }
}

impl ToTokens for TokenStream {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.text.push_str(&self.text);
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.push(&self.0);
    }
}

impl ToTokens for bool {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.push(if *self { "true" } else { "false" });
    }
}

/// An index or a small number, without a suffix.
impl ToTokens for usize {
    fn to_tokens(&self, stream: &mut TokenStream) {
        // Writing to a string cannot fail.
        let _ = writeln!(stream.text, "{self}");
    }
}

impl ToTokens for String {
    fn to_tokens(&self, stream: &mut TokenStream) {
        self.as_str().to_tokens(stream);
    }
}

/// A text, as a string literal.
impl ToTokens for str {
    fn to_tokens(&self, stream: &mut TokenStream) {
        let out = &mut stream.text;
        out.push('"');
        let mut rest = self;
        while let Some(at) = rest.find(|c: char| !is_plain(c)) {
            let (plain, special) = rest.split_at(at);
            out.push_str(plain);
            let mut chars = special.chars();
            match chars.next() {
                Some('\'') => out.push('\''),
                Some('\0') if !chars.as_str().starts_with(|c: char| c.is_digit(8)) => {
                    out.push_str("\\0");
                }
                Some('\0') => out.push_str("\\x00"),
                Some(c) => out.extend(c.escape_debug()),
                None => {}
            }
            rest = chars.as_str();
        }
        out.push_str(rest);
        out.push_str("\"\n");
    }
}

/// Whether a character stands for itself in a literal, as far as can be told at once.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~') && !matches!(c, '"' | '\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(tokens: impl ToTokens) -> String {
        let mut stream = TokenStream::new();
        tokens.to_tokens(&mut stream);
        stream.text
    }

    #[test]
    fn literals_are_those_of_the_compiler() {
        for value in [
            "",
            "plain",
            "it's \"so\" \\ \n\t\r\0 1",
            "\0",
            "\08",
            "日程 é e\u{301} \u{7f}",
            "🦀\u{202e}",
        ] {
            let written = text(value);
            let read: syn::LitStr = syn::parse_str(&written).unwrap();
            assert_eq!(read.value(), value);
            let expected = proc_macro2::Literal::string(value).to_string();
            assert_eq!(written.trim_end(), expected);
        }
    }

    #[test]
    fn what_is_quoted_stands_a_token_a_line() {
        let (name, fields, none) = (Ident::new("r#type"), ["a", "b"], None::<Ident>);
        let stream = quote! {
            /// It's documented.
            #[inline]
            pub fn #name(&'a self) -> [&'static str; 2] { #none [#(#fields),*] }
        };
        let lines: Vec<&str> = stream.as_str().lines().collect();
        assert_eq!(
            lines.join(" "),
            "/// It's documented. # [ inline ] pub fn r#type ( & 'a self ) -> [ & 'static str ; 2 ] \
             { [ \"a\" , \"b\" ] }"
        );
    }
}

//! Sixth stage: items become text, formatted by prettyplease with a blank line between items.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs::one_line;
use crate::emit::{Content, File};

/// A file of the generated crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Path relative to the crate's folder, `/`-separated.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// Items that are not Rust: a fault of the generator, never of a schema.
#[derive(Debug)]
pub struct FormatError {
    /// The file that was to be written.
    pub path: String,
    /// What is wrong, and the text.
    pub message: String,
}

/// Formats all files.
pub(crate) fn format(files: Vec<File>) -> Result<Vec<GeneratedFile>, FormatError> {
    let mut formatted = Vec::with_capacity(files.len());
    for File { path, content } in files {
        let text = match content {
            Content::Text(text) => text,
            Content::Rust { docs, items } => rust(&docs, &items)
                .map_err(|message| FormatError { path: path.clone(), message })?,
        };
        formatted.push(GeneratedFile { path, text });
    }
    formatted.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(formatted)
}

fn rust(docs: &[String], items: &TokenStream) -> Result<String, String> {
    let file: syn::File =
        syn::parse2(items.clone()).map_err(|error| format!("{error}\n{items}"))?;
    let mut out = String::from("// Written by `cargo xtask codegen`; edit `schemas/` instead.\n\n");
    for line in docs {
        out.push_str(format!("//! {}", one_line(line)).trim_end());
        out.push('\n');
    }
    out.push('\n');
    if !file.attrs.is_empty() {
        let attrs =
            syn::File { shebang: None, frontmatter: None, attrs: file.attrs, items: vec![] };
        out.push_str(&prettyplease::unparse(&attrs));
        out.push('\n');
    }
    let mut previous: Option<Group> = None;
    for item in file.items {
        let group = Group::of(&item);
        if previous.is_some_and(|previous| previous == Group::Other || previous != group) {
            out.push('\n');
        }
        previous = Some(group);
        let one = syn::File { shebang: None, frontmatter: None, attrs: vec![], items: vec![item] };
        out.push_str(&space_members(&prettyplease::unparse(&one)));
    }
    Ok(out)
}

/// Items that stand together without blank lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Import,
    Module,
    Other,
}

impl Group {
    fn of(item: &syn::Item) -> Self {
        match item {
            syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => Self::Import,
            syn::Item::Mod(_) => Self::Module,
            _ => Self::Other,
        }
    }
}

/// Puts a blank line between members that end with a brace and what follows them.
fn space_members(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let Some(next) = lines.peek() else { break };
        let closes = line == "    }" || line == "    };";
        let follows = next.starts_with("    ") && !next.trim_start().starts_with(['}', ')']);
        if closes && follows && !next.starts_with("     ") {
            out.push('\n');
        }
    }
    out
}

/// A piece of example code.
pub(crate) struct Snippet {
    pub(crate) imports: Vec<String>,
    pub(crate) statements: Vec<String>,
}

/// Formats the code of an example: imports, and the statements of a function's body.
pub(crate) fn statements(imports: &TokenStream, body: &TokenStream) -> Snippet {
    let text = |tokens: TokenStream| match syn::parse2(tokens) {
        Ok(file) => prettyplease::unparse(&file),
        Err(error) => error.to_string(),
    };
    let imports = text(imports.clone()).lines().map(str::to_owned).collect();
    let function = text(quote!(async fn example() { #body }));
    let inner = function.lines().skip(1).filter(|line| *line != "}");
    let statements = inner.map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned());
    Snippet { imports, statements: statements.collect() }
}

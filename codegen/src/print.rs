//! Sixth stage: the tokens of a file become its text.

use proc_macro2::TokenStream;
use syn::{Attribute, File, Item, ItemEnum, ItemMacro, UseTree, Visibility};

/// The first line of every Rust file that is written.
const HEADER: &str = "// Written by `cargo xtask codegen`; edit `schemas/` instead.\n";

/// The text of a file. prettyplease sets no blank lines, so items are printed one by one.
pub(crate) fn file(tokens: TokenStream) -> syn::Result<String> {
    let File { attrs, items, .. } = syn::parse2(tokens)?;
    let mut text = HEADER.to_owned();
    let mut previous = Group::Item;
    if !attrs.is_empty() {
        text.push('\n');
        text.push_str(&unparse(attrs, Vec::new()));
    }
    for item in items {
        let group = Group::of(&item);
        if group != previous || group == Group::Item {
            text.push('\n');
        }
        previous = group;
        text.push_str(&print(item));
    }
    Ok(text)
}

/// The lines of a function's body, as they stand without the function.
pub(crate) fn statements(tokens: &TokenStream) -> syn::Result<Vec<String>> {
    let body = print(syn::parse2(quote::quote!(fn body() { #tokens }))?);
    let lines = body.lines().filter_map(|line| match line {
        "" => Some(""),
        line => line.strip_prefix("    "),
    });
    Ok(lines.map(str::to_owned).collect())
}

fn print(item: Item) -> String {
    // A macro around an enum reads like the enum; of other macros prettyplease makes one line.
    if let Item::Macro(ItemMacro { mac, .. }) = &item
        && let Ok(body) = mac.parse_body::<ItemEnum>()
    {
        let path: Vec<String> = mac.path.segments.iter().map(|one| one.ident.to_string()).collect();
        let body = unparse(Vec::new(), vec![Item::Enum(body)]);
        let body: Vec<String> = body.lines().map(|line| format!("    {line}\n")).collect();
        return format!("{}! {{\n{}}}\n", path.join("::"), body.concat());
    }
    let is_impl = matches!(item, Item::Impl(_));
    let text = unparse(Vec::new(), vec![item]);
    // A brace at this depth ends a method.
    if is_impl { text.replace("\n    }\n    ", "\n    }\n\n    ") } else { text }
}

fn unparse(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs, items })
}

/// Items that stand together without blank lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    StandardImport,
    ExternalImport,
    OwnImport,
    Module,
    Item,
}

impl Group {
    fn of(item: &Item) -> Self {
        match item {
            Item::Mod(module) if module.content.is_none() => Self::Module,
            Item::Use(import) if matches!(import.vis, Visibility::Inherited) => {
                Self::of_import(&import.tree)
            }
            _ => Self::Item,
        }
    }

    fn of_import(tree: &UseTree) -> Self {
        let UseTree::Path(path) = tree else { return Self::ExternalImport };
        match path.ident.to_string().as_str() {
            "std" => Self::StandardImport,
            "crate" | "self" | "super" => Self::OwnImport,
            _ => Self::ExternalImport,
        }
    }
}

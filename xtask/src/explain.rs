//! `cargo xtask explain`: what a kind of finding means.

use feishu_api_codegen::diagnostic::kinds::{
    Explanation, FindingKind, Snippet, find, kinds, nearest,
};

/// Explains one kind, or lists all; false when there is no such kind.
pub(crate) fn run(wanted: Option<&str>) -> bool {
    let Some(wanted) = wanted else {
        println!("{}", list());
        return true;
    };
    let kind = find(wanted).or_else(|| kinds().find(|kind| kind.name == wanted));
    if let Some(kind) = kind {
        println!("{}", explain(kind));
        return true;
    }
    let help = match nearest(wanted) {
        Some(similar) => format!("did you mean {} ({})?", similar.code, similar.name),
        None => "`cargo xtask explain` lists all".to_owned(),
    };
    eprintln!("error: no kind of finding is called `{wanted}`\n  help: {help}");
    false
}

fn list() -> String {
    let width = kinds().map(|kind| kind.name.len()).max().unwrap_or(0);
    let line = |kind: &FindingKind| {
        format!("{}  {:width$}  {}", kind.code, kind.name, kind.explanation().summary)
    };
    kinds().map(line).collect::<Vec<_>>().join("\n")
}

fn explain(kind: &FindingKind) -> String {
    let FindingKind { code, name } = kind;
    let Explanation { summary, text, before, after } = kind.explanation();
    format!(
        "{code} {name}: {summary}\n\n{}\n\nFound in {}\n\nPut right in {}",
        wrap(text),
        files(&before),
        files(&after)
    )
}

fn files(snippets: &[Snippet]) -> String {
    let file = |file: &Snippet| format!("schemas/{}:\n\n{}", file.file, indent(file.text));
    snippets.iter().map(file).collect::<Vec<_>>().join("\n\nand ")
}

fn indent(text: &str) -> String {
    let lines = text.lines().map(|line| format!("    {line}"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Breaks a text into lines that a terminal shows whole.
fn wrap(text: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if width + 1 + length > 80 {
            out.push('\n');
            width = 0;
        } else if width > 0 {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += length;
    }
    out
}

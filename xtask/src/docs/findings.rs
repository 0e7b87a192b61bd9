//! The list of all kinds of findings.

use std::fmt::Write;

use feishu_api_codegen::diagnostic::Severity;
use feishu_api_codegen::diagnostic::kinds::{Kind, Snippet, kinds};

const HEAD: &str = "\
<!-- Written by `cargo xtask docs`. -->

# Findings

What `cargo xtask check` can find in `schemas/`. Errors stop the writing, warnings do not. Each code
keeps its meaning for ever; `cargo xtask explain E001` shows one in the terminal. A warning that is
right to stay is accepted in the file it stands in, with the reason:

```json
\"accept\": { \"W005\": \"The documentation's own example sends this value.\" }
```

The examples show the keys that matter; the other keys of the file are in order.
";

/// The page: a table of all kinds, then each with its example.
pub(super) fn page() -> String {
    let mut out = HEAD.to_owned();
    out.push_str("\n| Code | Name | Says |\n| --- | --- | --- |\n");
    for kind in kinds() {
        let Kind { code, name, summary, .. } = kind;
        // Writing to a string cannot fail.
        let _ = writeln!(out, "| [{code}](#{}) | {name} | {summary} |", code.to_lowercase());
    }
    for kind in kinds() {
        out.push_str(&section(kind));
    }
    out
}

fn section(kind: &Kind) -> String {
    let Kind { code, name, summary, explanation, .. } = kind;
    let severity = match kind.severity() {
        Severity::Error => "an error",
        Severity::Warning => "a warning",
    };
    let before = snippet("Found", &kind.before);
    let after = snippet("Put right", &kind.after);
    format!(
        "\n## {code}\n\n**{summary}** (`{name}`, {severity})\n\n{explanation}\n\n{before}\n{after}"
    )
}

fn snippet(title: &str, snippet: &Snippet) -> String {
    format!("{title} in `schemas/{}`:\n\n```json\n{}\n```\n", snippet.file, snippet.dedented())
}

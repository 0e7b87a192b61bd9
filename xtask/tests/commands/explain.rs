//! `cargo xtask explain`.

use std::path::Path;

use crate::support::{stderr, stdout, xtask};
use feishu_api_codegen::diagnostic::kinds::kinds;

fn explain(arguments: &[&str]) -> std::process::Output {
    xtask(Path::new("."), &[&["explain"], arguments].concat())
}

#[test]
fn a_kind_is_explained_with_its_example() {
    let expected = r#"E012 bad-acceptance: An entry of `accept` does not give the reason for a warning.

`accept` names warnings that are right to stay in this file, each by its code
and with the reason for whoever reads the file next. Errors cannot be accepted:
nothing that works could be generated.

Found in schemas/open/task/v2/task/patch.json:

    {
      "query": { "items": { "type": "int", "doc": "Number of items." } },
      "accept": { "W003": "" }
    }

Put right in schemas/open/task/v2/task/patch.json:

    {
      "query": { "items": { "type": "int", "doc": "Number of items." } },
      "accept": { "W003": "Callers know the parameter by this name." }
    }
"#;
    for wanted in ["E012", "e012", "bad-acceptance"] {
        let output = explain(&[wanted]);
        assert!(output.status.success());
        assert_eq!(stdout(&output), expected);
    }
}

#[test]
fn every_kind_can_be_explained() {
    for kind in kinds() {
        let output = explain(&[kind.code]);
        assert!(output.status.success(), "{}", kind.code);
        assert!(stdout(&output).lines().all(|line| !line.ends_with(' ')), "{}", kind.code);
    }
}

#[test]
fn all_kinds_are_listed() {
    let said = stdout(&explain(&[]));
    assert_eq!(said.lines().count(), kinds().count());
    assert!(said.lines().any(|line| line.starts_with("E001  syntax ")), "{said}");
}

#[test]
fn an_unknown_kind_is_refused_with_the_nearest() {
    let output = explain(&["EO12"]);
    assert!(!output.status.success());
    assert!(stderr(&output).contains("did you mean E012 (bad-acceptance)?"));
    let output = explain(&["nothing like it"]);
    assert!(!output.status.success());
    assert!(stderr(&output).contains("`cargo xtask explain` lists all"));
}

//! The budget's check notices an engine that does more, and an emitter that writes more.

#![allow(clippy::unwrap_used)] // tests fail by panicking

use std::fmt::Write;
use std::path::Path;

use feishu_api_bench::budget::figures::{Figures, Kind, engine, generated, output};
use feishu_api_bench::budget::{Finding, read};
use feishu_api_bench::{Lab, Valgrind};
use feishu_api_codegen::GeneratedFile;

fn lab() -> Lab {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf();
    Lab { root, rounds: 1, full: false }
}

/// The figures that are over the budget.
fn over(figures: &Figures) -> Vec<(Kind, String)> {
    let findings = read(&lab()).unwrap().compare(figures, Valgrind::find().is_some());
    let over = |finding| match finding {
        Finding::Over(difference) => Some((difference.kind, difference.name)),
        _ => None,
    };
    findings.into_iter().filter_map(over).collect()
}

/// The feature `slowed` lets the engine read and write everything twice. The instructions show it;
/// where nothing counts them, the allocations do.
#[test]
fn a_slowed_engine_is_over_the_budget() {
    let valgrind = Valgrind::find();
    let programs = lab().programs("slowed").unwrap();
    let over = over(&engine(&programs, valgrind.as_ref()).unwrap());
    for direction in ["read", "write"] {
        for body in ["section", "task", "nested", "free", "page"] {
            let name = format!("{direction} {body}");
            assert!(over.contains(&(Kind::Allocations, name.clone())), "{name}: {over:?}");
            let counted = over.contains(&(Kind::Instructions, name.clone()));
            assert_eq!(counted, valgrind.is_some(), "{name}: {over:?}");
        }
    }
}

/// An emitter that writes one small impl more for each type.
#[test]
fn a_fattened_emitter_is_over_the_budget() {
    let files = generated().unwrap();
    assert_eq!(over(&output(&files).unwrap()), []);
    let fattened: Vec<_> = files.into_iter().map(fattened).collect();
    let over = over(&output(&fattened).unwrap());
    assert_eq!(over.len(), 2, "bytes and lines: {over:?}");
}

fn fattened(mut file: GeneratedFile) -> GeneratedFile {
    let types = file.text.lines().filter_map(|line| line.strip_prefix("pub struct "));
    let names = types.filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next());
    let mut more = String::new();
    for name in names {
        write!(more, "\nimpl Eq for {name} {{}}\n").unwrap();
    }
    file.text.push_str(&more);
    file
}

//! `size`: stripped release binaries of programs that call some endpoints.

use std::fs;

use anyhow::Result;

use crate::cargo::say;
use crate::peers::Side;
use crate::run::whole;
use crate::samples::Samples;
use crate::set::{Set, Workspace};
use crate::{Cell, Lab, Report, Table, Target, process};

/// Endpoints that a program calls.
const CALLS: [usize; 3] = [1, 10, 100];

/// The most that one endpoint more may add to a program, in bytes.
const AT_MOST: f64 = 5_000.0;

pub(crate) fn report(lab: &Lab) -> Result<Report> {
    let last = CALLS.into_iter().max().unwrap_or_default();
    let mut workspace = Workspace::new(lab, &Set::invented(last), &Side::ALL)?;
    let mut rows = Vec::new();
    let mut measured = None;
    for side in Side::ALL {
        let mut sizes = Vec::new();
        for calls in CALLS {
            let program = workspace.leaf(lab, side, calls)?;
            sizes.push(whole(stripped(lab, &workspace, &program)?));
        }
        let each = slope(&sizes);
        if side == Side::Ours {
            measured = each;
        }
        let cells =
            sizes.iter().copied().chain(each).map(|size| Cell::figure(Some(Samples::exact(size))));
        rows.push([Cell::text(side.title())].into_iter().chain(cells).collect());
    }
    let calls = CALLS.map(|calls| format!("{calls} endpoints"));
    let columns = [String::new()].into_iter().chain(calls).chain(["each further one".to_owned()]);
    Ok(Report {
        subject: "size",
        about: "Programs that call 1, 10 and 100 of 100 invented endpoints of the real average \
                size: built for release and stripped, all with the same features of reqwest and \
                the same TLS. What one endpoint adds is taken from the programs with 10 and 100.",
        tables: vec![Table { title: "bytes".into(), columns: columns.collect(), rows }],
        targets: vec![Target {
            what: "bytes of each further endpoint".into(),
            at_most: AT_MOST,
            measured,
            reason: "most of it is code: the program's own function that awaits the call, and \
                     dropping what a reply holds; then come tables with the relocations of their \
                     pointers, and what unwinding needs",
        }],
        skipped: Vec::new(),
    })
}

/// What each further endpoint adds, between the last two programs.
fn slope(sizes: &[f64]) -> Option<f64> {
    let [.., (few, small), (many, large)] = &CALLS.into_iter().zip(sizes).collect::<Vec<_>>()[..]
    else {
        return None;
    };
    let further = f64::from(u32::try_from(many - few).ok()?);
    Some((*large - *small) / further)
}

/// Builds a program for release; its size without symbols.
pub(crate) fn stripped(lab: &Lab, workspace: &Workspace, program: &str) -> Result<u64> {
    say(&format!("building {program}"));
    let mut cargo = workspace.cargo(lab);
    cargo.args(["build", "--release", "--package", program]);
    process::run(cargo.args(["--config", "profile.release.strip=true"]))?;
    Ok(fs::metadata(lab.target().join("release").join(program))?.len())
}

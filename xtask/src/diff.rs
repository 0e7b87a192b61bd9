//! `cargo xtask diff`: what changed in the schemas since a revision, and what that means.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};
use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::diff::{Level, changelog_entry, compare, report, verdict};

use crate::folder::read_files;
use crate::printer::Printer;

/// Where the schemas stand, in the repository and in every revision of it.
const SCHEMAS: &str = "schemas";

/// The heading below which the changelog's entry is put.
const UNRELEASED: &str = "## Unreleased\n";

/// What the command was asked for.
pub(crate) struct Request<'a> {
    /// A revision of the repository, or a folder of schemas.
    pub(crate) before: &'a str,
    pub(crate) changelog: bool,
}

/// Prints every change and the verdict; `None` when nothing changed.
pub(crate) fn run(
    root: &Path,
    request: &Request<'_>,
    printer: Printer,
) -> anyhow::Result<Option<Level>> {
    let before = Sources::new(state(root, request.before)?);
    let folder = root.join(SCHEMAS);
    let after = Sources::new(read_files(&folder, "json").context("cannot read the schemas")?);
    let changes = match compare(&before, &after) {
        Ok(changes) => changes,
        Err(broken) => {
            let (sources, name) = if broken.is_before {
                (&before, format!("{}:{SCHEMAS}", request.before))
            } else {
                (&after, SCHEMAS.to_owned())
            };
            printer.findings(&broken.report, sources, &name);
            bail!("only states without errors can be compared");
        }
    };
    print!("{}", report(&changes));
    let level = verdict(&changes);
    match (level, changes.len()) {
        (None, _) => println!("no change since {}", request.before),
        (Some(level), 1) => println!("{} since {}: 1 change", level.name(), request.before),
        (Some(level), n) => println!("{} since {}: {n} changes", level.name(), request.before),
    }
    if request.changelog && level.is_some() {
        let path = root.join("CHANGELOG.md");
        let text = fs::read_to_string(&path).context("cannot read CHANGELOG.md")?;
        let text = with_entry(&text, &changelog_entry(&changes))?;
        fs::write(&path, text).context("cannot write CHANGELOG.md")?;
        println!("wrote CHANGELOG.md");
    }
    Ok(level)
}

/// The changelog with the lines of an entry that it does not have yet, so that the command can be
/// run again after the next change.
fn with_entry(changelog: &str, entry: &str) -> anyhow::Result<String> {
    let Some((above, below)) = changelog.split_once(UNRELEASED) else {
        bail!("CHANGELOG.md has no line `{}`", UNRELEASED.trim_end());
    };
    let unreleased = below.split("\n## ").next().unwrap_or_default();
    let is_new = |line: &&str| !unreleased.lines().any(|known| known == line.trim_end());
    let lines: String = entry.split_inclusive('\n').filter(is_new).collect();
    let below = below.trim_start_matches('\n');
    // An entry joins the list that is there; a heading that follows keeps its distance.
    let gap = if below.is_empty() || below.starts_with('-') { "" } else { "\n" };
    Ok(format!("{above}{UNRELEASED}\n{lines}{gap}{below}"))
}

/// The schemas of a folder or of a revision. A folder wins: revisions are rarely named like one.
fn state(root: &Path, before: &str) -> anyhow::Result<BTreeMap<String, String>> {
    let folder = root.join(before);
    if !folder.is_dir() {
        return revision(root, before);
    }
    // The folder of schemas itself, or a checkout that holds one.
    let inside = folder.join(SCHEMAS);
    read_files(if inside.is_dir() { &inside } else { &folder }, "json")
}

/// The schemas of a revision, as git has them.
fn revision(root: &Path, revision: &str) -> anyhow::Result<BTreeMap<String, String>> {
    if revision.starts_with('-') {
        bail!("`{revision}` is neither a revision nor a folder");
    }
    let tree = format!("{revision}:./{SCHEMAS}");
    let list = git(root, &["ls-tree", "-r", "-z", "--name-only", &tree]).with_context(|| {
        format!("`{revision}` is neither a folder nor a revision with `{SCHEMAS}/`")
    })?;
    let is_json = |path: &&str| Path::new(path).extension().is_some_and(|found| found == "json");
    let paths = list.split('\0').filter(is_json);
    let file = |path: &str| Ok((path.to_owned(), git(root, &["show", &format!("{tree}/{path}")])?));
    paths.map(file).collect()
}

fn git(root: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let mut command = Command::new("git");
    let output = command.arg("-C").arg(root).args(arguments).output().context("cannot run git")?;
    if !output.status.success() {
        bail!("git: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    String::from_utf8(output.stdout).context("git gave something that is not text")
}

//! `cargo xtask diff`: what changed in the schemas since a revision, and what that means.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, bail};
use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::diff::{Level, changelog_entry, compare, report, verdict};

use crate::files;
use crate::output::Output;
use crate::printer::Printer;

/// Where the schemas stand, in the repository and in every revision of it.
const SCHEMAS: &str = "schemas";

const CHANGELOG: &str = "CHANGELOG.md";

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
    let after = Sources::new(files::schemas(&root.join(SCHEMAS))?);
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
        let text = fs::read_to_string(root.join(CHANGELOG)).context("cannot read CHANGELOG.md")?;
        let text = with_entry(&text, &changelog_entry(&changes))?;
        let changes = Output::files([(CHANGELOG.to_owned(), text)]).write(root)?;
        printer.say(&changes.to_string());
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
    files::schemas(if inside.is_dir() { &inside } else { &folder })
}

/// The schemas of a revision, as git has them.
fn revision(root: &Path, revision: &str) -> anyhow::Result<BTreeMap<String, String>> {
    if revision.starts_with('-') {
        bail!("`{revision}` is neither a revision nor a folder");
    }
    let tree = format!("{revision}:./{SCHEMAS}");
    let list = git(root, &["ls-tree", "-r", "-z", &tree], "").with_context(|| {
        format!("`{revision}` is neither a folder nor a revision with `{SCHEMAS}/`")
    })?;
    // Each entry is `<mode> <type> <object>\t<path>`.
    let entries = list.split('\0').filter_map(|entry| {
        let (object, path) = entry.split_once('\t')?;
        Some((object.rsplit(' ').next()?, path))
    });
    let is_json = |path: &str| Path::new(path).extension().is_some_and(|found| found == "json");
    let (objects, paths): (Vec<&str>, Vec<&str>) =
        entries.filter(|(_, path)| is_json(path)).unzip();
    let texts = contents(&git(root, &["cat-file", "--batch"], &(objects.join("\n") + "\n"))?)?;
    Ok(paths.into_iter().map(str::to_owned).zip(texts).collect())
}

/// The contents of objects, each of which follows a line that ends in its size in bytes.
fn contents(mut batch: &str) -> anyhow::Result<Vec<String>> {
    let mut contents = Vec::new();
    while let Some((header, rest)) = batch.split_once('\n') {
        let size = header.rsplit(' ').next().and_then(|size| size.parse::<usize>().ok());
        let content = size.and_then(|size| rest.split_at_checked(size));
        let Some((content, rest)) = content else { bail!("git gave `{header:.80}`") };
        contents.push(content.to_owned());
        batch = rest.strip_prefix('\n').unwrap_or(rest);
    }
    Ok(contents)
}

/// What a git command prints that reads `input`.
fn git(root: &Path, arguments: &[&str], input: &str) -> anyhow::Result<String> {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(arguments);
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().context("cannot run git")?;
    let stdin = child.stdin.take();
    let output = thread::scope(|scope| {
        // Beside reading: whoever writes all before reading waits forever once the pipes are full.
        // What git does not read, it complains about itself.
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input.as_bytes())));
        child.wait_with_output()
    });
    let output = output.context("cannot run git")?;
    if !output.status.success() {
        bail!("git: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    String::from_utf8(output.stdout).context("git gave something that is not text")
}

#[cfg(test)]
mod tests {
    use super::contents;

    #[test]
    fn contents_are_told_apart_by_their_sizes() {
        let batch = "a1 blob 8\n{\n \"任\n\nb2 blob 0\n\nc3 blob 2\n{}\n";
        assert_eq!(
            contents(batch).ok(),
            Some(vec!["{\n \"任\n".into(), String::new(), "{}".into()])
        );
        assert!(contents("d4 missing\n").is_err());
        assert!(contents("d4 blob 9\n{}").is_err());
    }
}

//! For a sample of the table, what it says is what the compiler says: code is compiled against the
//! crates that are generated from both states of the row's example.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::diff::{Level, kinds};
use feishu_api_codegen::{Package, generate};

use crate::workspace::states;

/// Code that someone wrote before the change. It must survive every change that is not major, and
/// none that is.
const CONSUMERS: &[(&str, &str)] = &[
    (
        "endpoint-removed",
        "pub fn call(client: &Client) { drop(client.task().v2().task().get(\"g\")) }",
    ),
    ("endpoint-renamed", "pub fn make() -> PatchTask { PatchTask::new(\"g\") }"),
    ("parameter-added", "pub fn make() -> PatchTask { PatchTask::new(\"g\") }"),
    ("parameter-added-required", "pub fn make() -> PatchTask { PatchTask::new(\"g\") }"),
    ("parameter-required", "pub fn make() -> PatchTask { PatchTask::new(\"g\").note(\"n\") }"),
    ("parameter-optional", "pub fn make() -> PatchTask { PatchTask::new(\"g\", \"n\") }"),
    ("argument-renamed", "pub fn make() -> PatchTask { PatchTask::new(\"g\", \"n\") }"),
    ("parameter-retyped", "pub fn make() -> PatchTask { PatchTask::new(\"g\").note(\"n\") }"),
    ("clear-removed", "pub fn make() -> PatchTask { PatchTask::new(\"g\").clear_note() }"),
    (
        "field-added",
        "pub fn read(reply: PatchTaskReply) -> PatchTaskReply {
        let PatchTaskReply { a, .. } = reply;
        PatchTaskReply { a, ..PatchTaskReply::default() }
    }",
    ),
    ("field-removed", "pub fn read(reply: PatchTaskReply) -> Option<i64> { reply.b }"),
    ("field-retyped", "pub fn read(reply: PatchTaskReply) -> Option<i64> { reply.a }"),
    ("field-required", "pub fn make() -> Due { Due { at: Some(1), ..Due::default() } }"),
    (
        "variant-added",
        "pub fn is_red(color: Color) -> bool {
        match color { Color::Red => true, _ => false }
    }",
    ),
    ("variant-removed", "pub fn make() -> Color { Color::Blue }"),
    ("case-field-added", "pub fn make() -> PatchTask { PatchTask::new(\"g\", Content::Plain) }"),
    (
        "error-renamed",
        "pub fn is_gone(error: &Error) -> bool {
        error.code() == errors::NOT_FOUND
    }",
    ),
    (
        "token-added",
        "pub fn call(client: &Client) { drop(client.task().v2().task().patch(\"g\")) }",
    ),
    (
        "token-removed",
        "pub fn call(client: &Client) {
        let client = client.as_user(UserAccessToken::new(\"u-1\"));
        drop(client.task().v2().task().patch(\"g\"))
    }",
    ),
    (
        "credential-demanded",
        "pub fn call(client: &Client) { drop(client.task().v2().task().patch(\"g\")) }",
    ),
    (
        "scope-removed",
        "pub fn call(client: &Client) { drop(client.task().v2().task().patch(\"g\")) }",
    ),
];

/// Code that survives, and silently means something else: these changes are major although no
/// compiler sees them.
const SILENT: &[(&str, &str)] = &[
    ("endpoint-moved", "pub fn make() -> PatchTask { PatchTask::new(\"g\") }"),
    ("meaning-changed", "pub fn make() -> PatchTask { PatchTask::new(\"g\").sort(Sort::Asc) }"),
    (
        "error-recoded",
        "pub fn is_gone(error: &Error) -> bool {
        error.code() == errors::NOT_FOUND
    }",
    ),
];

/// Code without the two habits that the documentation asks for: it does not survive what is minor
/// because of them, which is why they are asked for.
const CARELESS: &[(&str, &str)] = &[
    (
        "field-added",
        "pub fn read(reply: PatchTaskReply) -> Option<i64> {
        let PatchTaskReply { a, unknown_fields: _ } = reply;
        a
    }",
    ),
    (
        "variant-added",
        "pub fn is_red(color: Color) -> bool {
        match color { Color::Red => true, Color::Unknown(_) => false }
    }",
    ),
];

/// A workspace of generated crates and their consumers, checked by cargo in one go.
struct Workspace {
    root: PathBuf,
    members: Vec<String>,
}

impl Workspace {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("changes");
        // What cargo built for the last run stays.
        let _ = fs::remove_dir_all(root.join("members"));
        Self { root, members: Vec::new() }
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Adds the crate that the schemas become, unless it is there.
    fn generated(&mut self, name: &str, sources: &Sources) {
        if self.members.iter().any(|known| known == name) {
            return;
        }
        let package = Package {
            name: name.to_owned(),
            description: "A test.".to_owned(),
            publish: false,
            runtime: "feishu-api-runtime".to_owned(),
        };
        for file in generate(sources, &package).unwrap().files.unwrap() {
            self.write(&format!("members/{name}/{}", file.path), &file.text);
        }
        self.members.push(name.to_owned());
    }

    /// Adds a crate that uses a generated one.
    fn consumer(&mut self, name: &str, generated: &str, code: &str) {
        self.write(
            &format!("members/{name}/Cargo.toml"),
            &format!(
                "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
                 [dependencies.feishu-api]\npackage = \"{generated}\"\npath = \"../{generated}\"\n\
                 features = [\"task\"]\n"
            ),
        );
        let uses = "#![allow(unused_imports)]\nuse feishu_api::{task::v2::*, *};\n";
        self.write(&format!("members/{name}/src/lib.rs"), &format!("{uses}\n{code}\n"));
        self.members.push(name.to_owned());
    }

    /// What cargo says about all members.
    fn check(&self) -> String {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
        let runtime = repository.join("runtime");
        self.write(
            "Cargo.toml",
            &format!(
                "[workspace]\nresolver = \"3\"\nmembers = [\"members/*\"]\n\
                 [workspace.package]\nversion = \"0.1.0\"\nedition = \"2024\"\n\
                 rust-version = \"1.90\"\nlicense = \"MIT\"\nrepository = \"https://example.org\"\n\
                 [workspace.dependencies]\nfeishu-api-runtime = {{ path = '{}' }}\n\
                 [workspace.lints]\n[profile.dev]\ndebug = false\n",
                runtime.display()
            ),
        );
        fs::copy(repository.join("Cargo.lock"), self.root.join("Cargo.lock")).unwrap();
        let output = Command::new(env!("CARGO"))
            .args(["check", "--workspace", "--keep-going", "--offline"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.root.join("target"))
            .env("CARGO_TERM_COLOR", "never")
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stderr).into_owned()
    }
}

#[test]
#[ignore = "compiles dozens of crates: .ci/run runs it"]
fn the_compiler_agrees_with_a_sample_of_the_table() {
    let mut workspace = Workspace::new();
    let mut expected = Vec::new();
    let lists = [(CONSUMERS, ""), (CARELESS, "-careless"), (SILENT, "-silent")];
    let consumers =
        lists.iter().flat_map(|(list, suffix)| list.iter().map(move |one| (one, *suffix)));
    for ((name, code), suffix) in consumers {
        let kind = kinds().find(|kind| kind.name == *name).unwrap();
        for (state, sources) in ["before", "after"].iter().zip(states(&kind.example())) {
            let generated = format!("{name}-{state}");
            workspace.generated(&generated, &sources);
            let consumer = format!("consumer-{generated}{suffix}");
            workspace.consumer(&consumer, &generated, code);
            let survives = match suffix {
                "-silent" => true,
                "-careless" => *state == "before",
                _ => *state == "before" || kind.level < Level::Major,
            };
            expected.push((consumer, survives));
        }
    }
    let said = workspace.check();
    for (name, survives) in &expected {
        let failed = said.contains(&format!("could not compile `{name}` (lib)"));
        assert_eq!(!failed, *survives, "{name} compiles: {}\n{said}", !failed);
    }
    // Nothing else failed, so that each failure is one of a consumer.
    let failures = said.matches("could not compile `").count();
    assert_eq!(failures, expected.iter().filter(|(_, survives)| !survives).count(), "{said}");
    assert!(said.contains("Checking consumer-"), "{said}");
}

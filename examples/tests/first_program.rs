//! The README's first program, made in an empty folder with the README's commands.
//!
//! It takes the crates from this checkout instead of the registry, and talks to a small Feishu; all
//! else is as the README says.

// What helps tests may fail as they do.
#![allow(clippy::unwrap_used)]

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};

const README: &str = include_str!("../../README.md");
const SECTION: &str = "The first program";
const FEISHU: &str = env!("CARGO_BIN_EXE_little-feishu");

/// Ended when the test is, however that goes.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The first block of code in this language in the section.
fn block(language: &str) -> String {
    let mut events = Parser::new(README);
    let is_start = |event: &Event<'_>| {
        matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }))
    };
    while events.any(|event| is_start(&event)) {
        if events.next() == Some(Event::Text(SECTION.into())) {
            break;
        }
    }
    let is_block = |event: Event<'_>| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
            info.split(',').next() == Some(language)
        }
        _ => false,
    };
    assert!(events.any(is_block), "{SECTION} has no block in {language}");
    let is_inside = |event: &Event<'_>| !matches!(event, Event::End(TagEnd::CodeBlock));
    let texts = events.take_while(is_inside).filter_map(|event| match event {
        Event::Text(text) => Some(text.into_string()),
        _ => None,
    });
    texts.collect()
}

/// The text with a part of it replaced, which has to be there.
fn replace(text: &str, part: &str, by: &str) -> String {
    assert!(text.contains(part), "{part} is not in\n{text}");
    text.replace(part, by)
}

#[test]
#[ignore = "compiles the crates anew: minutes, the first time"]
fn a_bot_answers_who_follows_the_readme() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let path = |folder: &str| root.join(folder).display().to_string();
    let folder = tempfile::tempdir().unwrap();

    let commands = block("sh");
    let api = format!("cargo add feishu-api --path '{}' ", path("generated"));
    let kit = format!("cargo add feishu-api-kit --path '{}' ", path("kit"));
    let commands = replace(&commands, "cargo add feishu-api ", &api);
    let commands = replace(&commands, "cargo add feishu-api-kit ", &kit);
    let made = Command::new("sh").arg("-ec").arg(commands).current_dir(&folder).status().unwrap();
    assert!(made.success());

    let package = folder.path().join("hello-feishu");
    let program =
        replace(&block("rust"), ".build()?", r#".base_url(std::env::var("URL")?).build()?"#);
    fs::write(package.join("src/main.rs"), program).unwrap();
    // The versions that the checkout is tested with.
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("first-program");
    let mut build = Command::new("cargo");
    let build = build.args(["build", "--quiet"]).env("CARGO_TARGET_DIR", &target);
    assert!(build.current_dir(&package).status().unwrap().success());

    let feishu = Command::new(FEISHU).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut feishu = Running(feishu.unwrap());
    let mut said = feishu.0.stdin.take().unwrap();
    let mut printed = BufReader::new(feishu.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let value = |line: String, name: &str| line.split_once(name).map(|(_, value)| value.to_owned());
    let url = printed.find_map(|line| value(line, "FEISHU_BASE_URL=")).unwrap();
    let app = printed.find_map(|line| value(line, "Its app is ")).unwrap();
    let (id, secret) = app.trim_end_matches('.').split_once(" with the secret ").unwrap();
    let program = target.join("debug").join(format!("hello-feishu{}", env::consts::EXE_SUFFIX));
    let variables = [("APP_ID", id), ("APP_SECRET", secret), ("URL", &url)];
    let bot = Command::new(program).env_clear().envs(variables).spawn();
    let _bot = Running(bot.unwrap());

    writeln!(said, "Good morning").unwrap();
    let answer = printed.find_map(|line| value(line, "Bot: "));
    assert_eq!(answer.as_deref(), Some("Good morning"));
}

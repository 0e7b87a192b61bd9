//! Both READMEs say the same: the same sections, the same code, the same links.

use std::collections::BTreeSet;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

const ENGLISH: &str = include_str!("../../README.md");
const CHINESE: &str = include_str!("../../README.zh-CN.md");

/// What does not depend on the language.
#[derive(Debug, Default, PartialEq)]
struct Skeleton {
    /// The level of each heading, how many blocks of code stand above it, and rows of tables.
    sections: Vec<(u8, usize, usize)>,
    code: Vec<(String, String)>,
    links: BTreeSet<String>,
}

fn skeleton(text: &str) -> Skeleton {
    let mut found = Skeleton::default();
    let (mut rows, mut block) = (0, None);
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                found.sections.push((level as u8, found.code.len(), rows));
            }
            Event::Start(Tag::TableRow) => rows += 1,
            Event::Start(Tag::Link { dest_url, .. }) => {
                found.links.insert(dest_url.into_string());
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                block = Some((language.into_string(), String::new()));
            }
            Event::Text(text) => {
                if let Some((_, code)) = &mut block {
                    code.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => found.code.extend(block.take()),
            _ => {}
        }
    }
    found
}

#[test]
fn both_languages_have_the_same_sections_code_and_links() {
    let (mut english, mut chinese) = (skeleton(ENGLISH), skeleton(CHINESE));
    // Each names the other.
    assert!(english.links.remove("README.zh-CN.md"));
    assert!(chinese.links.remove("README.md"));
    assert_eq!(english, chinese);
}

#[test]
fn what_is_linked_in_the_repository_is_there() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for link in skeleton(ENGLISH).links.iter().filter(|link| !link.starts_with("https:")) {
        let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
        let text = std::fs::read_to_string(root.join(file)).unwrap_or_default();
        assert!(!text.is_empty(), "{link}");
        let is_heading = |line: &str| {
            line.starts_with('#')
                && line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-") == anchor
        };
        assert!(anchor.is_empty() || text.lines().any(is_heading), "{link}");
    }
}

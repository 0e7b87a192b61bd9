//! Pages arrive cut off, doubled and mangled: reading them, drafting and comparing must not panic.

use feishu_api_import::agree::agree;
use feishu_api_import::facts::facts;
use feishu_api_import::{Glossary, Known, Reading, draft, read};
use proptest::prelude::*;

const PAGES: [&str; 6] = [
    include_str!("pages/mirror.md"),
    include_str!("pages/flat.md"),
    include_str!("pages/crawler.md"),
    include_str!("pages/project.txt"),
    include_str!("pages/event.md"),
    include_str!("pages/guide.md"),
];

/// What is done to a page.
#[derive(Debug, Clone)]
enum Change {
    /// Everything after a character is lost.
    Cut(prop::sample::Index),
    /// A line is lost.
    Drop(prop::sample::Index),
    /// A line stands twice.
    Double(prop::sample::Index),
    /// Two lines change places.
    Swap(prop::sample::Index, prop::sample::Index),
    /// A text is put between two characters.
    Insert(prop::sample::Index, String),
}

fn change() -> impl Strategy<Value = Change> {
    let place = any::<prop::sample::Index>;
    let text = prop_oneof![
        Just("|".to_owned()),
        Just("`".to_owned()),
        Just("**".to_owned()),
        Just("└ ".to_owned()),
        Just("&nbsp;".to_owned()),
        Just("99999999999999999999".to_owned()),
        Just("：".to_owned()),
        Just("\n".to_owned()),
        Just("[[[{".to_owned()),
        "\\PC{0,8}",
    ];
    prop_oneof![
        place().prop_map(Change::Cut),
        place().prop_map(Change::Drop),
        place().prop_map(Change::Double),
        (place(), place()).prop_map(|(a, b)| Change::Swap(a, b)),
        (place(), text).prop_map(|(at, text)| Change::Insert(at, text)),
    ]
}

fn apply(page: &str, change: &Change) -> String {
    let mut lines: Vec<&str> = page.lines().collect();
    let boundary = |at: &prop::sample::Index| {
        page.char_indices().nth(at.index(page.chars().count())).map_or(0, |(index, _)| index)
    };
    match change {
        _ if lines.is_empty() => return String::new(),
        Change::Cut(at) => return page.split_at(boundary(at)).0.to_owned(),
        Change::Insert(at, text) => {
            let (before, after) = page.split_at(boundary(at));
            return [before, text, after].concat();
        }
        Change::Drop(at) => drop(lines.remove(at.index(lines.len()))),
        Change::Double(at) => {
            let at = at.index(lines.len());
            lines.splice(at..at, lines.get(at).copied().into_iter().collect::<Vec<_>>());
        }
        Change::Swap(a, b) => {
            let count = lines.len();
            lines.swap(a.index(count), b.index(count));
        }
    }
    lines.join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever is done to a page, its draft is JSON that can be compared with itself.
    #[test]
    fn mangled_pages_are_read(
        page in prop::sample::select(PAGES.as_slice()),
        changes in prop::collection::vec(change(), 1..6),
    ) {
        let page = changes.iter().fold(page.to_owned(), |page, change| apply(&page, change));
        if let Reading::Endpoint(page) = read(&page) {
            let draft = draft(&page, &Known::default(), &Glossary::default());
            let facts = facts(&draft.text, &[]).expect("drafts are JSON");
            let agreement = agree(&page, &draft.remarks, &facts, &facts);
            prop_assert!(agreement.differences.is_empty(), "{:?}", agreement.differences);
        }
    }

    /// Nothing that can be typed makes the reader panic.
    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        let _ = read(&text);
    }
}

//! Names that a generator may stumble over, and names that are unlike each other.

use std::collections::HashSet;

use crate::random::Random;

const KEYWORDS: &str = "\
    abstract async await become crate dyn fn gen loop match move mut ref self static super try \
    type union use where yield";

/// Words that are taken in generated code, or could be.
const TAKEN: &str = "\
    bind body bool builder call check client clone code default download endpoint error events \
    examples field fields i64 into_future items json new option pages params path query record \
    reply request response result rt send slot slot_mut str string u8 unknown_fields value vec \
    view with";

/// Type names of the prelude, of the crate's root and of the runtime.
const TYPES: &str = "\
    Any Arc AsRef Body Bound Box Call Clearable Clone Code Copy Debug Default Display Download \
    Drop Empty Endpoint Enum Err Error Events Example Field File From Helpdesk Into IntoFuture \
    Items Iterator Json Kind Map Millis None Nullable Ok Operation Option Pages PartialEq \
    Record RecordMut Reply Request Response Result Seconds Self Slot Some String Table Tenant \
    ToString Unbound Unknown User Value Vec View Violation";

/// What only keys of JSON can be.
const ODD: &[&str] = &[
    "1",
    "9to5",
    "2024",
    "0x",
    "日程",
    "标题",
    "会议室",
    "🦀",
    "🦀🦀",
    "a🦀",
    "é",
    "e\u{301}",
    "ß",
    "İ",
    "ﬁ",
    "Ǆ",
    "ª",
    "𝐀",
    "m²",
    "①",
    "Ⅷ",
    "ａ",
    "zh-CN",
    "X-Y",
    "a.b",
    "a b",
    "$ref",
    "@id",
    "-",
    "_",
    "__",
    "\"",
    "\\",
    "\n",
    "{}",
    "{",
    "%s",
    "#",
    "//",
    "*/",
    "'",
    "a/b",
    "",
    " ",
    "\u{0}",
    "\u{202e}",
    "\r",
    "`",
    "[x]",
];

/// One name in several ways of writing: equal, once it is cased.
const CASED: &[&str] =
    &["userId", "user_id", "UserID", "user-id", "USER_ID", "User Id", "user__id"];

const PLAIN: &str = "\
    id name title due members color start_time count parent url remark status owner locale \
    icon token extra mode origin rank";

/// Names that were given in one place. Names that differ in letters and digits differ in any case.
#[derive(Debug, Clone, Default)]
pub(crate) struct Taken(HashSet<String>);

impl Taken {
    /// Takes a name and others that go with it, if all are free.
    pub(crate) fn take(&mut self, names: &[&str]) -> bool {
        let bare = |name: &&str| {
            let letters = name.chars().filter(|c| c.is_alphanumeric());
            letters.flat_map(char::to_lowercase).collect::<String>()
        };
        let bare: Vec<String> = names.iter().map(bare).collect();
        let free = !bare.iter().any(|name| self.0.contains(name));
        if free {
            self.0.extend(bare);
        }
        free
    }
}

/// A key of JSON: anything.
pub(crate) fn key(random: &mut Random) -> String {
    match random.below(12) {
        0 => random.word_of(KEYWORDS),
        1 => random.word_of(TAKEN),
        2 => random.word_of(TYPES),
        3 | 4 => random.word(ODD),
        5 => random.word(CASED),
        6 if random.once_in(4) => long(random),
        7 if random.once_in(6) => "长".repeat(200),
        _ => format!("{}_{}", random.word_of(PLAIN), random.below(30)),
    }
}

/// A key that differs from those given before.
pub(crate) fn new_key(random: &mut Random, given: &mut HashSet<String>) -> String {
    loop {
        let key = key(random);
        if given.insert(key.clone()) {
            return key;
        }
    }
}

/// A name for Rust, as a maintainer writes it: of a type, a variant, an error.
pub(crate) fn rust(random: &mut Random) -> String {
    match random.below(10) {
        0 | 1 => random.word_of(TYPES),
        2 => random.word_of(KEYWORDS),
        3 => random.word_of(TAKEN),
        4 if random.once_in(6) => long(random),
        5 => format!("V{}_{}", random.below(30), random.below(30)),
        _ => format!("{}_{}", random.word_of(PLAIN), random.below(300)),
    }
}

/// A name of a type: letters and digits.
pub(crate) fn ty(random: &mut Random) -> String {
    rust(random).replace('_', "")
}

/// A name of a folder or a file.
pub(crate) fn file(random: &mut Random) -> String {
    match random.below(10) {
        0 => random.word_of(KEYWORDS),
        1 => random.word_of(TAKEN),
        // Two underscores in a row are no name of a module.
        2 if random.once_in(8) => long(random).split("__").collect(),
        3 => format!("a{}", random.below(1000)),
        _ => format!("{}_{}", random.word_of(PLAIN), random.below(1000)),
    }
}

/// A name in a path or a header.
pub(crate) fn wire(random: &mut Random) -> String {
    match random.below(8) {
        0 => random.word_of(KEYWORDS),
        1 => random.word_of(TAKEN),
        2 => random.word(&["1", "9to5", "X-Id", "zh-CN", "a-b", "UserID", "user_id", "userId"]),
        _ => format!("{}_{}", random.word_of(PLAIN), random.below(30)),
    }
}

/// A name that is given once in a place, numbered if nothing else helps.
pub(crate) fn unlike(
    random: &mut Random,
    taken: &mut Taken,
    invent: fn(&mut Random) -> String,
    with: impl Fn(&str) -> Vec<String>,
) -> String {
    loop {
        let name = invent(random);
        let all = with(&name);
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        if taken.take(&all) {
            return name;
        }
    }
}

/// The name alone.
pub(crate) fn alone(name: &str) -> Vec<String> {
    vec![name.to_owned()]
}

/// A text for people: as odd as a page may be.
pub(crate) fn text(random: &mut Random) -> String {
    let odd = [
        "One line.",
        "Two\nlines.",
        "After\n\nan empty line, `code` and [brackets] and <tags> & more.",
        "*/ /* // \"# \\ '",
        "```\nlet text = 1;\n```",
        "    indented\n- a list",
        "# A title",
        "日程与会议 🦀 \u{202e}reversed\u{202c} e\u{301}",
        "a\r\nb\rc\u{0}d\te",
        "ends with a backslash \\",
        "https://example.com/a_b*c*?d={e}",
        "{} {0} {{ }} %s $x",
    ];
    match random.below(3) {
        0 => random.word(&odd),
        1 => format!("What {} is about.", random.below(100)),
        _ if random.once_in(20) => "很长 ".repeat(200),
        _ => "A short text.".to_owned(),
    }
}

fn long(random: &mut Random) -> String {
    let letters: String = (0..99)
        .map(|_| ['a', 'b', 'c', '_'].get(random.below(4)).copied().unwrap_or('a'))
        .collect();
    format!("l{letters}{letters}n")
}

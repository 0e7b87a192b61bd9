//! Names and texts that a generator may stumble over.

use std::collections::HashSet;

use fastrand::Rng;

/// Keywords, what generated code calls its own, and what is in scope everywhere.
const WORDS: &str = "\
    abstract async await become crate dyn fn gen loop match mod move mut ref self static super try \
    type union use where yield bind body bool builder call check client clone code default download \
    endpoint error events examples field fields i64 into_future items json new option pages params \
    path query record reply request response result rt runtime send slot slot_mut str string u8 \
    unknown_fields value vec view with wire blocking gzip redis socks";

/// Types of the prelude, of the crate's root and of the runtime; single letters are type parameters.
const TYPES: &str = "\
    Any Arc Body Bound Box C Call Clone Code Copy Debug Default Display Download Drop Empty Endpoint \
    Enum Err Error Events Example Field File From Helpdesk Into Iterator Json Kind Map Millis None \
    Nullable Ok Operation Option Pages PartialEq Record Reply Request Response Result Seconds Self \
    Slot Some String T Table Tenant ToString Unbound Unknown User Value Vec View Violation";

/// What only keys of JSON can be, separated by spaces; the last are one name, once they are cased.
const KEYS: &str = "\
    1 9to5 0x 日程 🦀 a🦀 é e\u{301} ß İ ﬁ Ǆ ª 𝐀 m² ① Ⅷ ａ zh-CN X-Y $ref @id - _ __ \" \\ {} { %s # // \
    */ ' a/b \u{0} \u{202e} ` [x] userId user_id UserID user-id USER_ID user__id";

const TEXTS: &[&str] = &[
    "Two\nlines.",
    "After\n\nan empty line, `code` and [brackets] and <tags> & more.",
    "*/ /* // \"# \\ '",
    "```\nlet text = 1;\n```",
    "~~~\nlet text = 1;\n~~~",
    "an unbalanced ` and <script>alert(1)</script>",
    "    indented\n- a list",
    "# A title",
    "日程与会议 🦀 \u{202e}reversed\u{202c} e\u{301}",
    "a\r\nb\rc\u{0}d\te",
    "ends with a backslash \\",
    "https://example.com/a_b*c*?d={e}",
    "{} {0} {{ }} %s $x",
];

/// Names that were given in one place. Those that differ in letters and digits differ in any case.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names(HashSet<String>);

impl Names {
    /// Takes a name and others that go with it, if all are free.
    pub(crate) fn take(&mut self, names: &[&str]) -> bool {
        let bare = |name: &&str| {
            let letters = name.chars().filter(|c| c.is_alphanumeric());
            letters.flat_map(char::to_lowercase).collect::<String>()
        };
        let bare: Vec<String> = names.iter().map(bare).collect();
        let is_free = !bare.iter().any(|name| self.0.contains(name));
        if is_free {
            self.0.extend(bare);
        }
        is_free
    }

    /// A name that is free here.
    pub(crate) fn invent(&mut self, rng: &mut Rng, invent: fn(&mut Rng) -> String) -> String {
        loop {
            let name = invent(rng);
            if self.take(&[&name]) {
                return name;
            }
        }
    }
}

/// A key of JSON: anything.
pub(crate) fn key(rng: &mut Rng) -> String {
    match rng.usize(..6) {
        0 => word(rng, WORDS),
        1 => word(rng, TYPES),
        2 | 3 => word(rng, KEYS),
        4 if rng.u8(..20) == 0 => "长".repeat(200),
        _ => numbered(rng, "field_"),
    }
}

/// A name of a type: letters and digits.
pub(crate) fn ty(rng: &mut Rng) -> String {
    match rng.usize(..4) {
        0 | 1 => word(rng, TYPES),
        2 if rng.u8(..20) == 0 => "Long".repeat(40),
        _ => numbered(rng, "Type"),
    }
}

/// A name of a folder or a file.
pub(crate) fn file(rng: &mut Rng) -> String {
    if rng.bool() { word(rng, WORDS) } else { numbered(rng, "name_") }
}

/// A text for people: as odd as a page may be.
pub(crate) fn text(rng: &mut Rng) -> String {
    match rng.u8(..60) {
        0 => "很长 ".repeat(200),
        _ => rng.choice(TEXTS).copied().unwrap_or_default().to_owned(),
    }
}

fn numbered(rng: &mut Rng, name: &str) -> String {
    format!("{name}{}", rng.usize(..10_000))
}

fn word(rng: &mut Rng, words: &str) -> String {
    rng.choice(words.split_whitespace().collect::<Vec<_>>()).unwrap_or_default().to_owned()
}

//! Where in a value something is: `task.members[3].id`.

/// A place as a chain of steps on the stack, each of which knows the one before. It is written out
/// only when a rule is broken.
#[derive(Debug, Clone, Copy)]
pub enum Path<'a> {
    /// Where the chain begins: a path, or nothing.
    At(&'a str),
    /// The member of an object.
    Key(&'a Path<'a>, &'a str),
    /// The element of a list.
    Index(&'a Path<'a>, usize),
    /// A step or a path, which is taken as it is.
    Step(&'a Path<'a>, &'a str),
}

impl Path<'_> {
    fn push_to(&self, path: &mut String) {
        match *self {
            Path::At(start) => path.push_str(start),
            Path::Key(parent, key) => {
                parent.push_to(path);
                join(path, &key_step(key));
            }
            Path::Index(parent, index) => {
                parent.push_to(path);
                join(path, &index_step(index));
            }
            Path::Step(parent, rest) => {
                parent.push_to(path);
                join(path, rest);
            }
        }
    }
}

impl From<&Path<'_>> for String {
    fn from(path: &Path<'_>) -> Self {
        let mut text = Self::new();
        path.push_to(&mut text);
        text
    }
}

/// Appends a step or a path to a path.
pub fn join(path: &mut String, rest: &str) {
    if !path.is_empty() && !rest.is_empty() && !rest.starts_with('[') {
        path.push('.');
    }
    path.push_str(rest);
}

/// What is left of a path below a member of this name, which may hold dots itself.
pub fn below<'p>(path: &'p str, name: &str) -> Option<&'p str> {
    let rest = path.strip_prefix(name)?;
    if rest.is_empty() {
        return Some(rest);
    }
    rest.strip_prefix('.').filter(|rest| !rest.is_empty())
}

/// The step to a member. Keys are the server's or the caller's, so anything may stand in them: odd
/// ones are quoted, escaped and cut short.
pub fn key_step(key: &str) -> String {
    const LONGEST: usize = 64;
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$');
    if !key.is_empty() && key.len() <= LONGEST && key.chars().all(plain) {
        key.to_owned()
    } else {
        let escaped: String = key.chars().take(LONGEST).flat_map(char::escape_debug).collect();
        let more = if key.chars().nth(LONGEST).is_some() { "…" } else { "" };
        format!("[\"{escaped}{more}\"]")
    }
}

/// The step to an element.
pub fn index_step(index: usize) -> String {
    format!("[{index}]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_joined_as_one_would_write_them() {
        let task = Path::At("task");
        let members = Path::Key(&task, "members");
        let third = Path::Index(&members, 3);
        assert_eq!(String::from(&members), "task.members");
        assert_eq!(String::from(&Path::Key(&third, "zh-CN")), "task.members[3].zh-CN");
        assert_eq!(String::from(&Path::Step(&Path::At(""), "due.timestamp")), "due.timestamp");
    }

    #[test]
    fn odd_keys_are_quoted_and_cut() {
        assert_eq!(key_step("a.b\n"), "[\"a.b\\n\"]");
        assert_eq!(key_step(""), "[\"\"]");
        assert_eq!(key_step(&"x".repeat(1000)).chars().count(), 64 + 5);
    }
}

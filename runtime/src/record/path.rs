//! Where in a value something is: `task.members[3].id`.

/// A path that grows on the way down and shrinks on the way up.
#[derive(Debug, Default)]
pub(super) struct Path(String);

impl Path {
    /// Starts at a path that is known already.
    pub(super) fn at(path: &str) -> Self {
        Self(path.to_owned())
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// Runs `visit` with the path of the member `key`.
    pub(super) fn key(&mut self, key: &str, visit: impl FnOnce(&mut Self)) {
        self.step(&key_step(key), visit);
    }

    /// Runs `visit` with the path of the element at `index`.
    pub(super) fn index(&mut self, index: usize, visit: impl FnOnce(&mut Self)) {
        self.step(&index_step(index), visit);
    }

    /// Runs `visit` with a step or path below this one, which is taken as it is.
    pub(super) fn step(&mut self, step: &str, visit: impl FnOnce(&mut Self)) {
        let len = self.0.len();
        join(&mut self.0, step);
        visit(self);
        self.0.truncate(len);
    }
}

/// Appends a step or a path to a path.
pub(super) fn join(path: &mut String, rest: &str) {
    if !path.is_empty() && !rest.is_empty() && !rest.starts_with('[') {
        path.push('.');
    }
    path.push_str(rest);
}

/// What is left of a path below a member of this name, which may hold dots itself.
pub(crate) fn below<'p>(path: &'p str, name: &str) -> Option<&'p str> {
    let rest = path.strip_prefix(name)?;
    if rest.is_empty() {
        return Some(rest);
    }
    rest.strip_prefix('.').filter(|rest| !rest.is_empty())
}

/// The step to a member. Keys are the server's or the caller's, so anything may stand in them: odd
/// ones are quoted, escaped and cut short.
pub(super) fn key_step(key: &str) -> String {
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
pub(super) fn index_step(index: usize) -> String {
    format!("[{index}]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_joined_as_one_would_write_them() {
        let mut path = Path::at("task");
        let mut seen = Vec::new();
        path.key("members", |path| {
            seen.push(path.as_str().to_owned());
            path.index(3, |path| {
                path.key("zh-CN", |path| seen.push(path.as_str().to_owned()));
            });
        });
        assert_eq!(seen, ["task.members", "task.members[3].zh-CN"]);
        assert_eq!(path.as_str(), "task");
    }

    #[test]
    fn names_may_hold_dots() {
        assert_eq!(below("a.b.c", "a"), Some("b.c"));
        assert_eq!(below("a.b.c", "a.b"), Some("c"));
        assert_eq!(below("a.b", "a.b"), Some(""));
        assert_eq!(below("a.b", "a."), None);
        assert_eq!(below("a.", "a"), None);
        assert_eq!(below("ab", "a"), None);
    }

    #[test]
    fn odd_keys_are_quoted_and_cut() {
        assert_eq!(key_step("a.b\n"), "[\"a.b\\n\"]");
        assert_eq!(key_step(""), "[\"\"]");
        assert_eq!(key_step(&"x".repeat(1000)).chars().count(), 64 + 5);
    }
}

//! `cargo xtask check --watch`: runs again with every change.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use anyhow::Context;
use notify::{Event, RecursiveMode, Watcher};

/// Editors write a file in several steps: changes are over when none came for so long.
const QUIET: Duration = Duration::from_millis(100);

/// Runs at once and after every change of a JSON file below the folders; ends when watching fails.
pub(crate) fn on_changes(folders: &[PathBuf], mut run: impl FnMut()) -> anyhow::Result<()> {
    let (sender, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(sender).context("cannot watch files")?;
    for folder in folders {
        let cannot = || format!("cannot watch {}", folder.display());
        watcher.watch(folder, RecursiveMode::Recursive).with_context(cannot)?;
    }
    loop {
        run();
        wait_for_change(&events)?;
    }
}

/// Returns once a schema has changed and no more changes follow.
fn wait_for_change(events: &Receiver<notify::Result<Event>>) -> anyhow::Result<()> {
    while !is_change(&events.recv().context("watching ended")?.context("cannot watch files")?) {}
    while events.recv_timeout(QUIET).is_ok() {}
    Ok(())
}

/// Whether a schema may say something else now: reading it is an event, too.
fn is_change(event: &Event) -> bool {
    let is_json = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "json");
    !event.kind.is_access() && event.paths.iter().any(is_json)
}

#[cfg(test)]
mod tests {
    use notify::EventKind;
    use notify::event::{AccessKind, CreateKind};

    use super::*;

    #[test]
    fn only_changes_of_schemas_count() {
        let event = |kind, path| Event::new(kind).add_path(PathBuf::from(path));
        let created = EventKind::Create(CreateKind::File);
        assert!(is_change(&event(created, "schemas/open/task/v2/task/get.json")));
        assert!(!is_change(&event(created, "schemas/open/task/v2/task/.get.json.swp")));
        assert!(!is_change(&event(EventKind::Access(AccessKind::Read), "get.json")));
    }
}

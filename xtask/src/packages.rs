//! What published packages carry beside their source.

use std::fs;
use std::path::Path;

use crate::output::Text;

/// The folders of the packages that registries get.
const PUBLISHED: [&str; 5] = ["derive", "generated", "kit", "rules", "runtime"];

const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// The licences, for each package: registries take nothing from outside of its folder, and links are
/// plain text where Windows lacks the right to make them.
pub(crate) fn texts(root: &Path) -> Vec<Text> {
    let licences = LICENCES.iter().filter_map(|name| {
        let text = fs::read_to_string(root.join(name)).ok()?;
        Some((name, text))
    });
    let copies = |(name, text): (&&str, String)| {
        PUBLISHED.map(|package| (format!("{package}/{name}"), text.clone()))
    };
    licences.flat_map(copies).collect()
}

//! Files beside the source: the manifest and the formatter's settings.

use std::fmt::Write;

use crate::Package;
use crate::model::Model;
use crate::names::RUNTIME_FEATURES;

/// What registries show of the crate, and what they get of it.
const LISTING: &str = "\
keywords.workspace = true
categories = [\"api-bindings\", \"asynchronous\", \"web-programming::http-client\"]
readme = \"../README.md\"
include = [\"/src/**/*.rs\", \"/LICENSE-*\"]
";

/// `Cargo.toml`, with a feature for each service.
pub(super) fn cargo_toml(model: &Model<'_>, package: &Package) -> String {
    let Package { name, description, publish, runtime } = package;
    let mut out = format!(
        "# Written by `cargo xtask codegen`; edit `schemas/` instead.\n\
         [package]\n\
         name = \"{name}\"\n\
         description = \"{description}\"\n\
         version.workspace = true\n\
         edition.workspace = true\n\
         rust-version.workspace = true\n\
         license.workspace = true\n\
         repository.workspace = true\n"
    );
    out.push_str(if *publish { LISTING } else { "publish = false\n" });
    // Named, the file may be missing: cargo would refuse the whole workspace otherwise, and with it the
    // command that writes the file.
    out.push_str("\n[lib]\npath = \"src/lib.rs\"\n# There are no tests inside.\ntest = false\n");
    out.push_str(
        "\n[features]\n\
         # Each service is a feature: what is not enabled costs no compile time.\n\
         default = []\n",
    );
    let mut features: Vec<&str> = Vec::new();
    for service in model.platforms.iter().flat_map(|platform| &platform.services) {
        features.push(&service.feature);
    }
    features.sort_unstable();
    for feature in &features {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{feature} = []");
    }
    let all: Vec<String> = features.iter().map(|feature| format!("\"{feature}\"")).collect();
    let _ = write!(out, "# All services.\nfull = [{}]\n", all.join(", "));
    for (feature, needed, what) in RUNTIME_FEATURES {
        let enabled = needed.iter().map(|feature| format!("\"{feature}\""));
        let enabled = enabled.chain(std::iter::once(format!("\"{runtime}/{feature}\"")));
        let enabled = enabled.collect::<Vec<_>>().join(", ");
        let _ = write!(out, "# {what}\n{feature} = [{enabled}]\n");
    }
    let _ = write!(
        out,
        "\n[dependencies]\n{runtime}.workspace = true\n\
         \n[package.metadata.docs.rs]\nall-features = true\nrustdoc-args = [\"--cfg\", \"docsrs\"]\n\
         \n[lints]\nworkspace = true\n"
    );
    out
}

/// Formatting is the generator's: `cargo fmt` leaves the crate alone.
pub(super) fn rustfmt_toml() -> String {
    "# Written by `cargo xtask codegen`, which formats what it writes.\n\
     disable_all_formatting = true\n"
        .to_owned()
}

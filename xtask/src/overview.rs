//! The help of `cargo xtask`: its commands, by what one wants to do.

use std::fmt::Write;

use clap::Command;

/// Purposes, each with its commands.
const PURPOSES: [(&str, &[&str]); 5] = [
    ("Write schemas", &["import", "new", "check", "fmt", "explain"]),
    ("Write what follows from them", &["codegen", "docs", "schema", "demo"]),
    ("Judge a change", &["diff", "coverage"]),
    ("Measure and try at length", &["bench", "soak"]),
    ("Set up a shell", &["completions"]),
];

/// The commands with their help in place of clap's, which lists them by the alphabet.
pub(crate) fn with_overview(command: Command) -> Command {
    let overview = overview(&command);
    command
        .help_template(
            "{about-with-newline}\n{usage-heading} {usage}\n\n{before-help}Options:\n{options}{after-help}",
        )
        .before_help(overview)
        .after_help("`cargo xtask COMMAND --help` says more of a command.")
        .disable_help_subcommand(true)
}

fn overview(command: &Command) -> String {
    let header = command.get_styles().get_header();
    let literal = command.get_styles().get_literal();
    let mut out = String::new();
    for (purpose, names) in PURPOSES {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{header}{purpose}:{header:#}");
        for found in names.iter().filter_map(|name| command.find_subcommand(name)) {
            let about = found.get_about().map(ToString::to_string).unwrap_or_default();
            let _ = writeln!(out, "  {literal}{:<12}{literal:#} {about}", found.get_name());
        }
        out.push('\n');
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::Arguments;

    #[test]
    fn every_command_serves_one_purpose() {
        let mut listed: Vec<&str> =
            PURPOSES.iter().flat_map(|(_, names)| *names).copied().collect();
        let command = Arguments::command();
        let mut known: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
        listed.sort_unstable();
        known.sort_unstable();
        assert_eq!(listed, known);
    }
}

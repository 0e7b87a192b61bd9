//! What the commands print: findings in the form that was asked for, and what they did.

use std::io::IsTerminal;

use clap::{Args, ValueEnum};
use feishu_api_codegen::diagnostic::{Finding, Location, Report, Severity, Sources};
use serde_json::json;

/// How findings are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: each with its line and a caret.
    #[default]
    Human,
    /// For tools: one JSON object a line.
    Json,
    /// For GitHub: workflow commands that become annotations.
    Github,
}

/// Prints in one form.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Printer {
    format: Format,
    colour: bool,
    /// Whether people see every warning.
    all: bool,
}

/// What of the findings is printed, and how.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct Shown {
    /// How findings are printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Shows every warning, not only the first few of each kind.
    #[arg(long)]
    all: bool,
}

/// So many warnings of a kind are shown.
const FEW: usize = 5;

impl Printer {
    pub(crate) fn new(format: Format) -> Self {
        // https://no-color.org: present and not empty.
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_terminal = std::io::stdout().is_terminal() && std::io::stderr().is_terminal();
        Self { format, colour: is_terminal && !refused, all: false }
    }

    /// Prints what was asked for.
    pub(crate) fn of(Shown { format, all }: Shown) -> Self {
        Self { all, ..Self::new(format) }
    }

    /// Prints what was done. What a tool reads holds findings alone, so it goes elsewhere then.
    pub(crate) fn say(self, text: &str) {
        match self.format {
            Format::Human | Format::Github => println!("{text}"),
            Format::Json => eprintln!("{text}"),
        }
    }

    /// Tells people what to do next.
    pub(crate) fn next(self, step: &str) {
        let (bold, plain) =
            if self.colour { ("\u{1b}[1;32m", "\u{1b}[0m") } else { Default::default() };
        if self.format == Format::Human {
            println!("{bold}next:{plain} {step}");
        }
    }

    /// Prints findings about the schemas in a folder.
    pub(crate) fn findings(self, report: &Report, sources: &Sources, folder: &str) {
        let folder = format!("{folder}/");
        match self.format {
            Format::Human if report.findings().is_empty() => {}
            Format::Human if self.all => {
                eprintln!("{}", report.render(sources, &folder, self.colour));
            }
            Format::Human => {
                eprintln!("{}", report.render_some(FEW, sources, &folder, self.colour));
            }
            Format::Json => print_each(report, sources, &folder, json_line),
            Format::Github => print_each(report, sources, &folder, workflow_command),
        }
    }
}

fn print_each(
    report: &Report,
    sources: &Sources,
    folder: &str,
    line: impl Fn(&Finding, &Location, &str) -> String,
) {
    for finding in report.findings() {
        let location = sources.location(finding.place);
        let file = format!("{folder}{}", location.path);
        println!("{}", line(finding, &location, &file));
    }
}

fn severity(finding: &Finding) -> &'static str {
    match finding.kind.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn json_line(finding: &Finding, location: &Location, file: &str) -> String {
    json!({
        "code": finding.kind.code,
        "severity": severity(finding),
        "file": file,
        "line": location.start.line,
        "column": location.start.column,
        "end": { "line": location.end.line, "column": location.end.column },
        "message": finding.message,
        "help": finding.help,
    })
    .to_string()
}

fn workflow_command(finding: &Finding, location: &Location, file: &str) -> String {
    let message = match &finding.help {
        Some(help) => format!("{}\nhelp: {help}", finding.message),
        None => finding.message.clone(),
    };
    format!(
        "::{} file={},line={},col={},title={}::{}",
        severity(finding),
        property(file),
        location.start.line,
        location.start.column,
        finding.kind.code,
        data(&message)
    )
}

/// Escapes the text of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workflow_commands_are_escaped() {
        assert_eq!(data("50 %\nof it"), "50 %25%0Aof it");
        assert_eq!(property("a,b:c"), "a%2Cb%3Ac");
    }
}

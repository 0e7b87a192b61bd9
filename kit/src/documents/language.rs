//! Languages of code, and their names in Markdown.

use feishu_api::docx::v1::CodeLanguage;

/// Each language with its names, of which the first is written.
const LANGUAGES: &[(CodeLanguage, &[&str])] = &[
    (CodeLanguage::PlainText, &["text", "plaintext", "txt"]),
    (CodeLanguage::Abap, &["abap"]),
    (CodeLanguage::Ada, &["ada"]),
    (CodeLanguage::Apache, &["apache"]),
    (CodeLanguage::Apex, &["apex"]),
    (CodeLanguage::Assembly, &["asm", "assembly", "nasm"]),
    (CodeLanguage::Bash, &["bash"]),
    (CodeLanguage::CSharp, &["csharp", "cs", "c#"]),
    (CodeLanguage::CPlusPlus, &["cpp", "c++", "cxx", "hpp"]),
    (CodeLanguage::C, &["c", "h"]),
    (CodeLanguage::Cobol, &["cobol"]),
    (CodeLanguage::Css, &["css"]),
    (CodeLanguage::CoffeeScript, &["coffeescript", "coffee"]),
    (CodeLanguage::D, &["d"]),
    (CodeLanguage::Dart, &["dart"]),
    (CodeLanguage::Delphi, &["delphi", "pascal"]),
    (CodeLanguage::Django, &["django", "jinja"]),
    (CodeLanguage::Dockerfile, &["dockerfile", "docker"]),
    (CodeLanguage::Erlang, &["erlang", "erl"]),
    (CodeLanguage::Fortran, &["fortran", "f90"]),
    (CodeLanguage::FoxPro, &["foxpro"]),
    (CodeLanguage::Go, &["go", "golang"]),
    (CodeLanguage::Groovy, &["groovy"]),
    (CodeLanguage::Html, &["html"]),
    (CodeLanguage::HtmlBars, &["htmlbars", "handlebars"]),
    (CodeLanguage::Http, &["http"]),
    (CodeLanguage::Haskell, &["haskell", "hs"]),
    (CodeLanguage::Json, &["json"]),
    (CodeLanguage::Java, &["java"]),
    (CodeLanguage::JavaScript, &["javascript", "js", "jsx"]),
    (CodeLanguage::Julia, &["julia", "jl"]),
    (CodeLanguage::Kotlin, &["kotlin", "kt"]),
    (CodeLanguage::Latex, &["latex", "tex"]),
    (CodeLanguage::Lisp, &["lisp"]),
    (CodeLanguage::Logo, &["logo"]),
    (CodeLanguage::Lua, &["lua"]),
    (CodeLanguage::Matlab, &["matlab"]),
    (CodeLanguage::Makefile, &["makefile", "make"]),
    (CodeLanguage::Markdown, &["markdown", "md"]),
    (CodeLanguage::Nginx, &["nginx"]),
    (CodeLanguage::ObjectiveC, &["objectivec", "objc", "objective-c"]),
    (CodeLanguage::OpenEdgeAbl, &["abl", "openedge"]),
    (CodeLanguage::Php, &["php"]),
    (CodeLanguage::Perl, &["perl", "pl"]),
    (CodeLanguage::PostScript, &["postscript", "ps"]),
    (CodeLanguage::PowerShell, &["powershell", "ps1"]),
    (CodeLanguage::Prolog, &["prolog"]),
    (CodeLanguage::Protobuf, &["protobuf", "proto"]),
    (CodeLanguage::Python, &["python", "py"]),
    (CodeLanguage::R, &["r"]),
    (CodeLanguage::Rpg, &["rpg"]),
    (CodeLanguage::Ruby, &["ruby", "rb"]),
    (CodeLanguage::Rust, &["rust", "rs"]),
    (CodeLanguage::Sas, &["sas"]),
    (CodeLanguage::Scss, &["scss"]),
    (CodeLanguage::Sql, &["sql"]),
    (CodeLanguage::Scala, &["scala"]),
    (CodeLanguage::Scheme, &["scheme"]),
    (CodeLanguage::Scratch, &["scratch"]),
    (CodeLanguage::Shell, &["shell", "sh", "console", "zsh"]),
    (CodeLanguage::Swift, &["swift"]),
    (CodeLanguage::Thrift, &["thrift"]),
    (CodeLanguage::TypeScript, &["typescript", "ts", "tsx"]),
    (CodeLanguage::VbScript, &["vbscript", "vbs"]),
    (CodeLanguage::VisualBasic, &["vb", "vbnet"]),
    (CodeLanguage::Xml, &["xml", "svg"]),
    (CodeLanguage::Yaml, &["yaml", "yml"]),
    (CodeLanguage::CMake, &["cmake"]),
    (CodeLanguage::Diff, &["diff", "patch"]),
    (CodeLanguage::Gherkin, &["gherkin", "feature"]),
    (CodeLanguage::GraphQl, &["graphql", "gql"]),
    (CodeLanguage::Glsl, &["glsl"]),
    (CodeLanguage::Properties, &["properties", "ini"]),
    (CodeLanguage::Solidity, &["solidity", "sol"]),
    (CodeLanguage::Toml, &["toml"]),
];

/// The language with this name, in upper or lower case.
pub(super) fn named(name: &str) -> Option<CodeLanguage> {
    let has = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    LANGUAGES.iter().find(|(_, names)| has(names)).map(|(language, _)| *language)
}

/// The name of a language in Markdown.
pub(super) fn name(language: CodeLanguage) -> Option<&'static str> {
    let (_, names) = LANGUAGES.iter().find(|(known, _)| *known == language)?;
    names.first().copied()
}

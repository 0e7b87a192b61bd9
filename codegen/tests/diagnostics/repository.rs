//! The schemas of this repository.

use std::fs;
use std::path::Path;

use feishu_api_codegen::check;
use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::layout;

fn read(folder: &Path, below: &str, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{below}{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            read(&path, &format!("{name}/"), files);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn schema_files_are_laid_out_as_the_formatter_does() {
    for folder in ["../schemas", "tests/fixtures"] {
        let mut files = Vec::new();
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), "", &mut files);
        for (path, text) in files.iter().filter(|(path, _)| path != "glossary.json") {
            let value: serde_json::Value = serde_json::from_str(text).unwrap();
            assert!(layout::text(&value) == *text, "`cargo xtask fmt` lays {path} out");
        }
    }
}

#[test]
fn the_schemas_of_this_repository_are_in_order() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let mut files = Vec::new();
    read(&folder, "", &mut files);
    let sources = Sources::new(files);
    let report = check(&sources);

    // Whoever adds a warning has it in the diff of this snapshot; errors never stand in it.
    let output = report.render(&sources, "schemas/", false);
    assert!(!report.has_errors(), "{output}");
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("repository", output);
    });
}

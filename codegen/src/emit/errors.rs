//! Documented errors: constants for their codes, and rows of what is documented of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, literal, module};
use crate::markdown;
use crate::model::{ErrorCode, ErrorConst, Meaning};
use crate::names::ident;

/// The module with the constants of a platform, or of a version, whose operations stand beside it.
pub(super) fn constants(title: &str, codes: &[ErrorCode<'_>]) -> TokenStream {
    let constants = codes.iter().map(|code| {
        let name = ident(&code.name);
        let docs = docs::attributes(&meaning(code));
        let number = literal::signed(code.number);
        let value = match code.case {
            0 => quote!(Code::new(#number)),
            case => {
                let case = literal::unsigned(case.into());
                quote!(Code::case(#number, #case))
            }
        };
        quote!(#docs pub const #name: Code = #value;)
    });
    let lines = [
        format!("Error codes of {}, to compare", markdown::inline(title)),
        "[`Error::code`](feishu_api_runtime::Error::code) with.".to_owned(),
    ];
    module(&lines, &quote!(use feishu_api_runtime::Code; #(#constants)*))
}

/// What a code means: in a sentence, or in one for each operation where they differ.
fn meaning(code: &ErrorCode<'_>) -> Vec<String> {
    let http = code.http.map(|status| format!(", HTTP {status}")).unwrap_or_default();
    let number = format!("Code {}{http}.", code.number);
    if let [Meaning { doc, .. }] = code.meanings.as_slice() {
        let mut lines = docs::text(doc);
        lines.extend([String::new(), number]);
        return lines;
    }
    let mut lines = vec![number, String::new()];
    for Meaning { doc, operations } in &code.meanings {
        let link = |operation: &String| format!("[`{operation}`](super::{operation})");
        let operations: Vec<String> = operations.iter().map(link).collect();
        lines.push(format!("- {} {}", markdown::inline(doc), operations.join(", ")));
    }
    lines
}

/// The rows of documented errors.
pub(super) fn table(errors: &[ErrorConst<'_>]) -> TokenStream {
    let rows = errors.iter().map(|error| literal::string(&row(error)));
    quote!(rt::ErrorTable::new(&[#(#rows),*]))
}

/// One error as the runtime reads it: its facts, meaning, advice and message, a line each.
fn row(error: &ErrorConst<'_>) -> String {
    let ErrorConst { documented_name, code, case, http, kind, message, doc, advice, .. } = error;
    let case = if *case == 0 { String::new() } else { format!("/{case}") };
    let status = http.map_or_else(|| "-".to_owned(), |status| status.to_string());
    let facts = format!("{code}{case} {status} {kind} {documented_name}");
    let texts = [doc, advice.unwrap_or_default(), message.unwrap_or_default()];
    let texts = texts.map(|text| text.replace('\n', " "));
    format!("{facts}\n{}", texts.join("\n")).trim_end_matches('\n').to_owned()
}

//! `progenitor <document> <source file>`: generates a client as progenitor's documentation says.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&arguments[1])?;
    let document: openapiv3::OpenAPI = serde_json::from_str(&text)?;
    let tokens = progenitor_impl::Generator::default().generate_tokens(&document)?;
    std::fs::write(&arguments[2], prettyplease::unparse(&syn::parse2(tokens)?))?;
    Ok(())
}

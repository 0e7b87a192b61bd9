//! `cargo xtask schema`: the JSON Schemas that editors use.

use anyhow::Context;
use feishu_api_codegen::schema::json_schemas;

use crate::output::Text;

/// All JSON Schemas.
pub(crate) fn texts() -> anyhow::Result<Vec<Text>> {
    let text = |(name, schema)| {
        let text = serde_json::to_string_pretty(&schema).context("cannot write the JSON Schema")?;
        Ok((format!("schemas/{name}"), text + "\n"))
    };
    json_schemas().into_iter().map(text).collect()
}

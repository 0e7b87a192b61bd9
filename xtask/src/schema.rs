//! `cargo xtask schema`: the JSON Schemas that editors use.

use feishu_api_codegen::layout;
use feishu_api_codegen::schema::json_schemas;

use crate::output::Text;

/// All JSON Schemas.
pub(crate) fn texts() -> Vec<Text> {
    let text = |(name, schema)| (format!("schemas/{name}"), layout::text(&schema));
    json_schemas().into_iter().map(text).collect()
}

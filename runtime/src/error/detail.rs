//! What error replies say beside code and message.

use serde_json::Value;

/// What an error reply says beside code and message, in whichever form it says it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Detail {
    /// A second, inner code, where replies have two.
    pub code: Option<i64>,
    /// The message beside the inner code.
    pub message: Option<String>,
    /// The id under which the platform's support finds the request.
    pub log_id: Option<String>,
    /// Link to the platform's page about this very failure.
    pub troubleshooter: Option<String>,
    /// Free pairs of key and value.
    pub details: Vec<(String, String)>,
    /// The fields that the server refuses.
    pub field_violations: Vec<FieldViolation>,
    /// Links to pages that may help.
    pub helps: Vec<Help>,
    /// The permissions that are missing.
    pub permission_violations: Vec<PermissionViolation>,
}

/// A field that the server refuses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldViolation {
    /// Name of the field.
    pub field: String,
    /// The value that was sent.
    pub value: String,
    /// Why it is refused.
    pub description: String,
}

/// A link to a page that may help.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Help {
    /// The page.
    pub url: String,
    /// What it is about.
    pub description: String,
}

/// A permission that is missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PermissionViolation {
    /// The scope that would grant it.
    pub scope: String,
    /// The kind of violation, such as `action_scope_required`.
    pub kind: Option<String>,
    /// What the server says about it.
    pub description: Option<String>,
    /// Where the scope can be granted.
    pub url: Option<String>,
}

impl Detail {
    /// Reads the object that an envelope keeps details in; what has another form is passed over.
    pub(crate) fn of(json: &[u8]) -> Self {
        let Ok(value) = serde_json::from_slice::<Value>(json) else { return Self::default() };
        Self {
            code: value.get("code").and_then(number),
            message: text(&value, "msg").or_else(|| text(&value, "message")),
            log_id: text(&value, "log_id").or_else(|| text(&value, "logid")),
            troubleshooter: text(&value, "troubleshooter"),
            details: list(&value, "details", |item| {
                Some((text(item, "key")?, text(item, "value").unwrap_or_default()))
            }),
            field_violations: list(&value, "field_violations", |item| {
                Some(FieldViolation {
                    field: text(item, "field")?,
                    value: text(item, "value").unwrap_or_default(),
                    description: text(item, "description").unwrap_or_default(),
                })
            }),
            helps: list(&value, "helps", |item| {
                Some(Help {
                    url: text(item, "url")?,
                    description: text(item, "description").unwrap_or_default(),
                })
            }),
            permission_violations: list(&value, "permission_violations", |item| {
                Some(PermissionViolation {
                    scope: text(item, "scope").or_else(|| text(item, "subject"))?,
                    kind: text(item, "type"),
                    description: text(item, "description"),
                    url: text(item, "url"),
                })
            }),
        }
    }
}

fn list<T>(value: &Value, key: &str, each: impl Fn(&Value) -> Option<T>) -> Vec<T> {
    let items = value.get(key).and_then(Value::as_array);
    items.into_iter().flatten().filter_map(each).collect()
}

/// A text that says something; numbers and booleans count as the text they are written as.
fn text(value: &Value, key: &str) -> Option<String> {
    match value.get(key)? {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        other @ (Value::Number(_) | Value::Bool(_)) => Some(other.to_string()),
        _ => None,
    }
}

fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok()).filter(|number| *number != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_missing_permissions_are_read() {
        let json = br#"{"permission_violations": [
            {"type": "action_scope_required", "subject": "task:task:write", "description": "no"},
            {"scope": "contact:user:readonly", "url": "https://open.feishu.cn/app/x/auth"},
            {"unknown": true}
        ]}"#;
        let found = Detail::of(json).permission_violations;
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].scope, "task:task:write");
        assert_eq!(found[0].description.as_deref(), Some("no"));
        assert_eq!(found[1].scope, "contact:user:readonly");
        assert_eq!(found[1].url.as_deref(), Some("https://open.feishu.cn/app/x/auth"));
    }

    #[test]
    fn both_names_of_the_log_id_are_read() {
        for name in ["log_id", "logid"] {
            let json = format!(r#"{{"{name}": "2024"}}"#);
            assert_eq!(Detail::of(json.as_bytes()).log_id.as_deref(), Some("2024"));
        }
    }

    #[test]
    fn other_forms_are_passed_over() {
        for json in ["null", "\"text\"", "[]", "{\"details\": {}}", "{\"code\": \"x\"}", "nonsense"]
        {
            assert_eq!(Detail::of(json.as_bytes()), Detail::default(), "{json}");
        }
    }
}

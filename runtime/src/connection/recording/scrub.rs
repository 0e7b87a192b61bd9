//! Taking secrets out of what is recorded.

use bytes::Bytes;
use serde_json::Value;

use crate::endpoint::Endpoint;
use crate::record::Field;
use crate::secret::Secrets;

/// Keys under which secrets usually stand.
const NAMES: [&str; 16] = [
    "access_token",
    "app_access_token",
    "app_secret",
    "app_ticket",
    "client_secret",
    "code_verifier",
    "encrypt_key",
    "id_token",
    "password",
    "plugin_secret",
    "refresh_token",
    "tenant_access_token",
    "ticket",
    "user_access_token",
    "user_plugin_token",
    "verification_token",
];

/// What is known of the secrets of one exchange.
pub(crate) struct Scrub<'a> {
    pub(crate) secrets: &'a Secrets,
    pub(crate) endpoint: Option<&'a Endpoint>,
}

impl Scrub<'_> {
    pub(super) fn text(&self, text: &str) -> String {
        self.secrets.scrub(text)
    }

    /// A body without secrets. Files that are no text are kept as they are.
    pub(super) fn body(&self, body: &Bytes) -> Bytes {
        let Ok(text) = std::str::from_utf8(body) else { return body.clone() };
        let text = if self.secrets.are_in(text) { self.text(text) } else { text.to_owned() };
        let Ok(mut json) = serde_json::from_str::<Value>(&text) else { return text.into() };
        // Written anew only where something was taken out: numbers keep their digits.
        if blank(&mut json, self.endpoint) { json.to_string().into() } else { text.into() }
    }
}

/// Blanks what stands under keys of secrets; whether there was something.
fn blank(json: &mut Value, endpoint: Option<&Endpoint>) -> bool {
    let is_secret = |key: &str| {
        let mut params = endpoint.into_iter().flat_map(|endpoint| endpoint.params);
        NAMES.contains(&key)
            || params.any(|param| param.field.name == key && param.field.has(Field::SECRET))
    };
    match json {
        Value::Object(members) => members.iter_mut().fold(false, |found, (key, value)| {
            if value.is_string() && is_secret(key) {
                *value = Value::from("***");
                return true;
            }
            blank(value, endpoint) || found
        }),
        Value::Array(items) => {
            // Not `any`, which would stop at the first one.
            let found = items.iter_mut().filter_map(|item| blank(item, endpoint).then_some(()));
            found.count() > 0
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_called_like_a_secret_is_blanked_however_deep() {
        let mut json = serde_json::json!({"data": [{"access_token": "u-1", "name": "n"}]});
        assert!(blank(&mut json, None));
        assert_eq!(json.to_string(), r#"{"data":[{"access_token":"***","name":"n"}]}"#);
        assert!(!blank(&mut serde_json::json!({"token": "boxcn", "ticket": 7}), None));
    }
}

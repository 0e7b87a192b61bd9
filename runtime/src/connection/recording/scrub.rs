//! Taking secrets out of what is recorded.

use bytes::Bytes;
use serde_json::Value;

use crate::endpoint::{BodyFormat, Endpoint};
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
        let Ok(mut json) = serde_json::from_str::<Value>(&text) else {
            return self.form(text).into();
        };
        // Written anew only where something was taken out: numbers keep their digits.
        if blank(&mut json, self.endpoint) { json.to_string().into() } else { text.into() }
    }

    /// A form in one line without secrets: its encoding hides them from who looks for their text.
    fn form(&self, text: String) -> String {
        if self.endpoint.is_none_or(|endpoint| endpoint.body != BodyFormat::Urlencoded) {
            return text;
        }
        let fields = text.split('&').map(|field| match field.split_once('=') {
            Some((name, _)) if is_secret(name, self.endpoint) => format!("{name}=***"),
            _ => field.to_owned(),
        });
        fields.collect::<Vec<_>>().join("&")
    }
}

/// Whether a key is one of secrets.
fn is_secret(key: &str, endpoint: Option<&Endpoint>) -> bool {
    let mut params = endpoint.into_iter().flat_map(|endpoint| endpoint.params);
    NAMES.contains(&key)
        || params.any(|param| param.field.name == key && param.field.has(Field::SECRET))
}

/// Blanks what stands under keys of secrets; whether there was something.
fn blank(json: &mut Value, endpoint: Option<&Endpoint>) -> bool {
    match json {
        Value::Object(members) => members.iter_mut().fold(false, |found, (key, value)| {
            if value.is_string() && is_secret(key, endpoint) {
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

    #[test]
    fn secrets_of_forms_are_blanked_however_they_are_encoded() {
        use crate::endpoint::{Envelope, ErrorTable, Param, Platform};

        const ENVELOPE: Envelope =
            Envelope { code: "code", message: "msg", detail: None, data: None };
        static PLATFORM: Platform = Platform {
            name: "open",
            doc: "",
            hosts: &[],
            tokens: &[],
            envelope: &ENVELOPE,
            errors: ErrorTable::EMPTY,
        };
        static ENDPOINT: Endpoint = Endpoint {
            body: BodyFormat::Urlencoded,
            params: &[Param::body("word").flags(Field::SECRET)],
            ..Endpoint::of(&PLATFORM)
        };
        let form = Bytes::from_static(b"client_id=a&client_secret=a%2Fb&word=c%20d&code");
        let scrub = |endpoint| Scrub { secrets: &Secrets::default(), endpoint }.body(&form);
        assert_eq!(scrub(Some(&ENDPOINT)), "client_id=a&client_secret=***&word=***&code");
        assert_eq!(scrub(None), form, "it may be anything else");
    }
}

//! Texts: everything that a caller sees in the editor says what it is for.

use super::walk::{Group, groups};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::MISSING_DOC;
use crate::load::At;
use crate::resolve::{Api, Endpoint, Platform};
use crate::schema::{ErrorCase, Rule, TypeDef};

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    let mut docs = Docs { report };
    for platform in &api.platforms {
        docs.platform(platform);
        for service in &platform.services {
            let (def, at) = (service.def, service.at);
            docs.say(&def.title, "the service's title", at.get("title"));
            docs.say(&def.summary, "the service's summary", at.get("summary"));
            for endpoint in &service.endpoints {
                docs.endpoint(endpoint);
            }
        }
    }
    let replies = api.endpoints().map(|(_, _, endpoint)| Group::of_reply(endpoint));
    for group in groups(api).chain(replies) {
        for member in group.members {
            docs.say(&member.def.doc, &format!("`{}`", member.name), member.at);
        }
    }
    for (id, named) in api.types.iter().enumerate() {
        let what = format!("`{}`", named.name);
        match named.def {
            TypeDef::Struct(def) => {
                docs.say(&def.doc, &what, named.at);
                if let Some(group) = Group::of_type(api, id) {
                    docs.shapes(&group);
                }
            }
            TypeDef::Enum(def) => {
                docs.say(&def.doc, &what, named.at);
                let at = named.at.get("enum").get("values");
                for (index, value) in def.values.iter().enumerate() {
                    let at = at.at(index).get("value");
                    docs.say(&value.doc, &format!("the value {}", value.value), at);
                }
            }
            TypeDef::Union(def) => {
                docs.say(&def.doc, &what, named.at);
                let at = named.at.get("union").get("variants");
                for (name, variant) in &def.variants {
                    docs.say(&variant.doc, &format!("`{name}`"), at.get(name));
                }
            }
        }
    }
}

struct Docs<'r> {
    report: &'r mut Report,
}

impl Docs<'_> {
    fn say(&mut self, text: &str, what: &str, at: At<'_>) {
        if text.trim().is_empty() {
            let message = format!("nothing is said about {what:.80}");
            self.report.add(MISSING_DOC.at(at.on_key(), message));
        }
    }

    fn platform(&mut self, platform: &Platform<'_>) {
        let (def, at) = (platform.def, platform.at);
        self.say(&def.title, "the platform's title", at.get("title"));
        self.say(&def.summary, "the platform's summary", at.get("summary"));
        for (index, host) in def.hosts.iter().enumerate() {
            let what = format!("the host `{}`", host.name);
            self.say(&host.doc, &what, at.get("hosts").at(index).get("doc"));
        }
        let tokens = at.get("tokens");
        for (token, entry) in def.tokens.values().zip(tokens.node.entries()) {
            self.say(&token.doc, &format!("the token `{}`", entry.key), tokens.get(&entry.key));
        }
        for (name, credential) in &def.credentials {
            let what = format!("the credential `{name}`");
            self.say(&credential.doc, &what, at.get("credentials").get(name));
        }
        for (name, envelope) in &def.envelopes {
            let what = format!("the envelope `{name}`");
            self.say(&envelope.doc, &what, at.get("envelopes").get(name));
        }
        self.errors(&def.errors, at.get("errors"));
    }

    fn endpoint(&mut self, endpoint: &Endpoint<'_>) {
        let (def, at) = (endpoint.def, endpoint.at);
        self.say(&def.title, "the endpoint's title", at.get("title"));
        self.say(&def.summary, "the endpoint's summary", at.get("summary"));
        if let Some(download) = &def.download {
            self.say(&download.doc, "the file", at.get("download").get("doc"));
        }
        for (index, scope) in def.field_scopes.iter().enumerate() {
            let at = at.get("field_scopes").at(index).get("doc");
            self.say(&scope.doc, &format!("the scope `{}`", scope.scope), at);
        }
        self.errors(&def.errors, at.get("errors"));
        self.shapes(&Group::of_endpoint(endpoint));
    }

    fn errors(&mut self, errors: &[ErrorCase], at: At<'_>) {
        for (index, error) in errors.iter().enumerate() {
            self.say(&error.doc, &format!("`{}`", error.name), at.at(index).get("doc"));
        }
    }

    /// The Rust enums that rules become.
    fn shapes(&mut self, group: &Group<'_>) {
        for (index, rule) in group.rules.iter().enumerate() {
            let at = group.at.at(index);
            match rule {
                Rule::AtMostOne(choice) | Rule::ExactlyOne(choice) => {
                    let key = if matches!(rule, Rule::AtMostOne(_)) {
                        "at_most_one"
                    } else {
                        "exactly_one"
                    };
                    if let Some(shape) = &choice.shape {
                        self.say(&choice.doc, &format!("`{shape}`"), at.get(key).get("as"));
                    }
                }
                Rule::TaggedBy(tagged) => {
                    let at = at.get("tagged_by");
                    self.say(&tagged.doc, &format!("`{}`", tagged.shape), at.get("as"));
                    for (value, case) in &tagged.cases {
                        let what = format!("the case `{value}`");
                        self.say(&case.doc, &what, at.get("cases").get(value));
                    }
                }
                _ => {}
            }
        }
    }
}

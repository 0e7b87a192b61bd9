//! Texts: everything that a caller sees in the editor says what it is for.

use super::repeats::repeats;
use super::walk::declared_fields;
use crate::diagnostic::kinds::{MISSING_DOC, REPEATED_NAME};
use crate::diagnostic::{Place, Report};
use crate::group::{Group, groups};
use crate::resolve::{Api, Endpoint, Error, Platform};
use crate::schema::{FieldScope, Rule, TypeDef};
use crate::syntax::Spanned;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    let mut docs = Docs { report };
    for platform in &api.platforms {
        docs.platform(platform);
        for service in &platform.services {
            docs.text(&service.def.title, "the service's title");
            docs.text(&service.def.summary, "the service's summary");
            for endpoint in &service.endpoints {
                docs.endpoint(endpoint);
            }
            for event in &service.events {
                docs.text(&event.def.title, "the event's title");
                docs.text(&event.def.summary, "the event's summary");
                docs.field_scopes(&event.def.field_scopes);
            }
        }
    }
    for (name, field) in declared_fields(api) {
        docs.named(name, &field.doc);
        docs.says_more("", name, &field.doc, name.place());
    }
    for named in &api.types {
        let doc = match named.def {
            TypeDef::Struct(def) => &def.doc,
            TypeDef::Enum(def) => &def.doc,
            TypeDef::Union(def) => &def.doc,
        };
        docs.say(doc, &format!("`{}`", named.name), named.place);
        docs.says_more("", named.name, doc, named.place);
        match named.def {
            TypeDef::Struct(_) => {}
            TypeDef::Enum(def) => {
                for value in def.values.iter() {
                    docs.say(&value.doc, &format!("the value {}", value.value), value.value.key());
                }
            }
            TypeDef::Union(def) => {
                for (name, variant) in def.variants.iter() {
                    docs.named(name, &variant.doc);
                }
            }
        }
    }
    for group in groups(api) {
        docs.shapes(&group);
    }
}

struct Docs<'r> {
    report: &'r mut Report,
}

impl Docs<'_> {
    fn say(&mut self, text: &str, what: &str, place: Place) {
        if text.trim().is_empty() {
            let message = format!("nothing is said about {what:.80}");
            self.report.add(MISSING_DOC.at(place, message));
        }
    }

    /// A text that only repeats the name of what it is about, or of what is around that.
    fn says_more(&mut self, around: &str, name: &str, text: &str, place: Place) {
        if repeats(around, name, text) {
            let message = format!("“{text:.80}” only repeats the name of `{name:.80}`");
            let help = "say what it is for, or what it means to the caller";
            self.report.add(REPEATED_NAME.at(place, message).help(help));
        }
    }

    /// A text that has a key of its own.
    fn text(&mut self, text: &Spanned<String>, what: &str) {
        self.say(text, what, text.key());
    }

    /// What is said of something by its name.
    fn named(&mut self, name: &Spanned<String>, text: &str) {
        self.say(text, &format!("`{name}`"), name.place());
    }

    fn platform(&mut self, platform: &Platform<'_>) {
        let def = platform.def;
        self.text(&def.title, "the platform's title");
        self.text(&def.summary, "the platform's summary");
        for host in def.hosts.iter() {
            self.text(&host.doc, &format!("the host `{}`", host.name));
        }
        for (kind, token) in &def.tokens {
            self.say(&token.doc, &format!("the token `{}`", kind.name()), kind.place());
        }
        for (name, credential) in &def.credentials {
            self.say(&credential.doc, &format!("the credential `{name}`"), name.place());
        }
        for (name, envelope) in def.envelopes.iter() {
            self.say(&envelope.doc, &format!("the envelope `{name}`"), name.place());
        }
        self.errors(&platform.errors);
    }

    fn endpoint(&mut self, endpoint: &Endpoint<'_>) {
        let def = endpoint.def;
        self.text(&def.title, "the endpoint's title");
        self.text(&def.summary, "the endpoint's summary");
        // Of `delete` and the like, nothing more can be said.
        if endpoint.method.contains('_') {
            self.says_more(endpoint.resource, endpoint.method, &def.summary, def.summary.key());
        }
        if let Some(download) = &def.download {
            self.text(&download.doc, "the file");
        }
        self.field_scopes(&def.field_scopes);
        self.errors(&endpoint.errors);
    }

    fn field_scopes(&mut self, scopes: &[FieldScope]) {
        for scope in scopes {
            self.text(&scope.doc, &format!("the scope `{}`", scope.scope));
        }
    }

    fn errors(&mut self, errors: &[Error<'_>]) {
        for error in errors {
            self.text(error.doc, &format!("`{}`", error.name));
            if let Some(advice) = error.advice {
                self.say(advice, &format!("what to do about `{}`", error.name), error.doc.key());
            }
        }
    }

    /// The Rust enums that rules become.
    fn shapes(&mut self, group: &Group<'_>) {
        for rule in group.rules {
            let (Some(shape), doc) = (rule.shape(), rule.shape_doc()) else { continue };
            self.say(doc, &format!("`{shape}`"), shape.key());
            if let Rule::TaggedBy(tagged) = rule {
                for (value, case) in tagged.cases.iter() {
                    self.say(&case.doc, &format!("the case `{value}`"), value.place());
                }
            }
        }
    }
}

//! Platforms, services and their versions.

use super::docs::described;
use super::errors::{codes, errors};
use super::{Lowering, version_module, words};
use crate::model::{
    Client, ClientBuilder, ClientMethod, Credential, CredentialUse, Envelope, Host, Platform,
    Resource, Service, Token, Version,
};
use crate::names::{CLIENT_METHODS, Claims, feature, pascal, shouty, snake};
use crate::resolve;
use crate::schema::{self, TokenKind};

impl<'s> Lowering<'_, 's> {
    pub(super) fn platform(&self, platform: &resolve::Platform<'s>) -> Platform<'s> {
        let def = platform.def;
        let codes = codes(platform.errors.iter().map(|error| (String::new(), *error)));
        Platform {
            name: platform.name,
            schema: self.schema(platform.place),
            title: &def.title,
            summary: described(&def.summary),
            doc: &def.doc,
            client: client(def),
            at_root: def.at_root,
            hosts: def.hosts.iter().map(host).collect(),
            tokens: def.tokens.iter().map(|(kind, token)| self::token(**kind, token)).collect(),
            credentials: def.credentials.iter().map(|(name, def)| credential(name, def)).collect(),
            envelopes: def.envelopes.iter().map(|(name, def)| envelope(name, def)).collect(),
            errors: errors(&platform.errors, &codes),
            codes,
            types: platform.types.clone(),
            services: self.services(platform),
        }
    }

    fn services(&self, platform: &resolve::Platform<'s>) -> Vec<Service<'s>> {
        let mut services: Vec<Service<'s>> = Vec::new();
        let mut accessors = Claims::with(&CLIENT_METHODS);
        for service in &platform.services {
            let version = self.version(platform, service);
            match services.last_mut().filter(|last| last.name == service.name) {
                Some(known) => known.versions.push(version),
                None => services.push(Service {
                    name: service.name,
                    handle: service_handle(service),
                    feature: feature(platform.name, platform.def.at_root, service.name),
                    accessor: accessors.claim(&snake(service.name)),
                    summary: version.summary,
                    versions: vec![version],
                }),
            }
        }
        services
    }

    fn version(
        &self,
        platform: &resolve::Platform<'s>,
        service: &resolve::Service<'s>,
    ) -> Version<'s> {
        let module = version_module(platform, service);
        let documented = service.endpoints.iter().flat_map(|endpoint| {
            let operation = self.names.operation(endpoint.file);
            endpoint.errors.iter().map(move |error| (operation.clone(), *error))
        });
        let codes = codes(documented);
        let mut resources: Vec<Resource<'s>> = Vec::new();
        for endpoint in &service.endpoints {
            let operation = self.operation(platform, service, endpoint, (&module, &codes));
            match resources.last_mut().filter(|last| last.name == endpoint.resource) {
                Some(known) => known.operations.push(operation),
                None => resources.push(Resource {
                    name: endpoint.resource,
                    handle: format!("{}Resource", pascal(endpoint.resource)),
                    operations: vec![operation],
                }),
            }
        }
        let declared = service.types.iter().filter_map(|id| self.api.types.get(*id));
        let mut type_schemas: Vec<&str> =
            declared.map(|declared| self.schema(declared.place)).collect();
        type_schemas.dedup();
        Version {
            name: service.version,
            handle: service.version.map_or_else(|| service_handle(service), pascal),
            schema: self.schema(service.place),
            title: &service.def.title,
            summary: described(&service.def.summary),
            doc: &service.def.doc,
            types: service.types.clone(),
            type_schemas,
            codes,
            resources,
            events: service.events.iter().map(|event| self.event(event, &module)).collect(),
            module,
        }
    }
}

fn service_handle(service: &resolve::Service<'_>) -> String {
    format!("{}Service", pascal(service.name))
}

fn client(def: &schema::Platform) -> Client<'_> {
    let has = |kind| def.tokens.contains_key(&kind);
    let (builder, identity) = if has(TokenKind::Plugin) {
        (ClientBuilder::OfPlugin, "Plugin")
    } else {
        (ClientBuilder::OfApp, "Tenant")
    };
    let methods = [
        (has(TokenKind::User), ClientMethod::ForUsers),
        (has(TokenKind::App), ClientMethod::ForApp),
        (has(TokenKind::Tenant), ClientMethod::ForTenants),
        (has(TokenKind::App), ClientMethod::Listen),
        (has(TokenKind::Plugin), ClientMethod::WithUserKey),
        (def.credentials.contains_key("helpdesk"), ClientMethod::WithHelpdesk),
    ];
    let methods = methods.into_iter().filter(|(is_offered, _)| *is_offered);
    Client {
        name: &def.client,
        identity,
        builder,
        methods: methods.map(|(_, method)| method).collect(),
    }
}

fn host(def: &schema::Host) -> Host<'_> {
    let others = def.others.iter().map(|(name, url)| (name.as_str(), url.as_str()));
    Host { name: &def.name, url: &def.url, doc: &def.doc, others: others.collect() }
}

fn token(kind: TokenKind, def: &schema::Token) -> Token<'_> {
    Token {
        kind: words::token(kind).variant,
        header: &def.header,
        scheme: def.scheme.as_deref().map(String::as_str),
    }
}

fn credential<'s>(name: &'s str, def: &'s schema::Credential) -> Credential<'s> {
    Credential { name, constant: shouty(name), header: &def.header, doc: described(&def.doc) }
}

/// The credential of this name, as endpoints demand it.
pub(super) fn credential_use(name: &str) -> CredentialUse {
    CredentialUse { name: name.to_owned(), constant: shouty(name), marker: pascal(name) }
}

fn envelope<'s>(name: &'s str, def: &'s schema::Envelope) -> Envelope<'s> {
    Envelope {
        name,
        constant: envelope_constant(name),
        code: &def.code,
        message: &def.message,
        detail: def.detail.as_deref(),
        data: def.data.as_deref(),
        doc: described(&def.doc),
    }
}

/// The name of the constant of an envelope.
pub(super) fn envelope_constant(name: &str) -> String {
    format!("{}_ENVELOPE", shouty(name))
}

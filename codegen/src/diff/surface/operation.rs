//! Endpoints.

use super::item::{deprecable, described, rules, variant};
use super::{Lifecycle, Node, Surface, documented, kinds};
use crate::model::{Input, Mask, MemberTy, Operation, Paging, Param, Place, Reply, SetterKind};

const ENDPOINT: Lifecycle = Lifecycle {
    added: &kinds::ENDPOINT_ADDED,
    removed: &kinds::ENDPOINT_REMOVED,
    renamed: &kinds::ENDPOINT_RENAMED,
    rekeyed: &kinds::ENDPOINT_RELOCATED,
};

const PARAMETER: Lifecycle = Lifecycle {
    added: &kinds::PARAMETER_ADDED,
    removed: &kinds::PARAMETER_REMOVED,
    renamed: &kinds::PARAMETER_RENAMED,
    rekeyed: &kinds::MEANING_CHANGED,
};

const REQUIRED_PARAMETER: Lifecycle = Lifecycle {
    added: &kinds::PARAMETER_ADDED_REQUIRED,
    renamed: &kinds::ARGUMENT_RENAMED,
    ..PARAMETER
};

const PAGING: Lifecycle = Lifecycle {
    added: &kinds::PAGING_ADDED,
    removed: &kinds::PAGING_REMOVED,
    renamed: &kinds::PAGING_CHANGED,
    rekeyed: &kinds::MEANING_CHANGED,
};

const TOKEN: Lifecycle = Lifecycle {
    added: &kinds::TOKEN_ADDED,
    removed: &kinds::TOKEN_REMOVED,
    renamed: &kinds::TOKEN_REMOVED,
    rekeyed: &kinds::TOKEN_REMOVED,
};

pub(super) const SCOPE: Lifecycle = Lifecycle {
    added: &kinds::SCOPE_ADDED,
    removed: &kinds::SCOPE_REMOVED,
    renamed: &kinds::SCOPE_REMOVED,
    rekeyed: &kinds::SCOPE_REMOVED,
};

impl Surface<'_, '_> {
    /// The types that belong to an endpoint.
    pub(super) fn operation_types(&self, operation: &Operation<'_>) -> Vec<Node> {
        let shapes = operation.shapes.iter().map(|shape| self.shape(&operation.module, shape));
        self.items(&operation.types).into_iter().chain(shapes).collect()
    }

    pub(super) fn operation(&self, operation: &Operation<'_>) -> Node {
        let arguments: Vec<String> =
            operation.arguments.iter().map(|one| key(operation, one)).collect();
        let constants = operation.constants.iter().map(|(param, value)| {
            (operation.params.get(*param).map_or("", |param| param.wire.name), value)
        });
        let field_scopes = operation.field_scopes.iter().flat_map(|(scope, doc)| [*scope, *doc]);
        let apps: Vec<&str> = operation.apps.iter().map(|app| app.variant).collect();
        let words = [operation.title, operation.summary, operation.doc];
        let words = words.into_iter().chain(operation.description.iter().copied());
        let node = Node::new("endpoint", &operation.id, &operation.name, ENDPOINT)
            .place()
            .order(&kinds::ARGUMENTS_REORDERED, &arguments)
            .fact(&kinds::REPLY_CHANGED, self.reply(&operation.reply))
            .fact(&kinds::ENDPOINT_MOVED, address(operation))
            .fact(&kinds::SENT_DIFFERENTLY, travels(operation))
            .fact(&kinds::ENVELOPE_CHANGED, &operation.envelope)
            .fact(
                &kinds::CONSTANT_CHANGED,
                documented::lines(constants) + &documented::lines(&operation.from_client),
            )
            .fact(&kinds::RULES_CHANGED, rules(&operation.rules))
            .optional(
                &kinds::CREDENTIAL_DEMANDED,
                &kinds::CREDENTIAL_DROPPED,
                &kinds::CREDENTIAL_DEMANDED,
                operation.credential.as_ref().map_or("", |one| &one.name),
            )
            .fact(&kinds::FIELD_SCOPES_CHANGED, documented::text(field_scopes))
            .fact(&kinds::APPS_CHANGED, apps.join(", "))
            .fact(&kinds::RATE_CHANGED, operation.rate_limits.join(", "))
            .fact(&kinds::IDEMPOTENCY_CHANGED, operation.idempotency.unwrap_or_default())
            .fact(&kinds::DOCUMENTATION_CHANGED, documented::text(words));
        deprecable(node, operation.deprecated)
            .with(tokens(operation))
            .with(operation.scopes.iter().map(|scope| Node::new("scope", *scope, "", SCOPE)))
            .with(self.inputs(operation))
            .with(operation.masks.iter().map(|mask| self::mask(operation, mask)))
            .with(self.reply_fields(&operation.reply))
            .with(operation.paging.iter().map(|paging| self.paged(operation, paging)))
            .with(documented::errors(&operation.errors))
    }

    fn reply(&self, reply: &Reply<'_>) -> String {
        match reply {
            Reply::Empty => "nothing".to_owned(),
            Reply::Struct { .. } => "data".to_owned(),
            Reply::File => "file".to_owned(),
            Reply::Events(ty) => format!("events of {}", self.ty(ty)),
        }
    }

    fn reply_fields(&self, reply: &Reply<'_>) -> Vec<Node> {
        match reply {
            Reply::Struct { body, .. } => self.members(body, "reply field", true),
            Reply::Empty | Reply::File | Reply::Events(_) => Vec::new(),
        }
    }

    /// What the method `items` gives.
    fn paged(&self, operation: &Operation<'_>, paging: &Paging<'_>) -> Node {
        let param = operation.params.get(paging.param).map_or("", |param| param.wire.name);
        let way = documented::lines([(param, &paging.style, paging.has_more)]);
        Node::new("list", paging.items, "items", PAGING)
            .fact(&kinds::PAGING_CHANGED, way)
            .fact(&kinds::ITEMS_CHANGED, self.ty(&paging.item))
    }

    /// What callers give: arguments and setters.
    fn inputs(&self, operation: &Operation<'_>) -> Vec<Node> {
        let arguments = operation.arguments.iter().map(|input| {
            self.input(operation, input, REQUIRED_PARAMETER)
                .flag(&kinds::PARAMETER_REQUIRED, &kinds::PARAMETER_OPTIONAL, true)
                .optional(&kinds::CLEAR_ADDED, &kinds::CLEAR_REMOVED, &kinds::CLEAR_REMOVED, "")
        });
        let setters = operation.setters.iter().map(|setter| {
            let clear = match &setter.kind {
                SetterKind::Masked { clear } => clear.as_deref().unwrap_or_default(),
                SetterKind::Plain | SetterKind::Object => "",
            };
            self.input(operation, &setter.input, PARAMETER)
                .flag(&kinds::PARAMETER_REQUIRED, &kinds::PARAMETER_OPTIONAL, false)
                .optional(&kinds::CLEAR_ADDED, &kinds::CLEAR_REMOVED, &kinds::CLEAR_REMOVED, clear)
        });
        arguments.chain(setters).collect()
    }

    fn input(&self, operation: &Operation<'_>, input: &Input<'_>, lifecycle: Lifecycle) -> Node {
        let params = input.params.iter().filter_map(|at| operation.params.get(*at));
        let params: Vec<&Param<'_>> = params.collect();
        let wire = params.iter().map(|param| {
            let Param { place, wire } = param;
            let part = self.tagged_part(&input.ty, wire);
            (place, wire.form, wire.unmasked, wire.response_only, part)
        });
        // An argument is given anyway; a setter may be for something that must be given.
        let limits = params.iter().map(|param| {
            let is_demanded =
                param.wire.required && lifecycle.added != &kinds::PARAMETER_ADDED_REQUIRED;
            (is_demanded, &param.wire.limits)
        });
        let node = Node::new("parameter", key(operation, input), &input.name, lifecycle)
            .fact(&kinds::PARAMETER_RETYPED, self.member_ty(&input.ty))
            .fact(&kinds::SENT_DIFFERENTLY, documented::lines(wire))
            .fact(&kinds::LIMITS_CHANGED, documented::lines(limits));
        let is_secret = params.iter().any(|param| param.wire.secret);
        described(
            node.flag(&kinds::SECRECY_CHANGED, &kinds::SECRECY_CHANGED, is_secret),
            &input.docs,
        )
    }
}

/// Where an endpoint is called.
fn address(operation: &Operation<'_>) -> String {
    let host = operation.host.map(|name| format!(" on the host {name}")).unwrap_or_default();
    format!("{} {}{host}", operation.http_method, operation.http_path)
}

/// How a request travels as a whole.
fn travels(operation: &Operation<'_>) -> String {
    let token = if operation.tokens.is_empty() { "without a token" } else { "with a token" };
    format!("{} {token}", operation.body)
}

/// The tokens with which an endpoint can be called: all where it takes none.
fn tokens(operation: &Operation<'_>) -> Vec<Node> {
    let accepted = match operation.tokens.as_slice() {
        [] => vec!["Tenant", "User", "App", "Plugin"],
        tokens => tokens.iter().map(|token| token.variant).collect(),
    };
    accepted.into_iter().map(|variant| Node::new("token", variant, "", TOKEN)).collect()
}

/// The setter of a mask, and the enum of the fields that it may name.
fn mask(operation: &Operation<'_>, mask: &Mask<'_>) -> Node {
    let param = operation.params.get(mask.param);
    let limits = documented::lines(param.map(|param| &param.wire.limits));
    Node::new("mask", mask.object, &mask.setter, PARAMETER)
        .fact(&kinds::PARAMETER_RETYPED, &mask.name)
        .fact(&kinds::MEANING_CHANGED, param.map_or("", |param| param.wire.name))
        .fact(&kinds::LIMITS_CHANGED, limits)
        .with(mask.fields.iter().map(|field| variant(field.wire, &field.name, field.doc)))
}

/// What something that a caller gives is on the wire, with the masked object that holds it: the
/// parameter's name, or that of the shape that stands for several.
fn key(operation: &Operation<'_>, input: &Input<'_>) -> String {
    let Some(param) = input.params.first().and_then(|at| operation.params.get(*at)) else {
        return String::new();
    };
    let name = match &input.ty {
        MemberTy::Shape { name, .. } => name,
        MemberTy::Value(_) => param.wire.name,
    };
    match param.place {
        Place::Inside(object) => format!("{object}.{name}"),
        _ => name.to_owned(),
    }
}

//! Operations: one endpoint each.

use serde_json::Value as Json;

use super::{
    CredentialUse, Docs, ErrorConst, ItemId, MemberTy, Rule, Shape, Struct, Ty, WireField, Word,
};

/// An operation: one endpoint.
#[derive(Debug)]
pub(crate) struct Operation<'s> {
    /// `open/task/v2/task/patch`
    pub(crate) id: String,
    pub(crate) name: String,
    /// Name of its module and of its method on the resource.
    pub(crate) method: &'s str,
    pub(crate) resource: &'s str,
    pub(crate) module: Vec<String>,
    /// Its schema.
    pub(crate) schema: &'s str,
    pub(crate) title: &'s str,
    pub(crate) summary: &'s str,
    pub(crate) description: Vec<&'s str>,
    /// Address of the documentation.
    pub(crate) doc: &'s str,
    pub(crate) deprecated: Option<&'s str>,
    pub(crate) http_method: &'s str,
    pub(crate) http_path: &'s str,
    /// Which of the platform's other hosts serves it.
    pub(crate) host: Option<&'s str>,
    pub(crate) tokens: Vec<Word>,
    /// The runtime's marker of the tokens that it accepts.
    pub(crate) access: &'static str,
    pub(crate) credential: Option<CredentialUse>,
    /// The generic arguments of a client that may call it, where it is not any client.
    pub(crate) client_arguments: Vec<&'static str>,
    pub(crate) apps: Vec<Word>,
    pub(crate) scopes: Vec<&'s str>,
    /// Scopes that only certain fields or values need, and which those are.
    pub(crate) field_scopes: Vec<(&'s str, &'s str)>,
    /// The rates that are documented, as they are: `50/s`, `special`.
    pub(crate) rate_limits: Vec<&'s str>,
    /// Those of them that are numbers.
    pub(crate) rates: Vec<Rate>,
    /// The parameter that makes repeating the call safe.
    pub(crate) idempotency: Option<&'s str>,
    /// A variant of the runtime's `BodyFormat`.
    pub(crate) body: &'static str,
    /// Name of the constant of its envelope.
    pub(crate) envelope: String,
    pub(crate) params: Vec<Param<'s>>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) shapes: Vec<Shape<'s>>,
    /// What must be given, in the order of `new`.
    pub(crate) arguments: Vec<Input<'s>>,
    /// What may be given, each with a setter.
    pub(crate) setters: Vec<Setter<'s>>,
    /// Parameters that always have the same value.
    pub(crate) constants: Vec<(usize, &'s Json)>,
    /// Parameters that the client fills in, each with a variant of the runtime's `FromClient`.
    pub(crate) from_client: Vec<(&'s str, &'static str)>,
    pub(crate) masks: Vec<Mask<'s>>,
    pub(crate) types: Vec<ItemId>,
    pub(crate) reply: Reply<'s>,
    pub(crate) errors: Vec<ErrorConst<'s>>,
    pub(crate) paging: Option<Paging<'s>>,
    pub(crate) examples: Vec<Example<'s>>,
}

/// A documented rate.
#[derive(Debug)]
pub(crate) struct Rate {
    pub(crate) calls: u32,
    pub(crate) seconds: u32,
}

/// A parameter in the endpoint's table.
#[derive(Debug)]
pub(crate) struct Param<'s> {
    pub(crate) wire: WireField<'s>,
    pub(crate) place: Place<'s>,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place<'s> {
    Path,
    Query,
    Header,
    Body,
    Inside(&'s str),
    MaskOf(&'s str),
}

/// Something a caller gives.
#[derive(Debug)]
pub(crate) struct Input<'s> {
    pub(crate) name: String,
    pub(crate) ty: MemberTy,
    /// The parameters that it fills: one, or all that its shape stands for.
    pub(crate) params: Vec<usize>,
    pub(crate) docs: Docs<'s>,
}

/// Something a caller may give.
#[derive(Debug)]
pub(crate) struct Setter<'s> {
    pub(crate) input: Input<'s>,
    pub(crate) kind: SetterKind,
}

/// What a setter does beside setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SetterKind {
    /// Nothing.
    Plain,
    /// Names the field in the mask; the name of the method that clears it, where that is allowed.
    Masked { clear: Option<String> },
    /// Sets a whole masked object.
    Object,
}

/// An update mask.
#[derive(Debug)]
pub(crate) struct Mask<'s> {
    /// Name of the enum of its fields.
    pub(crate) name: String,
    /// Name of the method that sets it as it is.
    pub(crate) setter: String,
    pub(crate) param: usize,
    /// The object whose fields it names.
    pub(crate) object: &'s str,
    pub(crate) fields: Vec<MaskField<'s>>,
}

/// A field that a mask may name.
#[derive(Debug)]
pub(crate) struct MaskField<'s> {
    /// Name of the variant.
    pub(crate) name: String,
    pub(crate) wire: &'s str,
    pub(crate) doc: &'s str,
}

/// What a successful reply is.
#[derive(Debug)]
pub(crate) enum Reply<'s> {
    /// JSON without declared fields.
    Empty,
    /// JSON: a struct of its own.
    Struct { name: String, body: Struct<'s> },
    /// A file.
    File,
    /// Server-sent events.
    Events(Ty),
}

/// How a reply is paged.
#[derive(Debug)]
pub(crate) struct Paging<'s> {
    /// The parameter that says which page.
    pub(crate) param: usize,
    pub(crate) style: PagingStyle<'s>,
    /// Paths of wire names in the reply.
    pub(crate) items: &'s str,
    pub(crate) has_more: Option<&'s str>,
    /// The members that lead to the items, and the type of one item.
    pub(crate) members: Vec<String>,
    pub(crate) item: Ty,
}

/// What tells one page from the next.
#[derive(Debug)]
pub(crate) enum PagingStyle<'s> {
    Token { next: &'s str },
    Offset { total: Option<&'s str> },
    Number { first: i64, total: Option<&'s str> },
}

/// A documented exchange.
#[derive(Debug)]
pub(crate) struct Example<'s> {
    pub(crate) name: &'s str,
    /// The value of each parameter that is given.
    pub(crate) values: Vec<Option<&'s Json>>,
    /// What must be sent, as JSON.
    pub(crate) sent: String,
    /// The reply, as JSON; empty where none is documented.
    pub(crate) reply: String,
}

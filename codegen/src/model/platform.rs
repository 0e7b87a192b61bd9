//! Platforms, services and what their endpoints share.

use super::{Event, ItemId, Operation};

/// A platform: a module with a client.
#[derive(Debug)]
pub(crate) struct Platform<'s> {
    pub(crate) name: &'s str,
    /// Its schema.
    pub(crate) schema: &'s str,
    pub(crate) title: &'s str,
    pub(crate) summary: &'s str,
    /// Address of the documentation.
    pub(crate) doc: &'s str,
    pub(crate) client: Client<'s>,
    /// Whether the crate's root re-exports it.
    pub(crate) at_root: bool,
    pub(crate) hosts: Vec<Host<'s>>,
    pub(crate) tokens: Vec<Token<'s>>,
    pub(crate) credentials: Vec<Credential<'s>>,
    pub(crate) envelopes: Vec<Envelope<'s>>,
    pub(crate) codes: Vec<ErrorCode<'s>>,
    pub(crate) errors: Vec<ErrorConst<'s>>,
    pub(crate) types: Vec<ItemId>,
    pub(crate) services: Vec<Service<'s>>,
}

/// The client of a platform.
#[derive(Debug)]
pub(crate) struct Client<'s> {
    pub(crate) name: &'s str,
    /// The runtime's marker of whom it calls for at first.
    pub(crate) identity: &'static str,
    pub(crate) builder: ClientBuilder,
    /// What it offers beside its services.
    pub(crate) methods: Vec<ClientMethod>,
}

/// Whose tokens a client fetches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClientBuilder {
    OfApp,
    OfPlugin,
}

/// What a client may offer, depending on the tokens and credentials of its platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClientMethod {
    ForUsers,
    ForApp,
    ForTenants,
    Listen,
    WithUserKey,
    WithHelpdesk,
}

/// A host under which a platform is reached.
#[derive(Debug)]
pub(crate) struct Host<'s> {
    pub(crate) name: &'s str,
    pub(crate) url: &'s str,
    pub(crate) doc: &'s str,
    /// The base URLs of what is served apart, by name.
    pub(crate) others: Vec<(&'s str, &'s str)>,
}

/// How a token travels.
#[derive(Debug)]
pub(crate) struct Token<'s> {
    /// A variant of the runtime's `TokenKind`.
    pub(crate) kind: &'static str,
    pub(crate) header: &'s str,
    pub(crate) scheme: Option<&'s str>,
}

/// A credential beside the token.
#[derive(Debug)]
pub(crate) struct Credential<'s> {
    pub(crate) name: &'s str,
    /// Name of its constant.
    pub(crate) constant: String,
    pub(crate) header: &'s str,
    pub(crate) doc: &'s str,
}

/// A credential that endpoints demand.
#[derive(Debug, Clone)]
pub(crate) struct CredentialUse {
    pub(crate) name: String,
    /// Name of its constant.
    pub(crate) constant: String,
    /// The runtime's marker.
    pub(crate) marker: String,
}

/// Where the parts of a reply stand.
#[derive(Debug)]
pub(crate) struct Envelope<'s> {
    pub(crate) name: &'s str,
    /// Name of its constant.
    pub(crate) constant: String,
    pub(crate) code: &'s str,
    pub(crate) message: &'s str,
    pub(crate) detail: Option<&'s str>,
    pub(crate) data: Option<&'s str>,
    pub(crate) doc: &'s str,
}

/// A constant for an error code, which all operations of a version share.
#[derive(Debug)]
pub(crate) struct ErrorCode<'s> {
    pub(crate) name: String,
    /// As the documentation calls it.
    pub(crate) documented_name: &'s str,
    pub(crate) number: i64,
    /// Tells apart several meanings of one number; 0 where there is only one.
    pub(crate) case: u8,
    pub(crate) http: Option<u16>,
    pub(crate) meanings: Vec<Meaning<'s>>,
}

/// What an error code means, and to which operations.
#[derive(Debug)]
pub(crate) struct Meaning<'s> {
    pub(crate) doc: &'s str,
    pub(crate) operations: Vec<String>,
}

/// A documented error.
#[derive(Debug)]
pub(crate) struct ErrorConst<'s> {
    /// Name of its constant.
    pub(crate) name: String,
    /// As the documentation calls it.
    pub(crate) documented_name: &'s str,
    pub(crate) code: i64,
    /// Tells apart several meanings of one code; 0 where there is only one.
    pub(crate) case: u8,
    pub(crate) http: Option<u16>,
    /// A variant of the runtime's `Kind`.
    pub(crate) kind: &'static str,
    /// The message by which it is told from others of the same code.
    pub(crate) message: Option<&'s str>,
    pub(crate) doc: &'s str,
    pub(crate) advice: Option<&'s str>,
}

/// A service: a module, a feature and an accessor of the client.
#[derive(Debug)]
pub(crate) struct Service<'s> {
    pub(crate) name: &'s str,
    /// Name of the type that leads to its versions.
    pub(crate) handle: String,
    pub(crate) feature: String,
    /// The accessor's name on the client.
    pub(crate) accessor: String,
    pub(crate) summary: &'s str,
    pub(crate) versions: Vec<Version<'s>>,
}

impl Service<'_> {
    /// Whether its versions are modules below it.
    pub(crate) fn is_versioned(&self) -> bool {
        self.versions.iter().any(|version| version.name.is_some())
    }

    /// Whether it can be called; some only send events.
    pub(crate) fn has_operations(&self) -> bool {
        self.versions.iter().any(Version::has_operations)
    }
}

/// One version of a service: a module below it, or the service's own where it has no versions.
#[derive(Debug)]
pub(crate) struct Version<'s> {
    pub(crate) name: Option<&'s str>,
    /// Name of the type that leads to its resources.
    pub(crate) handle: String,
    /// Its schema.
    pub(crate) schema: &'s str,
    pub(crate) title: &'s str,
    pub(crate) summary: &'s str,
    /// Address of the documentation.
    pub(crate) doc: &'s str,
    /// Path of the module from the crate's root.
    pub(crate) module: Vec<String>,
    pub(crate) types: Vec<ItemId>,
    /// The files that declare them.
    pub(crate) type_schemas: Vec<&'s str>,
    pub(crate) codes: Vec<ErrorCode<'s>>,
    pub(crate) resources: Vec<Resource<'s>>,
    pub(crate) events: Vec<Event<'s>>,
}

impl Version<'_> {
    /// Whether it can be called; some only send events.
    pub(crate) fn has_operations(&self) -> bool {
        !self.resources.is_empty()
    }
}

/// A resource: a module with an accessor.
#[derive(Debug)]
pub(crate) struct Resource<'s> {
    pub(crate) name: &'s str,
    /// Name of the type that leads to its operations.
    pub(crate) handle: String,
    pub(crate) operations: Vec<Operation<'s>>,
}

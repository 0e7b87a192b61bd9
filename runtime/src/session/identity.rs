//! On whose behalf a session calls.

use std::sync::Arc;

use crate::endpoint::{Credential, TokenKind};
use crate::identity::encode_credential;
use crate::secret::Secret;
use crate::token::key::Wanted;

#[derive(Clone)]
pub(crate) struct CallsAs {
    pub(crate) identity: Identity,
    pub(crate) credentials: Vec<Attached>,
    pub(crate) user_key: Option<String>,
    /// Every secret of app and credentials, which a server could send back.
    pub(crate) secrets: Arc<[Secret]>,
}

#[derive(Clone)]
pub(crate) enum Identity {
    /// With a token that the client gets for itself.
    Fetched(Arc<Wanted>),
    User(Secret),
}

/// A credential that is sent to the endpoints that demand it.
#[derive(Clone)]
pub(crate) struct Attached {
    pub(crate) credential: &'static Credential,
    token: Secret,
    /// As it travels.
    pub(crate) encoded: Secret,
}

impl CallsAs {
    pub(crate) fn new(identity: Identity, user_key: Option<String>, app_secret: &Secret) -> Self {
        let secrets = Arc::new([Arc::clone(app_secret)]);
        Self { identity, credentials: Vec::new(), user_key, secrets }
    }

    /// Adds a credential, in place of an earlier one of its name.
    pub(crate) fn attach(&mut self, credential: &'static Credential, id: &str, token: Secret) {
        let encoded = encode_credential(id, &token);
        self.credentials.retain(|attached| attached.credential.name != credential.name);
        self.credentials.push(Attached { credential, token, encoded });
    }

    pub(super) fn collect_secrets(&mut self, app_secret: &Secret) {
        let attached = self.credentials.iter().flat_map(|one| [&one.token, &one.encoded]);
        self.secrets = [app_secret].into_iter().chain(attached).map(Arc::clone).collect();
    }
}

impl Identity {
    pub(crate) fn kind(&self) -> TokenKind {
        match self {
            Self::Fetched(wanted) => wanted.kind,
            Self::User(_) => TokenKind::User,
        }
    }
}

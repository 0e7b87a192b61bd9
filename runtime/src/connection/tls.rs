//! TLS: which certificates are trusted, and whose cryptography it is.

use std::sync::Arc;

use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, Error, RootCertStore};
use rustls_platform_verifier::Verifier;

/// Which certificates are trusted.
pub(crate) enum Trust {
    /// None: no TLS connection is made. Reading the system's certificates takes longer than all
    /// else.
    Nobody,
    /// Those that the system trusts, and these.
    SystemAnd(Vec<CertificateDer<'static>>),
}

/// The cryptography that the application chose, else ring: it compiles in a tenth of the time that
/// the usual choice takes, and every consumer pays for that.
fn provider() -> Arc<CryptoProvider> {
    CryptoProvider::get_default().map_or_else(|| Arc::new(ring::default_provider()), Arc::clone)
}

/// Makes ring the cryptography of the whole process, unless the application chose one: the client of
/// Redis takes no other.
#[cfg(feature = "redis")]
pub(crate) fn install_provider() {
    if CryptoProvider::get_default().is_none() {
        // An error says that another thread has chosen in the meantime, which is as good.
        let _ = ring::default_provider().install_default();
    }
}

pub(crate) fn config(trust: Trust) -> Result<ClientConfig, Error> {
    let provider = provider();
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider));
    let builder = builder.with_safe_default_protocol_versions()?;
    let mut config = match trust {
        Trust::Nobody => builder.with_root_certificates(RootCertStore::empty()),
        Trust::SystemAnd(roots) => {
            let verifier = if roots.is_empty() {
                Verifier::new(provider)?
            } else {
                Verifier::new_with_extra_roots(roots, provider)?
            };
            builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier))
        }
    }
    .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

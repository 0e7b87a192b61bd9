//! Certificates that no machine trusts by itself.

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, Error, IsCa, KeyPair};

/// What a server at `localhost` shows, signed by an authority of its own.
pub struct Certificate {
    /// The authority's certificate, as PEM: what clients have to trust.
    pub authority: String,
    /// The server's certificate.
    pub server: rcgen::Certificate,
    /// The server's key.
    pub key: KeyPair,
}

impl Certificate {
    /// A new one, with new keys.
    ///
    /// # Errors
    ///
    /// The system has no randomness to give.
    pub fn new() -> Result<Self, Error> {
        let mut authority = CertificateParams::new([])?;
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate()?)?;
        let key = KeyPair::generate()?;
        let names = CertificateParams::new(["localhost".to_owned()])?;
        let server = names.signed_by(&key, &authority)?;
        Ok(Self { authority: authority.pem(), server, key })
    }
}

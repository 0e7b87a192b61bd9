//! The cryptography of TLS.

use rustls::crypto::{CryptoProvider, ring};

/// Makes ring the cryptography of TLS, unless the application chose one. It compiles in a tenth of
/// the time that the usual choice takes, and every consumer pays for that.
pub(crate) fn choose() {
    if CryptoProvider::get_default().is_none() {
        // An error says that another thread has chosen in the meantime, which is as good.
        let _ = ring::default_provider().install_default();
    }
}

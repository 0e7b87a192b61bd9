//! Encrypted bodies: AES-256-CBC under the SHA-256 of the encrypt key; the first block is the
//! initialization vector.

use aes::Aes256;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cbc::Decryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt, KeyIvInit};
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};

use crate::secret::Secret;

/// What was encrypted with the key; none if it was not.
pub(super) fn decrypt(key: &Secret, encrypted: &str) -> Option<Vec<u8>> {
    let key = Sha256::digest(key.expose_secret());
    let text = STANDARD.decode(encrypted).ok()?;
    let (vector, text) = text.split_at_checked(16)?;
    let cipher = Decryptor::<Aes256>::new_from_slices(&key, vector).ok()?;
    cipher.decrypt_padded_vec::<Pkcs7>(text).ok()
}

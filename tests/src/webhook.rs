//! The platform as it delivers events by webhook: encrypted and signed.

use std::io;
use std::time::{Duration, SystemTime};

use aes::Aes256;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cbc::Encryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeEncrypt, KeyIvInit};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::http::{Reply, send};

/// The initialization vector: any would do.
const IV: [u8; 16] = [7; 16];

/// Delivers a body to the address of an app, encrypted and signed with its encrypt key.
///
/// # Errors
///
/// When nobody answers there.
pub async fn deliver(url: &str, encrypt_key: &str, body: &Value) -> io::Result<Reply> {
    let (headers, body) = signed(encrypt_key, body, SystemTime::now());
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    send("POST", url, &headers, &body).await
}

/// The headers and the body of a request that is encrypted, and signed at this time.
pub fn signed(
    encrypt_key: &str,
    body: &Value,
    at: SystemTime,
) -> (Vec<(&'static str, String)>, String) {
    let body = encrypted(encrypt_key, body);
    let since_1970 = at.duration_since(SystemTime::UNIX_EPOCH);
    let timestamp = since_1970.unwrap_or_default().as_secs().to_string();
    let nonce = "1234567890";
    let signature = Sha256::digest([&timestamp, nonce, encrypt_key, &body].concat());
    let hex = |text: String, byte: &u8| text + &format!("{byte:02x}");
    let signature = signature.iter().fold(String::new(), hex);
    let headers = vec![
        ("content-type", "application/json".to_owned()),
        ("x-lark-request-timestamp", timestamp),
        ("x-lark-request-nonce", nonce.to_owned()),
        ("x-lark-signature", signature),
    ];
    (headers, body)
}

/// A request as others than the platform send it, who do not know the encrypt key: with a forged
/// signature, with one that is an hour old, cut off, or changed; in as many ways as there are numbers.
pub fn forged(
    encrypt_key: &str,
    body: &Value,
    number: usize,
) -> (Vec<(&'static str, String)>, String) {
    let now = SystemTime::now();
    let (headers, text) = match number % 4 {
        0 => return signed(&format!("{encrypt_key}-{number}"), body, now),
        1 => return signed(encrypt_key, body, now - Duration::from_secs(3_600)),
        _ => signed(encrypt_key, body, now),
    };
    // All of it is ASCII: every byte is a character.
    let at = number % text.len();
    let changed = |(index, byte): (usize, char)| match byte {
        'a' if index == at => 'b',
        _ if index == at => 'a',
        _ => byte,
    };
    match number % 4 {
        2 => (headers, text.chars().take(at).collect()),
        _ => (headers, text.chars().enumerate().map(changed).collect()),
    }
}

fn encrypted(key: &str, body: &Value) -> String {
    let cipher = Encryptor::<Aes256>::new(&Sha256::digest(key), &IV.into());
    let text = cipher.encrypt_padded_vec::<Pkcs7>(body.to_string().as_bytes());
    json!({ "encrypt": STANDARD.encode([&IV[..], &text].concat()) }).to_string()
}

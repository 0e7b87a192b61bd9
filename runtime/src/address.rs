//! Which addresses secrets may be sent to.

use std::net::IpAddr;

use reqwest::Url;

use crate::error::Error;
use crate::kind::Kind;

/// The base of all URLs, and whether it is on this machine.
pub(crate) fn check_base(text: &str) -> Result<(Url, bool), Error> {
    let mut url =
        Url::parse(text).map_err(|error| invalid(format!("the base URL is none: {error}")))?;
    let is_local = require_encryption(&url)?;
    let has_more = url.query().is_some() || url.fragment().is_some();
    if has_more || !url.username().is_empty() || url.password().is_some() {
        return Err(invalid("the base URL may only have a host, a port and a path"));
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok((url, is_local))
}

/// Whether the URL is on this machine; an error if secrets would travel to it in the clear.
pub(crate) fn require_encryption(url: &Url) -> Result<bool, Error> {
    let host = url.host_str().unwrap_or_default();
    let is_local = is_loopback(host);
    match url.scheme() {
        "https" => Ok(is_local),
        "http" if is_local => Ok(true),
        "http" => {
            let message =
                format!("plain http to {host} would send secrets in the clear; use https");
            Err(invalid(message))
        }
        scheme => Err(invalid(format!("the URL has the scheme {scheme}, not https"))),
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(Kind::InvalidRequest, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_stays_on_this_machine() {
        for local in ["http://localhost:8080", "http://127.0.0.1:1/", "http://[::1]:80/x/"] {
            assert!(check_base(local).unwrap().1, "{local}");
        }
        for far in ["http://open.feishu.cn", "http://127.0.0.1.evil.com", "http://10.0.0.1"] {
            assert_eq!(check_base(far).unwrap_err().kind(), Kind::InvalidRequest, "{far}");
        }
    }

    #[test]
    fn base_urls_are_checked_and_lose_their_last_slash() {
        let (base, is_local) = check_base("https://gateway.example/feishu/").unwrap();
        assert_eq!((base.as_str(), is_local), ("https://gateway.example/feishu", false));
        for wrong in ["nonsense", "ftp://x", "https://user@x", "https://x?a=b", "https://x#a"] {
            assert!(check_base(wrong).is_err(), "{wrong}");
        }
    }
}

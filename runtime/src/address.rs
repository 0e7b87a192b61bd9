//! Which addresses secrets may be sent to.

use std::net::IpAddr;

use reqwest::Url;

use crate::error::Error;
use crate::kind::Kind;

/// What the paths of the platforms begin with.
const PATHS: [&str; 2] = ["/open-apis", "/open_api"];

/// What URLs begin with.
pub(crate) fn check_base(text: &str, allows_plain_http: bool) -> Result<Url, Error> {
    if !text.contains("://") {
        let message = format!("the base URL {text:?} has no scheme; write `https://{text}`");
        return Err(invalid(message));
    }
    let mut url =
        Url::parse(text).map_err(|error| invalid(format!("the base URL is none: {error}")))?;
    require_encryption(&url, allows_plain_http)?;
    let has_more = url.query().is_some() || url.fragment().is_some();
    if has_more || !url.username().is_empty() || url.password().is_some() {
        return Err(invalid("the base URL may only have a host, a port and a path"));
    }
    let path = url.path().trim_end_matches('/').to_owned();
    if let Some(doubled) = PATHS.iter().find(|start| path.ends_with(**start)) {
        let message = format!(
            "the base URL ends with `{doubled}`, which every path begins with; leave it out"
        );
        return Err(invalid(message));
    }
    url.set_path(&path);
    Ok(url)
}

/// An error if secrets would travel to the URL in the clear.
pub(crate) fn require_encryption(url: &Url, allows_plain_http: bool) -> Result<(), Error> {
    match url.scheme() {
        "https" => Ok(()),
        "http" if allows_plain_http || is_local(url) => Ok(()),
        "http" => Err(invalid(format!(
            "plain http to {} would send secrets in the clear; use https, or \
             `allow_plain_http` on the builder where the network is trusted",
            url.host_str().unwrap_or_default()
        ))),
        scheme => Err(invalid(format!("the URL has the scheme {scheme}, not https"))),
    }
}

/// Whether the URL is on this machine.
pub(crate) fn is_local(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
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
            assert!(is_local(&check_base(local, false).unwrap()), "{local}");
        }
        for far in ["http://open.feishu.cn", "http://127.0.0.1.evil.com", "http://10.0.0.1"] {
            assert_eq!(check_base(far, false).unwrap_err().kind(), Kind::InvalidRequest, "{far}");
        }
    }

    #[test]
    fn base_urls_are_checked_and_lose_their_last_slash() {
        let base = check_base("https://gateway.example/feishu/", false).unwrap();
        assert_eq!((base.as_str(), is_local(&base)), ("https://gateway.example/feishu", false));
        for wrong in ["nonsense", "ftp://x", "https://user@x", "https://x?a=b", "https://x#a"] {
            assert!(check_base(wrong, true).is_err(), "{wrong}");
        }
    }

    #[test]
    fn plain_http_may_be_allowed() {
        assert!(check_base("http://10.0.0.1:8080", true).is_ok());
    }

    #[test]
    fn what_is_usually_meant_is_said() {
        for (text, says) in [
            ("open.feishu.cn", "`https://open.feishu.cn`"),
            ("localhost:8080", "no scheme"),
            ("https://open.feishu.cn/open-apis/", "leave it out"),
            ("https://project.feishu.cn/open_api", "leave it out"),
            ("http://10.0.0.1", "allow_plain_http"),
        ] {
            let error = check_base(text, false).unwrap_err();
            assert!(error.message().contains(says), "{error}");
        }
    }
}

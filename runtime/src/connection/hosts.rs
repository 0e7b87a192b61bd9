//! Where requests go.

use reqwest::Url;

/// What URLs begin with.
pub(crate) struct Hosts {
    /// Where everything goes but what another host serves.
    pub(crate) base: Url,
    /// The platform's other hosts by name, as far as they are not where everything else goes.
    pub(crate) others: Vec<(&'static str, Url)>,
}

impl Hosts {
    /// All of them.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Url> {
        std::iter::once(&self.base).chain(self.others.iter().map(|(_, url)| url))
    }

    /// The URL of a path, perhaps with a query, at the host of this name. Only what is new of it is parsed.
    pub(crate) fn url(&self, host: Option<&str>, target: &str) -> Url {
        let (path, query) = match target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (target, None),
        };
        let base = match host {
            Some(host) => self.others.iter().find(|(name, _)| *name == host).map(|(_, url)| url),
            None => None,
        };
        let base = base.unwrap_or(&self.base);
        let mut url = base.clone();
        match base.path() {
            "/" => url.set_path(path),
            prefix => url.set_path(&format!("{prefix}{path}")),
        }
        url.set_query(query);
        url
    }
}

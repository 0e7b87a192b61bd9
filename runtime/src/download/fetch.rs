//! Files at addresses that replies name.

use reqwest::Url;

use super::{Download, Downloading};
use crate::address::require_encryption;
use crate::client::Client;
use crate::error::Error;
use crate::kind::Kind;
use crate::progress::in_time;
use crate::reply::context::{Incoming, Receive};
use crate::secret::Secrets;

impl Client {
    /// Downloads a file from a temporary address that a reply names, such as that of an attachment.
    ///
    /// The address itself is the permission: neither token nor credentials are sent, and it is
    /// asked only once, for such addresses can be used a few times only. It passes by hooks and
    /// recordings, which must not see it.
    ///
    /// # Errors
    ///
    /// [`Kind::InvalidRequest`] if it is no address, or one of plain `http` to another machine;
    /// else those of any download.
    pub fn fetch(&self, address: impl Into<String>) -> Downloading {
        let (client, address) = (self.clone(), address.into());
        Downloading(Box::pin(fetch(client, address)))
    }
}

async fn fetch(client: Client, address: String) -> Result<Download, Error> {
    let url = Url::parse(&address).map_err(|error| {
        Error::new(Kind::InvalidRequest, format!("the address of the file is none: {error}"))
    })?;
    require_encryption(&url, client.session().connection().allows_plain_http)?;
    let request = reqwest::Request::new(reqwest::Method::GET, url);
    let session = client.session();
    let secrets = Secrets::new(session.caller.secrets.clone(), None);
    let work = async {
        let response = session.connection().transport.send(request).await?;
        Download::receive(Incoming { response, context: session.context(None, secrets) }).await
    };
    let limit = session.connection().limits.attempt;
    session.connection().driver.within(in_time(limit, work)).await
}

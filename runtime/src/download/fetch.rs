//! Files at addresses that replies name.

use reqwest::Url;

use super::{Download, Downloading};
use crate::client::{Client, check_way};
use crate::error::{Error, Kind};
use crate::transport::{Context, Incoming, Receive, in_time, within_tokio};

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
    within_tokio()?;
    let url = Url::parse(&address).map_err(|error| {
        Error::new(Kind::InvalidRequest, format!("the address of the file is none: {error}"))
    })?;
    check_way(&url)?;
    let request = reqwest::Request::new(reqwest::Method::GET, url);
    let http = client.http().clone();
    let work = async {
        let response = http.transport.send(request).await?;
        Download::receive(Incoming { response, context: Context::apart(client) }).await
    };
    in_time(http.attempt, work).await
}

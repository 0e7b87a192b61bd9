//! How the client reaches its server.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::ClientBuilder;
use crate::client::network::Route;
use crate::connection::transport::Transport;
use crate::secret::secret;

impl<C> ClientBuilder<C> {
    /// Most time to connect; 10 seconds unless set.
    pub fn connect_timeout(mut self, connect: Duration) -> Self {
        self.network.connect = connect;
        self
    }

    /// The `User-Agent` header.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.network.user_agent = user_agent.into();
        self
    }

    /// Connects through this proxy, such as `http://user:password@proxy.example:3128`, whatever
    /// the environment says.
    ///
    /// `socks5://…` needs the feature `socks`.
    ///
    /// Without a proxy given here, `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` hold, or the system's
    /// settings, except for servers on this machine.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.network.route = Route::Proxy(secret(url));
        self
    }

    /// Connects directly, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.network.route = Route::Direct;
        self
    }

    /// Trusts the certificates of this PEM file beside those that the system trusts, as networks
    /// need whose gateway signs for others.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.network.roots.push(pem.into());
        self
    }

    /// Sends everything through this transport instead of HTTP connections, such as a fake server in
    /// tests. Settings of connections have no effect then.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.network.transport = Some(Arc::new(transport));
        self
    }

    /// Writes every call and its reply to a file, one line of JSON each, without tokens and
    /// secrets, to be [replayed](Self::replay) in tests. What the file holds already stays.
    ///
    /// Replies are read as a whole for that, files too; the content of uploads is left out.
    /// Requests for tokens are not recorded.
    pub fn record(mut self, path: impl Into<PathBuf>) -> Self {
        self.network.record = Some(path.into());
        self
    }

    /// Answers calls from a recording in place of the server, each recorded exchange once: with the
    /// reply to the same request, else to the next one of that method and path. A call that the
    /// recording does not answer fails with [`Kind::Transport`](crate::Kind::Transport). No connection is made.
    pub fn replay(mut self, path: impl Into<PathBuf>) -> Self {
        self.network.replay = Some(path.into());
        self
    }
}

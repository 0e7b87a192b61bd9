//! Sign-in of users at a command line: a browser opens, and comes back to a port of this machine.
//!
//! ```no_run
//! use feishu_api::Client;
//! use feishu_api::runtime::MemoryUserTokens;
//! use feishu_api_kit::sign_in::BrowserSignIn;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let store = MemoryUserTokens::default(); // or one that keeps what users were given
//! let client: Client = Client::builder("cli_…", "the app's secret").user_tokens(store).build()?;
//! // http://127.0.0.1:8484/callback is among the redirect URLs in the app's security settings.
//! let signed_in = BrowserSignIn::on_port(8484).scopes(["offline_access"]).run(&client).await?;
//! let user = client.as_stored_user(&signed_in.user);
//! # Ok(())
//! # }
//! ```

mod error;
mod loopback;

use std::fmt;
use std::io;
use std::net::Ipv4Addr;
use std::time::Duration;

use feishu_api::runtime::{AuthorizationCode, Caller, OAuth, SignedIn};
use tokio::net::TcpListener;
use tokio::time::timeout;

pub use error::SignInError;

/// How long a user may take, unless it is set.
const TIME_LIMIT: Duration = Duration::from_secs(5 * 60);

/// Opens a URL in a browser.
type OpenBrowser = Box<dyn FnOnce(&str) -> io::Result<()> + Send>;

/// Signs a user in with the browser of this machine, which returns to
/// `http://127.0.0.1:<port>/callback`.
///
/// The address must be among the redirect URLs in the app's security settings, to the letter, so a
/// program chooses one port and stays with it. What listens there takes connections from this
/// machine alone, and ends with the sign-in. State and PKCE are checked: a callback that belongs to
/// another sign-in is refused, and waiting goes on.
#[must_use = "`run` signs the user in"]
pub struct BrowserSignIn {
    port: u16,
    scopes: Vec<String>,
    time_limit: Duration,
    open: OpenBrowser,
}

impl BrowserSignIn {
    /// A sign-in that returns to this port.
    pub fn on_port(port: u16) -> Self {
        let open = Box::new(|url: &str| open::that_detached(url));
        Self { port, scopes: Vec::new(), time_limit: TIME_LIMIT, open }
    }

    /// What the user is asked to grant beside what they have granted before: at most 50 scopes. Without
    /// `offline_access` they have to sign in again when the access token ends.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes.extend(scopes.into_iter().map(Into::into));
        self
    }

    /// How long the user may take; five minutes unless set.
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Opens the page another way than in the default browser, for instance by printing its URL where
    /// there is no browser.
    pub fn open_with(mut self, open: impl FnOnce(&str) -> io::Result<()> + Send + 'static) -> Self {
        self.open = Box::new(open);
        self
    }

    /// Opens the page, waits for the user, and saves the tokens in the store of the client, which
    /// renews them from then on.
    ///
    /// # Errors
    ///
    /// As [`SignInError`] says.
    pub async fn run(self, client: &impl Caller) -> Result<SignedIn, SignInError> {
        let oauth = client.core().oauth();
        let code = self.code(&oauth).await?;
        Ok(oauth.exchange(code).await?)
    }

    /// The code that the browser brings.
    async fn code(self, oauth: &OAuth) -> Result<AuthorizationCode, SignInError> {
        let address = (Ipv4Addr::LOCALHOST, self.port);
        let listener = TcpListener::bind(address).await.map_err(SignInError::Listen)?;
        let redirect = format!("http://127.0.0.1:{}{}", self.port, loopback::PATH);
        let (url, sign_in) = oauth.authorize(redirect).scopes(self.scopes).begin()?;
        (self.open)(&url).map_err(SignInError::Browser)?;
        let code = timeout(self.time_limit, loopback::wait(listener, sign_in));
        code.await.map_err(|_| SignInError::TimedOut(self.time_limit))?
    }
}

impl fmt::Debug for BrowserSignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BrowserSignIn")
            .field("port", &self.port)
            .field("scopes", &self.scopes)
            .field("time_limit", &self.time_limit)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;

//! Connects to the platform: the real one if credentials are in the environment, else a small one.
//!
//! | Variable | What |
//! | --- | --- |
//! | `FEISHU_APP_ID`, `FEISHU_APP_SECRET` | a self-built app; without them, a small Feishu in memory is used |
//! | `FEISHU_BASE_URL` | another address of the platform, such as that of `little-feishu` |
//! | `FEISHU_USER_TOKEN` | a user who signed in, for what only users can do |
//! | `FEISHU_VERIFICATION_TOKEN`, `FEISHU_ENCRYPT_KEY` | what events by webhook are checked with |
//! | `FEISHU_HELPDESK_ID`, `FEISHU_HELPDESK_TOKEN` | the credential of a helpdesk |

use std::env::{self, VarError};

use anyhow::{Context, bail};
use feishu_api::im::v1::{ReceiveId, Text};
use feishu_api::runtime::ClientBuilder;
use feishu_api::{Client, Helpdesk, Tenant, User, UserAccessToken, WithHelpdesk};
use feishu_api_tests::server::Server;

use crate::feishu::{self, CHAT, credentials};

/// A client, and the small platform that it talks to unless that is elsewhere.
pub struct Connection {
    client: Client,
    is_small: bool,
    /// Stops when this is dropped.
    own: Option<Server>,
}

impl Connection {
    /// Connects to the platform that the environment names.
    ///
    /// # Errors
    ///
    /// When only half of a credential is there, or no client can be made.
    pub async fn open() -> anyhow::Result<Self> {
        Self::open_with(|builder| builder).await
    }

    /// Like [`open`](Self::open), for a bot: in a small Feishu of its own, the user writes to it.
    ///
    /// # Errors
    ///
    /// As there, and when the message is not sent.
    pub async fn open_as_bot() -> anyhow::Result<Self> {
        let connection = Self::open().await?;
        if connection.own.is_some() {
            let (user, chat) = (connection.user()?, ReceiveId::Chat(CHAT.into()));
            let message = Text::new("May I take Friday off?");
            user.im().v1().message().create(chat, message).await?;
        }
        Ok(connection)
    }

    /// Like [`open`](Self::open), with settings of one's own.
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn open_with(
        set: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>,
    ) -> anyhow::Result<Self> {
        let app = pair("FEISHU_APP_ID", "FEISHU_APP_SECRET")?;
        let mut url = variable("FEISHU_BASE_URL")?;
        let mut server = None;
        if app.is_none() && url.is_none() {
            eprintln!("No FEISHU_APP_ID is set: this talks to a small Feishu in memory.");
            let own = feishu::start().await.context("cannot start the Feishu in memory")?;
            url = Some(own.url());
            server = Some(own);
        }
        let is_small = app.is_none();
        let (id, secret) = app.unwrap_or_else(|| owned(credentials::APP));
        let mut builder = Client::builder(&id, &secret);
        if let Some(url) = url {
            builder = builder.base_url(url);
        }
        let client = set(builder).build().context("cannot make a client")?;
        Ok(Self { client, is_small, own: server })
    }

    /// Calls for the tenant.
    pub fn app(&self) -> &Client {
        &self.client
    }

    /// Calls for the user who signed in.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn user(&self) -> anyhow::Result<Client<User>> {
        let token = match variable("FEISHU_USER_TOKEN")? {
            Some(token) => token,
            None if self.is_small => credentials::USER_TOKEN.to_owned(),
            None => {
                bail!("set FEISHU_USER_TOKEN to the token of a user: only users have own tasks")
            }
        };
        Ok(self.client.as_user(UserAccessToken::new(token)))
    }

    /// The verification token and the encrypt key that events by webhook are checked with.
    ///
    /// # Errors
    ///
    /// When they are missing.
    pub fn webhook(&self) -> anyhow::Result<(String, String)> {
        match pair("FEISHU_VERIFICATION_TOKEN", "FEISHU_ENCRYPT_KEY")? {
            Some(secrets) => Ok(secrets),
            None if self.is_small => Ok(owned(credentials::WEBHOOK)),
            None => bail!(
                "set FEISHU_VERIFICATION_TOKEN and FEISHU_ENCRYPT_KEY: see “Events and callbacks”"
            ),
        }
    }

    /// Calls for the tenant, with the credential of a helpdesk.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn desk(&self) -> anyhow::Result<Client<Tenant, WithHelpdesk>> {
        let (id, token) = match pair("FEISHU_HELPDESK_ID", "FEISHU_HELPDESK_TOKEN")? {
            Some(desk) => desk,
            None if self.is_small => owned(credentials::HELPDESK),
            None => bail!("set FEISHU_HELPDESK_ID and FEISHU_HELPDESK_TOKEN: see its settings"),
        };
        Ok(self.client.with_helpdesk(Helpdesk::new(id, token)))
    }
}

/// Two variables of which neither is of use alone.
fn pair(id: &str, secret: &str) -> anyhow::Result<Option<(String, String)>> {
    match (variable(id)?, variable(secret)?) {
        (Some(id), Some(secret)) => Ok(Some((id, secret))),
        (None, None) => Ok(None),
        (Some(_), None) => bail!("{id} is set, {secret} is not: set both, or neither"),
        (None, Some(_)) => bail!("{secret} is set, {id} is not: set both, or neither"),
    }
}

fn variable(name: &str) -> anyhow::Result<Option<String>> {
    match env::var(name) {
        Ok(value) => Ok(Some(value)),
        Err(VarError::NotPresent) => Ok(None),
        // The value itself may be a secret.
        Err(VarError::NotUnicode(_)) => bail!("{name} is not UTF-8; set it anew"),
    }
}

fn owned((id, secret): (&str, &str)) -> (String, String) {
    (id.to_owned(), secret.to_owned())
}

//! How a client gets its tokens, where it keeps them, and what time it is.

use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use crate::connection::Connection;
use crate::endpoint::{Platform, TokenKind};
use crate::secret::Secret;
use crate::token::cache::TokenCache;
use crate::token::clock::Clock;
use crate::token::issuer::AppTokens;
use crate::token::key::{Keys, Subject};
use crate::token::server::TokenServer;
use crate::token::store_app::StoreApp;
use crate::token::tokens::Tokens;
use crate::token::user_store::UserTokenStore;
use crate::token::users::Users;

#[derive(Default)]
pub(super) struct TokenSettings {
    pub(super) is_store_app: bool,
    pub(super) virtual_plugin_token: bool,
    pub(super) cache: Option<Arc<dyn TokenCache>>,
    pub(super) users: Option<Arc<dyn UserTokenStore>>,
    pub(super) clock: Option<Clock>,
}

impl TokenSettings {
    pub(super) fn build(
        self,
        platform: &'static Platform,
        id: &str,
        secret: &Secret,
        connection: &Arc<Connection>,
    ) -> (Tokens, Keys, Arc<AppTokens>) {
        let clock = self.clock.unwrap_or_else(|| Clock::new(SystemTime::now));
        let variant = if self.virtual_plugin_token { "virtual-" } else { "" };
        let keys = Keys::new(connection.hosts.base.as_str(), id, secret, variant);
        let store = self.is_store_app.then(|| StoreApp {
            ticket: keys.ticket(),
            own: Arc::new(keys.wanted(TokenKind::App, Subject::Own)),
            asked: Mutex::new(None),
        });
        let server = TokenServer {
            connection: Arc::clone(connection),
            platform,
            clock: clock.clone(),
            id: id.to_owned(),
            secret: Arc::clone(secret),
        };
        let (users, virtual_plugin_token) = (Users::new(self.users), self.virtual_plugin_token);
        let issuer = Arc::new(AppTokens { server, store, users, virtual_plugin_token });
        let driver = connection.driver.clone();
        let tokens = Tokens::new(Arc::clone(&issuer), clock, self.cache, driver);
        (tokens, keys, issuer)
    }
}

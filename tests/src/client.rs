//! Clients of the server that tests talk to, and the secrets they hold.

use feishu_api::runtime::endpoint::{Endpoint, TokenKind};
use feishu_api::runtime::{self, ClientBuilder, Retries, WithHelpdesk};
use feishu_api::{Client, Error, Helpdesk, ProjectClient, Tenant, User, UserAccessToken};

use crate::server::Server;

/// The app's secret.
pub const APP_SECRET: &str = "secret-of-the-app";
/// The plugin's secret.
pub const PLUGIN_SECRET: &str = "secret-of-the-plugin";
/// The token of the user who signed in.
pub const USER_TOKEN: &str = "u-given-by-the-user";
/// The helpdesk's token.
pub const HELPDESK_TOKEN: &str = "token-of-the-desk";
/// The credential of helpdesk `desk` as it travels: `base64("desk:token-of-the-desk")`.
pub const HELPDESK_CREDENTIAL: &str = "ZGVzazp0b2tlbi1vZi10aGUtZGVzaw==";
/// The user that the plugin acts as.
pub const USER_KEY: &str = "user-key";

/// The builder of [`app`]. One call is one request: retries have tests of their own.
pub fn app_builder(server: &Server) -> ClientBuilder<Client> {
    Client::builder("cli_test", APP_SECRET).base_url(server.url()).retries(Retries::NONE)
}

/// A client that calls for the tenant.
///
/// # Errors
///
/// When no client can be made.
pub fn app(server: &Server) -> Result<Client, Error> {
    app_builder(server).build()
}

/// A client that calls for a user and carries the helpdesk's credential.
///
/// # Errors
///
/// When no client can be made.
pub fn agent(server: &Server) -> Result<Client<User, WithHelpdesk>, Error> {
    let user = app(server)?.as_user(UserAccessToken::new(USER_TOKEN));
    Ok(user.with_helpdesk(Helpdesk::new("desk", HELPDESK_TOKEN)))
}

/// A client that calls for the tenant and carries the helpdesk's credential.
///
/// # Errors
///
/// When no client can be made.
pub fn desk(server: &Server) -> Result<Client<Tenant, WithHelpdesk>, Error> {
    Ok(app(server)?.with_helpdesk(Helpdesk::new("desk", HELPDESK_TOKEN)))
}

/// The builder of [`project`].
pub fn project_builder(server: &Server) -> ClientBuilder<ProjectClient> {
    let builder = ProjectClient::builder("plugin_test", PLUGIN_SECRET).base_url(server.url());
    builder.user_key(USER_KEY).retries(Retries::NONE)
}

/// A client of Feishu Project.
///
/// # Errors
///
/// When no client can be made.
pub fn project(server: &Server) -> Result<ProjectClient, Error> {
    project_builder(server).build()
}

/// A client that calls as the endpoint demands.
///
/// # Errors
///
/// When no client can be made.
pub fn of(endpoint: &Endpoint, server: &Server) -> Result<runtime::Client, Error> {
    use runtime::Caller;

    Ok(match endpoint.tokens {
        [TokenKind::Plugin] => project(server)?.core().clone(),
        [TokenKind::User] => agent(server)?.core().clone(),
        [TokenKind::App] => app(server)?.as_app().core().clone(),
        _ => desk(server)?.core().clone(),
    })
}

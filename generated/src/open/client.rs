// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! The client of 飞书开放平台.

use std::marker::PhantomData;

use feishu_api_runtime as rt;

use super::platform;

/// The server API of Feishu, and of Lark outside mainland China.
///
/// Cheap to clone: clones share connections and tokens. `I` is who the client calls for, `K` the credential that it
/// carries beside the token; an operation that accepts neither does not compile.
///
/// Documentation: <https://open.feishu.cn/document>
#[derive(Debug)]
pub struct Client<I = rt::Tenant, K = rt::NoCredential> {
    core: rt::Client,
    identity: PhantomData<fn() -> (I, K)>,
}

impl Client {
    /// Begins a client for a self-built app: its tokens are fetched, cached and renewed.
    pub fn builder(
        app_id: impl Into<String>,
        app_secret: impl Into<String>,
    ) -> rt::ClientBuilder<Self> {
        rt::Client::app(&platform::PLATFORM, app_id, app_secret)
    }
}

impl<I, K> Client<I, K> {
    /// This client for calls on behalf of a user who signed in, with this token and no other.
    pub fn as_user(&self, token: rt::UserAccessToken) -> Client<rt::User, K> {
        Self::with(self.core.with_user_token(token))
    }

    /// This client for calls on behalf of a user whose tokens are in the program's store
    /// ([`user_tokens`](rt::ClientBuilder::user_tokens)), under this name; they are refreshed
    /// in time.
    pub fn as_stored_user(&self, user: impl Into<String>) -> Client<rt::User, K> {
        Self::with(self.core.as_stored_user(user))
    }

    /// Signs users in; it does not matter who this client calls for.
    pub fn oauth(&self) -> rt::OAuth {
        self.core.oauth()
    }

    /// This client for calls on behalf of the app itself.
    pub fn as_app(&self) -> Client<rt::App, K> {
        Self::with(self.core.as_app())
    }

    /// This client for calls on behalf of a tenant that installed the store app
    /// ([`store_app`](rt::ClientBuilder::store_app)), by its `tenant_key`.
    pub fn as_tenant(&self, tenant_key: impl Into<String>) -> Client<rt::Tenant, K> {
        Self::with(self.core.as_tenant(tenant_key))
    }

    /// Stores the `app_ticket` that the platform pushed last.
    pub async fn set_app_ticket(&self, ticket: impl Into<String>) {
        self.core.set_app_ticket(ticket).await;
    }

    /// Receives events and callbacks of the app over a long connection, once it is awaited.
    #[cfg(feature = "long-connection")]
    pub fn listen<C: Clone + Send + Sync + 'static>(
        &self,
        handlers: rt::EventHandlers<C>,
    ) -> rt::LongConnection<C> {
        self.core.listen(handlers)
    }

    /// This client with the credential that helpdesk operations demand.
    pub fn with_helpdesk(&self, helpdesk: rt::Helpdesk) -> Client<I, rt::WithHelpdesk> {
        Self::with(self.core.with_helpdesk(&platform::HELPDESK, helpdesk))
    }

    /// Sends an operation that was built without a client; the reply comes with status,
    /// headers and log id.
    ///
    /// # Errors
    ///
    /// As [`rt::Error`] says.
    pub fn send<O>(&self, operation: O) -> rt::Sending<O::Reply>
    where
        O: rt::Operation,
        O::Reply: rt::FieldsMut + 'static,
        Self: rt::Accepts<O::Access> + rt::Carries<O::Credential>,
    {
        operation.into_request().bind(&self.core).send()
    }

    /// Downloads a file from a temporary address that a reply names; no secret is sent.
    ///
    /// # Errors
    ///
    /// As [`rt::Client::fetch`] says.
    pub fn fetch(&self, address: impl Into<String>) -> rt::Downloading {
        self.core.fetch(address)
    }

    fn with<J, L>(core: rt::Client) -> Client<J, L> {
        Client {
            core,
            identity: PhantomData,
        }
    }
}

impl<I, K> Clone for Client<I, K> {
    fn clone(&self) -> Self {
        Self::with(self.core.clone())
    }
}

impl From<rt::Client> for Client {
    fn from(core: rt::Client) -> Self {
        Self::with(core)
    }
}

impl<I, K> rt::Caller for Client<I, K> {
    fn core(&self) -> &rt::Client {
        &self.core
    }
}

impl<I: rt::Accepts<A>, K, A> rt::Accepts<A> for Client<I, K> {}

impl<I, K: rt::Carries<D>, D> rt::Carries<D> for Client<I, K> {}

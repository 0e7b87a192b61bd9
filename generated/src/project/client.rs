// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! The client of 飞书项目开放平台.

use std::marker::PhantomData;

use feishu_api_runtime as rt;

use super::platform;

/// The server API of Feishu Project.
///
/// Cheap to clone: clones share connections and tokens. `I` is who the client calls for, `K` the credential that it
/// carries beside the token; an operation that accepts neither does not compile.
///
/// Documentation: <https://project.feishu.cn/b/helpcenter/1p8d7djs/4bsmoql6>
#[derive(Debug)]
pub struct ProjectClient<I = rt::Plugin, K = rt::NoCredential> {
    core: rt::Client,
    identity: PhantomData<fn() -> (I, K)>,
}

impl ProjectClient {
    /// Begins a client for a plugin: its tokens are fetched, cached and renewed.
    pub fn builder(
        plugin_id: impl Into<String>,
        plugin_secret: impl Into<String>,
    ) -> rt::ClientBuilder<Self> {
        rt::Client::plugin(&platform::PLATFORM, plugin_id, plugin_secret)
    }
}

impl<I, K> ProjectClient<I, K> {
    /// This client for calls in the name of the user with this key.
    #[must_use]
    pub fn with_user_key(&self, user_key: impl Into<String>) -> Self {
        Self::with(self.core.with_user_key(user_key))
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

    fn with<J, L>(core: rt::Client) -> ProjectClient<J, L> {
        ProjectClient {
            core,
            identity: PhantomData,
        }
    }
}

impl<I, K> Clone for ProjectClient<I, K> {
    fn clone(&self) -> Self {
        Self::with(self.core.clone())
    }
}

impl From<rt::Client> for ProjectClient {
    fn from(core: rt::Client) -> Self {
        Self::with(core)
    }
}

impl<I, K> rt::Caller for ProjectClient<I, K> {
    fn core(&self) -> &rt::Client {
        &self.core
    }
}

impl<I: rt::Accepts<A>, K, A> rt::Accepts<A> for ProjectClient<I, K> {}

impl<I, K: rt::Carries<D>, D> rt::Carries<D> for ProjectClient<I, K> {}

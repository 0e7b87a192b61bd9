//! The client of a platform: a typed handle over the runtime's.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{docs, module};
use crate::markdown;
use crate::model::{ClientBuilder, ClientMethod, Platform};
use crate::names::ident;

pub(super) fn client(platform: &Platform<'_>) -> TokenStream {
    let name = ident(platform.client.name);
    let identity = ident(platform.client.identity);
    let mut lines = docs::text(platform.summary);
    lines.extend([
        String::new(),
        "Cheap to clone: clones share connections and tokens. `I` is who the client calls for, `K` \
         the credential that it"
            .to_owned(),
        "carries beside the token; an operation that accepts neither does not compile.".to_owned(),
        String::new(),
        format!("Documentation: <{}>", platform.doc),
    ]);
    let docs = docs::attributes(&lines);
    let builder = match platform.client.builder {
        ClientBuilder::OfApp => app_builder(),
        ClientBuilder::OfPlugin => plugin_builder(),
    };
    let methods = platform.client.methods.iter().map(|one| method(*one, &name));
    let items = quote! {
        use std::marker::PhantomData;

        use feishu_api_runtime as rt;

        use super::platform;

        #docs
        #[derive(Debug)]
        pub struct #name<I = rt::#identity, K = rt::NoCredential> {
            core: rt::Client,
            identity: PhantomData<fn() -> (I, K)>,
        }

        impl #name {
            #builder
        }

        impl<I, K> #name<I, K> {
            #(#methods)*

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

            fn with<J, L>(core: rt::Client) -> #name<J, L> {
                #name { core, identity: PhantomData }
            }
        }

        impl<I, K> Clone for #name<I, K> {
            fn clone(&self) -> Self {
                Self::with(self.core.clone())
            }
        }

        impl From<rt::Client> for #name {
            fn from(core: rt::Client) -> Self {
                Self::with(core)
            }
        }

        impl<I, K> rt::Caller for #name<I, K> {
            fn core(&self) -> &rt::Client {
                &self.core
            }
        }

        impl<I: rt::Accepts<A>, K, A> rt::Accepts<A> for #name<I, K> {}

        impl<I, K: rt::Carries<D>, D> rt::Carries<D> for #name<I, K> {}
    };
    let docs = vec![format!("The client of {}.", markdown::inline(platform.title))];
    module(&docs, &items)
}

fn method(method: ClientMethod, name: &Ident) -> TokenStream {
    match method {
        ClientMethod::ForUsers => as_user(name),
        ClientMethod::ForApp => as_app(name),
        ClientMethod::ForTenants => of_tenants(name),
        ClientMethod::Listen => listen(),
        ClientMethod::WithUserKey => with_user_key(),
        ClientMethod::WithHelpdesk => with_helpdesk(name),
    }
}

fn app_builder() -> TokenStream {
    quote! {
        /// Begins a client for a self-built app: its tokens are fetched, cached and renewed.
        pub fn builder(
            app_id: impl Into<String>,
            app_secret: impl Into<String>,
        ) -> rt::ClientBuilder<Self> {
            rt::Client::app(&platform::PLATFORM, app_id, app_secret)
        }
    }
}

fn plugin_builder() -> TokenStream {
    quote! {
        /// Begins a client for a plugin: its tokens are fetched, cached and renewed.
        pub fn builder(
            plugin_id: impl Into<String>,
            plugin_secret: impl Into<String>,
        ) -> rt::ClientBuilder<Self> {
            rt::Client::plugin(&platform::PLATFORM, plugin_id, plugin_secret)
        }
    }
}

fn as_user(name: &Ident) -> TokenStream {
    quote! {
        /// This client for calls on behalf of a user who signed in, with this token and no other.
        pub fn as_user(&self, token: rt::UserAccessToken) -> #name<rt::User, K> {
            Self::with(self.core.with_user_token(token))
        }

        /// This client for calls on behalf of a user whose tokens are in the program's store
        /// ([`user_tokens`](rt::ClientBuilder::user_tokens)), under this name; they are refreshed
        /// in time.
        pub fn as_stored_user(&self, user: impl Into<String>) -> #name<rt::User, K> {
            Self::with(self.core.as_stored_user(user))
        }

        /// Signs users in; it does not matter who this client calls for.
        pub fn oauth(&self) -> rt::OAuth {
            self.core.oauth()
        }
    }
}

fn as_app(name: &Ident) -> TokenStream {
    quote! {
        /// This client for calls on behalf of the app itself.
        pub fn as_app(&self) -> #name<rt::App, K> {
            Self::with(self.core.as_app())
        }
    }
}

fn of_tenants(name: &Ident) -> TokenStream {
    quote! {
        /// This client for calls on behalf of a tenant that installed the store app
        /// ([`store_app`](rt::ClientBuilder::store_app)), by its `tenant_key`.
        pub fn as_tenant(&self, tenant_key: impl Into<String>) -> #name<rt::Tenant, K> {
            Self::with(self.core.as_tenant(tenant_key))
        }

        /// Stores the `app_ticket` that the platform pushed last.
        pub async fn set_app_ticket(&self, ticket: impl Into<String>) {
            self.core.set_app_ticket(ticket).await;
        }
    }
}

fn listen() -> TokenStream {
    quote! {
        /// Receives events and callbacks of the app over a long connection, once it is awaited.
        #[cfg(feature = "long-connection")]
        pub fn listen<C: Clone + Send + Sync + 'static>(
            &self,
            handlers: rt::EventHandlers<C>,
        ) -> rt::LongConnection<C> {
            self.core.listen(handlers)
        }
    }
}

fn with_user_key() -> TokenStream {
    quote! {
        /// This client for calls in the name of the user with this key.
        #[must_use]
        pub fn with_user_key(&self, user_key: impl Into<String>) -> Self {
            Self::with(self.core.with_user_key(user_key))
        }
    }
}

fn with_helpdesk(name: &Ident) -> TokenStream {
    quote! {
        /// This client with the credential that helpdesk operations demand.
        pub fn with_helpdesk(&self, helpdesk: rt::Helpdesk) -> #name<I, rt::WithHelpdesk> {
            Self::with(self.core.with_helpdesk(&platform::HELPDESK, helpdesk))
        }
    }
}

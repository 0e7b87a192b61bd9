//! How bound operations are sent: awaited, with the whole reply, page by page, as files or events.

use proc_macro2::TokenStream;
use quote::quote;

use super::reply_type;
use crate::emit::scope::Scope;
use crate::model::{Operation, Paging, Reply};
use crate::names::ident;

/// How a bound operation is sent.
pub(super) fn sending(scope: &Scope<'_>, operation: &Operation<'_>) -> TokenStream {
    let name = ident(&operation.name);
    let reply = reply_type(scope, operation);
    match &operation.reply {
        Reply::Empty | Reply::Struct { .. } => {
            let paging = operation.paging.as_ref().map(|paging| paged(scope, operation, paging));
            quote! {
                impl #name<rt::Bound> {
                    /// Sends the request; the reply comes with status, headers and log id.
                    #[inline]
                    pub fn send(self) -> rt::Sending<#reply> {
                        self.request.send()
                    }

                    #paging
                }

                /// Sends the request; the reply is the data alone.
                impl IntoFuture for #name<rt::Bound> {
                    type Output = Result<#reply, rt::Error>;
                    type IntoFuture = rt::Call<#reply>;

                    #[inline]
                    fn into_future(self) -> Self::IntoFuture {
                        self.request.call()
                    }
                }
            }
        }
        Reply::File => quote! {
            /// Sends the request; the reply is the file, streamed.
            impl IntoFuture for #name<rt::Bound> {
                type Output = Result<rt::Download, rt::Error>;
                type IntoFuture = rt::Downloading;

                #[inline]
                fn into_future(self) -> Self::IntoFuture {
                    self.request.download()
                }
            }
        },
        Reply::Events(event) => {
            let event = scope.ty(event);
            quote! {
                /// Sends the request; the reply is a stream of events.
                impl IntoFuture for #name<rt::Bound> {
                    type Output = Result<#reply, rt::Error>;
                    type IntoFuture = rt::Listening<#event>;

                    #[inline]
                    fn into_future(self) -> Self::IntoFuture {
                        self.request.events()
                    }
                }
            }
        }
    }
}

fn paged(scope: &Scope<'_>, operation: &Operation<'_>, paging: &Paging<'_>) -> TokenStream {
    let reply = reply_type(scope, operation);
    let item = scope.ty(&paging.item);
    let mut levels = paging.members.iter().map(|level| ident(level));
    let first = levels.next();
    let take = quote!(reply.#first #(.and_then(|page| page.#levels))*.unwrap_or_default());
    quote! {
        /// All pages, fetched one by one as they are asked for.
        #[inline]
        pub fn pages(self) -> rt::Pages<#reply> {
            self.request.pages(&PAGING)
        }

        /// The items of all pages; pages are fetched as they are needed.
        #[inline]
        pub fn items(self) -> rt::Items<#reply, #item> {
            self.request.items(&PAGING, |reply: #reply| #take)
        }
    }
}

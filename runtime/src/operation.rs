//! Operations: typed requests to one endpoint, and what they all have in common.

use crate::endpoint::Endpoint;
use crate::request::Request;

/// A typed request to one endpoint.
pub trait Operation: Sized {
    /// The data of a successful reply.
    type Reply;
    /// The tokens that the endpoint accepts.
    type Access;
    /// The credential that it demands beside the token.
    type Credential;
    /// The documented facts of the endpoint.
    const ENDPOINT: &'static Endpoint;

    /// The request without what makes it typed.
    fn into_request(self) -> Request;
}

/// Makes a struct around a [`Request`] an [`Operation`]: it can be checked, sent and awaited, printed,
/// cloned and compared.
///
/// The module has a static `ENDPOINT`. After the name of the struct stand what a successful reply
/// is, and what [`Accepts`](crate::Accepts) and [`Carries`](crate::Carries) ask of a client.
///
/// ```
/// use feishu_api_runtime as rt;
///
/// # static OPEN: rt::Platform = rt::Platform {
/// #     name: "open",
/// #     doc: "",
/// #     hosts: &[rt::Host { name: "feishu", url: "https://open.feishu.cn", others: &[] }],
/// #     tokens: &[],
/// #     envelope: &rt::Envelope { code: "code", message: "msg", detail: None, data: None },
/// #     errors: rt::ErrorTable::EMPTY,
/// # };
/// static ENDPOINT: rt::Endpoint = rt::Endpoint {
///     path: "/open-apis/task/v2/tasks/:task_guid",
///     params: &[rt::Param::path("task_guid")],
///     ..rt::Endpoint::of(&OPEN)
/// };
///
/// pub struct GetTask<C = rt::Unbound>(rt::Request<C>);
///
/// impl GetTask {
///     pub fn new(task_guid: impl Into<String>) -> Self {
///         Self(rt::Request::new(&ENDPOINT).path("task_guid", task_guid.into()))
///     }
/// }
///
/// rt::operation! { GetTask -> rt::Empty, TenantOrUserToken, NoCredential }
///
/// assert!(GetTask::new("83912691").check().is_ok());
/// assert!(GetTask::new("..").check().is_err());
/// ```
///
/// Other forms:
///
/// - `GetTask::new() -> …` also implements `Default`: a request that needs no arguments.
/// - `… -> file, …` is answered with a file, `… -> events Chunk, …` with a stream of events.
/// - `…, pages of items as Task` gives a stream of pages, and one of what the member `items` of all
///   these replies holds.
#[macro_export]
macro_rules! operation {
    ($name:ident::new() -> $($rest:tt)*) => {
        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        $crate::operation! { $name -> $($rest)* }
    };
    ($name:ident -> file, $access:ident, $credential:ident) => {
        $crate::operation! { @common $name, $crate::Download, $access, $credential }

        /// Sends the request; the reply is the file, streamed.
        impl ::core::future::IntoFuture for $name<$crate::Bound> {
            type Output = ::core::result::Result<$crate::Download, $crate::Error>;
            type IntoFuture = $crate::Downloading;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.0.download()
            }
        }
    };
    ($name:ident -> events $event:ty, $access:ident, $credential:ident) => {
        $crate::operation! { @common $name, $crate::Events<$event>, $access, $credential }

        /// Sends the request; the reply is a stream of events.
        impl ::core::future::IntoFuture for $name<$crate::Bound> {
            type Output = ::core::result::Result<$crate::Events<$event>, $crate::Error>;
            type IntoFuture = $crate::Listening<$event>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.0.events()
            }
        }
    };
    (
        $name:ident -> $reply:ty, $access:ident, $credential:ident,
        pages of $first:ident $(. $rest:ident)* as $item:ty
    ) => {
        $crate::operation! { $name -> $reply, $access, $credential }

        impl $name<$crate::Bound> {
            /// All pages, fetched one by one as they are asked for.
            #[inline]
            pub fn pages(self) -> $crate::Pages<$reply> {
                self.0.pages()
            }

            /// The items of all pages; pages are fetched as they are needed.
            #[inline]
            pub fn items(self) -> $crate::Items<$reply, $item> {
                self.0.items(|reply: $reply| reply.$first $(?.$rest)*)
            }
        }
    };
    ($name:ident -> $reply:ty, $access:ident, $credential:ident) => {
        $crate::operation! { @common $name, $reply, $access, $credential }

        impl $name<$crate::Bound> {
            /// Sends the request; the reply comes with status, headers and log id.
            #[inline]
            pub fn send(self) -> $crate::Sending<$reply> {
                self.0.send()
            }
        }

        /// Sends the request; the reply is the data alone.
        impl ::core::future::IntoFuture for $name<$crate::Bound> {
            type Output = ::core::result::Result<$reply, $crate::Error>;
            type IntoFuture = $crate::Call<$reply>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.0.call()
            }
        }
    };
    (@common $name:ident, $reply:ty, $access:ident, $credential:ident) => {
        impl<C> $name<C> {
            /// Checks the documented rules, before any network; an error names each that is broken.
            pub fn check(&self) -> ::core::result::Result<(), $crate::Error> {
                self.0.check()
            }

            /// Sends the request whatever documented rules it breaks: the platform decides.
            pub fn unchecked(self) -> Self {
                Self(self.0.unchecked())
            }

            /// Sets a parameter that is not documented, or a documented one to any value.
            pub fn param(
                self,
                place: $crate::Place,
                name: &'static str,
                value: impl ::core::convert::Into<$crate::Json>,
            ) -> Self {
                Self(self.0.param(place, name, &value.into()))
            }
        }

        impl $crate::Operation for $name {
            type Reply = $reply;
            type Access = $crate::$access;
            type Credential = $crate::$credential;
            const ENDPOINT: &'static $crate::Endpoint = &ENDPOINT;

            #[inline]
            fn into_request(self) -> $crate::Request {
                self.0
            }
        }

        impl<C> ::core::fmt::Debug for $name<C> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl<C: ::core::clone::Clone> ::core::clone::Clone for $name<C> {
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        impl<C> ::core::cmp::PartialEq for $name<C> {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }
    };
}

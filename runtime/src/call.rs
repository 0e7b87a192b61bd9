//! Calls: requests bound to a client, and the futures that carry them out.

use std::fmt;
use std::future::{self, Future};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use reqwest::header::HeaderMap;
use secrecy::ExposeSecret;

use crate::client::Client;
use crate::connection::request::{FormValue, Outgoing, Payload, header_name, header_value};
use crate::endpoint::{BodyFormat, FromClient, Method};
use crate::error::Error;
use crate::kind::Kind;
use crate::record::{FieldsMut, Slots, Table};
use crate::reply::context::Receive;
use crate::reply::data::Reply;
use crate::reply::response::{Metadata, Response};
use crate::request::{Part, Request, Unbound, urlencoded};
use crate::secret::Secret;

/// What a request that is bound to a client knows of it.
#[derive(Clone)]
pub struct Bound {
    client: Client,
}

impl fmt::Debug for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Bound").field(&self.client).finish()
    }
}

/// A boxed future, so that types that hold one can be named.
pub(crate) type Boxed<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

impl Request<Unbound> {
    /// Binds the request to the client that will send it.
    #[inline(never)]
    pub fn bind(self, client: &Client) -> Request<Bound> {
        self.with_context(Bound { client: client.clone() })
    }
}

impl Request<Bound> {
    /// Sends the request; the future gives the data of the reply.
    ///
    /// Nothing is sent if the request breaks a documented rule, or before the future is polled.
    /// Dropping the future cancels the call.
    pub fn call<R: FieldsMut + 'static>(self) -> Call<R> {
        Call { reply: self.start(), data: PhantomData }
    }

    /// Like [`call`](Self::call), with status, headers and log id beside the data.
    pub fn send<R: FieldsMut + 'static>(self) -> Sending<R> {
        Sending { reply: self.start(), data: PhantomData }
    }

    pub(crate) fn client(&self) -> &Client {
        &self.context().client
    }

    /// Not generic over the data, so that it is compiled once.
    pub(crate) fn start(self) -> Boxed<Reply> {
        self.receive()
    }

    pub(crate) fn receive<T: Receive + 'static>(self) -> Boxed<T> {
        Box::pin(async move {
            let mut request = self;
            // Clients that never repeat a request send exactly what was given.
            if request.client().session().connection().policy.retries.is_on() {
                request.fill_idempotency_key();
            }
            let mut secret = None;
            if !request.endpoint().from_client.is_empty() {
                // Boxed, for few calls need it and all would have to find room for it.
                secret = Box::pin(request.fill_from_client()).await?;
            }
            let out = Outgoing { secret, ..request.outgoing()? };
            request.client().session().call(&out).await
        })
    }

    fn outgoing(&self) -> Result<Outgoing, Error> {
        self.check()?;
        let endpoint = self.endpoint();
        Ok(Outgoing {
            endpoint: Some(endpoint),
            method: endpoint.method,
            target: self.target(),
            headers: self.header_map().map_err(|error| error.during(Some(endpoint)))?,
            payload: self.payload(),
            secret: None,
            is_repeatable: endpoint.method == Method::Get || self.has_idempotency_key(),
        })
    }

    /// Gives the parameters that the client fills in their values, unless the caller gave some. Returns
    /// a secret among them that the client does not hold all the time.
    async fn fill_from_client(&mut self) -> Result<Option<Secret>, Error> {
        let client = self.client().clone();
        let app = &client.session().app;
        let mut secret = None;
        for (name, known) in self.endpoint().from_client {
            match known {
                FromClient::Id => self.fill(name, &app.id),
                FromClient::Secret => self.fill(name, app.secret.expose_secret()),
                FromClient::Ticket => {
                    let ticket = app.tokens.kept(&app.keys.ticket()).await.ok_or_else(|| {
                        let message = "there is no app_ticket yet: give the one that the platform \
                                       pushes to the store app to `set_app_ticket`";
                        Error::new(Kind::Auth, message).during(Some(self.endpoint()))
                    })?;
                    self.fill(name, ticket.expose_secret());
                    secret = Some(ticket);
                }
            }
        }
        Ok(secret)
    }

    fn header_map(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        for (name, text) in self.headers() {
            headers.append(header_name(name)?, header_value(name, text)?);
        }
        Ok(headers)
    }

    fn payload(&self) -> Payload {
        match self.endpoint().body {
            BodyFormat::Json | BodyFormat::Value => match self.json_body() {
                Some(body) => Payload::Json(body.into()),
                None => Payload::Nothing,
            },
            BodyFormat::Multipart => Payload::Form(self.form()),
            BodyFormat::Urlencoded => Payload::Urlencoded(urlencoded(&self.parts()).into()),
            BodyFormat::File => match self.parts().as_slice() {
                [Part::File(_, file), ..] => Payload::File((*file).clone()),
                _ => Payload::Nothing,
            },
        }
    }

    fn form(&self) -> Vec<(&'static str, FormValue)> {
        let parts = self.parts().into_iter().map(|part| match part {
            Part::Text(name, text) => (name, FormValue::Text(text)),
            Part::File(name, file) => (name, FormValue::File(file.clone())),
        });
        parts.collect()
    }
}

/// Reads the reply into `data` when it has come. Gives what came with the data, or none where the
/// reply has to be read once more, into blank data. Not generic, so that it is compiled once.
fn poll_reply(
    reply: &mut Boxed<Reply>,
    cx: &mut Context<'_>,
    table: &'static Table,
    data: &mut dyn Slots,
) -> Poll<Result<Option<Metadata>, Error>> {
    let mut here = ready!(reply.as_mut().poll(cx))?;
    if here.fill(table, data)? {
        return Poll::Ready(Ok(Some(here.into_metadata())));
    }
    *reply = Box::pin(future::ready(Ok(here)));
    Poll::Ready(Ok(None))
}

/// Like [`poll_reply`], for callers who need the data alone: gives whether all is read.
fn poll_data(
    reply: &mut Boxed<Reply>,
    cx: &mut Context<'_>,
    table: &'static Table,
    data: &mut dyn Slots,
) -> Poll<Result<bool, Error>> {
    poll_reply(reply, cx, table, data).map_ok(|metadata| metadata.is_some())
}

/// A call under way; gives the data of the reply.
#[must_use = "nothing is sent until the call is awaited"]
pub struct Call<R> {
    reply: Boxed<Reply>,
    data: PhantomData<fn() -> R>,
}

impl<R: FieldsMut> Future for Call<R> {
    type Output = Result<R, Error>;

    // The compiler copies the body of an async function to each of its callers: all that was inlined
    // there would be copied with it.
    #[inline(never)]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        loop {
            let mut data = R::default();
            if ready!(poll_data(&mut self.reply, cx, R::TABLE, &mut &mut data))? {
                return Poll::Ready(Ok(data));
            }
        }
    }
}

/// A call under way; gives the whole reply.
#[must_use = "nothing is sent until the call is awaited"]
pub struct Sending<R> {
    reply: Boxed<Reply>,
    data: PhantomData<fn() -> R>,
}

impl<R: FieldsMut> Future for Sending<R> {
    type Output = Result<Response<R>, Error>;

    #[inline(never)]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        loop {
            let mut data = R::default();
            let read = poll_reply(&mut self.reply, cx, R::TABLE, &mut &mut data);
            if let Some(metadata) = ready!(read)? {
                return Poll::Ready(Ok(Response::new(data, metadata)));
            }
        }
    }
}

impl<R> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}

impl<R> fmt::Debug for Sending<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

//! A webhook as a service of tower, which servers and routers take as it is.

use std::convert::Infallible;
use std::error::Error as StdError;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use tower_service::Service;

use super::{MOST_BYTES, Refusal, Webhook};

type Answering = Pin<Box<dyn Future<Output = Result<Response<Full<Bytes>>, Infallible>> + Send>>;

/// Reads the body as far as it may be long, and answers as [`handle`](Webhook::handle) does.
///
/// With axum it is routed by `route_service`; hyper alone takes it within hyper-util's
/// `TowerToHyperService`.
impl<C, B> Service<Request<B>> for Webhook<C>
where
    C: Clone + Send + Sync + 'static,
    B: Body<Data: Send, Error: Into<Box<dyn StdError + Send + Sync>>> + Send + 'static,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Answering {
        let webhook = self.clone();
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let response = match read(body).await {
                Ok(body) => webhook.handle(Request::from_parts(head, body)).await,
                Err(refusal) => refusal.response(),
            };
            Ok(response.map(Full::new))
        })
    }
}

/// The whole of a body.
async fn read<B>(body: B) -> Result<Bytes, Refusal>
where
    B: Body<Error: Into<Box<dyn StdError + Send + Sync>>>,
{
    match Limited::new(body, MOST_BYTES).collect().await {
        Ok(whole) => Ok(whole.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Refusal::Size),
        Err(_) => Err(Refusal::Unreadable),
    }
}

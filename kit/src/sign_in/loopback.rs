//! Where the browser returns to: a server that ends with the first callback of its sign-in.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};

use feishu_api::runtime::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use feishu_api::runtime::http::{Method, Request, Response, StatusCode};
use feishu_api::runtime::{AuthorizationCode, CallbackError, SignIn};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::SignInError;

/// The path of the callback.
pub(super) const PATH: &str = "/callback";

/// What a callback brought.
type Outcome = Result<AuthorizationCode, CallbackError>;

/// Waits for the callback of a sign-in.
pub(super) async fn wait(
    listener: TcpListener,
    sign_in: SignIn,
) -> Result<AuthorizationCode, SignInError> {
    let sign_in = Arc::new(sign_in);
    // Browsers open connections in advance, on which nothing comes.
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let (stream, _) = accepted.map_err(SignInError::Listen)?;
                connections.spawn(serve(stream, Arc::clone(&sign_in)));
            }
            Some(ended) = connections.join_next() => if let Ok(Some(outcome)) = ended {
                return Ok(outcome?);
            }
        }
    }
}

/// Answers one request; what it brought, once the answer is sent.
async fn serve(stream: TcpStream, sign_in: Arc<SignIn>) -> Option<Outcome> {
    let brought = Mutex::new(None);
    let service = service_fn(async |request: Request<Incoming>| {
        let outcome = outcome(&request, &sign_in);
        let page = page(outcome.as_ref());
        if let Some(outcome) = outcome {
            *brought.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
        }
        Ok::<_, Infallible>(page)
    });
    let mut server = http1::Builder::new();
    // A connection that breaks is the browser's business.
    let _ = server.keep_alive(false).serve_connection(TokioIo::new(stream), service).await;
    brought.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// What a request brought; none if it has nothing to do with the sign-in.
fn outcome<B>(request: &Request<B>, sign_in: &SignIn) -> Option<Outcome> {
    if request.method() != Method::GET || request.uri().path() != PATH {
        return None;
    }
    match sign_in.code(request.uri().query().unwrap_or_default()) {
        Err(CallbackError::OtherSignIn) => None,
        outcome => Some(outcome),
    }
}

fn page(outcome: Option<&Outcome>) -> Response<String> {
    let (status, text) = match outcome {
        Some(Ok(_)) => (StatusCode::OK, "Done. You can close this page and return to the program."),
        Some(Err(_)) => (StatusCode::OK, "You did not sign in. You can close this page."),
        None => (StatusCode::NOT_FOUND, "There is nothing here."),
    };
    let body =
        format!("<!DOCTYPE html><meta charset=\"utf-8\"><title>Sign-in</title><p>{text}</p>");
    let mut page = Response::new(body);
    *page.status_mut() = status;
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    page.headers_mut().insert(CONTENT_TYPE, html);
    page.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    page
}

use std::sync::mpsc;

use feishu_api::Client;
use feishu_api::runtime::CallbackError;
use feishu_api::runtime::reqwest::Url;
use feishu_api_tests::http::{Reply, send};
use tokio::net::TcpStream;

use super::*;

fn client() -> Client {
    Client::builder("cli_test", "secret").build().unwrap()
}

/// A port that nobody listened on a moment ago.
async fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap().local_addr().unwrap().port()
}

/// What a browser is answered.
async fn get(port: u16, target: &str) -> Reply {
    send("GET", &format!("http://127.0.0.1:{port}{target}"), &[], "").await.unwrap()
}

/// A sign-in under way: its outcome, and the page that the browser was sent to.
async fn begin(
    port: u16,
) -> (tokio::task::JoinHandle<Result<AuthorizationCode, SignInError>>, Url) {
    let (sender, opened) = mpsc::channel();
    let sign_in = BrowserSignIn::on_port(port)
        .scopes(["offline_access"])
        .open_with(move |url| sender.send(url.to_owned()).map_err(io::Error::other));
    let waiting = tokio::spawn(async move { sign_in.code(&client().core().oauth()).await });
    let url = tokio::task::spawn_blocking(move || opened.recv()).await.unwrap().unwrap();
    (waiting, Url::parse(&url).unwrap())
}

fn parameter(page: &Url, name: &str) -> String {
    page.query_pairs().find(|(known, _)| known == name).unwrap().1.into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_callback_of_the_sign_in_ends_it() {
    let port = free_port().await;
    let (waiting, page) = begin(port).await;
    assert_eq!(parameter(&page, "redirect_uri"), format!("http://127.0.0.1:{port}/callback"));
    assert_eq!(parameter(&page, "scope"), "offline_access");
    let _in_advance = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.unwrap();
    let state = parameter(&page, "state");
    for nothing in ["/", "/favicon.ico", "/callback", "/callback?code=c&state=other"] {
        assert_eq!(get(port, nothing).await.status, 404, "{nothing}");
    }
    let answer = get(port, &format!("/callback?code=c-1&state={state}")).await;
    assert_eq!(answer.status, 200);
    assert!(answer.body.contains("You can close"), "{answer:?}");
    assert!(!["c-1", &state].iter().any(|secret| answer.body.contains(*secret)));
    waiting.await.unwrap().unwrap();
    assert!(
        TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err(),
        "nobody listens any more"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_may_decline() {
    let port = free_port().await;
    let (waiting, page) = begin(port).await;
    let state = parameter(&page, "state");
    get(port, &format!("/callback?error=access_denied&state={state}")).await;
    let error = waiting.await.unwrap().unwrap_err();
    assert!(matches!(error, SignInError::Callback(CallbackError::Denied)), "{error}");
}

#[tokio::test]
async fn what_goes_wrong_before_the_callback_is_told() {
    let oauth = client().core().oauth();
    let sign_in = |port| BrowserSignIn::on_port(port).time_limit(Duration::from_millis(1));
    let late = sign_in(free_port().await).open_with(|_| Ok(())).code(&oauth).await;
    assert!(matches!(late, Err(SignInError::TimedOut(_))), "{late:?}");
    let no_browser = sign_in(free_port().await).open_with(|_| Err(io::Error::other("none")));
    let no_browser = no_browser.code(&oauth).await;
    assert!(matches!(no_browser, Err(SignInError::Browser(_))), "{no_browser:?}");
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let taken = sign_in(listener.local_addr().unwrap().port()).code(&oauth).await;
    assert!(matches!(taken, Err(SignInError::Listen(_))), "{taken:?}");
}

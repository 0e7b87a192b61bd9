//! Settings that cannot work, and servers that are not what they should be: said in words.

use feishu_api_runtime::{
    Client, ClientBuilder, Error, File, Kind, Request, Retries, UserAccessToken,
};

use crate::api::{APP_ID, APP_SECRET, DOWNLOAD, Item, OPEN, UPLOAD, client, get, serve};
use crate::server::Answer;

const OK: &str = r#"{"code": 0, "data": {"id": "7"}}"#;

fn builder(url: &str) -> ClientBuilder<Client> {
    Client::app(&OPEN, APP_ID, APP_SECRET).base_url(url).retries(Retries::NONE)
}

fn refused(builder: ClientBuilder<Client>) -> Error {
    let error = builder.build().unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (Kind::InvalidRequest, false), "{error}");
    error
}

#[test]
fn what_cannot_work_is_refused_before_anything_is_sent() {
    let far = || builder("https://open.feishu.cn");
    assert!(refused(far().user_agent("a\nb")).message().contains("user agent"));
    assert!(refused(builder("open.feishu.cn")).message().contains("https://open.feishu.cn"));
    assert!(refused(builder("http://10.0.0.1")).message().contains("allow_plain_http"));
    builder("http://10.0.0.1").allow_plain_http().build().unwrap();
}

#[cfg(not(feature = "socks"))]
#[test]
fn proxies_of_socks_need_a_feature() {
    let error = refused(builder("https://open.feishu.cn").proxy("socks5://127.0.0.1:1"));
    assert!(error.message().contains("feature `socks`"), "{error}");
}

#[cfg(feature = "socks")]
#[tokio::test]
async fn a_proxy_may_speak_socks() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
    use tokio::net::{TcpListener, TcpStream};

    let server = serve(|_| Answer::json(OK)).await;
    let target = server.url.strip_prefix("http://").unwrap().to_owned();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let proxy = format!("socks5://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut here, _)) = listener.accept().await {
            let target = target.clone();
            tokio::spawn(async move {
                let (mut greeting, mut request) = ([0; 3], [0; 10]);
                here.read_exact(&mut greeting).await.unwrap();
                here.write_all(&[5, 0]).await.unwrap();
                here.read_exact(&mut request).await.unwrap();
                here.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await.unwrap();
                let mut there = TcpStream::connect(target).await.unwrap();
                let _ = copy_bidirectional(&mut here, &mut there).await;
            });
        }
    });
    // The proxy alone knows the way.
    let client = builder("http://127.0.0.1:9").proxy(proxy).build().unwrap();
    get("1").bind(&client).call::<Item>().await.unwrap();
    assert_eq!(server.seen_at("/items/").len(), 1);
}

#[tokio::test]
async fn an_empty_token_is_not_sent() {
    let server = serve(|_| Answer::json(OK)).await;
    for empty in ["", " "] {
        let user = client(&server).with_user_token(UserAccessToken::new(empty));
        let error = get("1").bind(&user).call::<Item>().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Auth);
        assert!(error.message().contains("empty"), "{error}");
    }
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn a_redirect_names_its_target_without_what_may_be_private() {
    let server = serve(|_| {
        let target = "https://login.example/sign-in?session=private";
        Answer::json("{}").status(302).header("location", target)
    });
    let error = get("1").bind(&client(&server.await)).call::<Item>().await.unwrap_err();
    assert!(error.message().contains("to https://login.example/sign-in,"), "{error}");
    assert!(!format!("{error}{error:?}").contains("private"), "{error:?}");
}

#[tokio::test]
async fn an_encoding_that_nobody_asked_for_is_named() {
    let server = serve(|_| Answer::bytes([0x1b, 3]).header("content-encoding", "br")).await;
    let client = client(&server);
    let read = get("1").bind(&client).call::<Item>().await.unwrap_err();
    let file = Request::new(&DOWNLOAD).bind(&client).download().await.unwrap_err();
    for error in [read, file] {
        assert_eq!((error.kind(), error.status()), (Kind::Decode, Some(200)));
        assert!(error.message().contains("\"br\""), "{error}");
    }
}

#[tokio::test]
async fn file_names_cannot_break_out_of_their_header() {
    let server = serve(|_| Answer::json(OK)).await;
    let file = File::bytes("a.txt\r\nx-injected: 1", "abc");
    let upload = Request::new(&UPLOAD).file("file", file).bind(&client(&server));
    let error = upload.call::<Item>().await.unwrap_err();
    assert_eq!(error.kind(), Kind::InvalidRequest);
    assert!(error.to_string().contains("control characters"), "{error}");
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn what_caused_an_error_is_said_once() {
    let client = builder("http://127.0.0.1:1").build().unwrap();
    let error = get("1").bind(&client).call::<Item>().await.unwrap_err();
    assert!(error.to_string().contains("no connection: "), "{error}");
    assert!(error.cause().is_some() && std::error::Error::source(&error).is_none());
}

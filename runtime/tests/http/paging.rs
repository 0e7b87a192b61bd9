//! Lists in pages over HTTP.

use std::sync::atomic::{AtomicUsize, Ordering};

use feishu_api_runtime::{Endpoint, Items, Kind, Paging, Param, Request, TokenKind};

use crate::api::{Item, OPEN, Page, client, serve};
use crate::server::{Answer, Server};

static TOKEN: Endpoint = list(Paging::Token {
    param: "page_token",
    next: "page.token",
    has_more: Some("page.has_more"),
});
static OFFSET: Endpoint = list(Paging::Offset {
    param: "offset",
    items: "items",
    has_more: Some("page.has_more"),
    total: Some("total"),
});
static NUMBER: Endpoint = list(Paging::Number {
    param: "offset",
    first: 1,
    items: "items",
    has_more: None,
    total: Some("total"),
});

const PARAMS: &[Param] = &[Param::query("page_token"), Param::query("offset")];

const fn list(paging: Paging) -> Endpoint {
    Endpoint {
        id: "open/x/v1/item/list",
        path: "/open-apis/x/v1/items",
        tokens: &[TokenKind::Tenant],
        params: PARAMS,
        paging: Some(paging),
        ..Endpoint::of(&OPEN)
    }
}

fn items(server: &Server, endpoint: &'static Endpoint) -> Items<Page, Item> {
    Request::new(endpoint).bind(&client(server)).items(|page: Page| page.items)
}

async fn ids(items: Items<Page, Item>) -> Vec<String> {
    items.collect().await.unwrap().into_iter().filter_map(|item| item.id).collect()
}

fn asked(server: &Server) -> Vec<String> {
    let seen = server.seen_at("/items").into_iter();
    seen.map(|seen| seen.target.replace("/open-apis/x/v1/items", "")).collect()
}

fn page(items: &str, rest: &str) -> Answer {
    let ids: Vec<String> = items.chars().map(|id| format!("{{\"id\": \"{id}\"}}")).collect();
    Answer::json(format!("{{\"code\": 0, \"data\": {{\"items\": [{}], {rest}}}}}", ids.join(",")))
}

#[tokio::test]
async fn tokens_are_followed_to_the_end() {
    let server = serve(|seen| match seen.target.split_once("page_token=") {
        None => page("ab", r#""page": {"token": "x/1", "has_more": true}"#),
        Some((_, "x%2F1")) => page("", r#""page": {"token": "2"}"#),
        Some((_, "2")) => page("c", r#""page": {"token": "3", "has_more": false}"#),
        Some((_, other)) => panic!("{other}"),
    })
    .await;
    assert_eq!(ids(items(&server, &TOKEN)).await, ["a", "b", "c"]);
    assert_eq!(asked(&server), ["", "?page_token=x%2F1", "?page_token=2"]);
}

#[tokio::test]
async fn a_token_that_repeats_or_is_empty_is_an_error_behind_what_was_good() {
    for (token, why) in [("1", "the same page again"), ("", "no token")] {
        let page_info = format!(r#""page": {{"token": "{token}", "has_more": true}}"#);
        let server = serve(move |_| page("a", &page_info)).await;
        let mut items = items(&server, &TOKEN);
        assert_eq!(items.next().await.unwrap().unwrap().id.as_deref(), Some("a"));
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), Kind::Decode);
        assert!(error.to_string().contains(why), "{error}");
        assert!(items.next().await.is_none());
    }

    let server = serve(|_| page("a", r#""page": {"token": "1", "has_more": true}"#)).await;
    let request = Request::new(&TOKEN).query("page_token", &"1");
    let mut pages = request.bind(&client(&server)).pages::<Page>();
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("was there already"), "{error}");
    assert_eq!(asked(&server).len(), 1);
}

#[tokio::test]
async fn offsets_advance_by_what_was_there() {
    let server = serve(|seen| match seen.target.rsplit_once('=').unwrap().1 {
        "0" => page("ab", r#""total": 5"#),
        "2" => page("cd", r#""total": 5"#),
        "4" => page("e", r#""total": 5"#),
        other => panic!("{other}"),
    })
    .await;
    assert_eq!(ids(items(&server, &OFFSET)).await.concat(), "abcde");

    let server = serve(|_| page("a", r#""page": {"has_more": false}"#)).await;
    let request = Request::new(&OFFSET).query("offset", &40_i64);
    let pages = request.bind(&client(&server)).pages::<Page>().collect().await.unwrap();
    assert_eq!((pages.len(), asked(&server)), (1, vec!["?offset=40".to_owned()]));

    let server =
        serve(|seen| page(if seen.target.ends_with("=0") { "a" } else { "" }, r#""x": 0"#));
    let server = server.await;
    assert_eq!(ids(items(&server, &OFFSET)).await, ["a"]);
    assert_eq!(asked(&server), ["?offset=0", "?offset=1"]);
}

#[tokio::test]
async fn pages_are_counted() {
    let server = serve(|seen| match seen.target.rsplit_once('=').unwrap().1 {
        "1" => page("ab", r#""total": 3"#),
        "2" => page("c", r#""total": 3"#),
        other => panic!("{other}"),
    })
    .await;
    assert_eq!(ids(items(&server, &NUMBER)).await.concat(), "abc");
}

#[tokio::test]
async fn a_page_that_failed_is_asked_for_again() {
    let count = AtomicUsize::new(0);
    let server = serve(move |seen| match seen.target.split_once("page_token=") {
        None => page("a", r#""page": {"token": "1", "has_more": true}"#),
        Some(_) if count.fetch_add(1, Ordering::SeqCst) == 0 => Answer::bytes("").status(503),
        Some(_) => page("b", r#""page": {"has_more": false}"#),
    })
    .await;
    let mut stream = items(&server, &TOKEN);
    assert_eq!(stream.next().await.unwrap().unwrap().id.as_deref(), Some("a"));
    assert_eq!(stream.next().await.unwrap().unwrap_err().kind(), Kind::Server);
    assert_eq!(stream.next().await.unwrap().unwrap().id.as_deref(), Some("b"));
    assert!(stream.next().await.is_none() && stream.next().await.is_none());
}

#[tokio::test]
async fn an_error_that_stays_ends_the_stream() {
    let server = serve(|_| Answer::json(r#"{"code": 99991672, "msg": "no"}"#)).await;
    let mut stream = items(&server, &TOKEN);
    assert_eq!(stream.next().await.unwrap().unwrap_err().kind(), Kind::Permission);
    assert!(stream.next().await.is_none());
}

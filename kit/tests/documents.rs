//! Documents over HTTP: which calls are made of blocks, and what is read.

// What helps tests may fail as they do.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use feishu_api::Client;
use feishu_api::docx::v1::{Block, BlockType};
use feishu_api_kit::documents::{
    BlockTree, InsertError, Picture, from_markdown, insert, read, to_markdown,
};
use feishu_api_tests::client;
use feishu_api_tests::server::{Answer, Received, Server};
use serde_json::{Value, json};

const DOCUMENT: &str = "doxcnePuYufKa49ISjhD8Iabcef";

/// Gives each block the id that its name and the parent make.
fn created(request: &Received) -> Answer {
    let parent = request.path().split('/').nth_back(1).unwrap_or_default().to_owned();
    let body = request.json();
    let relations: Vec<Value> = names(&body["descendants"])
        .into_iter()
        .map(|name| json!({"temporary_block_id": name, "block_id": format!("{parent}.{name}")}))
        .collect();
    Answer::json(&json!({"code": 0, "msg": "success", "data": {"block_id_relations": relations}}))
}

fn names(blocks: &Value) -> Vec<String> {
    let blocks = blocks.as_array().unwrap().iter();
    blocks.map(|block| block["block_id"].as_str().unwrap().to_owned()).collect()
}

async fn stage() -> (Server, Client) {
    let server = Server::start(created).await.unwrap();
    let client = client::app(&server).unwrap();
    (server, client)
}

/// How many blocks each call creates, and within which block.
fn calls(server: &Server) -> Vec<(String, usize)> {
    let received = server.received().into_iter();
    let call = |one: Received| {
        let parent = one.path().split('/').nth_back(1).unwrap_or_default().to_owned();
        (parent, one.json()["descendants"].as_array().unwrap().len())
    };
    received.map(call).collect()
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect::<Vec<_>>().concat()
}

#[tokio::test]
async fn nested_blocks_name_each_other() {
    let (server, client) = stage().await;
    let pictures =
        insert(&client, DOCUMENT, from_markdown("- a\n  - b\n\n![p](https://e.com/p.png)")).await;
    let source = "https://e.com/p.png".to_owned();
    assert_eq!(pictures.unwrap(), [Picture { block_id: format!("{DOCUMENT}.block2"), source }]);
    let received = server.received();
    let [call] = received.as_slice() else { panic!("{received:?}") };
    let path = format!("/open-apis/docx/v1/documents/{DOCUMENT}/blocks/{DOCUMENT}/descendant");
    assert_eq!(call.path(), path);
    let bullet = |name: &str, text: &str, children: &[&str]| {
        json!({
            "block_id": name, "children": children, "block_type": 12,
            "bullet": {"elements": [{"text_run": {"content": text}}]},
        })
    };
    assert_eq!(
        call.json(),
        json!({
            "children_id": ["block0", "block2"],
            "descendants": [
                bullet("block0", "a", &["block1"]),
                bullet("block1", "b", &[]),
                {"block_id": "block2", "children": [], "block_type": 27, "image": {"caption": {"content": "p"}}},
            ],
        })
    );
}

#[tokio::test]
async fn more_than_a_call_can_create_takes_several_in_order() {
    let (server, client) = stage().await;
    let paragraphs = lines(2500, |number| format!("{number}\n\n"));
    insert(&client, DOCUMENT, from_markdown(&paragraphs)).await.unwrap();
    let root = || DOCUMENT.to_owned();
    assert_eq!(calls(&server), [(root(), 1000), (root(), 1000), (root(), 500)]);
    let last = server.received().pop().unwrap().json();
    assert_eq!(last["descendants"][0]["text"]["elements"][0]["text_run"]["content"], json!("2000"));
}

#[tokio::test]
async fn a_list_that_is_too_long_is_created_before_its_items() {
    let (server, client) = stage().await;
    let items = lines(1200, |number| format!("  - {number}\n"));
    insert(&client, DOCUMENT, from_markdown(&format!("- all\n{items}\nafter\n"))).await.unwrap();
    let item = format!("{DOCUMENT}.block0");
    let expected = [(DOCUMENT, 1), (DOCUMENT, 1), (item.as_str(), 1000), (item.as_str(), 200)];
    assert_eq!(calls(&server), expected.map(|(parent, count)| (parent.to_owned(), count)));
}

#[tokio::test]
async fn pictures_are_limited_too() {
    let (server, client) = stage().await;
    let pictures = lines(45, |number| format!("![](p{number})\n\n"));
    let waiting = insert(&client, DOCUMENT, from_markdown(&pictures)).await.unwrap();
    assert_eq!(calls(&server).into_iter().map(|(_, count)| count).collect::<Vec<_>>(), [20, 20, 5]);
    assert_eq!(waiting.last().unwrap().source, "p44");
}

#[tokio::test]
async fn what_cannot_be_created_in_parts_is_refused() {
    let (server, client) = stage().await;
    let child = from_markdown("a").remove(0);
    let block = Block { block_type: Some(BlockType::Callout), ..Block::default() };
    let callout = BlockTree { block, children: vec![child; 1000], picture: None };
    let error = insert(&client, DOCUMENT, vec![callout]).await.unwrap_err();
    assert!(matches!(error, InsertError::TooLarge(Some(BlockType::Callout))), "{error}");
    assert_eq!(calls(&server), []);
}

#[tokio::test]
async fn a_document_is_read_page_after_page() {
    let text = |content: &str| json!({"elements": [{"text_run": {"content": content}}]});
    let server = Server::start(move |request: &Received| {
        let is_second = request.target.contains("page_token=2");
        let items = if is_second {
            json!([{"block_id": "b", "block_type": 13, "parent_id": "a", "ordered": text("two")}])
        } else {
            json!([
                {"block_id": DOCUMENT, "block_type": 1, "children": ["a"], "page": text("Title")},
                {"block_id": "a", "block_type": 12, "children": ["b"], "bullet": text("one")},
            ])
        };
        let data = json!({"items": items, "page_token": "2", "has_more": !is_second});
        Answer::json(&json!({"code": 0, "msg": "success", "data": data}))
    });
    let server = server.await.unwrap();
    let root = read(&client::app(&server).unwrap(), DOCUMENT).await.unwrap();
    assert_eq!(root.block.block_type, Some(BlockType::Page));
    assert_eq!(to_markdown(&root.children), "- one\n  1. two\n");
}

use feishu_api::cardkit::v1::{CardData, CardTriggeredAnswer};
use feishu_api::runtime::{Json, json};

use super::{
    Answer, Button, ButtonStyle, Card, CheckedCard, Color, Columns, Divider, Form, Header, Image,
    Input, Markdown, Paragraph, Picker, Select, UserSelect,
};
use crate::content::CardTemplate;

fn pretty(card: impl Into<Json>) -> String {
    format!("{:#}", card.into())
}

#[test]
fn what_is_built_has_the_documented_structure() {
    let card = Card::new()
        .header(Header::new("Leave").subtitle("2 days").color(Color::Orange))
        .summary("Mei asks for leave")
        .streaming()
        .with(Markdown::new("**Mei**").id("answer"))
        .with(Paragraph::new("as <at id=all></at> it is"))
        .with(Image::new("img_1", "a chart"))
        .with(Divider::new())
        .with(
            Columns::new()
                .column([Button::callback("Yes", json!({"yes": true})).style(ButtonStyle::Danger)])
                .weighted(
                    2,
                    [Button::link("Open", "https://example.com").confirm("Sure?", "It opens.")],
                ),
        )
        .with(json!({"tag": "person", "user_id": "ou_1"}))
        .build();
    insta::assert_snapshot!(pretty(card.unwrap()));
}

#[test]
fn forms_send_what_is_filled_in() {
    let form = Form::new("leave", "Send")
        .with(Input::new("reason").label("Why").multiline().max_length(200).initial("-").required())
        .with(
            Select::one("kind")
                .placeholder("Kind")
                .option("annual", "Annual")
                .option("sick", "Sick"),
        )
        .with(Select::several("days").option("mon", "Monday"))
        .with(UserSelect::one("deputy").option("ou_1"))
        .with(Picker::date("from"))
        .with(Picker::time("at"))
        .with(Picker::date_time("until").required())
        .callback(json!({"request": 7}));
    let alone = Select::one("view").option("all", "All").callback("view");
    insta::assert_snapshot!(pretty(Card::new().with(form).with(alone).build().unwrap()));
}

#[test]
fn what_the_platform_refuses_is_found_and_located() {
    let form = || Form::new("form", "Send");
    let many = (0..101).fold(Card::new(), |card, _| card.with(Paragraph::new("a")));
    let cards = [
        Card::new().with(form().with(Input::new("a"))).with(form().with(Input::new("b"))),
        Card::new()
            .with(Columns::new().column([form().with(Input::new("a")).with(Input::new("a"))])),
        Card::new().with(form().with(Button::callback("x", "y"))),
        Card::new().with(form().with(Input::new(""))),
        Card::new().with(Divider::new().id("a")).with(Markdown::new("b").id("a")),
        Card::new().with(Divider::new().id("a-name-that-is-too-long")),
        Card::new().with(Markdown::new("x".repeat(30 * 1024))),
        Card::new().config("update_multi", false),
        many,
    ];
    let mut refusals: Vec<String> =
        cards.into_iter().map(|card| card.build().unwrap_err().to_string()).collect();
    refusals.push(CheckedCard::new(json!({"elements": []})).unwrap_err().to_string());
    insta::assert_snapshot!(refusals.join("\n"));
}

#[test]
fn the_limits_themselves_are_allowed() {
    let many = (0..100).fold(Card::new(), |card, _| card.with(Paragraph::new("a")));
    assert!(many.build().is_ok());
    let id = "x".repeat(20);
    assert!(Card::new().with(Divider::new().id(id)).build().is_ok());
    // What a program attaches is no component.
    let value = json!({"tag": "button", "element_id": "", "list": [{"tag": "form"}]});
    assert!(Card::new().with(Button::callback("x", value)).build().is_ok());
}

#[test]
fn cards_and_templates_answer_actions_and_become_entities() {
    let template = || CardTemplate::new("AAq1").version("1.0.0").variable("name", "Mei");
    let card = Card::new().with(Markdown::new("done")).build().unwrap();
    let answers: [CardTriggeredAnswer; 3] = [
        Answer::success("Approved").card(card.clone()).into(),
        Answer::error("Not now").card(template()).into(),
        Answer::default().into(),
    ];
    insta::assert_debug_snapshot!((answers, CardData::from(card), CardData::from(template())));
}

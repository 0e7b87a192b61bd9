//! Every documented shape of a value, as searches return it and as calls that write take it.

#![allow(clippy::indexing_slicing)]

use feishu_api::bitable::v1::{NewRecord, Record};
use feishu_api::runtime::record::{from_json, to_json};
use feishu_api::{Json, Map, Millis, json};

use super::{
    Day, Fields, Link, Values, all, all_of, any, any_of, ascending, attachments, chats, descending,
    field, link, location, people,
};

/// A record as the page on searching returns it.
fn record() -> Record {
    let person = json!([{"avatar_url": "https://x/a.webp", "email": "", "en_name": "Mei", "id": "ou_2910", "name": "梅"}]);
    let link = json!({"link_record_ids": ["recqLvMaXT", "recrdld32q"]});
    let record = json!({"record_id": "recyOaMB2F", "fields": {
        "Text": [
            {"text": "See ", "type": "text"},
            {"mentionNotify": false, "mentionType": "User", "name": "梅", "text": "@梅", "token": "ou_2910", "type": "mention"},
            {"link": "https://x", "text": "there", "type": "url"},
        ],
        "Barcode": [{"text": "FS0001", "type": "text"}],
        "Email": [{"link": "mailto:mei@example.com", "text": "mei@example.com", "type": "url"}],
        "Phone": "131xxxx6666", "Auto number": "17", "Option": "done", "Options": ["one", "other"],
        "Number": 2323.2323, "Progress": 0.66, "Rating": 3, "Checkbox": true,
        "Date": 1_690_992_000_000_i64, "Modified": 1_702_455_191_000_i64,
        "People": person, "Created by": person,
        "Chats": [{"avatar_url": "https://x/c.webp", "id": "oc_cd07", "name": "Team"}],
        "Link": {"link": "https://bitable.feishu.cn", "text": "Bases"},
        "Files": [{
            "file_token": "Vl3FbVkvnowlgpxpqsAbBrtFcrd", "name": "a.jpeg", "size": 32975, "type": "image/jpeg",
            "url": "https://x/download", "tmp_url": "https://x/tmp",
        }],
        "One way": link, "Two ways": link,
        "Place": {
            "address": "东长安街", "adname": "东城区", "cityname": "北京市", "full_address": "天安门广场，北京市东城区东长安街",
            "location": "116.397755,39.903179", "name": "天安门广场", "pname": "北京市",
        },
        "Null": null,
    }});
    from_json(&record.to_string()).unwrap()
}

fn map(fields: &Json) -> Map<Json> {
    from_json::<Record>(&json!({ "fields": fields }).to_string()).unwrap().fields.unwrap()
}

#[test]
fn text_is_read_whole_and_in_pieces() {
    let record = record();
    assert_eq!(record.text("Text").unwrap(), "See @梅there");
    assert_eq!(record.text("Barcode").unwrap(), "FS0001");
    assert_eq!(record.text("Email").unwrap(), "mei@example.com");
    assert_eq!(record.text("Phone").unwrap(), "131xxxx6666");
    assert_eq!(record.text("Auto number").unwrap(), "17");
    let segments = record.segments("Text");
    assert_eq!(segments.len(), 3);
    let mention = segments[1].mention.as_ref().unwrap();
    assert_eq!((mention.kind.as_str(), mention.token.as_str()), ("User", "ou_2910"));
    assert_eq!(segments[2].link.as_deref(), Some("https://x"));
    assert_eq!(record.segments("Phone")[0].text, "131xxxx6666");
}

#[test]
fn values_are_read_by_type() {
    let record = record();
    assert_eq!(record.number("Number"), Some(2323.2323));
    assert_eq!((record.number("Progress"), record.number("Rating")), (Some(0.66), Some(3.0)));
    assert_eq!(record.text("Option").unwrap(), "done");
    assert_eq!(record.texts("Options"), ["one", "other"]);
    assert_eq!(record.date("Date"), Some(Millis(1_690_992_000_000)));
    assert_eq!(record.date("Modified"), Some(Millis(1_702_455_191_000)));
    assert_eq!(record.checkbox("Checkbox"), Some(true));
    for name in ["People", "Created by"] {
        let people = record.people(name);
        let person = people.first().unwrap();
        assert_eq!((person.id.as_deref(), person.name.as_deref()), (Some("ou_2910"), Some("梅")));
        assert_eq!(person.email, None, "the address is empty");
    }
    assert_eq!(record.chats("Chats")[0].id, "oc_cd07");
    let bases = Link { text: "Bases".into(), link: "https://bitable.feishu.cn".into() };
    assert_eq!(record.link("Link"), Some(bases));
    assert_eq!(record.link("Email").unwrap().link, "mailto:mei@example.com");
    let files = record.attachments("Files");
    assert_eq!((files[0].size, files[0].mime_type.as_deref()), (Some(32975), Some("image/jpeg")));
    assert_eq!(record.linked("One way"), ["recqLvMaXT", "recrdld32q"]);
    assert_eq!(record.linked("Two ways"), ["recqLvMaXT", "recrdld32q"]);
    let place = record.location("Place").unwrap();
    assert_eq!((place.longitude, place.latitude), (116.397_755, 39.903_179));
    assert_eq!(place.city.as_deref(), Some("北京市"));
}

#[test]
fn everything_can_be_shown_as_text() {
    let record = record();
    let shown = |name| record.text(name).unwrap();
    assert_eq!(shown("Options"), "one, other");
    assert_eq!(shown("Number"), "2323.2323");
    assert_eq!(shown("Checkbox"), "true");
    assert_eq!(shown("People"), "梅");
    assert_eq!(shown("Chats"), "Team");
    assert_eq!(shown("Link"), "Bases");
    assert_eq!(shown("Files"), "a.jpeg");
    assert_eq!(shown("Place"), "天安门广场，北京市东城区东长安街");
}

#[test]
fn results_of_formulas_are_read_as_what_they_are() {
    let fields = map(&json!({
        "Text": {"type": 1, "value": [{"text": "✅ ", "type": "text"}, {"text": "done", "type": "text"}]},
        "Number": {"type": 2, "value": [12.5]}, "Digits": {"type": 1, "value": [{"text": "12.5", "type": "text"}]},
        "Date": {"type": 5, "value": [1_675_526_400_000_i64]}, "Checkbox": {"type": 7, "value": [false]},
        "Options": {"type": 4, "value": ["one", "other"]}, "None": {"type": 1, "value": []},
        "People": {"type": 11, "value": [{"id": "ou_1"}, {"id": "ou_2"}]},
        "Records": {"type": 18, "value": [{"link_record_ids": ["rec1"]}, {"link_record_ids": ["rec2"]}]},
        "Link": {"type": 15, "value": [{"text": "a", "link": "https://a"}]},
        "Place": {"type": 22, "value": [{"location": "1,2"}]},
    }));
    assert_eq!(fields.text("Text").unwrap(), "✅ done");
    assert_eq!((fields.number("Number"), fields.number("Digits")), (Some(12.5), Some(12.5)));
    assert_eq!(fields.date("Date"), Some(Millis(1_675_526_400_000)));
    assert_eq!(fields.checkbox("Checkbox"), Some(false));
    assert_eq!(fields.texts("Options"), ["one", "other"]);
    assert_eq!((fields.text("None"), fields.number("None")), (None, None));
    assert_eq!(fields.people("People").len(), 2);
    assert_eq!(fields.linked("Records"), ["rec1", "rec2"]);
    assert_eq!(fields.link("Link").unwrap().link, "https://a");
    assert!(fields.location("Place").is_some());
}

#[test]
fn what_is_absent_or_of_another_type_has_no_value() {
    let record = record();
    for name in ["Nothing", "Null"] {
        assert_eq!((record.text(name), record.number(name), record.date(name)), (None, None, None));
        assert_eq!((record.checkbox(name), record.link(name)), (None, None));
        assert_eq!((record.people(name).len(), record.linked(name).len()), (0, 0));
        assert_eq!(record.location(name), None);
    }
    assert_eq!((record.number("Text"), record.date("Option")), (None, None));
    assert_eq!((record.checkbox("Number"), record.link("Number")), (None, None));
    assert_eq!((record.people("Link"), record.attachments("Chats")), (vec![], vec![]));
    assert_eq!(record.location("Option"), None);
    assert_eq!(Record::default().text("Name"), None);
}

/// The record of the page on adding records.
#[test]
fn values_are_sent_in_their_documented_forms() {
    let fields = Fields::new()
        .set("任务名称", "拜访潜在客户")
        .set("工时", 10)
        .set("进度", 0.25)
        .set("单选", "选项1")
        .set("多选", ["选项1", "选项2"])
        .set("日期", Millis(1_674_206_443_000))
        .set("复选框", true)
        .set("人员", people(["ou_2910", "ou_e041"]))
        .set("群组", chats(["oc_cd07"]))
        .set("超链接", link("飞书多维表格官网", "https://www.feishu.cn/product/base"))
        .set("附件", attachments(["DRiFbwaKsoZaLax4WKZbEGCccoe"]))
        .set("单向关联", ["recHTLvO7x", "recbS8zb2m"])
        .set("地理位置", location(116.397_755, 39.903_179))
        .set("其他", None::<String>)
        .empty("备注");
    assert_eq!(fields.linked("单向关联"), ["recHTLvO7x", "recbS8zb2m"], "as it was sent");
    let sent: Json = as_sent(&NewRecord::from(fields));
    let expected = json!({
        "任务名称": "拜访潜在客户", "工时": 10, "进度": 0.25, "单选": "选项1", "多选": ["选项1", "选项2"],
        "日期": 1_674_206_443_000_i64, "复选框": true,
        "人员": [{"id": "ou_2910"}, {"id": "ou_e041"}], "群组": [{"id": "oc_cd07"}],
        "超链接": {"text": "飞书多维表格官网", "link": "https://www.feishu.cn/product/base"},
        "附件": [{"file_token": "DRiFbwaKsoZaLax4WKZbEGCccoe"}],
        "单向关联": ["recHTLvO7x", "recbS8zb2m"], "地理位置": "116.397755,39.903179", "其他": null, "备注": null,
    });
    assert_eq!(sent["fields"], expected);
}

#[test]
fn filters_are_those_of_the_guide() {
    let both = all([field("职位").is("初级销售员"), field("销售额").greater_than(10_000)]);
    assert_eq!(
        as_sent(&both),
        json!({"conjunction": "and", "conditions": [
            {"field_name": "职位", "operator": "is", "value": ["初级销售员"]},
            {"field_name": "销售额", "operator": "isGreater", "value": ["10000"]},
        ]})
    );
    let groups = all([
        any_of([field("职位").is("高级销售员"), field("职位").is("初级销售员")]),
        all_of([field("销售额").at_least(1.5), field("销售额").at_most(20_000)]),
    ]);
    assert_eq!(
        as_sent(&groups),
        json!({"conjunction": "and", "children": [
            {"conjunction": "or", "conditions": [
                {"field_name": "职位", "operator": "is", "value": ["高级销售员"]},
                {"field_name": "职位", "operator": "is", "value": ["初级销售员"]},
            ]},
            {"conjunction": "and", "conditions": [
                {"field_name": "销售额", "operator": "isGreaterEqual", "value": ["1.5"]},
                {"field_name": "销售额", "operator": "isLessEqual", "value": ["20000"]},
            ]},
        ]})
    );
}

#[test]
fn conditions_take_what_goes_with_their_field() {
    let conditions = [
        (field("f").is(Millis(1_702_449_755_000)), "is", json!(["ExactDate", "1702449755000"])),
        (field("f").less_than(Day::Today), "isLess", json!(["Today"])),
        (field("f").is(Day::TheLastMonth), "is", json!(["TheLastMonth"])),
        (field("f").contains(["a", "b"]), "contains", json!(["a", "b"])),
        (field("f").does_not_contain(vec!["a"]), "doesNotContain", json!(["a"])),
        (field("f").is(true), "is", json!(["true"])),
        (field("f").is_not("ou_1".to_owned()), "isNot", json!(["ou_1"])),
        (field("f").is_empty(), "isEmpty", json!([])),
        (field("f").is_not_empty(), "isNotEmpty", json!([])),
    ];
    for (condition, operator, value) in conditions {
        let sent = as_sent(&any([condition]));
        let condition = json!({"field_name": "f", "operator": operator, "value": value});
        assert_eq!(sent, json!({"conjunction": "or", "conditions": [condition]}));
    }
}

#[test]
fn orders_name_field_and_direction() {
    assert_eq!(as_sent(&ascending("Due")), json!({"field_name": "Due"}));
    assert_eq!(as_sent(&descending("Due")), json!({"field_name": "Due", "desc": true}));
}

fn as_sent(value: &dyn feishu_api::runtime::record::Value) -> Json {
    to_json(value).parse().unwrap()
}

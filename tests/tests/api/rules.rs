//! Rules that hold for every endpoint, and what a request that breaks some is told.

use feishu_api::helpdesk::v1::{
    CreateNotification, ListTicket, ListTicketMessage, NewStaffScopeType, NotificationUser,
    PatchNotification, PushScopeType, PushType, SearchFaq, TicketStatus, UpdateTicket,
};
use feishu_api::project::work_item::{CompoundFieldAction, FieldRef, FieldValuePair};
use feishu_api::runtime::record::{Field, Limit, Value};
use feishu_api::runtime::{Empty, Param, Place, Request};
use feishu_api::task::v2::{ActivityKey, PatchSection, Subscriber};
use feishu_api::{Endpoint, Error, Kind, Millis, Seconds};
use feishu_api_tests::server::{Answer, Received, Server};
use feishu_api_tests::{client, facts};
use serde_json::json;

async fn server() -> Server {
    Server::start(|_| Answer::json(&json!({"code": 0, "err_code": 0, "msg": "success"})))
        .await
        .unwrap()
}

/// The documented request of an endpoint, or one without anything, with one parameter set to
/// something else.
fn changed(endpoint: &'static Endpoint, param: &Param, value: &dyn Value) -> Request {
    let example = feishu_api_exchanges::documented().find(|one| one.endpoint.id == endpoint.id);
    let request = example.map_or_else(|| Request::new(endpoint), |example| (example.request)());
    request.param(param.place, param.field.name, value)
}

/// What is wrong with a request, one line for each broken rule.
fn complaints(outcome: Result<(), Error>) -> Vec<String> {
    let error = outcome.expect_err("a rule is broken");
    assert_eq!(error.kind(), Kind::InvalidRequest);
    error.violations().iter().map(ToString::to_string).collect()
}

fn with_params(wanted: impl Fn(&Param) -> bool) -> Vec<(&'static Endpoint, Param)> {
    let params = feishu_api::endpoints()
        .flat_map(|endpoint| endpoint.inputs().map(move |param| (endpoint, param)));
    params.filter(|(_, param)| wanted(param)).collect()
}

#[tokio::test]
async fn path_values_that_would_reach_another_endpoint_are_refused() {
    let server = server().await;
    let segments = with_params(|param| param.place == Place::Path);
    assert!(segments.len() >= 5, "{segments:?}");
    for (endpoint, param) in segments {
        for value in ["", ".", ".."] {
            let request = changed(endpoint, &param, &value);
            let says = format!(
                "{} must not be empty, `.` or `..`: it is a segment of the path",
                param.field.name
            );
            let mut found = complaints(request.check());
            found.retain(|complaint| !complaint.ends_with(" must be given"));
            assert_eq!(found, [says], "{}: {value:?}", endpoint.id);
            let client = client::of(endpoint, &server).unwrap();
            let outcome = request.bind(&client).call::<Empty>().await;
            assert_eq!(outcome.unwrap_err().kind(), Kind::InvalidRequest);
        }
    }
    assert_eq!((server.received(), server.token_requests()), (vec![], 0));
}

#[tokio::test]
async fn path_values_are_one_segment_each() {
    let server = server().await;
    let client = client::app(&server).unwrap();
    let subscriptions = client.task().v2().tasklist_activity_subscription();
    subscriptions.patch("a/b c?d", "e#%2F;å").disabled(true).await.unwrap();
    subscriptions.patch("...", "..%2F~-_.").disabled(true).await.unwrap();
    let targets: Vec<_> = server.received().into_iter().map(|one| one.target).collect();
    assert_eq!(
        targets,
        [
            "/open-apis/task/v2/tasklists/a%2Fb%20c%3Fd/activity_subscriptions/e%23%252F%3B%C3%A5",
            "/open-apis/task/v2/tasklists/.../activity_subscriptions/..%252F~-_.",
        ]
    );
}

#[test]
fn what_is_required_is_named_when_it_is_missing() {
    for endpoint in feishu_api::endpoints() {
        // An object of masked fields is there as soon as one of them is, or the mask.
        let required = endpoint
            .inputs()
            .filter(|param| param.field.has(Field::REQUIRED) && param.object.is_none())
            .map(|param| format!("{} must be given", facts::path(&param)));
        let required: Vec<_> = required.collect();
        let mut found = match Request::new(endpoint).check() {
            Ok(()) => vec![],
            outcome => complaints(outcome),
        };
        found.retain(|complaint| complaint.ends_with(" must be given"));
        assert_eq!(found, required, "{}", endpoint.id);
    }
}

#[test]
fn limits_of_parameters_hold_for_every_endpoint() {
    let mut broken = 0;
    for (endpoint, param) in with_params(|param| !param.field.limits.is_empty()) {
        let path = facts::path(&param);
        for limit in param.field.limits {
            for value in wrong(limit, param.field.limits) {
                let found = complaints(changed(endpoint, &param, &*value).check());
                let about = |found: &&String| found.starts_with(&format!("{path} must "));
                assert_eq!(found.iter().filter(about).count(), 1, "{path} {limit:?}: {found:?}");
                broken += 1;
            }
        }
    }
    assert!(broken >= 22, "{broken}");
}

#[tokio::test]
async fn fifty_subscribers_pass_and_fifty_one_do_not() {
    let server = server().await;
    let client = client::app(&server).unwrap();
    let patch = |count: usize| {
        let chats = (0..count)
            .map(|number| Subscriber { id: Some(format!("oc_{number}")), ..Subscriber::default() });
        client.task().v2().tasklist_activity_subscription().patch("list", "s").subscribers(chats)
    };
    let error = patch(51).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "open/task/v2/tasklist_activity_subscription/patch: the request breaks documented rules \
         and was not sent (`unchecked()` sends it): activity_subscription.subscribers must have at most 50 elements, has 51"
    );
    assert_eq!(server.received(), []);
    patch(50).await.unwrap();
    let sent = server.received()[0].json();
    assert_eq!(sent["activity_subscription"]["subscribers"].as_array().unwrap().len(), 50);
    assert_eq!(
        sent["activity_subscription"]["subscribers"][49],
        json!({"id": "oc_49", "type": "chat"})
    );
}

#[test]
fn a_push_message_names_recipients_where_its_scope_asks_for_them() {
    let push = |push_type, scope| CreateNotification::new("Welcome", "{}", push_type, scope);
    let says = |request: CreateNotification| complaints(request.check()).join("; ");
    let everyone = push(PushType::Scheduled, PushScopeType::Everyone);
    everyone.clone().user_list([]).department_list([]).check().unwrap();
    everyone.clone().new_staff_scope_type(NewStaffScopeType::Departments).check().unwrap();
    let users = [NotificationUser { user_id: Some("ou_1".into()), ..NotificationUser::default() }];
    assert!(says(everyone.user_list(users)).starts_with("user_list must not be given"));
    let nobody = push(PushType::Scheduled, PushScopeType::Nobody);
    assert!(says(nobody).starts_with("chat_list must be given"));
    let selected = push(PushType::Scheduled, PushScopeType::Selected);
    assert!(says(selected).contains("needs at least one of user_list and department_list"));
    let new_staff = push(PushType::NewStaff, PushScopeType::NewStaff);
    assert!(says(new_staff).starts_with("new_staff_scope_type must be given"));
}

#[test]
fn a_change_of_a_push_message_is_not_held_to_what_a_whole_one_needs() {
    let patch = || PatchNotification::new("1");
    patch().push_type(PushType::NewStaff).check().unwrap();
    patch().push_scope_type(PushScopeType::Everyone).user_list([]).check().unwrap();
    patch().push_scope_type(PushScopeType::Nobody).check().unwrap();
    patch().push_scope_type(PushScopeType::Selected).check().unwrap();
    patch().new_staff_scope_type(NewStaffScopeType::Departments).check().unwrap();
}

#[test]
fn searches_of_a_helpdesk_are_checked_for_what_their_pages_say_only() {
    let tickets = || ListTicket::new().create_time_start(Millis(2));
    tickets().create_time_end(Millis(1)).check().unwrap();
    assert_eq!(
        complaints(tickets().check()),
        ["the request takes create_time_start and create_time_end only together, has only \
          create_time_start"]
    );
    let messages = ListTicketMessage::new("1").time_start(Seconds(2)).time_end(Seconds(1));
    messages.check().unwrap();
    SearchFaq::new("wifi").base64("false").check().unwrap();
}

#[tokio::test]
async fn a_get_sends_a_documented_body_if_there_is_something_in_it() {
    let server = server().await;
    let client = client::desk(&server).unwrap();
    let list = || client.helpdesk().v1().ticket_customized_field().list();
    list().visible(true).await.unwrap();
    list().await.unwrap();
    let bodies: Vec<String> = server.received().iter().map(Received::text).collect();
    assert_eq!(bodies, [r#"{"visible":true}"#, ""]);
}

#[tokio::test]
async fn a_ticket_needs_at_least_one_change() {
    let server = server().await;
    let client = client::agent(&server).unwrap();
    let update = || client.helpdesk().v1().ticket().update("1");
    let error = update().await.unwrap_err();
    assert!(error.to_string().contains("needs at least one of status, tag_names"), "{error}");
    assert_eq!(server.received(), []);
    update().tag_names(Vec::<String>::new()).await.unwrap();
    update().status(TicketStatus::Unknown(52)).await.unwrap();
    let bodies: Vec<String> = server.received().iter().map(Received::text).collect();
    assert_eq!(bodies, [r#"{"tag_names":[]}"#, r#"{"status":52}"#]);
}

#[tokio::test]
async fn an_update_of_two_groups_is_refused_and_adding_two_is_not() {
    let server = server().await;
    let project = client::project(&server).unwrap();
    let column = FieldValuePair { field_key: Some("a".into()), ..FieldValuePair::default() };
    let fields = vec![vec![column.clone()], vec![column]];
    let call = |action| {
        let field = FieldRef::Alias("rounds".into());
        project.work_item().field_value().update_compound_field("space", 1, field, action)
    };
    let group_uuid = "group".to_owned();
    let update = CompoundFieldAction::Update { group_uuid, fields: fields.clone() };
    let error = call(update).await.unwrap_err();
    let says = "fields must have exactly 1 element when action is \"update\", has 2";
    assert_eq!(complaints(Err(error)), [says]);
    assert_eq!((server.received(), server.token_requests()), (vec![], 0));
    call(CompoundFieldAction::Add { fields }).await.unwrap();
    assert_eq!(
        server.received()[0].text(),
        r#"{"project_key":"space","work_item_id":1,"field_alias":"rounds","action":"add","fields":[[{"field_key":"a"}],[{"field_key":"a"}]]}"#
    );
}

#[tokio::test]
async fn all_broken_rules_are_told_at_once_and_none_that_was_mended() {
    let server = server().await;
    let client = client::app(&server).unwrap();
    let patch = client.task().v2().tasklist_activity_subscription().patch("..", "s").name("");
    let wrong = patch.include_keys([ActivityKey::DueSet; 2]).update_fields([]);
    let says = [
        "tasklist_guid must not be empty, `.` or `..`: it is a segment of the path",
        "activity_subscription.name must have 1 to 50 characters, has 0",
        "activity_subscription.include_keys must not have an element twice, has it at [0] and [1]",
        "update_fields must have 1 to 20 elements, has 0",
    ];
    assert_eq!(complaints(wrong.check()), says);
    assert_eq!(complaints(wrong.await.map(drop)), says);
    assert_eq!((server.received(), server.token_requests()), (vec![], 0));

    assert_eq!(complaints(PatchSection::new("s").check()), ["update_fields must be given"]);
    PatchSection::new("s").name("").name("Reviewed").check().unwrap();
    UpdateTicket::new("1").comment("x").check().unwrap();
}

#[tokio::test]
async fn an_unchecked_request_is_sent_with_whatever_it_has() {
    let server = server().await;
    let client = client::app(&server).unwrap();
    let patch = client.task().v2().section().patch("guid").name("").unchecked();
    let patch = patch
        .param(Place::Inside("section"), "color", "red")
        .param(Place::Body, "note", json!({"n": 1}))
        .param(Place::Query, "trace", true)
        .param(Place::Query, "user_id_type", "any_id");
    patch.check().unwrap();
    patch.await.unwrap();
    let received = &server.received()[0];
    let address = "/open-apis/task/v2/sections/guid";
    assert_eq!(received.target, format!("{address}?user_id_type=any_id&trace=true"));
    let body =
        r#"{"section":{"name":"","color":"red"},"update_fields":["name","color"],"note":{"n":1}}"#;
    assert_eq!(received.text(), body);

    // What would reach another endpoint is refused all the same.
    let elsewhere = client.task().v2().section().patch("..").unchecked();
    assert_eq!(elsewhere.await.unwrap_err().kind(), Kind::InvalidRequest);
}

/// Values that break a limit, one for each way of breaking it.
fn wrong(limit: &Limit, all: &[Limit]) -> Vec<Box<dyn Value>> {
    let counts = |least: u64, most: u64| {
        let outside = [least.checked_sub(1), most.checked_add(1)];
        outside.into_iter().flatten().map(|count| usize::try_from(count).unwrap())
    };
    let is_pattern = |limit: &Limit| matches!(limit, Limit::Pattern(_));
    let letter = if all.iter().any(is_pattern) { "a" } else { "务" };
    let text = |count| Box::new(letter.repeat(count)) as Box<dyn Value>;
    let shortest = all.iter().find_map(|limit| match limit {
        Limit::Length(least, _) => usize::try_from(*least).ok(),
        _ => None,
    });
    let list = |count| Box::new((0..).take(count).collect::<Vec<i64>>()) as Box<dyn Value>;
    match *limit {
        Limit::Length(least, most) => counts(least, most).map(text).collect(),
        Limit::Items(least, most) => counts(least, most).map(list).collect(),
        Limit::InnerItems(least, most) => {
            let within = |count| {
                let inner: Vec<i64> = (0..).take(count).collect();
                Box::new(vec![inner]) as Box<dyn Value>
            };
            counts(least, most).map(within).collect()
        }
        Limit::Pattern(_) => {
            let text: String =
                "[\u{0} 务".chars().cycle().take(shortest.unwrap_or(3).max(3)).collect();
            vec![Box::new(text)]
        }
        Limit::Min(least) => vec![Box::new(least - 1.0)],
        Limit::Max(most) => vec![Box::new(most + 1.0)],
        Limit::Unique => vec![Box::new(vec![7_i64, 7])],
        Limit::UniqueBy(field) => vec![Box::new(json!([{ field: 7 }, { field: 7 }]))],
        // No value alone breaks these: files are no values, and the others hold under a condition.
        Limit::Bytes(_) | Limit::MinBytes(_) | Limit::OneOf(_) => vec![],
    }
}

//! Every documented limit and rule of the first five endpoints is broken once, and refused before
//! the network by an error that names the field and the rule.

mod others;
mod task;
mod values;

use std::collections::BTreeSet;

use feishu_api::helpdesk::v1::CustomizedFieldDisplayItem;
use feishu_api::runtime::record::Value;
use feishu_api::runtime::{Empty, Request};
use feishu_api::{Endpoint, Kind};
use feishu_api_tests::server::{Answer, Server};
use feishu_api_tests::{client, facts};

/// The endpoints whose limits and rules are broken here.
const ENDPOINTS: [&Endpoint; 5] = [
    &feishu_api::helpdesk::v1::ticket::update::ENDPOINT,
    &feishu_api::task::v2::section::patch::ENDPOINT,
    &feishu_api::task::v2::task::patch::ENDPOINT,
    &feishu_api::task::v2::tasklist_activity_subscription::patch::ENDPOINT,
    &feishu_api::project::work_item::field_value::update_compound_field::ENDPOINT,
];

/// A request that breaks one documented fact.
struct Case {
    /// The fact, as [`facts`] names it.
    breaks: String,
    request: Request,
    /// What the error says.
    says: &'static str,
}

/// A case that breaks a fact of the endpoint itself.
fn case(fact: &str, request: Request, says: &'static str) -> Case {
    Case { breaks: format!("{} {fact}", request.endpoint().id), request, says }
}

/// A case that breaks a fact of a struct.
fn within(fact: &str, request: Request, says: &'static str) -> Case {
    Case { breaks: fact.to_owned(), request, says }
}

fn cases() -> Vec<Case> {
    let of_task = task::params().into_iter().chain(task::structs());
    of_task.chain(others::params()).chain(others::structs()).collect()
}

/// A text of so many characters of three bytes each.
fn long(characters: usize) -> String {
    "务".repeat(characters)
}

fn ids(count: usize) -> impl Iterator<Item = String> {
    (0..count).map(|number| format!("id_{number}"))
}

#[test]
fn every_documented_limit_and_rule_is_broken_once() {
    let values: [&dyn Value; 5] = [
        &values::task(),
        &values::section(),
        &values::subscription(),
        &values::column(),
        &CustomizedFieldDisplayItem::default(),
    ];
    let mut documented: BTreeSet<String> =
        ENDPOINTS.iter().copied().flat_map(facts::of_endpoint).collect();
    documented.extend(values.iter().flat_map(|value| facts::of_value(value.view())));

    let cases = cases();
    let broken: BTreeSet<String> = cases.iter().map(|case| case.breaks.clone()).collect();
    let without_case: Vec<_> = documented.difference(&broken).collect();
    let not_documented: Vec<_> = broken.difference(&documented).collect();
    assert_eq!((without_case, not_documented), (vec![], vec![]));
    assert_eq!(cases.len(), documented.len(), "each once");
}

#[tokio::test]
async fn what_breaks_a_limit_or_rule_is_refused_before_the_network() {
    let server = Server::start(|_| Answer::json(&serde_json::json!({"code": 0}))).await.unwrap();
    for Case { breaks, request, says } in cases() {
        let endpoint = request.endpoint();
        let error = request.check().expect_err(&breaks);
        assert_eq!(error.kind(), Kind::InvalidRequest, "{breaks}");
        let violations: Vec<String> = error.violations().iter().map(ToString::to_string).collect();
        assert_eq!(violations, [says], "{breaks}");

        let client = client::of(endpoint, &server).unwrap();
        let sent = request.bind(&client).call::<Empty>().await.expect_err(&breaks);
        assert_eq!(sent.violations(), error.violations(), "{breaks}");
        let refusal =
            "the request breaks documented rules and was not sent (`unchecked()` sends it)";
        assert_eq!(sent.to_string(), format!("{}: {refusal}: {says}", endpoint.id));
    }
    assert_eq!(server.received(), []);
    assert_eq!(server.token_requests(), 0);
}

#[test]
fn what_is_as_long_as_it_may_be_passes() {
    for request in task::just_right().into_iter().chain(others::just_right()) {
        request.check().unwrap();
    }
}

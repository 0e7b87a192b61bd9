//! The documented facts as data: what `endpoints()` says.

use std::collections::BTreeSet;

use feishu_api::runtime::{AppKind, Method, Place, Rate, TokenKind};
use feishu_api::{Code, Endpoint, Kind};

fn endpoint(id: &str) -> &'static Endpoint {
    feishu_api::endpoints().find(|endpoint| endpoint.id == id).unwrap()
}

#[test]
fn ids_are_unique_and_sorted_within_a_platform() {
    let ids: Vec<_> = feishu_api::endpoints().map(|endpoint| endpoint.id).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    let unique: BTreeSet<_> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len(), "{ids:?}");
    for id in [
        "open/helpdesk/v1/ticket/update",
        "open/task/v2/section/patch",
        "open/task/v2/task/patch",
        "open/task/v2/tasklist_activity_subscription/patch",
        "project/work_item/field_value/update_compound_field",
    ] {
        assert!(unique.contains(&id), "{id} in {ids:?}");
    }
}

#[test]
fn methods_and_paths() {
    let call = |id| (endpoint(id).method, endpoint(id).path);
    assert_eq!(
        call("open/helpdesk/v1/ticket/update"),
        (Method::Put, "/open-apis/helpdesk/v1/tickets/:ticket_id")
    );
    assert_eq!(
        call("open/task/v2/section/patch"),
        (Method::Patch, "/open-apis/task/v2/sections/:section_guid")
    );
    assert_eq!(
        call("open/task/v2/task/patch"),
        (Method::Patch, "/open-apis/task/v2/tasks/:task_guid")
    );
    assert_eq!(
        call("open/task/v2/tasklist_activity_subscription/patch"),
        (
            Method::Patch,
            "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid"
        )
    );
    assert_eq!(
        call("project/work_item/field_value/update_compound_field"),
        (Method::Post, "/open_api/work_item/field_value/update_compound_field")
    );
}

#[test]
fn tokens_apps_scopes_and_rates() {
    let update = endpoint("open/helpdesk/v1/ticket/update");
    assert_eq!(update.tokens, [TokenKind::User]);
    assert_eq!(update.credential.unwrap().header, "X-Lark-Helpdesk-Authorization");
    assert_eq!(update.apps, [AppKind::SelfBuilt]);
    assert_eq!(update.scopes, ["helpdesk:all"]);
    assert_eq!(update.rate_limits, []);

    let task = endpoint("open/task/v2/task/patch");
    assert_eq!(task.tokens, [TokenKind::Tenant, TokenKind::User]);
    assert!(task.credential.is_none());
    assert_eq!(task.apps, [AppKind::SelfBuilt, AppKind::Store]);
    assert_eq!(task.scopes, ["task:task:write", "task:task:writeonly"]);
    assert_eq!(task.rate_limits, [Rate { calls: 10, seconds: 1 }]);

    let section = endpoint("open/task/v2/section/patch");
    let rates = [Rate { calls: 1000, seconds: 60 }, Rate { calls: 50, seconds: 1 }];
    assert_eq!(section.rate_limits, rates);
    assert_eq!(section.scopes, ["task:section:write", "task:section:writeonly"]);

    let subscription = endpoint("open/task/v2/tasklist_activity_subscription/patch");
    assert_eq!(subscription.scopes, ["task:tasklist:write", "task:tasklist:writeonly"]);
    assert_eq!(subscription.field_scopes[0].0, "contact:user.employee_id:readonly");
    assert_eq!(subscription.rate_limits, [Rate { calls: 100, seconds: 60 }]);

    let compound = endpoint("project/work_item/field_value/update_compound_field");
    assert_eq!(compound.tokens, [TokenKind::Plugin]);
    let hosts = compound.platform.hosts.iter().map(|host| (host.name, host.url));
    assert_eq!(hosts.collect::<Vec<_>>(), [("project", "https://project.feishu.cn")]);
    assert_eq!(compound.rate_limits, [Rate { calls: 15, seconds: 1 }]);
}

#[test]
fn platforms_have_their_hosts_and_general_errors() {
    let open = endpoint("open/task/v2/task/patch").platform;
    let hosts = open.hosts.iter().map(|host| (host.name, host.url));
    assert_eq!(
        hosts.collect::<Vec<_>>(),
        [("feishu", "https://open.feishu.cn"), ("lark", "https://open.larksuite.com")]
    );
    for (number, kind) in [
        (99_991_663, Kind::InvalidToken),
        (99_991_664, Kind::InvalidToken),
        (99_991_665, Kind::InvalidToken),
        (99_991_668, Kind::UserTokenExpired),
        (99_991_677, Kind::UserTokenExpired),
        (99_991_661, Kind::Auth),
        (99_991_671, Kind::Auth),
        (99_991_672, Kind::Permission),
        (99_991_676, Kind::Permission),
        (99_991_679, Kind::Permission),
        (99_991_400, Kind::RateLimit),
        (99_991_403, Kind::Quota),
        (1_236_007, Kind::Quota),
        (1_236_013, Kind::Quota),
        (11_232, Kind::Busy),
        (190_004, Kind::Busy),
        (1_470_450, Kind::Busy),
    ] {
        let case = open.error_case(number, 200, &[]);
        assert_eq!(case.map(|case| case.kind), Some(kind), "{number}");
    }
}

#[test]
fn every_endpoint_is_documented() {
    for endpoint in feishu_api::endpoints() {
        let Endpoint { id, title, doc, .. } = endpoint;
        assert!(doc.starts_with("https://"), "{id}: {doc}");
        assert!(!title.is_empty(), "{id}");
        assert!(id.starts_with(&format!("{}/", endpoint.platform.name)), "{id}");
        let named = endpoint.path.split('/').filter_map(|segment| segment.strip_prefix(':'));
        let named = named.filter_map(|segment| segment.split([':', '.']).next());
        let in_path = endpoint.params.iter().filter(|param| param.place == Place::Path);
        let in_path: Vec<_> = in_path.map(|param| param.field.name).collect();
        assert_eq!(named.collect::<Vec<_>>(), in_path, "{id}");
    }
}

#[test]
fn error_cases_have_names_of_their_own_and_say_what_to_do() {
    for endpoint in feishu_api::endpoints() {
        let id = endpoint.id;
        let names: BTreeSet<_> = endpoint.errors.iter().map(|case| case.name).collect();
        let codes: BTreeSet<_> =
            endpoint.errors.iter().map(|case| format!("{:?}", case.code)).collect();
        assert_eq!(names.len(), endpoint.errors.len(), "{id}: {names:?}");
        assert_eq!(codes.len(), endpoint.errors.len(), "{id}: {codes:?}");
        for case in endpoint.errors.iter() {
            assert_ne!(case.code, Code::NONE, "{id}: {}", case.name);
            assert!(case.meaning.ends_with('.'), "{id}: {}", case.meaning);
            assert!(case.advice.is_none_or(|advice| advice.ends_with('.')), "{id}: {}", case.name);
        }
    }
}

#[test]
fn examples_have_names_of_their_own_and_keep_the_rules() {
    for endpoint in feishu_api::endpoints() {
        let of_endpoint =
            || feishu_api_exchanges::documented().filter(|one| one.endpoint.id == endpoint.id);
        let names: BTreeSet<_> = of_endpoint().map(|example| example.name).collect();
        assert_eq!(names.len(), of_endpoint().count(), "{}: {names:?}", endpoint.id);
    }
    for example in feishu_api_exchanges::documented() {
        let request = (example.request)();
        assert_eq!(request.endpoint().id, example.endpoint.id);
        if let Err(error) = request.check() {
            panic!("{}: {error}", example.name);
        }
        assert_eq!(request, (example.request)());
    }
}

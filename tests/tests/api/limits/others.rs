//! Sections, subscriptions, tickets and compound fields: requests that break a limit or rule.

use feishu_api::helpdesk::v1::UpdateTicket;
use feishu_api::project::work_item::{
    CompoundFieldAction, FieldRef, FieldValuePair, UpdateCompoundField,
};
use feishu_api::runtime::{Operation, Request};
use feishu_api::task::v2::{
    ActivityKey, InputActivitySubscription, InputSection, PatchSection,
    PatchTasklistActivitySubscription, SectionPosition, Subscriber,
};

use crate::limits::{Case, case, ids, long, values, within};

fn section(change: impl FnOnce(PatchSection) -> PatchSection) -> Request {
    change(PatchSection::new("guid")).into_request()
}

fn section_of(name: Option<String>, position: Option<SectionPosition>) -> Request {
    section(|request| request.section(InputSection { name, position }))
}

fn subscription(
    change: impl FnOnce(PatchTasklistActivitySubscription) -> PatchTasklistActivitySubscription,
) -> Request {
    change(PatchTasklistActivitySubscription::new("list", "guid")).into_request()
}

fn subscription_of(change: impl FnOnce(&mut InputActivitySubscription)) -> Request {
    let mut value = InputActivitySubscription::default();
    change(&mut value);
    subscription(|request| request.activity_subscription(value))
}

fn subscriber(id: String) -> Subscriber {
    Subscriber { id: Some(id), ..Subscriber::default() }
}

fn subscribers(count: usize) -> Vec<Subscriber> {
    ids(count).map(subscriber).collect()
}

fn compound(field: FieldRef, action: CompoundFieldAction) -> Request {
    UpdateCompoundField::new("space", 1, field, action).into_request()
}

fn delete_in(field: FieldRef) -> Request {
    compound(field, CompoundFieldAction::Delete { group_uuid: "group".into() })
}

fn update(groups: usize) -> Request {
    let group_uuid = "group".to_owned();
    let fields = vec![vec![values::column()]; groups];
    compound(FieldRef::Key("key".into()), CompoundFieldAction::Update { group_uuid, fields })
}

fn add(column: FieldValuePair) -> Request {
    let fields = vec![vec![values::column()], vec![values::column(), column]];
    compound(FieldRef::Key("key".into()), CompoundFieldAction::Add { fields })
}

/// The request with a mask of so many names, more than a typed request can hold.
fn masked(request: Request, count: usize) -> Request {
    const NAMES: [&str; 21] = [
        "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r",
        "s", "t", "u",
    ];
    request.mask("update_fields", NAMES.into_iter().take(count).collect())
}

/// The longest texts and lists.
pub(crate) fn just_right() -> Vec<Request> {
    let (before, after) = (SectionPosition::Before(long(100)), SectionPosition::After(long(100)));
    vec![
        section(|request| request.name("a").position(before)),
        section(|request| request.name(long(100)).position(after)),
        masked(section(|request| request.name("a")), 10),
        subscription(|request| request.name(long(50)).include_keys([])),
        subscription(|request| request.subscribers(subscribers(50))),
        subscription(|request| request.subscribers([subscriber(long(100))])),
        masked(subscription(|request| request.name("a")), 20),
        UpdateTicket::new("1").comment("").into_request(),
        update(1),
        add(FieldValuePair { field_alias: Some("a".into()), ..FieldValuePair::default() }),
    ]
}

pub(crate) fn params() -> Vec<Case> {
    let mut cases = of_section();
    cases.extend(of_subscription());
    cases.extend([
        case(
            "AtLeastOne",
            UpdateTicket::new("1").into_request(),
            "the request needs at least one of status, tag_names, comment, customized_fields, \
             ticket_type, solved and channel",
        ),
        case(
            "field_key: at least 1 characters",
            delete_in(FieldRef::Key(String::new())),
            "field_key must have at least 1 character, has 0",
        ),
        case(
            "field_alias: at least 1 characters",
            delete_in(FieldRef::Alias(String::new())),
            "field_alias must have at least 1 character, has 0",
        ),
        case(
            "fields: at least 1 elements when action is \"update\"",
            update(0),
            "fields must have exactly 1 element when action is \"update\", has 0",
        ),
        case(
            "fields: at most 1 elements when action is \"update\"",
            update(2),
            "fields must have exactly 1 element when action is \"update\", has 2",
        ),
    ]);
    cases
}

fn of_section() -> Vec<Case> {
    vec![
        case(
            "section_guid: at most 100 characters",
            PatchSection::new(long(101)).name("a").into_request(),
            "section_guid must have at most 100 characters, has 101",
        ),
        case(
            "section.name: at least 1 characters",
            section(|request| request.name("")),
            "section.name must have 1 to 100 characters, has 0",
        ),
        case(
            "section.name: at most 100 characters",
            section(|request| request.name(long(101))),
            "section.name must have 1 to 100 characters, has 101",
        ),
        case(
            "section.insert_before: at most 100 characters",
            section(|request| request.position(SectionPosition::Before(long(101)))),
            "section.insert_before must have at most 100 characters, has 101",
        ),
        case(
            "section.insert_after: at most 100 characters",
            section(|request| request.position(SectionPosition::After(long(101)))),
            "section.insert_after must have at most 100 characters, has 101",
        ),
        case(
            "update_fields: at least 1 elements",
            masked(section(|request| request.name("a")), 0),
            "update_fields must have 1 to 10 elements, has 0",
        ),
        case(
            "update_fields: at most 10 elements",
            masked(section(|request| request.name("a")), 11),
            "update_fields must have 1 to 10 elements, has 11",
        ),
    ]
}

fn of_subscription() -> Vec<Case> {
    vec![
        case(
            "activity_subscription.name: at least 1 characters",
            subscription(|request| request.name("")),
            "activity_subscription.name must have 1 to 50 characters, has 0",
        ),
        case(
            "activity_subscription.name: at most 50 characters",
            subscription(|request| request.name(long(51))),
            "activity_subscription.name must have 1 to 50 characters, has 51",
        ),
        case(
            "activity_subscription.subscribers: at most 50 elements",
            subscription(|request| request.subscribers(subscribers(51))),
            "activity_subscription.subscribers must have at most 50 elements, has 51",
        ),
        case(
            "activity_subscription.include_keys: no element twice",
            subscription(|request| request.include_keys([ActivityKey::DueSet; 2])),
            "activity_subscription.include_keys must not have an element twice, has it at [0] and [1]",
        ),
        case(
            "update_fields: at least 1 elements",
            subscription(|request| request.name("a").update_fields([])),
            "update_fields must have 1 to 20 elements, has 0",
        ),
        case(
            "update_fields: at most 20 elements",
            masked(subscription(|request| request.name("a")), 21),
            "update_fields must have 1 to 20 elements, has 21",
        ),
    ]
}

pub(crate) fn structs() -> Vec<Case> {
    vec![
        within(
            "InputSection name: at least 1 characters",
            section_of(Some(String::new()), None),
            "section.name must have 1 to 100 characters, has 0",
        ),
        within(
            "InputSection name: at most 100 characters",
            section_of(Some(long(101)), None),
            "section.name must have 1 to 100 characters, has 101",
        ),
        within(
            "InputSection insert_before: at most 100 characters",
            section_of(None, Some(SectionPosition::Before(long(101)))),
            "section.insert_before must have at most 100 characters, has 101",
        ),
        within(
            "InputSection insert_after: at most 100 characters",
            section_of(None, Some(SectionPosition::After(long(101)))),
            "section.insert_after must have at most 100 characters, has 101",
        ),
        within(
            "InputActivitySubscription name: at least 1 characters",
            subscription_of(|value| value.name = Some(String::new())),
            "activity_subscription.name must have 1 to 50 characters, has 0",
        ),
        within(
            "InputActivitySubscription name: at most 50 characters",
            subscription_of(|value| value.name = Some(long(51))),
            "activity_subscription.name must have 1 to 50 characters, has 51",
        ),
        within(
            "InputActivitySubscription subscribers: at most 50 elements",
            subscription_of(|value| value.subscribers = Some(subscribers(51))),
            "activity_subscription.subscribers must have at most 50 elements, has 51",
        ),
        within(
            "InputActivitySubscription include_keys: no element twice",
            subscription_of(|value| value.include_keys = Some(vec![ActivityKey::DueSet; 2])),
            "activity_subscription.include_keys must not have an element twice, has it at [0] and [1]",
        ),
        within(
            "Subscriber id: at most 100 characters",
            subscription(|request| request.subscribers([subscriber(long(101))])),
            "activity_subscription.subscribers[0].id must have at most 100 characters, has 101",
        ),
        within(
            "FieldValuePair AtLeastOne",
            add(FieldValuePair { field_value: Some(1.into()), ..FieldValuePair::default() }),
            "fields[1][1] needs at least one of field_key and field_alias",
        ),
    ]
}

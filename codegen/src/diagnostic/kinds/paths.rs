//! E060 to E069: how parameters travel.

use super::endpoint;

kinds! {
    BAD_HTTP "E060" "bad-http" {
        summary: "`http` is not a method and a path.",
        explanation: "It is one of GET, POST, PUT, PATCH and DELETE, a space, and a path that starts \
            with `/`, without a query. Parameters are whole segments: `/tasks/:task_guid`.",
        before: endpoint(r#"{ "http": "patch open-apis/task/v2/tasks/:task_guid" }"#),
        after: endpoint(r#"{ "http": "PATCH /open-apis/task/v2/tasks/:task_guid" }"#),
    }
    UNDECLARED_PLACEHOLDER "E061" "undeclared-placeholder" {
        summary: "The path has a placeholder that `path` does not declare.",
        explanation: "Each `:name` in the path is a parameter with a type and a meaning.",
        before: endpoint(r#"{ "http": "PATCH /open-apis/task/v2/tasks/:task_guid/members/:member_id" }"#),
        after: endpoint(
            r#"{
              "http": "PATCH /open-apis/task/v2/tasks/:task_guid/members/:member_id",
              "path": {
                "task_guid": { "type": "string", "doc": "The task." },
                "member_id": { "type": "string", "doc": "The member." }
              }
            }"#
        ),
    }
    STRAY_PATH_PARAMETER "E062" "stray-path-parameter" {
        summary: "A declared path parameter does not occur in the path.",
        explanation: "A value for it could not be sent. Put `:name` into the path of `http`, or \
            declare the parameter where it travels.",
        before: endpoint(r#"{ "http": "PATCH /open-apis/task/v2/tasks" }"#),
        after: endpoint(r#"{ "http": "PATCH /open-apis/task/v2/tasks/:task_guid" }"#),
    }
    BODY_OF_GET "E063" "body-of-get" {
        summary: "A GET request has a body.",
        explanation: "Proxies and servers drop the body of a GET. Parameters of a GET travel in the \
            query.",
        before: endpoint(
            r#"{
              "http": "GET /open-apis/task/v2/tasks/:task_guid",
              "body": { "page_size": { "type": "int", "doc": "Size of a page." } }
            }"#
        ),
        after: endpoint(
            r#"{
              "http": "GET /open-apis/task/v2/tasks/:task_guid",
              "query": { "page_size": { "type": "int", "doc": "Size of a page." } }
            }"#
        ),
    }
    UNSENDABLE_PARAMETER "E064" "unsendable-parameter" {
        summary: "A parameter has a type that cannot travel where it is declared.",
        explanation: "A segment of the path and a header hold one text, number, boolean or value of \
            an enumeration, or a union of such; a parameter in the query may also be a list of \
            them.",
        before: endpoint(
            r#"{ "query": { "filter": { "type": "map<string,string>", "doc": "What to find." } } }"#
        ),
        after: endpoint(r#"{ "query": { "filter": { "type": "string[]", "doc": "What to find." } } }"#),
    }
}

//! Replies: their envelope, and the one form that they have.

use crate::diagnostic::Report;
use crate::diagnostic::kinds::{NO_STANDARD_ENVELOPE, REPLY_CONFLICT, UNKNOWN_ENVELOPE};
use crate::resolve::{Api, Endpoint, Platform};
use crate::schema::Envelope;

/// The envelope of endpoints that name none.
const STANDARD: &str = "standard";

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for platform in &api.platforms {
        if !platform.def.envelopes.contains_key(STANDARD) {
            let at = platform.at.get("envelopes");
            let message = format!("the platform declares no envelope `{STANDARD}`");
            report.add(NO_STANDARD_ENVELOPE.at(at.on_key(), message));
        }
    }
    for (platform, _, endpoint) in api.endpoints() {
        let known = &platform.def.envelopes;
        if let Some(name) = endpoint.def.envelope.as_ref().filter(|name| !known.contains_key(*name))
        {
            let message = format!("the platform has no envelope `{name}`");
            let finding = UNKNOWN_ENVELOPE.at(endpoint.at.get("envelope").on_value(), message);
            report.add(finding.suggest(name, known.keys().map(String::as_str)));
        }
        let forms = [
            ("response", !endpoint.def.response.is_empty()),
            ("download", endpoint.def.download.is_some()),
            ("events", endpoint.def.events.is_some()),
        ];
        let mut forms = forms.into_iter().filter(|(_, is)| *is).map(|(key, _)| key);
        if let Some(first) = forms.next() {
            for other in forms {
                let message = format!("the reply is a `{first}` already");
                report.add(REPLY_CONFLICT.at(endpoint.at.get(other).on_key(), message));
            }
        }
    }
}

/// The envelope of an endpoint's replies; `None` where it is not declared, which is reported.
pub(super) fn envelope<'a>(
    platform: &'a Platform<'_>,
    endpoint: &Endpoint<'_>,
) -> Option<&'a Envelope> {
    platform.def.envelopes.get(endpoint.def.envelope.as_deref().unwrap_or(STANDARD))
}

//! Replies: their envelope, and the one form that they have.

use crate::diagnostic::Report;
use crate::diagnostic::kinds::{NO_STANDARD_ENVELOPE, REPLY_CONFLICT, UNKNOWN_ENVELOPE};
use crate::resolve::{Api, Endpoint, Platform};
use crate::schema::Envelope;
use crate::syntax::Spanned;

/// The envelope of endpoints that name none.
pub(super) const STANDARD: &str = "standard";

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for platform in &api.platforms {
        if !platform.def.envelopes.contains_key(STANDARD) {
            let message = format!("the platform declares no envelope `{STANDARD}`");
            report.add(NO_STANDARD_ENVELOPE.at(platform.def.envelopes.key(), message));
        }
    }
    for (platform, _, endpoint) in api.endpoints() {
        let known = &platform.def.envelopes;
        let named = endpoint.def.envelope.as_ref();
        if let Some(name) = named.filter(|name| !known.contains_key(name.as_str())) {
            let message = format!("the platform has no envelope `{name}`");
            let finding = UNKNOWN_ENVELOPE.at(name.place(), message);
            report.add(finding.suggest(name, known.keys().map(|known| known.as_str())));
        }
        let def = endpoint.def;
        let forms = [
            ("response", (!def.response.is_empty()).then(|| def.response.key())),
            ("download", def.download.as_ref().map(Spanned::key)),
            ("events", def.events.as_ref().map(Spanned::key)),
        ];
        let mut forms = forms.into_iter().filter_map(|(key, place)| Some((key, place?)));
        if let Some((first, _)) = forms.next() {
            for (_, place) in forms {
                let message = format!("the reply is a `{first}` already");
                report.add(REPLY_CONFLICT.at(place, message));
            }
        }
    }
}

/// The envelope of an endpoint's replies; `None` where it is not declared, which is reported.
pub(super) fn envelope<'a>(
    platform: &'a Platform<'_>,
    endpoint: &Endpoint<'_>,
) -> Option<&'a Envelope> {
    let name = endpoint.def.envelope.as_ref().map_or(STANDARD, |name| name.as_str());
    platform.def.envelopes.get(name)
}

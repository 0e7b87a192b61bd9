//! A small Feishu in memory: what is created is listed, what is changed stays changed.
//!
//! It checks secrets and tokens, gives short pages, and turns some requests away the first time, as
//! the real one does when it is busy.

// Reading a field of a JSON value never panics, and what is written to is an object.
#![allow(clippy::indexing_slicing)]

mod access;
mod attachments;
mod bases;
mod chats;
mod contacts;
mod documents;
mod events;
mod faults;
mod multipart;
mod reply;
mod sign_in;
mod tasks;
mod tickets;

use std::io;
use std::sync::{Mutex, PoisonError};

use feishu_api_tests::server::{Answer, Received, Server};

use attachments::Attachments;
use bases::Bases;
use chats::Chats;
use contacts::Contacts;
use documents::Documents;
use faults::{Fault, Faults};
use reply::{Outcome, no_such_endpoint};
use tasks::Tasks;
use tickets::Tickets;

pub use access::credentials;
pub use bases::{BASE, TABLE};
pub use chats::CHAT;
pub use tasks::TASKLIST;

/// Starts the platform on a free port of this machine; it stops when the server is dropped.
///
/// # Errors
///
/// When no port is free.
pub async fn start() -> io::Result<Server> {
    let feishu = Mutex::new(Feishu::default());
    Server::start_bare(move |request| {
        feishu.lock().unwrap_or_else(PoisonError::into_inner).answer(request)
    })
    .await
}

#[derive(Default)]
struct Feishu {
    tasks: Tasks,
    contacts: Contacts,
    attachments: Attachments,
    tickets: Tickets,
    chats: Chats,
    bases: Bases,
    documents: Documents,
    faults: Faults,
}

impl Feishu {
    fn answer(&mut self, request: &Received) -> Answer {
        if let Some(code) = request.path().strip_prefix("/files/") {
            return self.attachments.file(code);
        }
        if let Some(page) = sign_in::page(request) {
            return page;
        }
        if let Some(connection) = self.chats.events.connect(request) {
            return connection;
        }
        if let Some(token) = access::issue(request).or_else(|| sign_in::token(request)) {
            return reply::answer(token);
        }
        match self.faults.of(request) {
            Some(Fault::TurnedAway) => faults::turned_away(),
            Some(Fault::ReplyLost) => {
                // It is carried out all the same: only who repeats it under the same key is safe.
                let _ = self.outcome(request);
                faults::reply_lost()
            }
            None => match Chats::file(request) {
                Some(file) if access::check(request).is_ok() => file,
                _ => reply::answer(self.outcome(request)),
            },
        }
    }

    fn outcome(&mut self, request: &Received) -> Outcome {
        access::check(request)?;
        let path: Vec<&str> = request.path().split('/').skip(1).collect();
        let Self { tasks, contacts, attachments, tickets, chats, bases, documents, .. } = self;
        match (request.method.as_str(), path.as_slice()) {
            (method, ["open-apis", "task", "v2", "attachments", rest @ ..]) => {
                attachments.outcome(method, rest, request, tasks)
            }
            (method, ["open-apis", "task", "v2", rest @ ..]) => {
                tasks.outcome(method, rest, request)
            }
            (method, ["open-apis", "bitable", "v1", "apps", rest @ ..]) => {
                bases.outcome(method, rest, request)
            }
            (method, ["open-apis", "docx", "v1", rest @ ..]) => {
                documents.outcome(method, rest, request)
            }
            (method, ["open-apis", "contact", "v3", rest @ ..]) => {
                contacts.outcome(method, rest, request)
            }
            ("GET", ["open-apis", "helpdesk", "v1", "tickets"]) => tickets.list(request),
            ("GET", ["open-apis", "authen", "v1", "user_info"]) => Ok(sign_in::user_info()),
            (method, ["open-apis", "im", "v1", rest @ ..]) => chats.messages(method, rest, request),
            (method, ["open-apis", "cardkit", "v1", rest @ ..]) => {
                chats.cards(method, rest, request)
            }
            _ => no_such_endpoint(),
        }
    }
}

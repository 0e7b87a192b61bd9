//! A walk through a tree of departments, of which several are read ahead.

use std::collections::{HashMap, VecDeque};

use feishu_api::Client;
use feishu_api::contact::v3::{ContactUser, Department, DepartmentId};
use feishu_api::runtime::{Accepts, TenantOrUserToken};
use futures_util::future::{BoxFuture, try_join};
use futures_util::stream::{FuturesUnordered, StreamExt};

use super::{Directory, DirectoryError, Entry};

/// Items of a page: the most that both calls allow.
const PAGE: i64 = 50;

/// What a department holds.
type Read = Result<(Vec<Department>, Vec<ContactUser>), feishu_api::Error>;

pub(super) struct Walk<I, K> {
    directory: Directory<I, K>,
    /// Departments still to come, the next one last.
    ahead: Vec<Node>,
    reading: FuturesUnordered<BoxFuture<'static, (usize, Read)>>,
    /// What was read ahead, by the numbers of the departments.
    read: HashMap<usize, Read>,
    /// Entries of the department that came last.
    entries: VecDeque<Result<Entry, DirectoryError>>,
    /// How many departments were numbered.
    numbered: usize,
}

/// A department that is still to come.
struct Node {
    number: usize,
    id: DepartmentId,
    depth: usize,
    /// How it is shown; nothing for the one that the walk begins with.
    entry: Option<Entry>,
    is_begun: bool,
}

impl<I, K> Walk<I, K>
where
    Client<I, K>: Accepts<TenantOrUserToken>,
{
    pub(super) fn new(directory: Directory<I, K>) -> Self {
        let id = directory.start.clone();
        let start = Node { number: 0, id, depth: 0, entry: None, is_begun: false };
        Self {
            directory,
            ahead: vec![start],
            reading: FuturesUnordered::new(),
            read: HashMap::new(),
            entries: VecDeque::new(),
            numbered: 1,
        }
    }

    pub(super) async fn next(&mut self) -> Option<Result<Entry, DirectoryError>> {
        loop {
            if let Some(entry) = self.entries.pop_front() {
                return Some(entry);
            }
            let number = self.ahead.last()?.number;
            self.begin_reading();
            if let Some(read) = self.read.remove(&number) {
                self.arrive(read);
            } else if let Some((number, read)) = self.reading.next().await {
                self.read.insert(number, read);
            }
        }
    }

    /// Reads the next departments: always the very next one, others as far as there is room.
    fn begin_reading(&mut self) {
        let Self { directory, ahead, reading, read, .. } = self;
        for (position, node) in ahead.iter_mut().rev().enumerate() {
            let is_full = reading.len() + read.len() >= directory.concurrency;
            if position > 0 && is_full {
                break;
            }
            if !node.is_begun {
                node.is_begun = true;
                reading.push(directory.read(node.number, &node.id));
            }
        }
    }

    /// Shows the next department, and puts those below it ahead.
    fn arrive(&mut self, read: Read) {
        let Some(node) = self.ahead.pop() else { return };
        self.entries.extend(node.entry.map(Ok));
        match read.and_then(|(departments, users)| Ok((named(departments)?, users))) {
            Ok((departments, users)) => {
                let department = &node.id;
                self.entries.extend(users.into_iter().map(|user| {
                    Ok(Entry::User { user: Box::new(user), department: department.clone() })
                }));
                for (id, child) in departments.into_iter().rev() {
                    self.put_ahead(id, child, &node.id, node.depth + 1);
                }
            }
            Err(error) => {
                self.entries.push_back(Err(DirectoryError { department: node.id, error }));
            }
        }
    }

    fn put_ahead(
        &mut self,
        id: DepartmentId,
        department: Department,
        parent: &DepartmentId,
        depth: usize,
    ) {
        let (department, parent) = (Box::new(department), parent.clone());
        let entry = Some(Entry::Department { department, parent, depth });
        self.ahead.push(Node { number: self.numbered, id, depth, entry, is_begun: false });
        self.numbered += 1;
    }
}

impl<I, K> Directory<I, K>
where
    Client<I, K>: Accepts<TenantOrUserToken>,
{
    /// All departments directly below one, and its users.
    fn read(&self, number: usize, id: &DepartmentId) -> BoxFuture<'static, (usize, Read)> {
        let contact = self.client.contact().v3();
        let mut children = contact.department().children(id.clone()).page_size(PAGE);
        let mut users = contact.user().find_by_department(id.clone()).page_size(PAGE);
        if let Some(user_id_type) = &self.user_id_type {
            children = children.user_id_type(user_id_type.clone());
            users = users.user_id_type(user_id_type.clone());
        }
        let (children, users) = (children.items(), users.items());
        Box::pin(async move { (number, try_join(children.collect(), users.collect()).await) })
    }
}

/// Departments with the ids by which they are asked about.
fn named(
    departments: Vec<Department>,
) -> Result<Vec<(DepartmentId, Department)>, feishu_api::Error> {
    let named = departments.into_iter().map(|department| {
        let id = DepartmentId::Open(department.open_department_id()?.to_owned());
        Ok((id, department))
    });
    named.collect()
}

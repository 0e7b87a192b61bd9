//! Keeps a copy of the tenant's departments and users in a database, and tells, on each run, who
//! came, changed or left since the last one.
//!
//! Environment: see `examples/src/connection.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::pin::pin;

use anyhow::{Context, bail};
use clap::Parser;
use feishu_api::Client;
use feishu_api::contact::v3::{ContactUser, DepartmentId};
use feishu_api_examples::connection::Connection;
use feishu_api_kit::directory::{Directory, Entry};
use futures_util::StreamExt;
use rusqlite::{Transaction, params};

/// Tells who came, changed or left since the last run.
#[derive(Parser)]
struct Args {
    /// The database with the copy
    #[arg(long, default_value = "address-book.db", value_name = "FILE")]
    database: PathBuf,
}

const TABLES: &str = "
    create table if not exists departments (id text primary key, name text, parent text);
    create table if not exists users (id text primary key, name text, email text, mobile text, job_title text);
    create table if not exists members (department text, user text, primary key (department, user));
";

/// What was read of the tenant.
#[derive(Default)]
struct Book {
    /// Name and parent of each department by its id.
    departments: BTreeMap<String, (Option<String>, String)>,
    /// The users by `open_id`.
    people: BTreeMap<String, Person>,
    /// Why departments could not be read.
    unread: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Person {
    name: Option<String>,
    email: Option<String>,
    mobile: Option<String>,
    job_title: Option<String>,
    departments: BTreeSet<String>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let cannot_open = || format!("cannot open {}", args.database.display());
    let mut database = rusqlite::Connection::open(&args.database).with_context(cannot_open)?;
    database.execute_batch(TABLES).with_context(cannot_open)?;
    let connection = Connection::open().await?;
    let book = read(connection.app()).await?;
    let transaction = database.transaction()?;
    let changes = update(&transaction, &book)?;
    transaction.commit().context("the copy stays as it was")?;
    for change in &changes {
        println!("{change}");
    }
    let (departments, people) = (book.departments.len(), book.people.len());
    println!("{departments} departments, {people} people, {} changes", changes.len());
    for reason in &book.unread {
        eprintln!("cannot read {reason}");
    }
    if !book.unread.is_empty() {
        bail!("not all departments could be read: who may still be there was kept");
    }
    Ok(())
}

async fn read(client: &Client) -> anyhow::Result<Book> {
    let mut book = Book::default();
    let mut entries = pin!(Directory::new(client).entries());
    while let Some(entry) = entries.next().await {
        match entry {
            Ok(Entry::Department { department, parent, .. }) => {
                let id = department.open_department_id()?.to_owned();
                book.departments.insert(id, (department.name, text(parent)));
            }
            Ok(Entry::User { user, department }) => {
                let id = user.open_id()?.to_owned();
                let person = book.people.entry(id).or_insert_with(|| person(*user));
                person.departments.insert(text(department));
            }
            Err(failure) => book.unread.push(failure.to_string()),
        }
    }
    Ok(book)
}

fn person(user: ContactUser) -> Person {
    let ContactUser { name, email, mobile, job_title, .. } = user;
    Person { name, email, mobile, job_title, departments: BTreeSet::new() }
}

fn text(id: DepartmentId) -> String {
    let (DepartmentId::Open(id) | DepartmentId::Custom(id)) = id;
    id
}

/// Brings the database up to date; one line for each change. While not all could be read, nothing
/// is removed.
fn update(database: &Transaction<'_>, book: &Book) -> rusqlite::Result<Vec<String>> {
    let before = people(database)?;
    let mut changes = Vec::new();
    if book.unread.is_empty() {
        let left = before.iter().filter(|(id, _)| !book.people.contains_key(*id));
        changes.extend(left.map(|(_, person)| format!("left     {}", called(person))));
        database
            .execute_batch("delete from departments; delete from users; delete from members;")?;
    }
    for (id, (name, parent)) in &book.departments {
        let insert = "insert or replace into departments values (?1, ?2, ?3)";
        database.execute(insert, params![id, name, parent])?;
    }
    for (id, person) in &book.people {
        match before.get(id) {
            None => changes.push(format!("came     {}", called(person))),
            Some(old) if old == person => {}
            Some(old) => {
                let what = differences(old, person).join(", ");
                changes.push(format!("changed  {}: {what}", called(person)));
            }
        }
        let Person { name, email, mobile, job_title, departments } = person;
        let insert = "insert or replace into users values (?1, ?2, ?3, ?4, ?5)";
        database.execute(insert, params![id, name, email, mobile, job_title])?;
        for department in departments {
            let insert = "insert or replace into members values (?1, ?2)";
            database.execute(insert, params![department, id])?;
        }
    }
    Ok(changes)
}

/// Who was there at the last run.
fn people(database: &Transaction<'_>) -> rusqlite::Result<BTreeMap<String, Person>> {
    let mut users = database.prepare("select id, name, email, mobile, job_title from users")?;
    let users = users.query_map([], |row| {
        let person = Person {
            name: row.get(1)?,
            email: row.get(2)?,
            mobile: row.get(3)?,
            job_title: row.get(4)?,
            departments: BTreeSet::new(),
        };
        Ok((row.get(0)?, person))
    })?;
    let mut people: BTreeMap<String, Person> = users.collect::<rusqlite::Result<_>>()?;
    let mut members = database.prepare("select department, user from members")?;
    let members = members.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for member in members {
        let (department, user): (String, String) = member?;
        if let Some(person) = people.get_mut(&user) {
            person.departments.insert(department);
        }
    }
    Ok(people)
}

fn differences(old: &Person, new: &Person) -> Vec<&'static str> {
    let fields = [
        ("name", old.name == new.name),
        ("email", old.email == new.email),
        ("mobile", old.mobile == new.mobile),
        ("job title", old.job_title == new.job_title),
        ("departments", old.departments == new.departments),
    ];
    fields.iter().filter(|(_, is_same)| !is_same).map(|(name, _)| *name).collect()
}

fn called(person: &Person) -> &str {
    person.name.as_deref().unwrap_or("(no name)")
}

#[cfg(test)]
mod tests {
    use super::{Book, Person, TABLES, update};

    fn book(names: &[&str], unread: &[&str]) -> Book {
        let person = |name: &&str| {
            let person = Person { name: Some((*name).to_owned()), ..Person::default() };
            (format!("ou_{name}"), person)
        };
        let people = names.iter().map(person).collect();
        let unread = unread.iter().map(|reason| (*reason).to_owned()).collect();
        Book { people, unread, ..Book::default() }
    }

    #[test]
    fn nobody_leaves_while_a_department_cannot_be_read() -> rusqlite::Result<()> {
        let mut database = rusqlite::Connection::open_in_memory()?;
        database.execute_batch(TABLES)?;
        let transaction = database.transaction()?;
        assert_eq!(
            update(&transaction, &book(&["Ana", "Bo"], &[]))?,
            ["came     Ana", "came     Bo"]
        );
        assert!(update(&transaction, &book(&["Ana"], &["department od-1"]))?.is_empty());
        assert_eq!(update(&transaction, &book(&["Ana"], &[]))?, ["left     Bo"]);
        Ok(())
    }
}

//! The departments of a tenant and their users, as one stream.
//!
//! ```no_run
//! use feishu_api_kit::directory::{Directory, Entry};
//! use futures_util::StreamExt;
//!
//! # async fn example(client: &feishu_api::Client) {
//! let mut entries = std::pin::pin!(Directory::new(client).entries());
//! while let Some(entry) = entries.next().await {
//!     match entry {
//!         Ok(Entry::Department { department, depth, .. }) => println!("{depth} {:?}", department.name),
//!         Ok(Entry::User { user, .. }) => println!("{:?}", user.name),
//!         Err(failure) => println!("{failure}"),
//!     }
//! }
//! # }
//! ```

mod walk;

use std::fmt;

use feishu_api::contact::v3::{ContactUser, Department, DepartmentId};
use feishu_api::runtime::{Accepts, TenantOrUserToken};
use feishu_api::{Client, NoCredential, Tenant, UserIdType};
use futures_util::Stream;
use futures_util::stream::unfold;

use self::walk::Walk;

/// How many departments are read at the same time unless said otherwise.
const CONCURRENCY: usize = 4;

/// A department and all below it, with their users.
///
/// What the app, or the user that the client calls for, cannot see is not there; the whole tenant needs a contact
/// range with all members.
#[derive(Debug, Clone)]
#[must_use = "a directory is read by its entries"]
pub struct Directory<I = Tenant, K = NoCredential> {
    client: Client<I, K>,
    start: DepartmentId,
    user_id_type: Option<UserIdType>,
    concurrency: usize,
}

impl<I, K> Directory<I, K>
where
    Client<I, K>: Accepts<TenantOrUserToken>,
{
    /// The whole tenant.
    pub fn new(client: &Client<I, K>) -> Self {
        Self {
            client: client.clone(),
            start: DepartmentId::Open("0".to_owned()),
            user_id_type: None,
            concurrency: CONCURRENCY,
        }
    }

    /// Begins with this department, not with the root department.
    pub fn below(mut self, start: DepartmentId) -> Self {
        self.start = start;
        self
    }

    /// The type of the ids by which users refer to others, such as to whom they report. The platform
    /// gives `open_id` unless this says otherwise.
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.user_id_type = Some(user_id_type);
        self
    }

    /// How many departments are read at the same time, at least one; 4 unless this says otherwise.
    pub fn concurrency(mut self, departments: usize) -> Self {
        self.concurrency = departments.max(1);
        self
    }

    /// The departments and users, depth first: each department, its users, then those below it. The
    /// department that it begins with is not among them, but its users are.
    ///
    /// A user comes once for each department that the user is in. A department that cannot be read
    /// gives an error in place of its users and of all below it; the others follow.
    pub fn entries(self) -> impl Stream<Item = Result<Entry, DirectoryError>> + Send {
        unfold(Walk::new(self), |mut walk| async move {
            let entry = walk.next().await?;
            Some((entry, walk))
        })
    }
}

/// What a directory has.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// A department.
    Department {
        /// What is known of it.
        department: Box<Department>,
        /// The department above, as it was asked about.
        parent: DepartmentId,
        /// How far it is below the department that the directory begins with: at least 1.
        depth: usize,
    },
    /// A user.
    User {
        /// What is known of the user.
        user: Box<ContactUser>,
        /// One of the departments that the user is in, as it was asked about.
        department: DepartmentId,
    },
}

/// A department could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub struct DirectoryError {
    /// Which department.
    pub department: DepartmentId,
    /// Why not.
    pub error: feishu_api::Error,
}

impl fmt::Display for DirectoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (DepartmentId::Open(id) | DepartmentId::Custom(id)) = &self.department;
        write!(f, "department {id}: {}", self.error)
    }
}

impl std::error::Error for DirectoryError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

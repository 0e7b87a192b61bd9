use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use tokio::sync::Semaphore;

use super::*;
use crate::error::Kind;
use crate::identity::secret;

const HOUR: Duration = Duration::from_secs(3600);

/// Issues numbered tokens of two hours, each when it is let.
struct Numbered {
    count: AtomicUsize,
    fails: Mutex<bool>,
    gate: Semaphore,
}

impl Numbered {
    fn new(open: usize) -> Arc<Self> {
        let (count, fails) = (AtomicUsize::new(0), Mutex::new(false));
        Arc::new(Self { count, fails, gate: Semaphore::new(open) })
    }

    fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }

    fn fail(&self, fails: bool) {
        *self.fails.lock().unwrap_or_else(PoisonError::into_inner) = fails;
    }
}

impl Issuer for Arc<Numbered> {
    fn issue(
        &self,
        _: TokenKind,
    ) -> Pin<Box<dyn Future<Output = Result<Issued, Error>> + Send + '_>> {
        Box::pin(async move {
            let number = self.count.fetch_add(1, Ordering::SeqCst) + 1;
            self.gate.acquire().await.unwrap().forget();
            if *self.fails.lock().unwrap() {
                return Err(Error::new(Kind::Server, "no"));
            }
            Ok(Issued { secret: secret(format!("t-{number}")), lifetime: 2 * HOUR })
        })
    }
}

/// A clock that stands until it is moved.
#[derive(Clone)]
struct Hand(Arc<Mutex<SystemTime>>);

impl Hand {
    fn new() -> Self {
        Self(Arc::new(Mutex::new(SystemTime::UNIX_EPOCH + 1000 * HOUR)))
    }

    fn clock(&self) -> Clock {
        let hand = self.clone();
        Clock(Arc::new(move || *hand.0.lock().unwrap()))
    }

    fn move_on(&self, by: Duration) {
        *self.0.lock().unwrap() += by;
    }
}

async fn token(tokens: &Tokens) -> String {
    tokens.get(TokenKind::Tenant).await.unwrap().expose_secret().to_owned()
}

#[tokio::test]
async fn parallel_callers_share_one_request() {
    let issuer = Numbered::new(0);
    let tokens = Tokens::new(Arc::clone(&issuer), Clock::system());
    let callers: Vec<_> = (0..20)
        .map(|_| {
            let tokens = tokens.clone();
            tokio::spawn(async move { token(&tokens).await })
        })
        .collect();
    tokio::task::yield_now().await;
    issuer.gate.add_permits(100);
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "t-1");
    }
    assert_eq!(issuer.count(), 1);
}

#[tokio::test]
async fn a_cancelled_caller_leaves_the_others_waiting_for_the_same_token() {
    let issuer = Numbered::new(0);
    let tokens = Tokens::new(Arc::clone(&issuer), Clock::system());
    let first = tokio::spawn({
        let tokens = tokens.clone();
        async move { token(&tokens).await }
    });
    while issuer.count() == 0 {
        tokio::task::yield_now().await;
    }
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    issuer.gate.add_permits(1);
    assert_eq!(token(&tokens).await, "t-1");
    assert_eq!(issuer.count(), 1);
}

#[tokio::test]
async fn a_token_is_renewed_when_less_than_half_an_hour_remains() {
    let (issuer, hand) = (Numbered::new(100), Hand::new());
    let tokens = Tokens::new(Arc::clone(&issuer), hand.clock());
    assert_eq!(token(&tokens).await, "t-1");
    hand.move_on(Duration::from_secs(5399));
    assert_eq!(token(&tokens).await, "t-1");
    hand.move_on(Duration::from_secs(2));
    assert_eq!(token(&tokens).await, "t-2");
    assert_eq!(token(&tokens).await, "t-2");
}

#[tokio::test]
async fn the_old_token_is_used_while_it_lives_and_cannot_be_renewed() {
    let (issuer, hand) = (Numbered::new(100), Hand::new());
    let tokens = Tokens::new(Arc::clone(&issuer), hand.clock());
    assert_eq!(token(&tokens).await, "t-1");
    issuer.fail(true);
    hand.move_on(HOUR + HOUR / 2 + Duration::from_secs(1));
    assert_eq!(token(&tokens).await, "t-1");
    assert_eq!(token(&tokens).await, "t-1");
    assert_eq!(issuer.count(), 2, "the second try has to wait");
    hand.move_on(PAUSE);
    assert_eq!(token(&tokens).await, "t-1");
    assert_eq!(issuer.count(), 3);
    hand.move_on(HOUR);
    let error = tokens.get(TokenKind::Tenant).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Server);
    issuer.fail(false);
    assert_eq!(token(&tokens).await, "t-5");
}

#[tokio::test]
async fn only_the_token_that_failed_is_forgotten() {
    let issuer = Numbered::new(100);
    let tokens = Tokens::new(Arc::clone(&issuer), Clock::system());
    let first = tokens.get(TokenKind::Tenant).await.unwrap();
    tokens.reject(TokenKind::Tenant, &first);
    assert_eq!(token(&tokens).await, "t-2");
    tokens.reject(TokenKind::Tenant, &first);
    assert_eq!(token(&tokens).await, "t-2");
}

#[test]
fn a_flight_whose_runtime_is_gone_is_started_anew() {
    let issuer = Numbered::new(0);
    let tokens = Tokens::new(Arc::clone(&issuer), Clock::system());
    let runtime = || tokio::runtime::Builder::new_current_thread().build().unwrap();
    let first = runtime();
    first.block_on(async {
        let tokens = tokens.clone();
        let caller = tokio::spawn(async move { token(&tokens).await });
        while issuer.count() == 0 {
            tokio::task::yield_now().await;
        }
        caller.abort();
    });
    drop(first);
    issuer.gate.add_permits(1);
    assert_eq!(runtime().block_on(token(&tokens)), "t-2");
}

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use secrecy::ExposeSecret;
use tokio::sync::Semaphore;

use super::*;
use crate::endpoint::TokenKind;
use crate::secret::secret;
use crate::token::expiring::StoreFuture;
use crate::token::key::Keys;
use crate::token::local_cache::PAUSE;
use crate::token::memory_cache::MemoryCache;

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
    fn issue<'a>(&'a self, _: &'a Wanted, tokens: &'a Tokens) -> Issuing<'a, ExpiringToken> {
        let asked = tokens.0.clock.now();
        Box::pin(async move {
            let number = self.count.fetch_add(1, Ordering::SeqCst) + 1;
            self.gate.acquire().await.unwrap().forget();
            if *self.fails.lock().unwrap() {
                return Err(Error::new(Kind::Server, "no"));
            }
            Ok(ExpiringToken::new(format!("t-{number}"), asked + 2 * HOUR))
        })
    }

    fn stored<'a>(&'a self, _: &'a str) -> Issuing<'a, ExpiringToken> {
        panic!("no token of a user is asked for")
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
        Clock::new(move || *hand.0.lock().unwrap())
    }

    fn move_on(&self, by: Duration) {
        *self.0.lock().unwrap() += by;
    }
}

fn wanted() -> Arc<Wanted> {
    let keys = Keys::new("https://open.feishu.cn", "cli_a", &secret("s"), "");
    Arc::new(keys.wanted(TokenKind::Tenant, Subject::Own))
}

fn tokens(issuer: &Arc<Numbered>) -> Tokens {
    Tokens::new(Arc::clone(issuer), Clock::new(SystemTime::now), None, Driver::of_test())
}

/// Like those of another process that shares what it fetches.
fn sharing(issuer: &Arc<Numbered>, cache: &Arc<impl TokenCache>) -> Tokens {
    let cache = Arc::clone(cache) as Arc<dyn TokenCache>;
    Tokens::new(Arc::clone(issuer), Clock::new(SystemTime::now), Some(cache), Driver::of_test())
}

async fn token(tokens: &Tokens) -> String {
    tokens.get(&wanted()).await.unwrap().expose_secret().to_owned()
}

/// Waits for work in the background; fails if it never comes to that.
async fn until(is_done: impl Fn() -> bool) {
    for _ in 0..10_000 {
        if is_done() {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("it does not happen");
}

#[tokio::test]
async fn parallel_callers_share_one_request() {
    let issuer = Numbered::new(0);
    let tokens = tokens(&issuer);
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
    let tokens = tokens(&issuer);
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
async fn a_token_is_renewed_in_the_background_when_less_than_half_an_hour_remains() {
    let (issuer, hand) = (Numbered::new(1), Hand::new());
    let tokens = Tokens::new(Arc::clone(&issuer), hand.clock(), None, Driver::of_test());
    assert_eq!(token(&tokens).await, "t-1");
    hand.move_on(Duration::from_secs(5399));
    assert_eq!(token(&tokens).await, "t-1");
    tokio::task::yield_now().await;
    assert_eq!(issuer.count(), 1);
    // Five minutes later all that share a token have begun.
    hand.move_on(Duration::from_secs(302));
    for _ in 0..3 {
        assert_eq!(token(&tokens).await, "t-1", "nobody waits");
    }
    until(|| issuer.count() == 2).await;
    assert_eq!(token(&tokens).await, "t-1");
    issuer.gate.add_permits(1);
    until(|| issuer.gate.available_permits() == 0).await;
    tokio::task::yield_now().await;
    assert_eq!(token(&tokens).await, "t-2");
    assert_eq!(issuer.count(), 2);
}

#[tokio::test]
async fn the_old_token_is_used_while_it_lives_and_cannot_be_renewed() {
    let (issuer, hand) = (Numbered::new(100), Hand::new());
    let tokens = Tokens::new(Arc::clone(&issuer), hand.clock(), None, Driver::of_test());
    assert_eq!(token(&tokens).await, "t-1");
    issuer.fail(true);
    hand.move_on(HOUR + HOUR / 2 + Duration::from_secs(301));
    let settle = || until(|| tokens.0.fetches.is_empty());
    for _ in 0..3 {
        assert_eq!(token(&tokens).await, "t-1");
        settle().await;
    }
    assert_eq!(issuer.count(), 2, "the second try has to wait");
    hand.move_on(PAUSE);
    assert_eq!(token(&tokens).await, "t-1");
    settle().await;
    assert_eq!(issuer.count(), 3);
    hand.move_on(HOUR);
    let error = tokens.get(&wanted()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Server);
    issuer.fail(false);
    assert_eq!(token(&tokens).await, "t-5");
}

#[tokio::test]
async fn only_the_token_that_failed_is_forgotten() {
    let issuer = Numbered::new(100);
    let tokens = tokens(&issuer);
    let first = tokens.get(&wanted()).await.unwrap();
    tokens.reject(&wanted(), &first);
    assert_eq!(token(&tokens).await, "t-2");
    tokens.reject(&wanted(), &first);
    assert_eq!(token(&tokens).await, "t-2");
}

#[test]
fn a_fetch_goes_on_when_the_runtime_that_asked_stands_still_or_ends() {
    let issuer = Numbered::new(0);
    let driver = Driver::start().unwrap();
    let tokens = Tokens::new(Arc::clone(&issuer), Clock::new(SystemTime::now), None, driver);
    let runtime = || tokio::runtime::Builder::new_current_thread().build().unwrap();
    let (still, short) = (runtime(), runtime());
    for asking in [&still, &short] {
        asking.block_on(async {
            let tokens = tokens.clone();
            tokio::spawn(async move { token(&tokens).await });
            while issuer.count() == 0 {
                tokio::task::yield_now().await;
            }
        });
    }
    drop(short);
    issuer.gate.add_permits(1);
    assert_eq!(runtime().block_on(token(&tokens)), "t-1");
}

#[tokio::test]
async fn what_one_client_fetches_others_find() {
    let (issuer, cache) = (Numbered::new(100), Arc::new(MemoryCache::default()));
    assert_eq!(token(&sharing(&issuer, &cache)).await, "t-1");
    assert_eq!(token(&sharing(&issuer, &cache)).await, "t-1");
    assert_eq!(issuer.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn one_client_fetches_while_the_others_wait_however_long_it_takes() {
    let (issuer, cache) = (Numbered::new(0), Arc::new(MemoryCache::default()));
    let clients: Vec<_> = (0..4)
        .map(|_| {
            let tokens = sharing(&issuer, &cache);
            tokio::spawn(async move { token(&tokens).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_secs(60)).await;
    issuer.gate.add_permits(4);
    for client in clients {
        assert_eq!(client.await.unwrap(), "t-1");
    }
    assert_eq!(issuer.count(), 1);
}

#[tokio::test]
async fn a_refused_token_that_is_shared_is_replaced_once_for_all() {
    let (issuer, cache) = (Numbered::new(100), Arc::new(MemoryCache::default()));
    let (one, other) = (sharing(&issuer, &cache), sharing(&issuer, &cache));
    let first = one.get(&wanted()).await.unwrap();
    assert_eq!(token(&other).await, "t-1");
    one.reject(&wanted(), &first);
    other.reject(&wanted(), &first);
    assert_eq!(token(&one).await, "t-2");
    assert_eq!(token(&other).await, "t-2");
    assert_eq!(issuer.count(), 2);
}

/// A cache that fails, or never answers.
struct Broken {
    is_silent: bool,
}

impl Broken {
    fn answer<T: Send + 'static>(&self) -> StoreFuture<'static, T> {
        if self.is_silent {
            Box::pin(std::future::pending())
        } else {
            Box::pin(async { Err("away".into()) })
        }
    }
}

impl TokenCache for Broken {
    fn get<'a>(&'a self, _: &'a str) -> StoreFuture<'a, Option<ExpiringToken>> {
        self.answer()
    }
    fn put<'a>(&'a self, _: &'a str, _: &'a ExpiringToken) -> StoreFuture<'a, ()> {
        self.answer()
    }
    fn remove<'a>(&'a self, _: &'a str, _: &'a str) -> StoreFuture<'a, ()> {
        self.answer()
    }
    fn lease<'a>(&'a self, _: &'a str, _: &'a str, _: Duration) -> StoreFuture<'a, bool> {
        self.answer()
    }
    fn release<'a>(&'a self, _: &'a str, _: &'a str) -> StoreFuture<'a, ()> {
        self.answer()
    }
}

#[tokio::test(start_paused = true)]
async fn a_cache_that_is_unavailable_costs_a_second_and_no_call() {
    for is_silent in [false, true] {
        let issuer = Numbered::new(100);
        let tokens = sharing(&issuer, &Arc::new(Broken { is_silent }));
        let started = Instant::now();
        assert_eq!(token(&tokens).await, "t-1");
        assert_eq!(token(&tokens).await, "t-1");
        assert!(started.elapsed() < Duration::from_millis(1100), "{:?}", started.elapsed());
        assert_eq!(issuer.count(), 1);
    }
}

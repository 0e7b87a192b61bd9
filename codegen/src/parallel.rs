//! The same done to many things at once.

use std::sync::{Mutex, PoisonError};
use std::thread;

/// Does the same to each of these things on so many threads. What comes of them stands in their
/// order, however many threads there are.
pub(crate) fn map<T: Send, R: Send>(
    threads: usize,
    things: Vec<T>,
    each: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    if threads <= 1 {
        return things.into_iter().map(each).collect();
    }
    let queue = Mutex::new(things.into_iter().enumerate());
    // A thread that panics while it asks for the next thing leaves the queue in order.
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || -> Vec<(usize, R)> {
        std::iter::from_fn(&next).map(|(index, thing)| (index, each(thing))).collect()
    };
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            match other.join() {
                Ok(more) => done.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.sort_unstable_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_order() {
        for threads in [0, 1, 2, 7] {
            let doubled = map(threads, (0..1_000).collect(), |number| number * 2);
            assert_eq!(doubled, (0..1_000).map(|number| number * 2).collect::<Vec<i32>>());
        }
    }

    #[test]
    #[should_panic(expected = "at 7")]
    fn panics_are_passed_on() {
        map(2, (0..10).collect(), |number| assert!(number != 7, "at {number}"));
    }
}

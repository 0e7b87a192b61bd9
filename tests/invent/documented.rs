//! Every invented exchange: sent as documented, read with nothing left over.

use feishu_api_exchanges::{Delivery, Exchange};
use feishu_api_tests::{delivery, exchange};

mod invented;

fn exchanges() -> impl Iterator<Item = &'static Exchange> {
    invented::EXCHANGES.iter().copied().flatten()
}

#[tokio::test]
async fn requests_are_sent_as_documented() {
    for example in exchanges() {
        exchange::is_sent_as_documented(example).await;
    }
}

#[tokio::test]
async fn replies_are_read_with_nothing_left_over() {
    for example in exchanges() {
        exchange::is_read_with_nothing_left_over(example).await;
    }
}

#[test]
fn requests_are_values() {
    exchanges().for_each(exchange::is_a_value);
}

#[test]
fn deliveries_are_read_and_answered_as_documented() {
    let deliveries: &[&[Delivery]] = invented::DELIVERIES;
    deliveries.iter().copied().flatten().for_each(delivery::is_read_and_answered_as_documented);
}

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/im/v1/events/direct_chat_created`.

use feishu_api::im::v1::DirectChatCreated;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        DirectChatCreated,
    >(
        "basic",
        "{\"ts\":\"1502199207.7171419\",\"uuid\":\"bc447199585340d1f3728d26b1c0297a\",\"token\":\"41a9425ea7df4536a7623e38fa321bae\",\"type\":\"event_callback\",\"event\":{\"app_id\":\"cli_9c8609450f78d102\",\"chat_id\":\"oc_26b66a5eb603162b849f91bcd8815b20\",\"operator\":{\"open_id\":\"ou_2d2c0399b53d06fd195bb393cd1e38f2\",\"user_id\":\"gfa21d92\"},\"tenant_key\":\"736588c9260f175c\",\"type\":\"p2p_chat_create\",\"user\":{\"name\":\"张三\",\"open_id\":\"ou_7dede290d6a27698b969a7fd70ca53da\",\"user_id\":\"gfa21d92\"}}}",
    ),
];

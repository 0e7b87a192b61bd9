// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/contact/v3/events/custom_attrs_updated`.

use feishu_api::contact::v3::CustomAttrsUpdated;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        CustomAttrsUpdated,
    >(
        "basic",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"contact.custom_attr_event.updated_v3\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"object\":{\"contact_field_key\":[\"C-7031824249769689107\",\"C-7033715622710083604\",\"C-7033751091355320339\",\"C-7046671047399047188\",\"C-7049421473009631252\",\"C-7027309445101125652\",\"C-7031824013689110548\",\"C-7033588778509795347\",\"C-7049267281464918036\",\"C-7046681656446435347\"],\"allow_open_query\":true},\"old_object\":{\"contact_field_key\":[\"C-7031824249769689107\",\"C-7033715622710083604\",\"C-7033751091355320339\",\"C-7046671047399047188\",\"C-7049421473009631252\",\"C-7027309445101125652\",\"C-7031824013689110548\",\"C-7033588778509795347\",\"C-7049267281464918036\",\"C-7046681656446435347\"],\"allow_open_query\":true}}}",
    ),
];

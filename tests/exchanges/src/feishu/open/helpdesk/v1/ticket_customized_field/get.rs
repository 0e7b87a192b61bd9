// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/ticket_customized_field/get`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::GetTicketCustomizedField;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetTicketCustomizedField,
    >(
        "read_dropdown",
        || Operation::into_request(GetTicketCustomizedField::new("6948728206392295444")),
        "{\"path\":{\"ticket_customized_field_id\":\"6948728206392295444\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"ticket_customized_field_id\":\"6834320707288072194\",\"helpdesk_id\":\"1542164574896126\",\"key_name\":\"test dropdown\",\"display_name\":\"test dropdown\",\"position\":\"3\",\"field_type\":\"dropdown\",\"description\":\"下拉示例\",\"visible\":true,\"editable\":true,\"required\":false,\"created_at\":\"1591239289000\",\"updated_at\":\"1591239289000\",\"created_by\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\"},\"updated_by\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\"},\"dropdown_options\":{\"children\":[{\"tag\":\"a2ac322d-8d8c-432e-9631-17c4acaddbf7\",\"display_name\":\"a\"},{\"tag\":\"67068d18-20c9-412e-afc0-714d0e8fac29\",\"display_name\":\"b\"},{\"tag\":\"d135b9f3-f260-49e6-bb7b-32e334a99caf\",\"display_name\":\"c\"}]},\"dropdown_allow_multiple\":true}}",
    ),
];

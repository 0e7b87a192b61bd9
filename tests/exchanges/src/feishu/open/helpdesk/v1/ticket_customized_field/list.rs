// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/ticket_customized_field/list`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::ListTicketCustomizedField;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListTicketCustomizedField,
    >(
        "visible_fields",
        || Operation::into_request(
            ListTicketCustomizedField::new()
                .page_token("6948728206392295444")
                .page_size(10)
                .visible(true),
        ),
        "{\"path\":{},\"query\":{\"page_token\":\"6948728206392295444\",\"page_size\":10},\"headers\":{},\"body\":{\"visible\":true}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"has_more\":true,\"next_page_token\":\"6948728206392295444\",\"items\":[{\"ticket_customized_field_id\":\"6834320707288072194\",\"helpdesk_id\":\"1542164574896126\",\"key_name\":\"test dropdown\",\"display_name\":\"test dropdown\",\"position\":\"3\",\"field_type\":\"dropdown\",\"description\":\"下拉示例\",\"visible\":true,\"editable\":true,\"required\":false,\"created_at\":\"1591239289000\",\"updated_at\":\"1591239289000\",\"created_by\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\"},\"updated_by\":{\"id\":\"ou_37019b7c830210acd88fdce886e25c71\",\"avatar_url\":\"https://xxxx\",\"name\":\"abc\",\"email\":\"xxxx@abc.com\"},\"dropdown_options\":{\"children\":[{\"tag\":\"c495fe14-aac0-4fd6-8851-9fde726e2a40\",\"display_name\":\"l1\",\"children\":[{\"tag\":\"498ed5f1-f2b1-4585-b21f-3d4d2cd0cd26\",\"display_name\":\"l2\"},{\"tag\":\"51285604-367f-454f-adca-b4760c38850d\",\"display_name\":\"l22\"}]},{\"tag\":\"295cf315-df56-445b-b430-b58925ef331c\",\"display_name\":\"l11\"}]},\"dropdown_allow_multiple\":true}]}}",
    ),
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! The documented exchanges and deliveries of `feishu-api`.

pub(crate) mod open {
    pub(crate) mod application {
        pub(crate) mod v6 {
            pub(crate) mod events {
                pub(crate) mod bot_menu;
            }
        }
    }
    pub(crate) mod auth {
        pub(crate) mod v3 {
            pub(crate) mod app_access_token {
                pub(crate) mod create;
                pub(crate) mod internal;
            }
            pub(crate) mod app_ticket {
                pub(crate) mod resend;
            }
            pub(crate) mod tenant_access_token {
                pub(crate) mod create;
                pub(crate) mod internal;
            }
        }
        pub(crate) mod v4 {
            pub(crate) mod events {
                pub(crate) mod user_access_token_revoked;
            }
        }
    }
    pub(crate) mod authen {
        pub(crate) mod v1 {
            pub(crate) mod access_token {
                pub(crate) mod create;
            }
            pub(crate) mod oidc_access_token {
                pub(crate) mod create;
            }
            pub(crate) mod oidc_refresh_access_token {
                pub(crate) mod create;
            }
            pub(crate) mod refresh_access_token {
                pub(crate) mod create;
            }
            pub(crate) mod user_info {
                pub(crate) mod get;
            }
        }
        pub(crate) mod v2 {
            pub(crate) mod oauth_token {
                pub(crate) mod create;
                pub(crate) mod refresh;
            }
        }
    }
    pub(crate) mod base {
        pub(crate) mod v2 {
            pub(crate) mod app_role {
                pub(crate) mod create;
                pub(crate) mod list;
                pub(crate) mod update;
            }
        }
    }
    pub(crate) mod bitable {
        pub(crate) mod v1 {
            pub(crate) mod app {
                pub(crate) mod copy;
                pub(crate) mod create;
                pub(crate) mod get;
                pub(crate) mod update;
            }
            pub(crate) mod app_block_workflow {
                pub(crate) mod list;
            }
            pub(crate) mod app_dashboard {
                pub(crate) mod copy;
                pub(crate) mod list;
            }
            pub(crate) mod app_role {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod list;
                pub(crate) mod update;
            }
            pub(crate) mod app_role_member {
                pub(crate) mod batch_create;
                pub(crate) mod batch_delete;
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod list;
            }
            pub(crate) mod app_table {
                pub(crate) mod batch_create;
                pub(crate) mod batch_delete;
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod list;
                pub(crate) mod patch;
            }
            pub(crate) mod app_table_field {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod list;
                pub(crate) mod update;
            }
            pub(crate) mod app_table_field_group {
                pub(crate) mod create;
            }
            pub(crate) mod app_table_form {
                pub(crate) mod get;
                pub(crate) mod patch;
                pub(crate) mod upgrade;
            }
            pub(crate) mod app_table_form_field {
                pub(crate) mod list;
                pub(crate) mod patch;
            }
            pub(crate) mod app_table_record {
                pub(crate) mod batch_create;
                pub(crate) mod batch_delete;
                pub(crate) mod batch_get;
                pub(crate) mod batch_update;
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod search;
                pub(crate) mod update;
            }
            pub(crate) mod app_table_view {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
            }
            pub(crate) mod app_workflow {
                pub(crate) mod list;
                pub(crate) mod update;
            }
        }
    }
    pub(crate) mod bot {
        pub(crate) mod v3 {
            pub(crate) mod info {
                pub(crate) mod get;
            }
        }
        pub(crate) mod v4 {
            pub(crate) mod bot {
                pub(crate) mod search;
            }
        }
    }
    pub(crate) mod cardkit {
        pub(crate) mod v1 {
            pub(crate) mod card {
                pub(crate) mod batch_update;
                pub(crate) mod create;
                pub(crate) mod id_convert;
                pub(crate) mod settings;
                pub(crate) mod update;
            }
            pub(crate) mod card_element {
                pub(crate) mod content;
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod patch;
                pub(crate) mod update;
            }
            pub(crate) mod events {
                pub(crate) mod card_triggered;
            }
        }
    }
    pub(crate) mod contact {
        pub(crate) mod v3 {
            pub(crate) mod custom_attr {
                pub(crate) mod list;
            }
            pub(crate) mod department {
                pub(crate) mod batch;
                pub(crate) mod children;
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod parent;
                pub(crate) mod patch;
                pub(crate) mod search;
                pub(crate) mod unbind_department_chat;
                pub(crate) mod update;
                pub(crate) mod update_department_id;
            }
            pub(crate) mod employee_type_enum {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod list;
                pub(crate) mod update;
            }
            pub(crate) mod events {
                pub(crate) mod custom_attrs_updated;
                pub(crate) mod department_created;
                pub(crate) mod department_deleted;
                pub(crate) mod department_updated;
                pub(crate) mod employee_type_activated;
                pub(crate) mod employee_type_created;
                pub(crate) mod employee_type_deactivated;
                pub(crate) mod employee_type_deleted;
                pub(crate) mod employee_type_updated;
                pub(crate) mod scope_updated;
                pub(crate) mod user_created;
                pub(crate) mod user_deleted;
                pub(crate) mod user_updated;
            }
            pub(crate) mod functional_role {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod update;
            }
            pub(crate) mod functional_role_member {
                pub(crate) mod batch_create;
                pub(crate) mod batch_delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod scopes;
            }
            pub(crate) mod group {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod member_belong;
                pub(crate) mod patch;
                pub(crate) mod simplelist;
            }
            pub(crate) mod group_member {
                pub(crate) mod add;
                pub(crate) mod batch_add;
                pub(crate) mod batch_remove;
                pub(crate) mod remove;
                pub(crate) mod simplelist;
            }
            pub(crate) mod job_family {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod update;
            }
            pub(crate) mod job_level {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod update;
            }
            pub(crate) mod job_title {
                pub(crate) mod get;
                pub(crate) mod list;
            }
            pub(crate) mod scope {
                pub(crate) mod list;
            }
            pub(crate) mod unit {
                pub(crate) mod bind_department;
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod list_department;
                pub(crate) mod patch;
                pub(crate) mod unbind_department;
            }
            pub(crate) mod user {
                pub(crate) mod basic_batch;
                pub(crate) mod batch;
                pub(crate) mod batch_get_id;
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod find_by_department;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
                pub(crate) mod resurrect;
                pub(crate) mod update;
                pub(crate) mod update_user_id;
            }
            pub(crate) mod work_city {
                pub(crate) mod get;
                pub(crate) mod list;
            }
        }
    }
    pub(crate) mod docs {
        pub(crate) mod v1 {
            pub(crate) mod content {
                pub(crate) mod get;
            }
        }
    }
    pub(crate) mod docx {
        pub(crate) mod v1 {
            pub(crate) mod chat_announcement {
                pub(crate) mod get;
            }
            pub(crate) mod chat_announcement_block {
                pub(crate) mod batch_update;
                pub(crate) mod get;
                pub(crate) mod list;
            }
            pub(crate) mod chat_announcement_block_children {
                pub(crate) mod batch_delete;
                pub(crate) mod create;
                pub(crate) mod get;
            }
            pub(crate) mod document {
                pub(crate) mod convert;
                pub(crate) mod create;
                pub(crate) mod get;
                pub(crate) mod raw_content;
            }
            pub(crate) mod document_block {
                pub(crate) mod batch_update;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
            }
            pub(crate) mod document_block_children {
                pub(crate) mod batch_delete;
                pub(crate) mod create;
                pub(crate) mod get;
            }
            pub(crate) mod document_block_descendant {
                pub(crate) mod create;
            }
        }
    }
    pub(crate) mod drive {
        pub(crate) mod v1 {
            pub(crate) mod events {
                pub(crate) mod file_bitable_field_changed;
                pub(crate) mod file_bitable_record_changed;
                pub(crate) mod file_created_in_folder;
                pub(crate) mod file_deleted;
                pub(crate) mod file_edit;
                pub(crate) mod file_permission_member_added;
                pub(crate) mod file_permission_member_applied;
                pub(crate) mod file_permission_member_removed;
                pub(crate) mod file_read;
                pub(crate) mod file_title_updated;
                pub(crate) mod file_trashed;
                pub(crate) mod notice_comment_add;
            }
            pub(crate) mod export_task {
                pub(crate) mod create;
                pub(crate) mod download;
                pub(crate) mod get;
            }
            pub(crate) mod file {
                pub(crate) mod copy;
                pub(crate) mod create_folder;
                pub(crate) mod create_shortcut;
                pub(crate) mod delete;
                pub(crate) mod delete_subscribe;
                pub(crate) mod download;
                pub(crate) mod get_subscribe;
                pub(crate) mod list;
                pub(crate) mod r#move;
                pub(crate) mod subscribe;
                pub(crate) mod task_check;
                pub(crate) mod upload_all;
                pub(crate) mod upload_finish;
                pub(crate) mod upload_part;
                pub(crate) mod upload_prepare;
            }
            pub(crate) mod file_comment {
                pub(crate) mod batch_query;
                pub(crate) mod create;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
            }
            pub(crate) mod file_comment_reply {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod list;
                pub(crate) mod update;
            }
            pub(crate) mod file_statistics {
                pub(crate) mod get;
            }
            pub(crate) mod file_subscription {
                pub(crate) mod create;
                pub(crate) mod get;
                pub(crate) mod patch;
            }
            pub(crate) mod file_version {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
            }
            pub(crate) mod file_view_record {
                pub(crate) mod list;
            }
            pub(crate) mod import_task {
                pub(crate) mod create;
                pub(crate) mod get;
            }
            pub(crate) mod media {
                pub(crate) mod batch_get_tmp_download_url;
                pub(crate) mod download;
                pub(crate) mod prepare_import;
                pub(crate) mod upload_all;
                pub(crate) mod upload_finish;
                pub(crate) mod upload_import;
                pub(crate) mod upload_part;
                pub(crate) mod upload_prepare;
            }
            pub(crate) mod meta {
                pub(crate) mod batch_query;
            }
            pub(crate) mod permission_member {
                pub(crate) mod auth;
                pub(crate) mod batch_create;
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod list;
                pub(crate) mod transfer_owner;
                pub(crate) mod update;
            }
            pub(crate) mod permission_public {
                pub(crate) mod get;
                pub(crate) mod patch;
            }
            pub(crate) mod permission_public_password {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod update;
            }
            pub(crate) mod user {
                pub(crate) mod remove_subscription;
                pub(crate) mod subscription;
                pub(crate) mod subscription_status;
            }
        }
        pub(crate) mod v2 {
            pub(crate) mod comment_reaction {
                pub(crate) mod update_reaction;
            }
            pub(crate) mod file_like {
                pub(crate) mod list;
            }
            pub(crate) mod permission_public {
                pub(crate) mod get;
                pub(crate) mod patch;
            }
        }
    }
    pub(crate) mod ephemeral {
        pub(crate) mod v1 {
            pub(crate) mod card {
                pub(crate) mod delete;
                pub(crate) mod send;
            }
        }
    }
    pub(crate) mod event {
        pub(crate) mod v1 {
            pub(crate) mod outbound_ip {
                pub(crate) mod list;
            }
        }
    }
    pub(crate) mod explorer {
        pub(crate) mod v2 {
            pub(crate) mod folder {
                pub(crate) mod meta;
            }
            pub(crate) mod root_folder {
                pub(crate) mod meta;
            }
        }
    }
    pub(crate) mod helpdesk {
        pub(crate) mod v1 {
            pub(crate) mod agent {
                pub(crate) mod agent_email;
                pub(crate) mod patch;
            }
            pub(crate) mod agent_schedule {
                pub(crate) mod create;
                pub(crate) mod list;
            }
            pub(crate) mod agent_schedules {
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod patch;
            }
            pub(crate) mod agent_skill {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
            }
            pub(crate) mod agent_skill_rule {
                pub(crate) mod list;
            }
            pub(crate) mod bot_message {
                pub(crate) mod create;
            }
            pub(crate) mod category {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
            }
            pub(crate) mod event {
                pub(crate) mod subscribe;
                pub(crate) mod unsubscribe;
            }
            pub(crate) mod events {
                pub(crate) mod notification_approved;
                pub(crate) mod ticket_created;
                pub(crate) mod ticket_message_created;
                pub(crate) mod ticket_updated;
            }
            pub(crate) mod faq {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod faq_image;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
                pub(crate) mod search;
            }
            pub(crate) mod notification {
                pub(crate) mod cancel_approve;
                pub(crate) mod cancel_send;
                pub(crate) mod create;
                pub(crate) mod execute_send;
                pub(crate) mod get;
                pub(crate) mod patch;
                pub(crate) mod preview;
                pub(crate) mod submit_approve;
            }
            pub(crate) mod ticket {
                pub(crate) mod answer_user_query;
                pub(crate) mod customized_fields;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod start_service;
                pub(crate) mod ticket_image;
                pub(crate) mod update;
            }
            pub(crate) mod ticket_customized_field {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
            }
            pub(crate) mod ticket_message {
                pub(crate) mod create;
                pub(crate) mod list;
            }
        }
    }
    pub(crate) mod im {
        pub(crate) mod v1 {
            pub(crate) mod batch_message {
                pub(crate) mod delete;
                pub(crate) mod get_progress;
                pub(crate) mod read_user;
            }
            pub(crate) mod chat {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod link;
                pub(crate) mod list;
                pub(crate) mod search;
                pub(crate) mod update;
            }
            pub(crate) mod chat_announcement {
                pub(crate) mod get;
                pub(crate) mod patch;
            }
            pub(crate) mod chat_managers {
                pub(crate) mod add_managers;
                pub(crate) mod delete_managers;
            }
            pub(crate) mod chat_members {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod is_in_chat;
                pub(crate) mod me_join;
            }
            pub(crate) mod chat_menu_item {
                pub(crate) mod patch;
            }
            pub(crate) mod chat_menu_tree {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod sort;
            }
            pub(crate) mod chat_moderation {
                pub(crate) mod get;
                pub(crate) mod update;
            }
            pub(crate) mod chat_tab {
                pub(crate) mod create;
                pub(crate) mod delete_tabs;
                pub(crate) mod list_tabs;
                pub(crate) mod sort_tabs;
                pub(crate) mod update_tabs;
            }
            pub(crate) mod chat_top_notice {
                pub(crate) mod delete_top_notice;
                pub(crate) mod put_top_notice;
            }
            pub(crate) mod events {
                pub(crate) mod bot_added;
                pub(crate) mod bot_chat_entered;
                pub(crate) mod bot_removed;
                pub(crate) mod chat_disbanded;
                pub(crate) mod chat_updated;
                pub(crate) mod direct_chat_created;
                pub(crate) mod message_read;
                pub(crate) mod message_recalled;
                pub(crate) mod message_received;
                pub(crate) mod reaction_created;
                pub(crate) mod reaction_deleted;
                pub(crate) mod user_added;
                pub(crate) mod user_removed;
                pub(crate) mod user_withdrawn;
            }
            pub(crate) mod file {
                pub(crate) mod create;
                pub(crate) mod get;
            }
            pub(crate) mod image {
                pub(crate) mod create;
                pub(crate) mod get;
            }
            pub(crate) mod message {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod forward;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod merge_forward;
                pub(crate) mod patch;
                pub(crate) mod push_follow_up;
                pub(crate) mod read_users;
                pub(crate) mod reply;
                pub(crate) mod search;
                pub(crate) mod update;
                pub(crate) mod urgent_app;
                pub(crate) mod urgent_phone;
                pub(crate) mod urgent_sms;
            }
            pub(crate) mod message_reaction {
                pub(crate) mod batch_query;
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod list;
            }
            pub(crate) mod message_resource {
                pub(crate) mod get;
            }
            pub(crate) mod pin {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod list;
            }
            pub(crate) mod thread {
                pub(crate) mod forward;
            }
        }
        pub(crate) mod v2 {
            pub(crate) mod app_feed_card {
                pub(crate) mod create;
            }
            pub(crate) mod app_feed_card_batch {
                pub(crate) mod delete;
                pub(crate) mod update;
            }
            pub(crate) mod biz_entity_tag_relation {
                pub(crate) mod create;
                pub(crate) mod get;
                pub(crate) mod update;
            }
            pub(crate) mod chat {
                pub(crate) mod search;
            }
            pub(crate) mod chat_button {
                pub(crate) mod update;
            }
            pub(crate) mod events {
                pub(crate) mod link_previewed;
            }
            pub(crate) mod feed_card {
                pub(crate) mod bot_time_sentive;
                pub(crate) mod patch;
            }
            pub(crate) mod tag {
                pub(crate) mod create;
                pub(crate) mod list;
                pub(crate) mod patch;
            }
            pub(crate) mod url_preview {
                pub(crate) mod batch_update;
            }
        }
    }
    pub(crate) mod interactive {
        pub(crate) mod v1 {
            pub(crate) mod card {
                pub(crate) mod update;
            }
        }
    }
    pub(crate) mod jssdk {
        pub(crate) mod v1 {
            pub(crate) mod ticket {
                pub(crate) mod get;
            }
        }
    }
    pub(crate) mod message {
        pub(crate) mod v4 {
            pub(crate) mod batch_message {
                pub(crate) mod send;
            }
        }
    }
    pub(crate) mod passport {
        pub(crate) mod v1 {
            pub(crate) mod password {
                pub(crate) mod update;
            }
            pub(crate) mod session {
                pub(crate) mod logout;
                pub(crate) mod query;
            }
        }
    }
    pub(crate) mod search {
        pub(crate) mod v1 {
            pub(crate) mod user {
                pub(crate) mod search;
            }
        }
    }
    pub(crate) mod suite {
        pub(crate) mod v1 {
            pub(crate) mod document {
                pub(crate) mod search;
            }
        }
    }
    pub(crate) mod task {
        pub(crate) mod v1 {
            pub(crate) mod events {
                pub(crate) mod task_comment_updated;
                pub(crate) mod task_updated;
                pub(crate) mod tenant_task_updated;
            }
        }
        pub(crate) mod v2 {
            pub(crate) mod attachment {
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod upload;
            }
            pub(crate) mod comment {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
            }
            pub(crate) mod custom_field {
                pub(crate) mod add;
                pub(crate) mod create;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
                pub(crate) mod remove;
            }
            pub(crate) mod custom_field_option {
                pub(crate) mod create;
                pub(crate) mod patch;
            }
            pub(crate) mod events {
                pub(crate) mod task_changed;
            }
            pub(crate) mod section {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
                pub(crate) mod tasks;
            }
            pub(crate) mod task {
                pub(crate) mod add_dependencies;
                pub(crate) mod add_members;
                pub(crate) mod add_reminders;
                pub(crate) mod add_tasklist;
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
                pub(crate) mod remove_dependencies;
                pub(crate) mod remove_members;
                pub(crate) mod remove_reminders;
                pub(crate) mod remove_tasklist;
                pub(crate) mod search;
                pub(crate) mod set_ancestor_task;
                pub(crate) mod tasklists;
            }
            pub(crate) mod task_subtask {
                pub(crate) mod create;
                pub(crate) mod list;
            }
            pub(crate) mod task_v2 {
                pub(crate) mod list_related_task;
                pub(crate) mod task_subscription;
            }
            pub(crate) mod tasklist {
                pub(crate) mod add_members;
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
                pub(crate) mod remove_members;
                pub(crate) mod search;
                pub(crate) mod tasks;
            }
            pub(crate) mod tasklist_activity_subscription {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod get;
                pub(crate) mod list;
                pub(crate) mod patch;
            }
        }
    }
    pub(crate) mod wiki {
        pub(crate) mod v1 {
            pub(crate) mod node {
                pub(crate) mod search;
            }
        }
        pub(crate) mod v2 {
            pub(crate) mod node {
                pub(crate) mod search;
            }
            pub(crate) mod space {
                pub(crate) mod create;
                pub(crate) mod get;
                pub(crate) mod get_node;
                pub(crate) mod list;
            }
            pub(crate) mod space_member {
                pub(crate) mod create;
                pub(crate) mod delete;
                pub(crate) mod list;
            }
            pub(crate) mod space_node {
                pub(crate) mod copy;
                pub(crate) mod create;
                pub(crate) mod list;
                pub(crate) mod r#move;
                pub(crate) mod move_docs_to_wiki;
                pub(crate) mod update_title;
            }
            pub(crate) mod space_setting {
                pub(crate) mod update;
            }
            pub(crate) mod task {
                pub(crate) mod get;
            }
        }
    }
}

pub(crate) mod project {
    pub(crate) mod work_item {
        pub(crate) mod field_value {
            pub(crate) mod update_compound_field;
        }
    }
}

use crate::{Delivery, Exchange};

pub(crate) static EXCHANGES: &[&[Exchange]] = &[
    open::auth::v3::app_access_token::create::EXCHANGES,
    open::auth::v3::app_access_token::internal::EXCHANGES,
    open::auth::v3::app_ticket::resend::EXCHANGES,
    open::auth::v3::tenant_access_token::create::EXCHANGES,
    open::auth::v3::tenant_access_token::internal::EXCHANGES,
    open::authen::v1::access_token::create::EXCHANGES,
    open::authen::v1::oidc_access_token::create::EXCHANGES,
    open::authen::v1::oidc_refresh_access_token::create::EXCHANGES,
    open::authen::v1::refresh_access_token::create::EXCHANGES,
    open::authen::v1::user_info::get::EXCHANGES,
    open::authen::v2::oauth_token::create::EXCHANGES,
    open::authen::v2::oauth_token::refresh::EXCHANGES,
    open::base::v2::app_role::create::EXCHANGES,
    open::base::v2::app_role::list::EXCHANGES,
    open::base::v2::app_role::update::EXCHANGES,
    open::bitable::v1::app::copy::EXCHANGES,
    open::bitable::v1::app::create::EXCHANGES,
    open::bitable::v1::app::get::EXCHANGES,
    open::bitable::v1::app::update::EXCHANGES,
    open::bitable::v1::app_block_workflow::list::EXCHANGES,
    open::bitable::v1::app_dashboard::copy::EXCHANGES,
    open::bitable::v1::app_dashboard::list::EXCHANGES,
    open::bitable::v1::app_role::create::EXCHANGES,
    open::bitable::v1::app_role::delete::EXCHANGES,
    open::bitable::v1::app_role::list::EXCHANGES,
    open::bitable::v1::app_role::update::EXCHANGES,
    open::bitable::v1::app_role_member::batch_create::EXCHANGES,
    open::bitable::v1::app_role_member::batch_delete::EXCHANGES,
    open::bitable::v1::app_role_member::create::EXCHANGES,
    open::bitable::v1::app_role_member::delete::EXCHANGES,
    open::bitable::v1::app_role_member::list::EXCHANGES,
    open::bitable::v1::app_table::batch_create::EXCHANGES,
    open::bitable::v1::app_table::batch_delete::EXCHANGES,
    open::bitable::v1::app_table::create::EXCHANGES,
    open::bitable::v1::app_table::delete::EXCHANGES,
    open::bitable::v1::app_table::list::EXCHANGES,
    open::bitable::v1::app_table::patch::EXCHANGES,
    open::bitable::v1::app_table_field::create::EXCHANGES,
    open::bitable::v1::app_table_field::delete::EXCHANGES,
    open::bitable::v1::app_table_field::list::EXCHANGES,
    open::bitable::v1::app_table_field::update::EXCHANGES,
    open::bitable::v1::app_table_field_group::create::EXCHANGES,
    open::bitable::v1::app_table_form::get::EXCHANGES,
    open::bitable::v1::app_table_form::patch::EXCHANGES,
    open::bitable::v1::app_table_form::upgrade::EXCHANGES,
    open::bitable::v1::app_table_form_field::list::EXCHANGES,
    open::bitable::v1::app_table_form_field::patch::EXCHANGES,
    open::bitable::v1::app_table_record::batch_create::EXCHANGES,
    open::bitable::v1::app_table_record::batch_delete::EXCHANGES,
    open::bitable::v1::app_table_record::batch_get::EXCHANGES,
    open::bitable::v1::app_table_record::batch_update::EXCHANGES,
    open::bitable::v1::app_table_record::create::EXCHANGES,
    open::bitable::v1::app_table_record::delete::EXCHANGES,
    open::bitable::v1::app_table_record::get::EXCHANGES,
    open::bitable::v1::app_table_record::list::EXCHANGES,
    open::bitable::v1::app_table_record::search::EXCHANGES,
    open::bitable::v1::app_table_record::update::EXCHANGES,
    open::bitable::v1::app_table_view::create::EXCHANGES,
    open::bitable::v1::app_table_view::delete::EXCHANGES,
    open::bitable::v1::app_table_view::get::EXCHANGES,
    open::bitable::v1::app_table_view::list::EXCHANGES,
    open::bitable::v1::app_table_view::patch::EXCHANGES,
    open::bitable::v1::app_workflow::list::EXCHANGES,
    open::bitable::v1::app_workflow::update::EXCHANGES,
    open::bot::v3::info::get::EXCHANGES,
    open::bot::v4::bot::search::EXCHANGES,
    open::cardkit::v1::card::batch_update::EXCHANGES,
    open::cardkit::v1::card::create::EXCHANGES,
    open::cardkit::v1::card::id_convert::EXCHANGES,
    open::cardkit::v1::card::settings::EXCHANGES,
    open::cardkit::v1::card::update::EXCHANGES,
    open::cardkit::v1::card_element::content::EXCHANGES,
    open::cardkit::v1::card_element::create::EXCHANGES,
    open::cardkit::v1::card_element::delete::EXCHANGES,
    open::cardkit::v1::card_element::patch::EXCHANGES,
    open::cardkit::v1::card_element::update::EXCHANGES,
    open::contact::v3::custom_attr::list::EXCHANGES,
    open::contact::v3::department::batch::EXCHANGES,
    open::contact::v3::department::children::EXCHANGES,
    open::contact::v3::department::create::EXCHANGES,
    open::contact::v3::department::delete::EXCHANGES,
    open::contact::v3::department::get::EXCHANGES,
    open::contact::v3::department::list::EXCHANGES,
    open::contact::v3::department::parent::EXCHANGES,
    open::contact::v3::department::patch::EXCHANGES,
    open::contact::v3::department::search::EXCHANGES,
    open::contact::v3::department::unbind_department_chat::EXCHANGES,
    open::contact::v3::department::update::EXCHANGES,
    open::contact::v3::department::update_department_id::EXCHANGES,
    open::contact::v3::employee_type_enum::create::EXCHANGES,
    open::contact::v3::employee_type_enum::delete::EXCHANGES,
    open::contact::v3::employee_type_enum::list::EXCHANGES,
    open::contact::v3::employee_type_enum::update::EXCHANGES,
    open::contact::v3::functional_role::create::EXCHANGES,
    open::contact::v3::functional_role::delete::EXCHANGES,
    open::contact::v3::functional_role::update::EXCHANGES,
    open::contact::v3::functional_role_member::batch_create::EXCHANGES,
    open::contact::v3::functional_role_member::batch_delete::EXCHANGES,
    open::contact::v3::functional_role_member::get::EXCHANGES,
    open::contact::v3::functional_role_member::list::EXCHANGES,
    open::contact::v3::functional_role_member::scopes::EXCHANGES,
    open::contact::v3::group::create::EXCHANGES,
    open::contact::v3::group::delete::EXCHANGES,
    open::contact::v3::group::get::EXCHANGES,
    open::contact::v3::group::member_belong::EXCHANGES,
    open::contact::v3::group::patch::EXCHANGES,
    open::contact::v3::group::simplelist::EXCHANGES,
    open::contact::v3::group_member::add::EXCHANGES,
    open::contact::v3::group_member::batch_add::EXCHANGES,
    open::contact::v3::group_member::batch_remove::EXCHANGES,
    open::contact::v3::group_member::remove::EXCHANGES,
    open::contact::v3::group_member::simplelist::EXCHANGES,
    open::contact::v3::job_family::create::EXCHANGES,
    open::contact::v3::job_family::delete::EXCHANGES,
    open::contact::v3::job_family::get::EXCHANGES,
    open::contact::v3::job_family::list::EXCHANGES,
    open::contact::v3::job_family::update::EXCHANGES,
    open::contact::v3::job_level::create::EXCHANGES,
    open::contact::v3::job_level::delete::EXCHANGES,
    open::contact::v3::job_level::get::EXCHANGES,
    open::contact::v3::job_level::list::EXCHANGES,
    open::contact::v3::job_level::update::EXCHANGES,
    open::contact::v3::job_title::get::EXCHANGES,
    open::contact::v3::job_title::list::EXCHANGES,
    open::contact::v3::scope::list::EXCHANGES,
    open::contact::v3::unit::bind_department::EXCHANGES,
    open::contact::v3::unit::create::EXCHANGES,
    open::contact::v3::unit::delete::EXCHANGES,
    open::contact::v3::unit::get::EXCHANGES,
    open::contact::v3::unit::list::EXCHANGES,
    open::contact::v3::unit::list_department::EXCHANGES,
    open::contact::v3::unit::patch::EXCHANGES,
    open::contact::v3::unit::unbind_department::EXCHANGES,
    open::contact::v3::user::basic_batch::EXCHANGES,
    open::contact::v3::user::batch::EXCHANGES,
    open::contact::v3::user::batch_get_id::EXCHANGES,
    open::contact::v3::user::create::EXCHANGES,
    open::contact::v3::user::delete::EXCHANGES,
    open::contact::v3::user::find_by_department::EXCHANGES,
    open::contact::v3::user::get::EXCHANGES,
    open::contact::v3::user::list::EXCHANGES,
    open::contact::v3::user::patch::EXCHANGES,
    open::contact::v3::user::resurrect::EXCHANGES,
    open::contact::v3::user::update::EXCHANGES,
    open::contact::v3::user::update_user_id::EXCHANGES,
    open::contact::v3::work_city::get::EXCHANGES,
    open::contact::v3::work_city::list::EXCHANGES,
    open::docs::v1::content::get::EXCHANGES,
    open::docx::v1::chat_announcement::get::EXCHANGES,
    open::docx::v1::chat_announcement_block::batch_update::EXCHANGES,
    open::docx::v1::chat_announcement_block::get::EXCHANGES,
    open::docx::v1::chat_announcement_block::list::EXCHANGES,
    open::docx::v1::chat_announcement_block_children::batch_delete::EXCHANGES,
    open::docx::v1::chat_announcement_block_children::create::EXCHANGES,
    open::docx::v1::chat_announcement_block_children::get::EXCHANGES,
    open::docx::v1::document::convert::EXCHANGES,
    open::docx::v1::document::create::EXCHANGES,
    open::docx::v1::document::get::EXCHANGES,
    open::docx::v1::document::raw_content::EXCHANGES,
    open::docx::v1::document_block::batch_update::EXCHANGES,
    open::docx::v1::document_block::get::EXCHANGES,
    open::docx::v1::document_block::list::EXCHANGES,
    open::docx::v1::document_block::patch::EXCHANGES,
    open::docx::v1::document_block_children::batch_delete::EXCHANGES,
    open::docx::v1::document_block_children::create::EXCHANGES,
    open::docx::v1::document_block_children::get::EXCHANGES,
    open::docx::v1::document_block_descendant::create::EXCHANGES,
    open::drive::v1::export_task::create::EXCHANGES,
    open::drive::v1::export_task::download::EXCHANGES,
    open::drive::v1::export_task::get::EXCHANGES,
    open::drive::v1::file::copy::EXCHANGES,
    open::drive::v1::file::create_folder::EXCHANGES,
    open::drive::v1::file::create_shortcut::EXCHANGES,
    open::drive::v1::file::delete::EXCHANGES,
    open::drive::v1::file::delete_subscribe::EXCHANGES,
    open::drive::v1::file::download::EXCHANGES,
    open::drive::v1::file::get_subscribe::EXCHANGES,
    open::drive::v1::file::list::EXCHANGES,
    open::drive::v1::file::r#move::EXCHANGES,
    open::drive::v1::file::subscribe::EXCHANGES,
    open::drive::v1::file::task_check::EXCHANGES,
    open::drive::v1::file::upload_all::EXCHANGES,
    open::drive::v1::file::upload_finish::EXCHANGES,
    open::drive::v1::file::upload_part::EXCHANGES,
    open::drive::v1::file::upload_prepare::EXCHANGES,
    open::drive::v1::file_comment::batch_query::EXCHANGES,
    open::drive::v1::file_comment::create::EXCHANGES,
    open::drive::v1::file_comment::get::EXCHANGES,
    open::drive::v1::file_comment::list::EXCHANGES,
    open::drive::v1::file_comment::patch::EXCHANGES,
    open::drive::v1::file_comment_reply::create::EXCHANGES,
    open::drive::v1::file_comment_reply::delete::EXCHANGES,
    open::drive::v1::file_comment_reply::list::EXCHANGES,
    open::drive::v1::file_comment_reply::update::EXCHANGES,
    open::drive::v1::file_statistics::get::EXCHANGES,
    open::drive::v1::file_subscription::create::EXCHANGES,
    open::drive::v1::file_subscription::get::EXCHANGES,
    open::drive::v1::file_subscription::patch::EXCHANGES,
    open::drive::v1::file_version::create::EXCHANGES,
    open::drive::v1::file_version::delete::EXCHANGES,
    open::drive::v1::file_version::get::EXCHANGES,
    open::drive::v1::file_version::list::EXCHANGES,
    open::drive::v1::file_view_record::list::EXCHANGES,
    open::drive::v1::import_task::create::EXCHANGES,
    open::drive::v1::import_task::get::EXCHANGES,
    open::drive::v1::media::batch_get_tmp_download_url::EXCHANGES,
    open::drive::v1::media::download::EXCHANGES,
    open::drive::v1::media::prepare_import::EXCHANGES,
    open::drive::v1::media::upload_all::EXCHANGES,
    open::drive::v1::media::upload_finish::EXCHANGES,
    open::drive::v1::media::upload_import::EXCHANGES,
    open::drive::v1::media::upload_part::EXCHANGES,
    open::drive::v1::media::upload_prepare::EXCHANGES,
    open::drive::v1::meta::batch_query::EXCHANGES,
    open::drive::v1::permission_member::auth::EXCHANGES,
    open::drive::v1::permission_member::batch_create::EXCHANGES,
    open::drive::v1::permission_member::create::EXCHANGES,
    open::drive::v1::permission_member::delete::EXCHANGES,
    open::drive::v1::permission_member::list::EXCHANGES,
    open::drive::v1::permission_member::transfer_owner::EXCHANGES,
    open::drive::v1::permission_member::update::EXCHANGES,
    open::drive::v1::permission_public::get::EXCHANGES,
    open::drive::v1::permission_public::patch::EXCHANGES,
    open::drive::v1::permission_public_password::create::EXCHANGES,
    open::drive::v1::permission_public_password::delete::EXCHANGES,
    open::drive::v1::permission_public_password::update::EXCHANGES,
    open::drive::v1::user::remove_subscription::EXCHANGES,
    open::drive::v1::user::subscription::EXCHANGES,
    open::drive::v1::user::subscription_status::EXCHANGES,
    open::drive::v2::comment_reaction::update_reaction::EXCHANGES,
    open::drive::v2::file_like::list::EXCHANGES,
    open::drive::v2::permission_public::get::EXCHANGES,
    open::drive::v2::permission_public::patch::EXCHANGES,
    open::ephemeral::v1::card::delete::EXCHANGES,
    open::ephemeral::v1::card::send::EXCHANGES,
    open::event::v1::outbound_ip::list::EXCHANGES,
    open::explorer::v2::folder::meta::EXCHANGES,
    open::explorer::v2::root_folder::meta::EXCHANGES,
    open::helpdesk::v1::agent::agent_email::EXCHANGES,
    open::helpdesk::v1::agent::patch::EXCHANGES,
    open::helpdesk::v1::agent_schedule::create::EXCHANGES,
    open::helpdesk::v1::agent_schedule::list::EXCHANGES,
    open::helpdesk::v1::agent_schedules::delete::EXCHANGES,
    open::helpdesk::v1::agent_schedules::get::EXCHANGES,
    open::helpdesk::v1::agent_schedules::patch::EXCHANGES,
    open::helpdesk::v1::agent_skill::create::EXCHANGES,
    open::helpdesk::v1::agent_skill::delete::EXCHANGES,
    open::helpdesk::v1::agent_skill::get::EXCHANGES,
    open::helpdesk::v1::agent_skill::list::EXCHANGES,
    open::helpdesk::v1::agent_skill::patch::EXCHANGES,
    open::helpdesk::v1::agent_skill_rule::list::EXCHANGES,
    open::helpdesk::v1::bot_message::create::EXCHANGES,
    open::helpdesk::v1::category::create::EXCHANGES,
    open::helpdesk::v1::category::delete::EXCHANGES,
    open::helpdesk::v1::category::get::EXCHANGES,
    open::helpdesk::v1::category::list::EXCHANGES,
    open::helpdesk::v1::category::patch::EXCHANGES,
    open::helpdesk::v1::event::subscribe::EXCHANGES,
    open::helpdesk::v1::event::unsubscribe::EXCHANGES,
    open::helpdesk::v1::faq::create::EXCHANGES,
    open::helpdesk::v1::faq::delete::EXCHANGES,
    open::helpdesk::v1::faq::faq_image::EXCHANGES,
    open::helpdesk::v1::faq::get::EXCHANGES,
    open::helpdesk::v1::faq::list::EXCHANGES,
    open::helpdesk::v1::faq::patch::EXCHANGES,
    open::helpdesk::v1::faq::search::EXCHANGES,
    open::helpdesk::v1::notification::cancel_approve::EXCHANGES,
    open::helpdesk::v1::notification::cancel_send::EXCHANGES,
    open::helpdesk::v1::notification::create::EXCHANGES,
    open::helpdesk::v1::notification::execute_send::EXCHANGES,
    open::helpdesk::v1::notification::get::EXCHANGES,
    open::helpdesk::v1::notification::patch::EXCHANGES,
    open::helpdesk::v1::notification::preview::EXCHANGES,
    open::helpdesk::v1::notification::submit_approve::EXCHANGES,
    open::helpdesk::v1::ticket::answer_user_query::EXCHANGES,
    open::helpdesk::v1::ticket::customized_fields::EXCHANGES,
    open::helpdesk::v1::ticket::get::EXCHANGES,
    open::helpdesk::v1::ticket::list::EXCHANGES,
    open::helpdesk::v1::ticket::start_service::EXCHANGES,
    open::helpdesk::v1::ticket::ticket_image::EXCHANGES,
    open::helpdesk::v1::ticket::update::EXCHANGES,
    open::helpdesk::v1::ticket_customized_field::create::EXCHANGES,
    open::helpdesk::v1::ticket_customized_field::delete::EXCHANGES,
    open::helpdesk::v1::ticket_customized_field::get::EXCHANGES,
    open::helpdesk::v1::ticket_customized_field::list::EXCHANGES,
    open::helpdesk::v1::ticket_customized_field::patch::EXCHANGES,
    open::helpdesk::v1::ticket_message::create::EXCHANGES,
    open::helpdesk::v1::ticket_message::list::EXCHANGES,
    open::im::v1::batch_message::delete::EXCHANGES,
    open::im::v1::batch_message::get_progress::EXCHANGES,
    open::im::v1::batch_message::read_user::EXCHANGES,
    open::im::v1::chat::create::EXCHANGES,
    open::im::v1::chat::delete::EXCHANGES,
    open::im::v1::chat::get::EXCHANGES,
    open::im::v1::chat::link::EXCHANGES,
    open::im::v1::chat::list::EXCHANGES,
    open::im::v1::chat::search::EXCHANGES,
    open::im::v1::chat::update::EXCHANGES,
    open::im::v1::chat_announcement::get::EXCHANGES,
    open::im::v1::chat_announcement::patch::EXCHANGES,
    open::im::v1::chat_managers::add_managers::EXCHANGES,
    open::im::v1::chat_managers::delete_managers::EXCHANGES,
    open::im::v1::chat_members::create::EXCHANGES,
    open::im::v1::chat_members::delete::EXCHANGES,
    open::im::v1::chat_members::get::EXCHANGES,
    open::im::v1::chat_members::is_in_chat::EXCHANGES,
    open::im::v1::chat_members::me_join::EXCHANGES,
    open::im::v1::chat_menu_item::patch::EXCHANGES,
    open::im::v1::chat_menu_tree::create::EXCHANGES,
    open::im::v1::chat_menu_tree::delete::EXCHANGES,
    open::im::v1::chat_menu_tree::get::EXCHANGES,
    open::im::v1::chat_menu_tree::sort::EXCHANGES,
    open::im::v1::chat_moderation::get::EXCHANGES,
    open::im::v1::chat_moderation::update::EXCHANGES,
    open::im::v1::chat_tab::create::EXCHANGES,
    open::im::v1::chat_tab::delete_tabs::EXCHANGES,
    open::im::v1::chat_tab::list_tabs::EXCHANGES,
    open::im::v1::chat_tab::sort_tabs::EXCHANGES,
    open::im::v1::chat_tab::update_tabs::EXCHANGES,
    open::im::v1::chat_top_notice::delete_top_notice::EXCHANGES,
    open::im::v1::chat_top_notice::put_top_notice::EXCHANGES,
    open::im::v1::file::create::EXCHANGES,
    open::im::v1::file::get::EXCHANGES,
    open::im::v1::image::create::EXCHANGES,
    open::im::v1::image::get::EXCHANGES,
    open::im::v1::message::create::EXCHANGES,
    open::im::v1::message::delete::EXCHANGES,
    open::im::v1::message::forward::EXCHANGES,
    open::im::v1::message::get::EXCHANGES,
    open::im::v1::message::list::EXCHANGES,
    open::im::v1::message::merge_forward::EXCHANGES,
    open::im::v1::message::patch::EXCHANGES,
    open::im::v1::message::push_follow_up::EXCHANGES,
    open::im::v1::message::read_users::EXCHANGES,
    open::im::v1::message::reply::EXCHANGES,
    open::im::v1::message::search::EXCHANGES,
    open::im::v1::message::update::EXCHANGES,
    open::im::v1::message::urgent_app::EXCHANGES,
    open::im::v1::message::urgent_phone::EXCHANGES,
    open::im::v1::message::urgent_sms::EXCHANGES,
    open::im::v1::message_reaction::batch_query::EXCHANGES,
    open::im::v1::message_reaction::create::EXCHANGES,
    open::im::v1::message_reaction::delete::EXCHANGES,
    open::im::v1::message_reaction::list::EXCHANGES,
    open::im::v1::message_resource::get::EXCHANGES,
    open::im::v1::pin::create::EXCHANGES,
    open::im::v1::pin::delete::EXCHANGES,
    open::im::v1::pin::list::EXCHANGES,
    open::im::v1::thread::forward::EXCHANGES,
    open::im::v2::app_feed_card::create::EXCHANGES,
    open::im::v2::app_feed_card_batch::delete::EXCHANGES,
    open::im::v2::app_feed_card_batch::update::EXCHANGES,
    open::im::v2::biz_entity_tag_relation::create::EXCHANGES,
    open::im::v2::biz_entity_tag_relation::get::EXCHANGES,
    open::im::v2::biz_entity_tag_relation::update::EXCHANGES,
    open::im::v2::chat::search::EXCHANGES,
    open::im::v2::chat_button::update::EXCHANGES,
    open::im::v2::feed_card::bot_time_sentive::EXCHANGES,
    open::im::v2::feed_card::patch::EXCHANGES,
    open::im::v2::tag::create::EXCHANGES,
    open::im::v2::tag::list::EXCHANGES,
    open::im::v2::tag::patch::EXCHANGES,
    open::im::v2::url_preview::batch_update::EXCHANGES,
    open::interactive::v1::card::update::EXCHANGES,
    open::jssdk::v1::ticket::get::EXCHANGES,
    open::message::v4::batch_message::send::EXCHANGES,
    open::passport::v1::password::update::EXCHANGES,
    open::passport::v1::session::logout::EXCHANGES,
    open::passport::v1::session::query::EXCHANGES,
    open::search::v1::user::search::EXCHANGES,
    open::suite::v1::document::search::EXCHANGES,
    open::task::v2::attachment::delete::EXCHANGES,
    open::task::v2::attachment::get::EXCHANGES,
    open::task::v2::attachment::list::EXCHANGES,
    open::task::v2::attachment::upload::EXCHANGES,
    open::task::v2::comment::create::EXCHANGES,
    open::task::v2::comment::delete::EXCHANGES,
    open::task::v2::comment::get::EXCHANGES,
    open::task::v2::comment::list::EXCHANGES,
    open::task::v2::comment::patch::EXCHANGES,
    open::task::v2::custom_field::add::EXCHANGES,
    open::task::v2::custom_field::create::EXCHANGES,
    open::task::v2::custom_field::get::EXCHANGES,
    open::task::v2::custom_field::list::EXCHANGES,
    open::task::v2::custom_field::patch::EXCHANGES,
    open::task::v2::custom_field::remove::EXCHANGES,
    open::task::v2::custom_field_option::create::EXCHANGES,
    open::task::v2::custom_field_option::patch::EXCHANGES,
    open::task::v2::section::create::EXCHANGES,
    open::task::v2::section::delete::EXCHANGES,
    open::task::v2::section::get::EXCHANGES,
    open::task::v2::section::list::EXCHANGES,
    open::task::v2::section::patch::EXCHANGES,
    open::task::v2::section::tasks::EXCHANGES,
    open::task::v2::task::add_dependencies::EXCHANGES,
    open::task::v2::task::add_members::EXCHANGES,
    open::task::v2::task::add_reminders::EXCHANGES,
    open::task::v2::task::add_tasklist::EXCHANGES,
    open::task::v2::task::create::EXCHANGES,
    open::task::v2::task::delete::EXCHANGES,
    open::task::v2::task::get::EXCHANGES,
    open::task::v2::task::list::EXCHANGES,
    open::task::v2::task::patch::EXCHANGES,
    open::task::v2::task::remove_dependencies::EXCHANGES,
    open::task::v2::task::remove_members::EXCHANGES,
    open::task::v2::task::remove_reminders::EXCHANGES,
    open::task::v2::task::remove_tasklist::EXCHANGES,
    open::task::v2::task::search::EXCHANGES,
    open::task::v2::task::set_ancestor_task::EXCHANGES,
    open::task::v2::task::tasklists::EXCHANGES,
    open::task::v2::task_subtask::create::EXCHANGES,
    open::task::v2::task_subtask::list::EXCHANGES,
    open::task::v2::task_v2::list_related_task::EXCHANGES,
    open::task::v2::task_v2::task_subscription::EXCHANGES,
    open::task::v2::tasklist::add_members::EXCHANGES,
    open::task::v2::tasklist::create::EXCHANGES,
    open::task::v2::tasklist::delete::EXCHANGES,
    open::task::v2::tasklist::get::EXCHANGES,
    open::task::v2::tasklist::list::EXCHANGES,
    open::task::v2::tasklist::patch::EXCHANGES,
    open::task::v2::tasklist::remove_members::EXCHANGES,
    open::task::v2::tasklist::search::EXCHANGES,
    open::task::v2::tasklist::tasks::EXCHANGES,
    open::task::v2::tasklist_activity_subscription::create::EXCHANGES,
    open::task::v2::tasklist_activity_subscription::delete::EXCHANGES,
    open::task::v2::tasklist_activity_subscription::get::EXCHANGES,
    open::task::v2::tasklist_activity_subscription::list::EXCHANGES,
    open::task::v2::tasklist_activity_subscription::patch::EXCHANGES,
    open::wiki::v1::node::search::EXCHANGES,
    open::wiki::v2::node::search::EXCHANGES,
    open::wiki::v2::space::create::EXCHANGES,
    open::wiki::v2::space::get::EXCHANGES,
    open::wiki::v2::space::get_node::EXCHANGES,
    open::wiki::v2::space::list::EXCHANGES,
    open::wiki::v2::space_member::create::EXCHANGES,
    open::wiki::v2::space_member::delete::EXCHANGES,
    open::wiki::v2::space_member::list::EXCHANGES,
    open::wiki::v2::space_node::copy::EXCHANGES,
    open::wiki::v2::space_node::create::EXCHANGES,
    open::wiki::v2::space_node::list::EXCHANGES,
    open::wiki::v2::space_node::r#move::EXCHANGES,
    open::wiki::v2::space_node::move_docs_to_wiki::EXCHANGES,
    open::wiki::v2::space_node::update_title::EXCHANGES,
    open::wiki::v2::space_setting::update::EXCHANGES,
    open::wiki::v2::task::get::EXCHANGES,
    project::work_item::field_value::update_compound_field::EXCHANGES,
];

pub(crate) static DELIVERIES: &[&[Delivery]] = &[
    open::application::v6::events::bot_menu::DELIVERIES,
    open::auth::v4::events::user_access_token_revoked::DELIVERIES,
    open::cardkit::v1::events::card_triggered::DELIVERIES,
    open::contact::v3::events::custom_attrs_updated::DELIVERIES,
    open::contact::v3::events::department_created::DELIVERIES,
    open::contact::v3::events::department_deleted::DELIVERIES,
    open::contact::v3::events::department_updated::DELIVERIES,
    open::contact::v3::events::employee_type_activated::DELIVERIES,
    open::contact::v3::events::employee_type_created::DELIVERIES,
    open::contact::v3::events::employee_type_deactivated::DELIVERIES,
    open::contact::v3::events::employee_type_deleted::DELIVERIES,
    open::contact::v3::events::employee_type_updated::DELIVERIES,
    open::contact::v3::events::scope_updated::DELIVERIES,
    open::contact::v3::events::user_created::DELIVERIES,
    open::contact::v3::events::user_deleted::DELIVERIES,
    open::contact::v3::events::user_updated::DELIVERIES,
    open::drive::v1::events::file_bitable_field_changed::DELIVERIES,
    open::drive::v1::events::file_bitable_record_changed::DELIVERIES,
    open::drive::v1::events::file_created_in_folder::DELIVERIES,
    open::drive::v1::events::file_deleted::DELIVERIES,
    open::drive::v1::events::file_edit::DELIVERIES,
    open::drive::v1::events::file_permission_member_added::DELIVERIES,
    open::drive::v1::events::file_permission_member_applied::DELIVERIES,
    open::drive::v1::events::file_permission_member_removed::DELIVERIES,
    open::drive::v1::events::file_read::DELIVERIES,
    open::drive::v1::events::file_title_updated::DELIVERIES,
    open::drive::v1::events::file_trashed::DELIVERIES,
    open::drive::v1::events::notice_comment_add::DELIVERIES,
    open::helpdesk::v1::events::notification_approved::DELIVERIES,
    open::helpdesk::v1::events::ticket_created::DELIVERIES,
    open::helpdesk::v1::events::ticket_message_created::DELIVERIES,
    open::helpdesk::v1::events::ticket_updated::DELIVERIES,
    open::im::v1::events::bot_added::DELIVERIES,
    open::im::v1::events::bot_chat_entered::DELIVERIES,
    open::im::v1::events::bot_removed::DELIVERIES,
    open::im::v1::events::chat_disbanded::DELIVERIES,
    open::im::v1::events::chat_updated::DELIVERIES,
    open::im::v1::events::direct_chat_created::DELIVERIES,
    open::im::v1::events::message_read::DELIVERIES,
    open::im::v1::events::message_recalled::DELIVERIES,
    open::im::v1::events::message_received::DELIVERIES,
    open::im::v1::events::reaction_created::DELIVERIES,
    open::im::v1::events::reaction_deleted::DELIVERIES,
    open::im::v1::events::user_added::DELIVERIES,
    open::im::v1::events::user_removed::DELIVERIES,
    open::im::v1::events::user_withdrawn::DELIVERIES,
    open::im::v2::events::link_previewed::DELIVERIES,
    open::task::v1::events::task_comment_updated::DELIVERIES,
    open::task::v1::events::task_updated::DELIVERIES,
    open::task::v1::events::tenant_task_updated::DELIVERIES,
    open::task::v2::events::task_changed::DELIVERIES,
];

// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Files and folders of the drive: uploads, downloads, imports, exports, comments, permissions and
//! versions.
//!
//! Enabled by the feature `drive`.
//!
//! Documentation: [云空间](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/introduction).
//!
//! Schema: `schemas/open/drive/v1/service.json`.
//!
//! | Operation | Endpoint | |
//! | --- | --- | --- |
//! | [`CreateExportTask`] | `POST /open-apis/drive/v1/export_tasks` | Begins the export of a document as a file. |
//! | [`DownloadExportTask`] | `GET /open-apis/drive/v1/export_tasks/file/:file_token/download` | Downloads an exported file. |
//! | [`GetExportTask`] | `GET /open-apis/drive/v1/export_tasks/:ticket` | Returns how far an export is, and the token of the file. |
//! | [`CopyFile`] | `POST /open-apis/drive/v1/files/:file_token/copy` | Copies a file into a folder. |
//! | [`CreateFolderFile`] | `POST /open-apis/drive/v1/files/create_folder` | Creates an empty folder within another. |
//! | [`CreateShortcutFile`] | `POST /open-apis/drive/v1/files/create_shortcut` | Creates a shortcut to a file in another folder. |
//! | [`DeleteFile`] | `DELETE /open-apis/drive/v1/files/:file_token` | Moves a file or folder to the trash. |
//! | [`DeleteSubscribeFile`] | `DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe` | Ends the subscription to the events of a file or folder. |
//! | [`DownloadFile`] | `GET /open-apis/drive/v1/files/:file_token/download` | Downloads a file from the drive. |
//! | [`GetSubscribeFile`] | `GET /open-apis/drive/v1/files/:file_token/get_subscribe` | Tells whether there is a subscription to the events of a file or folder. |
//! | [`ListFile`] | `GET /open-apis/drive/v1/files` | Lists what is in a folder. |
//! | [`MoveFile`] | `POST /open-apis/drive/v1/files/:file_token/move` | Moves a file or folder into another folder. |
//! | [`SubscribeFile`] | `POST /open-apis/drive/v1/files/:file_token/subscribe` | Subscribes to the events of a file or folder. |
//! | [`TaskCheckFile`] | `GET /open-apis/drive/v1/files/task_check` | Returns how far the deletion or the move of a folder is. |
//! | [`UploadAllFile`] | `POST /open-apis/drive/v1/files/upload_all` | Uploads a file of up to 20 MB. |
//! | [`UploadFinishFile`] | `POST /open-apis/drive/v1/files/upload_finish` | Ends an upload in parts: the blocks become a file. |
//! | [`UploadPartFile`] | `POST /open-apis/drive/v1/files/upload_part` | Uploads one block of a file. |
//! | [`UploadPrepareFile`] | `POST /open-apis/drive/v1/files/upload_prepare` | Begins the upload of a file in parts. |
//! | [`BatchQueryFileComment`] | `POST /open-apis/drive/v1/files/:file_token/comments/batch_query` | Returns comments on a document by their ids. |
//! | [`CreateFileComment`] | `POST /open-apis/drive/v1/files/:file_token/comments` | Comments on the whole of a document. |
//! | [`GetFileComment`] | `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id` | Returns a comment on the whole of a document. |
//! | [`ListFileComment`] | `GET /open-apis/drive/v1/files/:file_token/comments` | Lists the comments on a document, with the beginning of their replies. |
//! | [`PatchFileComment`] | `PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id` | Resolves a comment, or opens it again. |
//! | [`ReplyToComment`] | `POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies` | Replies to a comment. |
//! | [`DeleteReply`] | `DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id` | Deletes a reply. |
//! | [`ListReplies`] | `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies` | Lists the replies of a comment; the first one is the comment itself. |
//! | [`UpdateReply`] | `PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id` | Changes what a reply says. |
//! | [`GetFileStatistics`] | `GET /open-apis/drive/v1/files/:file_token/statistics` | Returns how often a file was opened and liked. |
//! | [`CreateFileSubscription`] | `POST /open-apis/drive/v1/files/:file_token/subscriptions` | Lets the docs assistant tell the user of new comments on a document. |
//! | [`GetFileSubscription`] | `GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id` | Returns a subscription of the docs assistant. |
//! | [`PatchFileSubscription`] | `PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id` | Switches a subscription of the docs assistant on or off. |
//! | [`CreateFileVersion`] | `POST /open-apis/drive/v1/files/:file_token/versions` | Saves the present state of a document as a version. |
//! | [`DeleteFileVersion`] | `DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id` | Deletes a version of a document. |
//! | [`GetFileVersion`] | `GET /open-apis/drive/v1/files/:file_token/versions/:version_id` | Returns a version of a document. |
//! | [`ListFileVersion`] | `GET /open-apis/drive/v1/files/:file_token/versions` | Lists the versions of a document. |
//! | [`ListFileViewRecord`] | `GET /open-apis/drive/v1/files/:file_token/view_records` | Lists who opened a file, and when. |
//! | [`CreateImportTask`] | `POST /open-apis/drive/v1/import_tasks` | Begins the import of a file as a document, spreadsheet or base. |
//! | [`GetImportTask`] | `GET /open-apis/drive/v1/import_tasks/:ticket` | Returns how far an import is, and the token of the document. |
//! | [`BatchGetTmpDownloadUrlMedia`] | `GET /open-apis/drive/v1/medias/batch_get_tmp_download_url` | Returns addresses from which up to five materials can be downloaded for 24 hours. |
//! | [`DownloadMedia`] | `GET /open-apis/drive/v1/medias/:file_token/download` | Downloads a material of a document. |
//! | [`PrepareImportMedia`] | `POST /open-apis/drive/v1/medias/upload_prepare` | Begins the upload, in parts, of a file that is imported at once. |
//! | [`UploadAllMedia`] | `POST /open-apis/drive/v1/medias/upload_all` | Uploads a material of up to 20 MB: a file or an image that a document shows. |
//! | [`UploadFinishMedia`] | `POST /open-apis/drive/v1/medias/upload_finish` | Ends an upload in parts: the blocks become a material. |
//! | [`UploadImportMedia`] | `POST /open-apis/drive/v1/medias/upload_all` | Uploads a file of up to 20 MB, to be imported at once. |
//! | [`UploadPartMedia`] | `POST /open-apis/drive/v1/medias/upload_part` | Uploads one block of a material. |
//! | [`UploadPrepareMedia`] | `POST /open-apis/drive/v1/medias/upload_prepare` | Begins the upload of a material in parts. |
//! | [`BatchQueryMeta`] | `POST /open-apis/drive/v1/metas/batch_query` | Returns title, owner and times of up to 200 files. |
//! | [`AuthPermissionMember`] | `GET /open-apis/drive/v1/permissions/:token/members/auth` | Tells whether the caller may do something with a document. |
//! | [`BatchCreatePermissionMember`] | `POST /open-apis/drive/v1/permissions/:token/members/batch_create` | Gives up to ten collaborators permissions on a document. |
//! | [`CreatePermissionMember`] | `POST /open-apis/drive/v1/permissions/:token/members` | Gives a user, chat, department or other collaborator a permission on a document. |
//! | [`DeletePermissionMember`] | `DELETE /open-apis/drive/v1/permissions/:token/members/:member_id` | Takes the permission of a collaborator on a document. |
//! | [`ListPermissionMember`] | `GET /open-apis/drive/v1/permissions/:token/members` | Lists the collaborators of a document. |
//! | [`TransferOwnerPermissionMember`] | `POST /open-apis/drive/v1/permissions/:token/members/transfer_owner` | Makes another user, or an app, the owner of a document. |
//! | [`UpdatePermissionMember`] | `PUT /open-apis/drive/v1/permissions/:token/members/:member_id` | Changes the permission of a collaborator. |
//! | [`GetPermissionPublic`] | `GET /open-apis/drive/v1/permissions/:token/public` | Returns what everyone may do with a document. |
//! | [`PatchPermissionPublic`] | `PATCH /open-apis/drive/v1/permissions/:token/public` | Changes what everyone may do with a document. |
//! | [`CreatePermissionPublicPassword`] | `POST /open-apis/drive/v1/permissions/:token/public/password` | Protects the link of a document with a password. |
//! | [`DeletePermissionPublicPassword`] | `DELETE /open-apis/drive/v1/permissions/:token/public/password` | Removes the password of a document. |
//! | [`UpdatePermissionPublicPassword`] | `PUT /open-apis/drive/v1/permissions/:token/public/password` | Replaces the password of a document with a new one. |
//! | [`RemoveSubscriptionUser`] | `DELETE /open-apis/drive/v1/user/remove_subscription` | Ends the subscription to events of all documents of a user. |
//! | [`SubscriptionUser`] | `POST /open-apis/drive/v1/user/subscription` | Subscribes to events of all documents of a user. |
//! | [`SubscriptionStatusUser`] | `GET /open-apis/drive/v1/user/subscription_status` | Tells whether there is a subscription to events of all documents of a user. |
//!
//! | Event | Type | |
//! | --- | --- | --- |
//! | [`BaseFieldsChanged`] | `drive.file.bitable_field_changed_v1` | Fields of a base were added, changed or deleted. |
//! | [`BaseRecordsChanged`] | `drive.file.bitable_record_changed_v1` | Records of a base were added, changed or deleted. |
//! | [`FileCreatedInFolder`] | `drive.file.created_in_folder_v1` | A file was created in a folder. |
//! | [`FileDeleted`] | `drive.file.deleted_v1` | A file was deleted for good. |
//! | [`FileEdited`] | `drive.file.edit_v1` | A file was edited; of a base, its fields or records. |
//! | [`FileCollaboratorAdded`] | `drive.file.permission_member_added_v1` | Users or group chats got permissions on a file. |
//! | [`FilePermissionRequested`] | `drive.file.permission_member_applied_v1` | A user asked for a permission on a file, perhaps for others. |
//! | [`FileCollaboratorRemoved`] | `drive.file.permission_member_removed_v1` | Users or group chats lost permissions on a file. |
//! | [`FileRead`] | `drive.file.read_v1` | A file was opened. |
//! | [`FileTitleUpdated`] | `drive.file.title_updated_v1` | The title of a file was changed. |
//! | [`FileTrashed`] | `drive.file.trashed_v1` | A file was moved to the trash. |
//! | [`CommentNoticed`] | `drive.notice.comment_add_v1` | A user was told of a new comment or reply. |

pub mod errors;
pub mod types;
pub mod export_task;
pub mod file;
pub mod file_comment;
pub mod file_comment_reply;
pub mod file_statistics;
pub mod file_subscription;
pub mod file_version;
pub mod file_view_record;
pub mod import_task;
pub mod media;
pub mod meta;
pub mod permission_member;
pub mod permission_public;
pub mod permission_public_password;
pub mod user;
pub mod events;

#[doc(inline)]
pub use self::types::{
    CommentElementType, CommentText, CommentLink, CommentMention, NewReplies, NewReply,
    NewCommentContent, NewCommentElement, NewCommentElementKind, Comment, Replies, Reply,
    CommentContent, CommentElement, CommentElementKind, ReplyExtra, Reaction, FileType,
    FileEntry, ShortcutTarget, UploadParentType, UploadParent, VersionedType,
    FileVersion, VersionStatus, SubscriptionType, FolderEvent, UserEvent,
    ExportExtension, ExportType, ImportType, MediaParentType, MediaParent, MediaRoute,
    ImportSource, CollaboratorIdType, CollaboratorId, OwnerIdType, OwnerId,
    CollaboratorKind, Permission, PermissionScope, NewCollaborator, Collaborator,
    PublicPermission, SecurityPolicy, CommentPolicy, SharePolicy, LinkPolicy,
};

#[doc(inline)]
pub use self::export_task::create::{CreateExportTask, CreateExportTaskReply};

#[doc(inline)]
pub use self::export_task::download::DownloadExportTask;

#[doc(inline)]
pub use self::export_task::get::{
    GetExportTask, GetExportTaskReply, ExportResult, ExportStatus,
};

#[doc(inline)]
pub use self::file::copy::{CopyFile, CopyFileReply, CopyProperty};

#[doc(inline)]
pub use self::file::create_folder::{CreateFolderFile, CreateFolderFileReply};

#[doc(inline)]
pub use self::file::create_shortcut::{
    CreateShortcutFile, CreateShortcutFileReply, ShortcutSource,
};

#[doc(inline)]
pub use self::file::delete::{DeleteFile, DeleteFileReply};

#[doc(inline)]
pub use self::file::delete_subscribe::DeleteSubscribeFile;

#[doc(inline)]
pub use self::file::download::DownloadFile;

#[doc(inline)]
pub use self::file::get_subscribe::{GetSubscribeFile, GetSubscribeFileReply};

#[doc(inline)]
pub use self::file::list::{ListFile, ListFileReply, FileOrder, Direction};

#[doc(inline)]
pub use self::file::r#move::{MoveFile, MoveFileReply};

#[doc(inline)]
pub use self::file::subscribe::SubscribeFile;

#[doc(inline)]
pub use self::file::task_check::{TaskCheckFile, TaskCheckFileReply, TaskStatus};

#[doc(inline)]
pub use self::file::upload_all::{UploadAllFile, UploadAllFileReply};

#[doc(inline)]
pub use self::file::upload_finish::{UploadFinishFile, UploadFinishFileReply};

#[doc(inline)]
pub use self::file::upload_part::UploadPartFile;

#[doc(inline)]
pub use self::file::upload_prepare::{UploadPrepareFile, UploadPrepareFileReply};

#[doc(inline)]
pub use self::file_comment::batch_query::{
    BatchQueryFileComment, BatchQueryFileCommentReply,
};

#[doc(inline)]
pub use self::file_comment::create::{CreateFileComment, CreateFileCommentReply};

#[doc(inline)]
pub use self::file_comment::get::{GetFileComment, GetFileCommentReply};

#[doc(inline)]
pub use self::file_comment::list::{ListFileComment, ListFileCommentReply};

#[doc(inline)]
pub use self::file_comment::patch::PatchFileComment;

#[doc(inline)]
pub use self::file_comment_reply::create::{ReplyToComment, ReplyToCommentReply};

#[doc(inline)]
pub use self::file_comment_reply::delete::DeleteReply;

#[doc(inline)]
pub use self::file_comment_reply::list::{ListReplies, ListRepliesReply};

#[doc(inline)]
pub use self::file_comment_reply::update::UpdateReply;

#[doc(inline)]
pub use self::file_statistics::get::{
    GetFileStatistics, GetFileStatisticsReply, FileStatistics,
};

#[doc(inline)]
pub use self::file_subscription::create::{
    CreateFileSubscription, CreateFileSubscriptionReply,
};

#[doc(inline)]
pub use self::file_subscription::get::{GetFileSubscription, GetFileSubscriptionReply};

#[doc(inline)]
pub use self::file_subscription::patch::{
    PatchFileSubscription, PatchFileSubscriptionReply,
};

#[doc(inline)]
pub use self::file_version::create::{CreateFileVersion, CreateFileVersionReply};

#[doc(inline)]
pub use self::file_version::delete::DeleteFileVersion;

#[doc(inline)]
pub use self::file_version::get::{GetFileVersion, GetFileVersionReply};

#[doc(inline)]
pub use self::file_version::list::{ListFileVersion, ListFileVersionReply};

#[doc(inline)]
pub use self::file_view_record::list::{
    ListFileViewRecord, ListFileViewRecordReply, ViewRecord,
};

#[doc(inline)]
pub use self::import_task::create::{
    CreateImportTask, CreateImportTaskReply, ImportTarget,
};

#[doc(inline)]
pub use self::import_task::get::{
    GetImportTask, GetImportTaskReply, ImportResult, ImportStatus, ImportWarning,
};

#[doc(inline)]
pub use self::media::batch_get_tmp_download_url::{
    BatchGetTmpDownloadUrlMedia, BatchGetTmpDownloadUrlMediaReply, TemporaryUrl,
};

#[doc(inline)]
pub use self::media::download::DownloadMedia;

#[doc(inline)]
pub use self::media::prepare_import::{PrepareImportMedia, PrepareImportMediaReply};

#[doc(inline)]
pub use self::media::upload_all::{UploadAllMedia, UploadAllMediaReply};

#[doc(inline)]
pub use self::media::upload_finish::{UploadFinishMedia, UploadFinishMediaReply};

#[doc(inline)]
pub use self::media::upload_import::{UploadImportMedia, UploadImportMediaReply};

#[doc(inline)]
pub use self::media::upload_part::UploadPartMedia;

#[doc(inline)]
pub use self::media::upload_prepare::{UploadPrepareMedia, UploadPrepareMediaReply};

#[doc(inline)]
pub use self::meta::batch_query::{
    BatchQueryMeta, BatchQueryMetaReply, FileRef, FileMeta, MetaFailure, MetaFailureCode,
};

#[doc(inline)]
pub use self::permission_member::auth::{
    AuthPermissionMember, AuthPermissionMemberReply, PermissionAction,
};

#[doc(inline)]
pub use self::permission_member::batch_create::{
    BatchCreatePermissionMember, BatchCreatePermissionMemberReply,
};

#[doc(inline)]
pub use self::permission_member::create::{
    CreatePermissionMember, CreatePermissionMemberReply,
};

#[doc(inline)]
pub use self::permission_member::delete::DeletePermissionMember;

#[doc(inline)]
pub use self::permission_member::list::{
    ListPermissionMember, ListPermissionMemberReply, CollaboratorField,
};

#[doc(inline)]
pub use self::permission_member::transfer_owner::TransferOwnerPermissionMember;

#[doc(inline)]
pub use self::permission_member::update::{
    UpdatePermissionMember, UpdatePermissionMemberReply,
};

#[doc(inline)]
pub use self::permission_public::get::{GetPermissionPublic, GetPermissionPublicReply};

#[doc(inline)]
pub use self::permission_public::patch::{
    PatchPermissionPublic, PatchPermissionPublicReply,
};

#[doc(inline)]
pub use self::permission_public_password::create::{
    CreatePermissionPublicPassword, CreatePermissionPublicPasswordReply,
};

#[doc(inline)]
pub use self::permission_public_password::delete::DeletePermissionPublicPassword;

#[doc(inline)]
pub use self::permission_public_password::update::{
    UpdatePermissionPublicPassword, UpdatePermissionPublicPasswordReply,
};

#[doc(inline)]
pub use self::user::remove_subscription::RemoveSubscriptionUser;

#[doc(inline)]
pub use self::user::subscription::SubscriptionUser;

#[doc(inline)]
pub use self::user::subscription_status::{
    SubscriptionStatusUser, SubscriptionStatusUserReply, UserSubscription,
};

#[doc(inline)]
pub use self::events::file_bitable_field_changed::{
    BaseFieldsChanged, FieldAction, FieldActionKind, FieldState, FieldStateProperty,
    FieldStateSerial, FieldStateSerialRule, FieldStateOption,
};

#[doc(inline)]
pub use self::events::file_bitable_record_changed::{
    BaseRecordsChanged, RecordAction, RecordActionKind, ChangedField, ChangedPeople,
    ChangedPerson,
};

#[doc(inline)]
pub use self::events::file_created_in_folder::FileCreatedInFolder;

#[doc(inline)]
pub use self::events::file_deleted::FileDeleted;

#[doc(inline)]
pub use self::events::file_edit::FileEdited;

#[doc(inline)]
pub use self::events::file_permission_member_added::FileCollaboratorAdded;

#[doc(inline)]
pub use self::events::file_permission_member_applied::FilePermissionRequested;

#[doc(inline)]
pub use self::events::file_permission_member_removed::FileCollaboratorRemoved;

#[doc(inline)]
pub use self::events::file_read::FileRead;

#[doc(inline)]
pub use self::events::file_title_updated::FileTitleUpdated;

#[doc(inline)]
pub use self::events::file_trashed::FileTrashed;

#[doc(inline)]
pub use self::events::notice_comment_add::{
    CommentNoticed, CommentNotice, CommentNoticeType,
};

/// The resources of open/drive/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `export_task`.
    pub fn export_task(&self) -> export_task::ExportTaskResource<'c, C> {
        export_task::ExportTaskResource {
            client: self.client,
        }
    }

    /// Operations on `file`.
    pub fn file(&self) -> file::FileResource<'c, C> {
        file::FileResource {
            client: self.client,
        }
    }

    /// Operations on `file_comment`.
    pub fn file_comment(&self) -> file_comment::FileCommentResource<'c, C> {
        file_comment::FileCommentResource {
            client: self.client,
        }
    }

    /// Operations on `file_comment_reply`.
    pub fn file_comment_reply(
        &self,
    ) -> file_comment_reply::FileCommentReplyResource<'c, C> {
        file_comment_reply::FileCommentReplyResource {
            client: self.client,
        }
    }

    /// Operations on `file_statistics`.
    pub fn file_statistics(&self) -> file_statistics::FileStatisticsResource<'c, C> {
        file_statistics::FileStatisticsResource {
            client: self.client,
        }
    }

    /// Operations on `file_subscription`.
    pub fn file_subscription(
        &self,
    ) -> file_subscription::FileSubscriptionResource<'c, C> {
        file_subscription::FileSubscriptionResource {
            client: self.client,
        }
    }

    /// Operations on `file_version`.
    pub fn file_version(&self) -> file_version::FileVersionResource<'c, C> {
        file_version::FileVersionResource {
            client: self.client,
        }
    }

    /// Operations on `file_view_record`.
    pub fn file_view_record(&self) -> file_view_record::FileViewRecordResource<'c, C> {
        file_view_record::FileViewRecordResource {
            client: self.client,
        }
    }

    /// Operations on `import_task`.
    pub fn import_task(&self) -> import_task::ImportTaskResource<'c, C> {
        import_task::ImportTaskResource {
            client: self.client,
        }
    }

    /// Operations on `media`.
    pub fn media(&self) -> media::MediaResource<'c, C> {
        media::MediaResource {
            client: self.client,
        }
    }

    /// Operations on `meta`.
    pub fn meta(&self) -> meta::MetaResource<'c, C> {
        meta::MetaResource {
            client: self.client,
        }
    }

    /// Operations on `permission_member`.
    pub fn permission_member(
        &self,
    ) -> permission_member::PermissionMemberResource<'c, C> {
        permission_member::PermissionMemberResource {
            client: self.client,
        }
    }

    /// Operations on `permission_public`.
    pub fn permission_public(
        &self,
    ) -> permission_public::PermissionPublicResource<'c, C> {
        permission_public::PermissionPublicResource {
            client: self.client,
        }
    }

    /// Operations on `permission_public_password`.
    pub fn permission_public_password(
        &self,
    ) -> permission_public_password::PermissionPublicPasswordResource<'c, C> {
        permission_public_password::PermissionPublicPasswordResource {
            client: self.client,
        }
    }

    /// Operations on `user`.
    pub fn user(&self) -> user::UserResource<'c, C> {
        user::UserResource {
            client: self.client,
        }
    }
}

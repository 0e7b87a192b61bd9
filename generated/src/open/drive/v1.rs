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
//! | Operation | What it does |
//! | --- | --- |
//! | [`CreateExportTask`] | Begins the export of a document as a file.<br>`POST /open-apis/drive/v1/export_tasks` |
//! | [`DownloadExportTask`] | Downloads an exported file.<br>`GET /open-apis/drive/v1/export_tasks/file/:file_token/download` |
//! | [`GetExportTask`] | Returns how far an export is, and the token of the file.<br>`GET /open-apis/drive/v1/export_tasks/:ticket` |
//! | [`CopyFile`] | Copies a file into a folder.<br>`POST /open-apis/drive/v1/files/:file_token/copy` |
//! | [`CreateFolderFile`] | Creates an empty folder within another.<br>`POST /open-apis/drive/v1/files/create_folder` |
//! | [`CreateShortcutFile`] | Creates a shortcut to a file in another folder.<br>`POST /open-apis/drive/v1/files/create_shortcut` |
//! | [`DeleteFile`] | Moves a file or folder to the trash.<br>`DELETE /open-apis/drive/v1/files/:file_token` |
//! | [`DeleteSubscribeFile`] | Ends the subscription to the events of a file or folder.<br>`DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe` |
//! | [`DownloadFile`] | Downloads a file from the drive.<br>`GET /open-apis/drive/v1/files/:file_token/download` |
//! | [`GetSubscribeFile`] | Tells whether there is a subscription to the events of a file or folder.<br>`GET /open-apis/drive/v1/files/:file_token/get_subscribe` |
//! | [`ListFile`] | Lists what is in a folder.<br>`GET /open-apis/drive/v1/files` |
//! | [`MoveFile`] | Moves a file or folder into another folder.<br>`POST /open-apis/drive/v1/files/:file_token/move` |
//! | [`SubscribeFile`] | Subscribes to the events of a file or folder.<br>`POST /open-apis/drive/v1/files/:file_token/subscribe` |
//! | [`TaskCheckFile`] | Returns how far the deletion or the move of a folder is.<br>`GET /open-apis/drive/v1/files/task_check` |
//! | [`UploadAllFile`] | Uploads a file of up to 20 MB.<br>`POST /open-apis/drive/v1/files/upload_all` |
//! | [`UploadFinishFile`] | Ends an upload in parts: the blocks become a file.<br>`POST /open-apis/drive/v1/files/upload_finish` |
//! | [`UploadPartFile`] | Uploads one block of a file.<br>`POST /open-apis/drive/v1/files/upload_part` |
//! | [`UploadPrepareFile`] | Begins the upload of a file in parts.<br>`POST /open-apis/drive/v1/files/upload_prepare` |
//! | [`BatchQueryFileComment`] | Returns comments on a document by their ids.<br>`POST /open-apis/drive/v1/files/:file_token/comments/batch_query` |
//! | [`CreateFileComment`] | Comments on the whole of a document.<br>`POST /open-apis/drive/v1/files/:file_token/comments` |
//! | [`GetFileComment`] | Returns a comment on the whole of a document.<br>`GET /open-apis/drive/v1/files/:file_token/comments/:comment_id` |
//! | [`ListFileComment`] | Lists the comments on a document, with the beginning of their replies.<br>`GET /open-apis/drive/v1/files/:file_token/comments` |
//! | [`PatchFileComment`] | Resolves a comment, or opens it again.<br>`PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id` |
//! | [`ReplyToComment`] | Replies to a comment.<br>`POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies` |
//! | [`DeleteReply`] | Deletes a reply.<br>`DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id` |
//! | [`ListReplies`] | Lists the replies of a comment; the first one is the comment itself.<br>`GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies` |
//! | [`UpdateReply`] | Changes what a reply says.<br>`PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id` |
//! | [`GetFileStatistics`] | Returns how often a file was opened and liked.<br>`GET /open-apis/drive/v1/files/:file_token/statistics` |
//! | [`CreateFileSubscription`] | Lets the docs assistant tell the user of new comments on a document.<br>`POST /open-apis/drive/v1/files/:file_token/subscriptions` |
//! | [`GetFileSubscription`] | Returns a subscription of the docs assistant.<br>`GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id` |
//! | [`PatchFileSubscription`] | Switches a subscription of the docs assistant on or off.<br>`PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id` |
//! | [`CreateFileVersion`] | Saves the present state of a document as a version.<br>`POST /open-apis/drive/v1/files/:file_token/versions` |
//! | [`DeleteFileVersion`] | Deletes a version of a document.<br>`DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id` |
//! | [`GetFileVersion`] | Returns a version of a document.<br>`GET /open-apis/drive/v1/files/:file_token/versions/:version_id` |
//! | [`ListFileVersion`] | Lists the versions of a document.<br>`GET /open-apis/drive/v1/files/:file_token/versions` |
//! | [`ListFileViewRecord`] | Lists who opened a file, and when.<br>`GET /open-apis/drive/v1/files/:file_token/view_records` |
//! | [`CreateImportTask`] | Begins the import of a file as a document, spreadsheet or base.<br>`POST /open-apis/drive/v1/import_tasks` |
//! | [`GetImportTask`] | Returns how far an import is, and the token of the document.<br>`GET /open-apis/drive/v1/import_tasks/:ticket` |
//! | [`BatchGetTmpDownloadUrlMedia`] | Returns addresses from which up to five materials can be downloaded for 24 hours.<br>`GET /open-apis/drive/v1/medias/batch_get_tmp_download_url` |
//! | [`DownloadMedia`] | Downloads a material of a document.<br>`GET /open-apis/drive/v1/medias/:file_token/download` |
//! | [`PrepareImportMedia`] | Begins the upload, in parts, of a file that is imported at once.<br>`POST /open-apis/drive/v1/medias/upload_prepare` |
//! | [`UploadAllMedia`] | Uploads a material of up to 20 MB: a file or an image that a document shows.<br>`POST /open-apis/drive/v1/medias/upload_all` |
//! | [`UploadFinishMedia`] | Ends an upload in parts: the blocks become a material.<br>`POST /open-apis/drive/v1/medias/upload_finish` |
//! | [`UploadImportMedia`] | Uploads a file of up to 20 MB, to be imported at once.<br>`POST /open-apis/drive/v1/medias/upload_all` |
//! | [`UploadPartMedia`] | Uploads one block of a material.<br>`POST /open-apis/drive/v1/medias/upload_part` |
//! | [`UploadPrepareMedia`] | Begins the upload of a material in parts.<br>`POST /open-apis/drive/v1/medias/upload_prepare` |
//! | [`BatchQueryMeta`] | Returns title, owner and times of up to 200 files.<br>`POST /open-apis/drive/v1/metas/batch_query` |
//! | [`AuthPermissionMember`] | Tells whether the caller may do something with a document.<br>`GET /open-apis/drive/v1/permissions/:token/members/auth` |
//! | [`BatchCreatePermissionMember`] | Gives up to ten collaborators permissions on a document.<br>`POST /open-apis/drive/v1/permissions/:token/members/batch_create` |
//! | [`CreatePermissionMember`] | Gives a user, chat, department or other collaborator a permission on a document.<br>`POST /open-apis/drive/v1/permissions/:token/members` |
//! | [`DeletePermissionMember`] | Takes the permission of a collaborator on a document.<br>`DELETE /open-apis/drive/v1/permissions/:token/members/:member_id` |
//! | [`ListPermissionMember`] | Lists the collaborators of a document.<br>`GET /open-apis/drive/v1/permissions/:token/members` |
//! | [`TransferOwnerPermissionMember`] | Makes another user, or an app, the owner of a document.<br>`POST /open-apis/drive/v1/permissions/:token/members/transfer_owner` |
//! | [`UpdatePermissionMember`] | Changes the permission of a collaborator.<br>`PUT /open-apis/drive/v1/permissions/:token/members/:member_id` |
//! | [`GetPermissionPublic`] | Returns what everyone may do with a document.<br>`GET /open-apis/drive/v1/permissions/:token/public` |
//! | [`PatchPermissionPublic`] | Changes what everyone may do with a document.<br>`PATCH /open-apis/drive/v1/permissions/:token/public` |
//! | [`CreatePermissionPublicPassword`] | Protects the link of a document with a password.<br>`POST /open-apis/drive/v1/permissions/:token/public/password` |
//! | [`DeletePermissionPublicPassword`] | Removes the password of a document.<br>`DELETE /open-apis/drive/v1/permissions/:token/public/password` |
//! | [`UpdatePermissionPublicPassword`] | Replaces the password of a document with a new one.<br>`PUT /open-apis/drive/v1/permissions/:token/public/password` |
//! | [`RemoveSubscriptionUser`] | Ends the subscription to events of all documents of a user.<br>`DELETE /open-apis/drive/v1/user/remove_subscription` |
//! | [`SubscriptionUser`] | Subscribes to events of all documents of a user.<br>`POST /open-apis/drive/v1/user/subscription` |
//! | [`SubscriptionStatusUser`] | Tells whether there is a subscription to events of all documents of a user.<br>`GET /open-apis/drive/v1/user/subscription_status` |
//!
//! | Event | When it comes |
//! | --- | --- |
//! | [`BaseFieldsChanged`] | Fields of a base were added, changed or deleted.<br>`drive.file.bitable_field_changed_v1` |
//! | [`BaseRecordsChanged`] | Records of a base were added, changed or deleted.<br>`drive.file.bitable_record_changed_v1` |
//! | [`FileCreatedInFolder`] | A file was created in a folder.<br>`drive.file.created_in_folder_v1` |
//! | [`FileDeleted`] | A file was deleted for good.<br>`drive.file.deleted_v1` |
//! | [`FileEdited`] | A file was edited; of a base, its fields or records.<br>`drive.file.edit_v1` |
//! | [`FileCollaboratorAdded`] | Users or group chats got permissions on a file.<br>`drive.file.permission_member_added_v1` |
//! | [`FilePermissionRequested`] | A user asked for a permission on a file, perhaps for others.<br>`drive.file.permission_member_applied_v1` |
//! | [`FileCollaboratorRemoved`] | Users or group chats lost permissions on a file.<br>`drive.file.permission_member_removed_v1` |
//! | [`FileRead`] | A file was opened.<br>`drive.file.read_v1` |
//! | [`FileTitleUpdated`] | The title of a file was changed.<br>`drive.file.title_updated_v1` |
//! | [`FileTrashed`] | A file was moved to the trash.<br>`drive.file.trashed_v1` |
//! | [`CommentNoticed`] | A user was told of a new comment or reply.<br>`drive.notice.comment_add_v1` |

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

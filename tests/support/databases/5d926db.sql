-- Made by the server of commit 5d926db.
BEGIN;
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" (id, name, applied) VALUES
(1, '0001_first', '2026-11-28 22:40:49.625758'),
(2, '0002_conversations', '2026-11-28 22:40:49.666758');
CREATE TABLE "user" ("id" INTEGER NOT NULL PRIMARY KEY, "username" TEXT NOT NULL, "username_key" TEXT NOT NULL, "email" TEXT NOT NULL, "email_key" TEXT NOT NULL, "password_hash" TEXT NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, display_name TEXT, status TEXT, avatar TEXT, disabled_at INTEGER, deleted_at INTEGER);
INSERT INTO "user" (id, username, username_key, email, email_key, password_hash, position, created_at, display_name, status, avatar, disabled_at, deleted_at) VALUES
(1, 'Ava', 'ava', 'ava@temp.com', 'ava@temp.com', '$2b$04$7E3B90oKicC4yWciA/1tWu4LTfxaLjpAUg0lU6RPwRNaLvicutY36', 0, 1795905650044107, NULL, NULL, NULL, NULL, NULL),
(2, 'Mike', 'mike', 'mike@temp.com', 'mike@temp.com', '$2b$04$gNggUOvVBK7xwJF/IS5Xs.8dP.l6li5ob01C5xrlNgulY9xOwsG6a', 0, 1795905650044107, NULL, NULL, NULL, NULL, NULL),
(3, 'Zoe', 'zoe', 'Zoe@Example.com', 'zoe@example.com', '$2b$04$fHS3nKrpzPoGneV2lV3H3eXR/e8W5Tehts48H9lRIoAKfzsKl6HFO', 2, 1795905650231999, NULL, NULL, NULL, NULL, NULL),
(4, 'Straße', 'strasse', 'Strasse@Example.com', 'strasse@example.com', '$2b$04$gMHogaO4mS4ZAvFAq2/rpuz6TANnPwzFwUD4jRL5kONnJ1pxH6D1y', 2, 1795905650266084, NULL, NULL, NULL, NULL, NULL),
(5, 'carl', 'carl', 'carl@Example.com', 'carl@example.com', '$2b$04$i8.J4rLxCHOVsC0ow5UUmOSaxYvpNjPl32iY6RETrl6XEQ5xKMQI6', 2, 1795905650302722, NULL, NULL, NULL, NULL, NULL),
(6, 'Dora', 'dora', 'Dora@Example.com', 'dora@example.com', '$2b$04$AaiYzuFufqpAPAhwRr3HsOxuQQlUJ02nHLSXrsVRpj2LQOFwTnm/K', 2, 1795905650328352, NULL, NULL, NULL, NULL, NULL),
(7, 'eve', 'eve', 'eve@Example.com', 'eve@example.com', '$2b$04$3DlZmKpDk1UTHRuBykRGgOEVilRxZgqe87eh430UYzxyyb.wGJk36', 2, 1795905650372371, NULL, NULL, NULL, NULL, NULL),
(8, 'Frank', 'frank', 'Frank@Example.com', 'frank@example.com', '$2b$04$7fj2j//FoJkNozze33zfaegQ/XYFIZupJ1sdzLSbgCGAv156CjORO', 2, 1795905650393357, NULL, NULL, NULL, NULL, NULL),
(9, 'gone', 'gone', 'gone@Example.com', 'gone@example.com', '$2b$04$8uu16qpHsPMD0B8SNGUKMO69mAvf0WO/AdqAaOrSrB894WHhRZIg2', 2, 1795905650416081, NULL, NULL, NULL, NULL, NULL),
(10, 'kept', 'kept', 'kept@Example.com', 'kept@example.com', '$2b$04$tuEKlOMXdCGXPTRx5qmcJef62mTnbt1v7v9FGuDzwCzNDVsIi2mcm', 2, 1795905650460093, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE "group" ("id" INTEGER NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, "name" TEXT, "owner_id" INTEGER, "direct_key" TEXT, "created_at" INTEGER NOT NULL, topic TEXT NOT NULL DEFAULT '', visibility TEXT NOT NULL DEFAULT 'private', may_post TEXT NOT NULL DEFAULT 'all', may_invite TEXT NOT NULL DEFAULT 'admins', may_pin TEXT NOT NULL DEFAULT 'admins', history TEXT NOT NULL DEFAULT 'all', archived_at INTEGER, deleted_id INTEGER, name_key TEXT NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "user" ("id"));
INSERT INTO "group" (id, kind, name, owner_id, direct_key, created_at, topic, visibility, may_post, may_invite, may_pin, history, archived_at, deleted_id, name_key) VALUES
(1, 'group', 'General', 1, NULL, 1795905650044107, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'general'),
(2, 'group', 'Straße CAFÉ', 3, NULL, 1795905650483633, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'strasse café'),
(3, 'group', 'Second', 4, NULL, 1795905650504663, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'second'),
(4, 'group', 'To be deleted', 5, NULL, 1795905650576579, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'to be deleted'),
(5, 'direct', NULL, NULL, '3:4', 1795905651191786, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, ''),
(6, 'direct', NULL, NULL, '3:9', 1795905651235625, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, '');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER, "seq" INTEGER, "type" TEXT NOT NULL, "actor_id" INTEGER NOT NULL, "subject_id" INTEGER, "data" TEXT, "created_at" INTEGER NOT NULL, FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("actor_id") REFERENCES "user" ("id"), FOREIGN KEY ("subject_id") REFERENCES "user" ("id"));
INSERT INTO "event" (id, group_id, seq, type, actor_id, subject_id, data, created_at) VALUES
(1, 1, 1, 'group_created', 1, 1, '{"kind":"group","name":"General","member_ids":[1]}', 1795905650044107),
(2, 1, 2, 'member_added', 1, 2, '{"user_id":2,"username":"Mike","role":"member","from_seq":1}', 1795905650044107),
(3, 2, 1, 'group_created', 3, 3, '{"kind":"group","name":"Straße CAFÉ","member_ids":[3]}', 1795905650483633),
(4, 3, 1, 'group_created', 4, 4, '{"kind":"group","name":"Second","member_ids":[4]}', 1795905650504663),
(5, 4, 1, 'group_created', 5, 5, '{"kind":"group","name":"To be deleted","member_ids":[5]}', 1795905650576579),
(6, 2, 2, 'member_added', 3, 4, '{"user_id":4,"username":"Straße","role":"member","from_seq":1}', 1795905650592302),
(7, 2, 3, 'member_added', 3, 5, '{"user_id":5,"username":"carl","role":"member","from_seq":1}', 1795905650607945),
(8, 2, 4, 'member_added', 3, 6, '{"user_id":6,"username":"Dora","role":"member","from_seq":1}', 1795905650623480),
(9, 2, 5, 'member_added', 3, 7, '{"user_id":7,"username":"eve","role":"member","from_seq":1}', 1795905650649206),
(10, 2, 6, 'member_added', 3, 9, '{"user_id":9,"username":"gone","role":"member","from_seq":1}', 1795905650702698),
(11, 2, 7, 'member_added', 3, 10, '{"user_id":10,"username":"kept","role":"member","from_seq":1}', 1795905650715813),
(12, 3, 2, 'member_added', 4, 3, '{"user_id":3,"username":"Zoe","role":"member","from_seq":1}', 1795905650728103),
(13, 3, 3, 'member_added', 4, 5, '{"user_id":5,"username":"carl","role":"member","from_seq":1}', 1795905650741053),
(14, 3, 4, 'member_added', 4, 9, '{"user_id":9,"username":"gone","role":"member","from_seq":1}', 1795905650748374),
(15, 4, 2, 'member_added', 5, 3, '{"user_id":3,"username":"Zoe","role":"member","from_seq":1}', 1795905650774239),
(16, 2, 8, 'group_message', 3, NULL, NULL, 1795905650796522),
(17, 2, 9, 'group_message', 4, NULL, NULL, 1795905650812163),
(18, 2, 10, 'group_message', 5, NULL, NULL, 1795905650867642),
(19, 2, 11, 'group_message', 6, NULL, NULL, 1795905650922986),
(20, 2, 12, 'group_message', 6, NULL, NULL, 1795905650947821),
(21, 2, 13, 'group_message', 9, NULL, NULL, 1795905650967387),
(22, 2, 14, 'group_message', 9, NULL, NULL, 1795905650973184),
(23, 2, 15, 'group_message', 10, NULL, NULL, 1795905650998488),
(24, 3, 5, 'group_message', 9, NULL, NULL, 1795905651027194),
(25, 4, 3, 'group_message', 5, NULL, NULL, 1795905651059614),
(26, 4, 4, 'group_message', 5, NULL, NULL, 1795905651075908),
(27, 4, 5, 'group_message', 5, NULL, NULL, 1795905651099240),
(28, 2, 16, 'group_message', 7, NULL, NULL, 1795905651126622),
(29, 5, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,4]}', 1795905651191786),
(30, 5, 2, 'direct_message', 3, NULL, NULL, 1795905651191786),
(31, 5, 3, 'direct_message', 4, NULL, NULL, 1795905651219778),
(32, 6, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,9]}', 1795905651235625),
(33, 6, 2, 'direct_message', 3, NULL, NULL, 1795905651235625),
(34, 6, 3, 'direct_message', 9, NULL, NULL, 1795905651255060),
(35, 2, 17, 'message_edited', 6, NULL, '{"message_id":19}', 1795905651375999),
(36, 2, 18, 'message_edited', 6, NULL, '{"message_id":19}', 1795905651395627),
(37, 2, 19, 'message_edited', 9, NULL, '{"message_id":22}', 1795905651474488),
(38, 2, 20, 'reaction_added', 3, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":1}}', 1795905651520117),
(39, 2, 21, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":2}}', 1795905651551753),
(40, 2, 22, 'reaction_added', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":2,"heart":1}}', 1795905651597737),
(41, 2, 23, 'reaction_added', 9, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905651629959),
(42, 2, 24, 'reaction_added', 3, NULL, '{"message_id":20,"message_seq":12,"emoji":"x","reactions":{"x":1}}', 1795905651660444),
(43, 2, 25, 'reaction_removed', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":2}}', 1795905651691855),
(44, 2, 26, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905651734269),
(45, 2, 27, 'reaction_removed', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":3}}', 1795905651772269),
(46, 2, 28, 'message_pinned', 3, NULL, '{"message_id":17,"message_seq":9}', 1795905651791552),
(47, 2, 29, 'message_pinned', 3, NULL, '{"message_id":20,"message_seq":12}', 1795905651828109),
(48, 2, 30, 'message_pinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905651861202),
(49, 2, 31, 'message_unpinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905651896005),
(50, 2, 32, 'message_deleted', 6, NULL, '{"message_id":20,"message_seq":12}', 1795905651909563),
(51, 2, 33, 'member_removed', 3, 7, '{"user_id":7,"username":"eve"}', 1795905652214535),
(52, 3, 6, 'member_removed', 5, 5, '{"user_id":5,"username":"carl"}', 1795905652258875),
(53, NULL, NULL, 'session_revoked', 6, 6, '{"user_id":6,"session_id":"rWT1y8twn3AtADjCOiAvZQ"}', 1795905652407762);
CREATE TABLE "membership" ("group_id" INTEGER NOT NULL, "user_id" INTEGER NOT NULL, "role" TEXT NOT NULL, "from_seq" INTEGER NOT NULL, "read_seq" INTEGER NOT NULL, "joined_id" INTEGER NOT NULL, "joined_at" INTEGER NOT NULL, muted_until INTEGER, PRIMARY KEY ("user_id", "group_id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("user_id") REFERENCES "user" ("id")) WITHOUT ROWID;
INSERT INTO "membership" (group_id, user_id, role, from_seq, read_seq, joined_id, joined_at, muted_until) VALUES
(1, 1, 'owner', 1, 1, 1, 1795905650044107, NULL),
(1, 2, 'member', 1, 2, 2, 1795905650044107, NULL),
(2, 3, 'owner', 1, 1, 3, 1795905650483633, NULL),
(2, 4, 'member', 1, 2, 6, 1795905650592302, NULL),
(2, 5, 'member', 1, 12, 7, 1795905650607945, NULL),
(2, 6, 'member', 1, 8, 8, 1795905650623480, NULL),
(2, 9, 'member', 1, 6, 10, 1795905650702698, NULL),
(2, 10, 'member', 1, 7, 11, 1795905650715813, NULL),
(3, 3, 'member', 1, 2, 12, 1795905650728103, NULL),
(3, 4, 'owner', 1, 1, 4, 1795905650504663, NULL),
(3, 9, 'member', 1, 4, 14, 1795905650748374, NULL),
(4, 3, 'member', 1, 2, 15, 1795905650774239, NULL),
(4, 5, 'owner', 1, 1, 5, 1795905650576579, NULL),
(5, 3, 'member', 1, 1, 29, 1795905651191786, NULL),
(5, 4, 'member', 1, 1, 29, 1795905651191786, NULL),
(6, 3, 'member', 1, 1, 32, 1795905651235625, NULL),
(6, 9, 'member', 1, 1, 32, 1795905651235625, NULL);
CREATE TABLE "message" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER NOT NULL, "seq" INTEGER NOT NULL, "sender_id" INTEGER NOT NULL, "type" TEXT NOT NULL, "content" TEXT NOT NULL, "media_url" TEXT, "reply_to" INTEGER, "key" TEXT, "revision" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "edited_at" INTEGER, "deleted_at" INTEGER, mentions TEXT, files TEXT, quote INTEGER, FOREIGN KEY ("id") REFERENCES "event" ("id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("sender_id") REFERENCES "user" ("id"));
INSERT INTO "message" (id, group_id, seq, sender_id, type, content, media_url, reply_to, key, revision, created_at, edited_at, deleted_at, mentions, files, quote) VALUES
(16, 2, 8, 3, 'text', 'hello world first', NULL, NULL, 'k1', 1, 1795905650796522, NULL, NULL, NULL, NULL, NULL),
(17, 2, 9, 4, 'text', 'answer @Zoe and @carl', NULL, 16, NULL, 1, 1795905650812163, NULL, NULL, '[3,5]', NULL, 1),
(18, 2, 10, 5, 'text', '@all 你好世界 héllo', 'http://x.test/a.png', NULL, NULL, 1, 1795905650867642, NULL, NULL, NULL, NULL, NULL),
(19, 2, 11, 6, 'text', 'edited twice', NULL, NULL, NULL, 3, 1795905650922986, 1795905651395627, NULL, NULL, NULL, NULL),
(20, 2, 12, 6, 'text', '', NULL, NULL, NULL, 1, 1795905650947821, NULL, 1795905651909563, NULL, NULL, NULL),
(21, 2, 13, 9, 'text', 'said by one who goes', NULL, NULL, NULL, 1, 1795905650967387, NULL, NULL, NULL, NULL, NULL),
(22, 2, 14, 9, 'text', 'edited by gone', NULL, NULL, NULL, 2, 1795905650973184, 1795905651474488, NULL, NULL, NULL, NULL),
(23, 2, 15, 10, 'text', 'stays, of one who is gone', NULL, NULL, NULL, 1, 1795905650998488, NULL, NULL, NULL, NULL, NULL),
(24, 3, 5, 9, 'text', 'in second', NULL, NULL, NULL, 1, 1795905651027194, NULL, NULL, NULL, NULL, NULL),
(25, 4, 3, 5, 'text', 'in the deleted group 0', NULL, NULL, NULL, 1, 1795905651059614, NULL, NULL, NULL, NULL, NULL),
(26, 4, 4, 5, 'text', 'in the deleted group 1', NULL, NULL, NULL, 1, 1795905651075908, NULL, NULL, NULL, NULL, NULL),
(27, 4, 5, 5, 'text', 'in the deleted group 2', NULL, NULL, NULL, 1, 1795905651099240, NULL, NULL, NULL, NULL, NULL),
(28, 2, 16, 7, 'note', 'more 0', NULL, NULL, NULL, 1, 1795905651126622, NULL, NULL, NULL, NULL, NULL),
(30, 5, 2, 3, 'text', 'direct one', NULL, NULL, 'd1', 1, 1795905651191786, NULL, NULL, NULL, NULL, NULL),
(31, 5, 3, 4, 'text', 'direct two', NULL, NULL, NULL, 1, 1795905651219778, NULL, NULL, NULL, NULL, NULL),
(33, 6, 2, 3, 'text', 'direct to gone', NULL, NULL, NULL, 1, 1795905651235625, NULL, NULL, NULL, NULL, NULL),
(34, 6, 3, 9, 'text', 'direct from gone', NULL, NULL, NULL, 1, 1795905651255060, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE "meta" ("id" INTEGER NOT NULL PRIMARY KEY, "epoch" TEXT NOT NULL, indexed_id INTEGER NOT NULL DEFAULT 0);
INSERT INTO "meta" (id, epoch, indexed_id) VALUES
(1, '6a9aac82', 0);
CREATE TABLE "session" ("id" TEXT NOT NULL PRIMARY KEY, "user_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "expires_at" INTEGER NOT NULL, "revoked_at" INTEGER, FOREIGN KEY ("user_id") REFERENCES "user" ("id"));
INSERT INTO "session" (id, user_id, position, created_at, expires_at, revoked_at) VALUES
('8-D35QjXGrfyrWjJSybR5A', 9, 2, 1795905650416081, 1796510450416081, NULL),
('WVg2o0OJs1dudnwII0Fp-g', 3, 2, 1795905650231999, 1796510450231999, NULL),
('Xl7qCmJIbAJk-540crmrQw', 6, 2, 1795905650328352, 1796510450328352, NULL),
('XpT0G0xGvkwPnK0LUxd_JA', 10, 2, 1795905650460093, 1796510450460093, NULL),
('hJ4tdSGxhcR5IGIXGT-2Sw', 8, 2, 1795905650393357, 1796510450393357, NULL),
('jA9LOI5b3JNZP_0CVgDvNA', 4, 2, 1795905650266084, 1796510450266084, NULL),
('rWT1y8twn3AtADjCOiAvZQ', 6, 2, 1795905652320002, 1796510452320002, 1795905652407762),
('tKyJbsfOb67mTXx4NT7DCA', 1, 0, 1795905651322334, 1796510451322334, NULL),
('uvnHXvH8U4pXWVNvGkcOZA', 5, 2, 1795905650302722, 1796510450302722, NULL),
('xeE3tAUxNbbOh3HX9Ye8jw', 7, 2, 1795905650372371, 1796510450372371, NULL);
CREATE TABLE version (
    message_id INTEGER NOT NULL REFERENCES message (id),
    revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, revision)
) WITHOUT ROWID;
INSERT INTO "version" (message_id, revision, content, created_at) VALUES
(19, 1, 'to be edited', 1795905650922986),
(19, 2, 'edited once @eve', 1795905651375999),
(22, 1, 'also said, edited', 1795905650973184);
CREATE TABLE reaction (
    message_id INTEGER NOT NULL REFERENCES message (id),
    emoji TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, emoji, user_id)
) WITHOUT ROWID;
INSERT INTO "reaction" (message_id, emoji, user_id, created_at) VALUES
(16, '👍', 3, 1795905651520117),
(16, '👍', 5, 1795905651734269),
(16, '👍', 9, 1795905651629959);
CREATE TABLE pin (
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    message_id INTEGER NOT NULL REFERENCES message (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (group_id, message_id)
) WITHOUT ROWID;
INSERT INTO "pin" (group_id, message_id, user_id, created_at) VALUES
(2, 17, 3, 1795905651791552);
CREATE TABLE mention (
    user_id INTEGER NOT NULL,
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    message_id INTEGER NOT NULL REFERENCES message (id),
    PRIMARY KEY (user_id, group_id, message_id)
) WITHOUT ROWID;
INSERT INTO "mention" (user_id, group_id, message_id) VALUES
(3, 2, 17),
(5, 2, 17);
CREATE TABLE ban (
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    actor_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (group_id, user_id)
) WITHOUT ROWID;
CREATE TABLE invite (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    code_hash BLOB NOT NULL UNIQUE,
    actor_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    uses_left INTEGER,
    revoked_at INTEGER
);
CREATE TABLE file (
    id TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    width INTEGER,
    height INTEGER,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE upload (
    user_id INTEGER NOT NULL REFERENCES user (id),
    file_id TEXT NOT NULL REFERENCES file (id),
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, file_id)
) WITHOUT ROWID;
CREATE TABLE attachment (
    message_id INTEGER NOT NULL REFERENCES message (id),
    file_id TEXT NOT NULL REFERENCES file (id),
    PRIMARY KEY (message_id, file_id)
) WITHOUT ROWID;
CREATE TABLE block (
    user_id INTEGER NOT NULL REFERENCES user (id),
    blocked_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, blocked_id)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
CREATE UNIQUE INDEX "schema_migration_name" ON "schema_migration" ("name");
CREATE UNIQUE INDEX "user_username_key" ON "user" ("username_key");
CREATE UNIQUE INDEX "user_email_key" ON "user" ("email_key");
CREATE UNIQUE INDEX "group_direct_key" ON "group" ("direct_key");
CREATE UNIQUE INDEX "event_group_id_seq" ON "event" ("group_id", "seq");
CREATE INDEX "event_group_id_id" ON "event" ("group_id", "id");
CREATE INDEX "event_subject_id_id" ON "event" ("subject_id", "id") WHERE subject_id IS NOT NULL;
CREATE UNIQUE INDEX "membership_group_id_user_id" ON "membership" ("group_id", "user_id");
CREATE INDEX "message_group_id_id" ON "message" ("group_id", "id");
CREATE UNIQUE INDEX "message_sender_id_key" ON "message" ("sender_id", "key") WHERE key IS NOT NULL;
CREATE INDEX "session_user_id" ON "session" ("user_id");
CREATE INDEX reaction_user ON reaction (user_id);
CREATE INDEX mention_message ON mention (message_id);
CREATE INDEX invite_group ON invite (group_id);
CREATE INDEX upload_file ON upload (file_id);
CREATE INDEX attachment_file ON attachment (file_id);
CREATE INDEX group_public ON "group" (name_key, id)
    WHERE visibility = 'public' AND deleted_id IS NULL;
COMMIT;

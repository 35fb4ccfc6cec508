-- Made by the server of commit 294bbc9.
BEGIN;
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" (id, name, applied) VALUES
(1, '0001_first', '2026-11-28 22:41:14.481810'),
(2, '0002_conversations', '2026-11-28 22:41:14.549483');
CREATE TABLE "user" ("id" INTEGER NOT NULL PRIMARY KEY, "username" TEXT NOT NULL, "username_key" TEXT NOT NULL, "email" TEXT NOT NULL, "email_key" TEXT NOT NULL, "password_hash" TEXT NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, display_name TEXT, status TEXT, avatar TEXT, disabled_at INTEGER, deleted_at INTEGER, erase_from INTEGER);
INSERT INTO "user" (id, username, username_key, email, email_key, password_hash, position, created_at, display_name, status, avatar, disabled_at, deleted_at, erase_from) VALUES
(1, 'Ava', 'ava', 'ava@temp.com', 'ava@temp.com', '$2b$04$pfjdcgVWI1RC9GXWDbvAoO8Wv/PbTem9N0FTxPu5/KmCuyKRm16be', 0, 1795905674995662, NULL, NULL, NULL, NULL, NULL, NULL),
(2, 'Mike', 'mike', 'mike@temp.com', 'mike@temp.com', '$2b$04$e19b/snItSxuZXWD2PEEYOBSLFPuTFF3Fs.xvdBudBS4bJ.pgvFq6', 0, 1795905674995662, NULL, NULL, NULL, NULL, NULL, NULL),
(3, 'Zoe', 'zoe', 'Zoe@Example.com', 'zoe@example.com', '$2b$04$6Ezbr9YZs40fNTLugpPMUO5xgQykBc83hzAAxn7FA16qgAFwW4IOW', 2, 1795905675303765, 'Zoë Z.', 'away', NULL, NULL, NULL, NULL),
(4, 'Straße', 'strasse', 'Strasse@Example.com', 'strasse@example.com', '$2b$04$kNehlA7lu5Cu7dLxMinmqeXedTOtqPkqqwXWwFHCs62diTn3PZsKm', 2, 1795905675313188, NULL, NULL, NULL, NULL, NULL, NULL),
(5, 'carl', 'carl', 'carl@Example.com', 'carl@example.com', '$2b$04$b3rDfcNmCsLqqV6csWieruaVMJgaMkSOIZ0h4E/trbVvvb7CktgVC', 2, 1795905675322403, NULL, NULL, NULL, NULL, NULL, NULL),
(6, 'Dora', 'dora', 'Dora@Example.com', 'dora@example.com', '$2b$04$u/rt0LbAbKH2cQ78J..ckeFrRxgn.5sffwMLaIePCsPuZUC0SMxj6', 2, 1795905675331869, NULL, NULL, NULL, NULL, NULL, NULL),
(7, 'eve', 'eve', 'eve@Example.com', 'eve@example.com', '$2b$04$shx/YUUw2wBy56bLYlcUbu3MyGgNeTc6v9bX8DpzCoYYy8pzsndCC', 2, 1795905675340611, NULL, NULL, NULL, NULL, NULL, NULL),
(8, 'Frank', 'frank', 'Frank@Example.com', 'frank@example.com', '$2b$04$hUsboS14Zyw7ErF6Wf.bteGDamxIOxEXo5JokIoCI0d8BMPp3o862', 2, 1795905675349991, NULL, NULL, NULL, NULL, NULL, NULL),
(9, 'deleted-9', '
deleted-9', 'deleted-9', '
deleted-9', '', 2, 1795905675359158, NULL, NULL, NULL, NULL, 1795905677014966, NULL),
(10, 'deleted-10', '
deleted-10', 'deleted-10', '
deleted-10', '', 2, 1795905675367710, NULL, NULL, NULL, NULL, 1795905676897474, NULL);
CREATE TABLE "group" ("id" INTEGER NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, "name" TEXT, "owner_id" INTEGER, "direct_key" TEXT, "created_at" INTEGER NOT NULL, topic TEXT NOT NULL DEFAULT '', visibility TEXT NOT NULL DEFAULT 'private', may_post TEXT NOT NULL DEFAULT 'all', may_invite TEXT NOT NULL DEFAULT 'admins', may_pin TEXT NOT NULL DEFAULT 'admins', history TEXT NOT NULL DEFAULT 'all', archived_at INTEGER, deleted_id INTEGER, name_key TEXT NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "user" ("id"));
INSERT INTO "group" (id, kind, name, owner_id, direct_key, created_at, topic, visibility, may_post, may_invite, may_pin, history, archived_at, deleted_id, name_key) VALUES
(1, 'group', 'General', 1, NULL, 1795905674995662, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'general'),
(2, 'group', 'Straße CAFÉ', 3, NULL, 1795905675376214, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'strasse café'),
(3, 'group', 'Second', 4, NULL, 1795905675383920, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'second'),
(4, 'group', 'To be deleted', 5, NULL, 1795905675391738, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'to be deleted'),
(5, 'direct', NULL, NULL, '3:4', 1795905675830473, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, ''),
(6, 'direct', NULL, NULL, '3:9', 1795905675883941, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, '');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER, "seq" INTEGER, "type" TEXT NOT NULL, "actor_id" INTEGER NOT NULL, "subject_id" INTEGER, "data" TEXT, "created_at" INTEGER NOT NULL, FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("actor_id") REFERENCES "user" ("id"), FOREIGN KEY ("subject_id") REFERENCES "user" ("id"));
INSERT INTO "event" (id, group_id, seq, type, actor_id, subject_id, data, created_at) VALUES
(1, 1, 1, 'group_created', 1, 1, '{"kind":"group","name":"General","member_ids":[1]}', 1795905674995662),
(2, 1, 2, 'member_added', 1, 2, '{"user_id":2,"role":"member","from_seq":1}', 1795905674995662),
(3, 2, 1, 'group_created', 3, 3, '{"kind":"group","name":"Straße CAFÉ","member_ids":[3]}', 1795905675376214),
(4, 3, 1, 'group_created', 4, 4, '{"kind":"group","name":"Second","member_ids":[4]}', 1795905675383920),
(5, 4, 1, 'group_created', 5, 5, '{"kind":"group","name":"To be deleted","member_ids":[5]}', 1795905675391738),
(6, 2, 2, 'member_added', 3, 4, '{"user_id":4,"role":"member","from_seq":1}', 1795905675398074),
(7, 2, 3, 'member_added', 3, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905675403135),
(8, 2, 4, 'member_added', 3, 6, '{"user_id":6,"role":"member","from_seq":1}', 1795905675408449),
(9, 2, 5, 'member_added', 3, 7, '{"user_id":7,"role":"member","from_seq":1}', 1795905675415740),
(10, 2, 6, 'member_added', 3, 9, '{"user_id":9,"role":"member","from_seq":1}', 1795905675422629),
(11, 2, 7, 'member_added', 3, 10, '{"user_id":10,"role":"member","from_seq":1}', 1795905675433134),
(12, 3, 2, 'member_added', 4, 3, '{"user_id":3,"role":"member","from_seq":1}', 1795905675450925),
(13, 3, 3, 'member_added', 4, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905675480890),
(14, 3, 4, 'member_added', 4, 9, '{"user_id":9,"role":"member","from_seq":1}', 1795905675499661),
(15, 4, 2, 'member_added', 5, 3, '{"user_id":3,"role":"member","from_seq":1}', 1795905675517231),
(16, 2, 8, 'group_message', 3, NULL, NULL, 1795905675530551),
(17, 2, 9, 'group_message', 4, NULL, NULL, 1795905675552163),
(18, 2, 10, 'group_message', 5, NULL, NULL, 1795905675566946),
(19, 2, 11, 'group_message', 6, NULL, NULL, 1795905675601630),
(20, 2, 12, 'group_message', 6, NULL, NULL, 1795905675618778),
(21, 2, 13, 'group_message', 9, NULL, NULL, 1795905675643871),
(22, 2, 14, 'group_message', 9, NULL, NULL, 1795905675667673),
(23, 2, 15, 'group_message', 10, NULL, NULL, 1795905675686804),
(24, 3, 5, 'group_message', 9, NULL, NULL, 1795905675700541),
(25, 4, 3, 'group_message', 5, NULL, NULL, 1795905675722525),
(26, 4, 4, 'group_message', 5, NULL, NULL, 1795905675744996),
(27, 4, 5, 'group_message', 5, NULL, NULL, 1795905675779816),
(28, 2, 16, 'group_message', 7, NULL, NULL, 1795905675804477),
(29, 5, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,4]}', 1795905675830473),
(30, 5, 2, 'direct_message', 3, NULL, NULL, 1795905675830473),
(31, 5, 3, 'direct_message', 4, NULL, NULL, 1795905675866901),
(32, 6, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,9]}', 1795905675883941),
(33, 6, 2, 'direct_message', 3, NULL, NULL, 1795905675883941),
(34, 6, 3, 'direct_message', 9, NULL, NULL, 1795905675923736),
(35, 2, 17, 'message_edited', 6, NULL, '{"message_id":19,"message_seq":11,"message":true}', 1795905675999948),
(36, 2, 18, 'message_edited', 6, NULL, '{"message_id":19,"message_seq":11,"message":true}', 1795905676012831),
(37, 2, 19, 'message_edited', 9, NULL, '{"message_id":22,"message_seq":14,"message":true}', 1795905676026243),
(38, 2, 20, 'reaction_added', 3, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":1}}', 1795905676036330),
(39, 2, 21, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":2}}', 1795905676047963),
(40, 2, 22, 'reaction_added', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":2,"heart":1}}', 1795905676063412),
(41, 2, 23, 'reaction_added', 9, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905676075746),
(42, 2, 24, 'reaction_added', 3, NULL, '{"message_id":20,"message_seq":12,"emoji":"x","reactions":{"x":1}}', 1795905676094892),
(43, 2, 25, 'reaction_removed', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":2}}', 1795905676102874),
(44, 2, 26, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905676111176),
(45, 2, 27, 'reaction_removed', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":3}}', 1795905676118818),
(46, 2, 28, 'message_pinned', 3, NULL, '{"message_id":17,"message_seq":9}', 1795905676122853),
(47, 2, 29, 'message_pinned', 3, NULL, '{"message_id":20,"message_seq":12}', 1795905676128226),
(48, 2, 30, 'message_pinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905676169774),
(49, 2, 31, 'message_unpinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905676177598),
(50, 2, 32, 'message_deleted', 6, NULL, '{"message_id":20,"message_seq":12}', 1795905676182323),
(51, NULL, NULL, 'user_blocked', 3, NULL, '{"user_id":3,"blocked_id":7}', 1795905676235265),
(52, NULL, NULL, 'user_blocked', 7, NULL, '{"user_id":7,"blocked_id":9}', 1795905676246848),
(53, 2, 33, 'profile_changed', 3, NULL, '{}', 1795905676258337),
(54, 3, 6, 'profile_changed', 3, NULL, '{}', 1795905676258337),
(55, 4, 6, 'profile_changed', 3, NULL, '{}', 1795905676258337),
(56, 5, 4, 'profile_changed', 3, NULL, '{}', 1795905676258337),
(57, 6, 4, 'profile_changed', 3, NULL, '{}', 1795905676258337),
(58, 2, 34, 'member_removed', 3, 7, '{"user_id":7}', 1795905676414520),
(59, 3, 7, 'member_removed', 5, 5, '{"user_id":5}', 1795905676489271),
(60, NULL, NULL, 'session_revoked', 6, 6, '{"user_id":6,"session_id":"8lF4gdNVCopABC8l3Fm42A"}', 1795905676695633),
(61, 2, 35, 'account_deleted', 10, NULL, '{"is_erased":false}', 1795905676897474),
(62, 2, 36, 'member_removed', 10, 10, '{"user_id":10}', 1795905676897474),
(63, NULL, NULL, 'session_revoked', 10, 10, '{"user_id":10,"session_id":"iJCOyeVF6KX5Rtb4d0P3Cw"}', 1795905676897474),
(64, NULL, NULL, 'user_deleted', 10, NULL, '{"user_id":10}', 1795905676897474),
(65, 2, 37, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905677014966),
(66, 2, 38, 'member_removed', 9, 9, '{"user_id":9}', 1795905677014966),
(67, 3, 8, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905677014966),
(68, 3, 9, 'member_removed', 9, 9, '{"user_id":9}', 1795905677014966),
(69, 6, 5, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905677014966),
(70, NULL, NULL, 'session_revoked', 9, 9, '{"user_id":9,"session_id":"ZWroLZkDF7TS13rW6td-Pw"}', 1795905677014966),
(71, NULL, NULL, 'user_deleted', 9, NULL, '{"user_id":9}', 1795905677014966);
CREATE TABLE "membership" ("group_id" INTEGER NOT NULL, "user_id" INTEGER NOT NULL, "role" TEXT NOT NULL, "from_seq" INTEGER NOT NULL, "read_seq" INTEGER NOT NULL, "joined_id" INTEGER NOT NULL, "joined_at" INTEGER NOT NULL, muted_until INTEGER, PRIMARY KEY ("user_id", "group_id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("user_id") REFERENCES "user" ("id")) WITHOUT ROWID;
INSERT INTO "membership" (group_id, user_id, role, from_seq, read_seq, joined_id, joined_at, muted_until) VALUES
(1, 1, 'owner', 1, 1, 1, 1795905674995662, NULL),
(1, 2, 'member', 1, 2, 2, 1795905674995662, NULL),
(2, 3, 'owner', 1, 1, 3, 1795905675376214, NULL),
(2, 4, 'member', 1, 2, 6, 1795905675398074, NULL),
(2, 5, 'member', 1, 12, 7, 1795905675403135, 4070908800000000),
(2, 6, 'member', 1, 8, 8, 1795905675408449, NULL),
(3, 3, 'member', 1, 2, 12, 1795905675450925, NULL),
(3, 4, 'owner', 1, 1, 4, 1795905675383920, NULL),
(4, 3, 'member', 1, 2, 15, 1795905675517231, NULL),
(4, 5, 'owner', 1, 1, 5, 1795905675391738, NULL),
(5, 3, 'member', 1, 1, 29, 1795905675830473, NULL),
(5, 4, 'member', 1, 1, 29, 1795905675830473, NULL),
(6, 3, 'member', 1, 1, 32, 1795905675883941, NULL),
(6, 9, 'member', 1, 1, 32, 1795905675883941, NULL);
CREATE TABLE "message" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER NOT NULL, "seq" INTEGER NOT NULL, "sender_id" INTEGER NOT NULL, "type" TEXT NOT NULL, "content" TEXT NOT NULL, "media_url" TEXT, "reply_to" INTEGER, "key" TEXT, "revision" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "edited_at" INTEGER, "deleted_at" INTEGER, mentions TEXT, files TEXT, quote INTEGER, FOREIGN KEY ("id") REFERENCES "event" ("id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("sender_id") REFERENCES "user" ("id"));
INSERT INTO "message" (id, group_id, seq, sender_id, type, content, media_url, reply_to, key, revision, created_at, edited_at, deleted_at, mentions, files, quote) VALUES
(16, 2, 8, 3, 'text', 'hello world first', NULL, NULL, 'k1', 1, 1795905675530551, NULL, NULL, NULL, NULL, NULL),
(17, 2, 9, 4, 'text', 'answer @Zoe and @carl', NULL, 16, NULL, 1, 1795905675552163, NULL, NULL, '[3,5]', NULL, 1),
(18, 2, 10, 5, 'text', '@all 你好世界 héllo', 'http://x.test/a.png', NULL, NULL, 1, 1795905675566946, NULL, NULL, NULL, NULL, NULL),
(19, 2, 11, 6, 'text', 'edited twice', NULL, NULL, NULL, 3, 1795905675601630, 1795905676012831, NULL, NULL, NULL, NULL),
(20, 2, 12, 6, 'text', '', NULL, NULL, NULL, 1, 1795905675618778, NULL, 1795905676182323, NULL, NULL, NULL),
(21, 2, 13, 9, 'text', '', NULL, NULL, NULL, 1, 1795905675643871, NULL, 1795905677053924, NULL, NULL, NULL),
(22, 2, 14, 9, 'text', '', NULL, NULL, NULL, 2, 1795905675667673, 1795905676026243, 1795905677053924, NULL, NULL, NULL),
(23, 2, 15, 10, 'text', 'stays, of one who is gone', NULL, NULL, NULL, 1, 1795905675686804, NULL, NULL, NULL, NULL, NULL),
(24, 3, 5, 9, 'text', '', NULL, NULL, NULL, 1, 1795905675700541, NULL, 1795905677053924, NULL, NULL, NULL),
(25, 4, 3, 5, 'text', 'in the deleted group 0', NULL, NULL, NULL, 1, 1795905675722525, NULL, NULL, NULL, NULL, NULL),
(26, 4, 4, 5, 'text', 'in the deleted group 1', NULL, NULL, NULL, 1, 1795905675744996, NULL, NULL, NULL, NULL, NULL),
(27, 4, 5, 5, 'text', 'in the deleted group 2', NULL, NULL, NULL, 1, 1795905675779816, NULL, NULL, NULL, NULL, NULL),
(28, 2, 16, 7, 'note', 'more 0', NULL, NULL, NULL, 1, 1795905675804477, NULL, NULL, NULL, NULL, NULL),
(30, 5, 2, 3, 'text', 'direct one', NULL, NULL, 'd1', 1, 1795905675830473, NULL, NULL, NULL, NULL, NULL),
(31, 5, 3, 4, 'text', 'direct two', NULL, NULL, NULL, 1, 1795905675866901, NULL, NULL, NULL, NULL, NULL),
(33, 6, 2, 3, 'text', 'direct to gone', NULL, NULL, NULL, 1, 1795905675883941, NULL, NULL, NULL, NULL, NULL),
(34, 6, 3, 9, 'text', '', NULL, NULL, NULL, 1, 1795905675923736, NULL, 1795905677053924, NULL, NULL, NULL);
CREATE TABLE "meta" ("id" INTEGER NOT NULL PRIMARY KEY, "epoch" TEXT NOT NULL, indexed_id INTEGER NOT NULL DEFAULT 0);
INSERT INTO "meta" (id, epoch, indexed_id) VALUES
(1, 'f76cbe46', 71);
CREATE TABLE "session" ("id" TEXT NOT NULL PRIMARY KEY, "user_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "expires_at" INTEGER NOT NULL, "revoked_at" INTEGER, FOREIGN KEY ("user_id") REFERENCES "user" ("id"));
INSERT INTO "session" (id, user_id, position, created_at, expires_at, revoked_at) VALUES
('2tX0_HwKZNws3GVP60w0Aw', 3, 2, 1795905675303765, 1796510475303765, NULL),
('53b1Pq2LfJ-M6wHfq0FG2w', 6, 2, 1795905675331869, 1796510475331869, NULL),
('7IEwTFTjeWQ9d02L7ZKliw', 4, 2, 1795905675313188, 1796510475313188, NULL),
('8lF4gdNVCopABC8l3Fm42A', 6, 2, 1795905676595695, 1796510476595695, 1795905676695633),
('Rgfc5Bvaaveep59BE2zZXw', 7, 2, 1795905675340611, 1796510475340611, NULL),
('W-RYJPdU6IEPXE_IhWdhCw', 5, 2, 1795905675322403, 1796510475322403, NULL),
('Z0KrSrdfrJPEDQyGUps1-Q', 1, 0, 1795905674995662, 1795905675995662, NULL),
('svr6luu3ObRmhxh6sB1fjQ', 8, 2, 1795905675349991, 1796510475349991, NULL),
('vwzxK_i7bQzRGYNp8bOmpg', 1, 0, 1795905675990857, 1796510475990857, NULL);
CREATE TABLE version (
    message_id INTEGER NOT NULL REFERENCES message (id),
    revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, revision)
) WITHOUT ROWID;
INSERT INTO "version" (message_id, revision, content, created_at) VALUES
(19, 1, 'to be edited', 1795905675601630),
(19, 2, 'edited once @eve', 1795905675999948);
CREATE TABLE reaction (
    message_id INTEGER NOT NULL REFERENCES message (id),
    emoji TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, emoji, user_id)
) WITHOUT ROWID;
INSERT INTO "reaction" (message_id, emoji, user_id, created_at) VALUES
(16, '👍', 3, 1795905676036330),
(16, '👍', 5, 1795905676111176),
(16, '👍', 9, 1795905676075746);
CREATE TABLE pin (
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    message_id INTEGER NOT NULL REFERENCES message (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (group_id, message_id)
) WITHOUT ROWID;
INSERT INTO "pin" (group_id, message_id, user_id, created_at) VALUES
(2, 17, 3, 1795905676122853);
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
INSERT INTO "block" (user_id, blocked_id, created_at) VALUES
(3, 7, 1795905676235265),
(7, 9, 1795905676246848);
CREATE VIRTUAL TABLE search USING fts5(text, place, tokenize = 'ascii', columnsize = 0);
INSERT INTO search (search, rank) VALUES ('automerge', 0);
INSERT INTO "search" (rowid, text, place) VALUES
(16, 'hello world first', 'g2 u3'),
(17, 'answer @Zoe and @carl', 'g2 u4'),
(18, ' all  你  好  世  界  hello', 'g2 u5'),
(19, 'edited twice', 'g2 u6'),
(23, 'stays, of one who is gone', 'g2 u10'),
(25, 'in the deleted group 0', 'g4 u5'),
(26, 'in the deleted group 1', 'g4 u5'),
(27, 'in the deleted group 2', 'g4 u5'),
(28, 'more 0', 'g2 u7'),
(30, 'direct one', 'g5 u3'),
(31, 'direct two', 'g5 u4'),
(33, 'direct to gone', 'g6 u3');
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
CREATE INDEX membership_late ON membership (group_id, from_seq) WHERE from_seq > 1;
CREATE INDEX user_erasing ON user (erase_from) WHERE erase_from IS NOT NULL;
CREATE INDEX group_public ON "group" (name_key, id)
    WHERE visibility = 'public' AND deleted_id IS NULL;
COMMIT;

-- Made by the server of commit 4564d1c.
BEGIN;
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" (id, name, applied) VALUES
(1, '0001_first', '2026-11-28 22:41:01.109707'),
(2, '0002_conversations', '2026-11-28 22:41:01.153338');
CREATE TABLE "user" ("id" INTEGER NOT NULL PRIMARY KEY, "username" TEXT NOT NULL, "username_key" TEXT NOT NULL, "email" TEXT NOT NULL, "email_key" TEXT NOT NULL, "password_hash" TEXT NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, display_name TEXT, status TEXT, avatar TEXT, disabled_at INTEGER, deleted_at INTEGER, erase_from INTEGER);
INSERT INTO "user" (id, username, username_key, email, email_key, password_hash, position, created_at, display_name, status, avatar, disabled_at, deleted_at, erase_from) VALUES
(1, 'Ava', 'ava', 'ava@temp.com', 'ava@temp.com', '$2b$04$pHYXjtUwEMZNsSeDbQefmernwkeDW8VQ/4d6SK91fOMXaYTzp9/uS', 0, 1795905661360110, NULL, NULL, NULL, NULL, NULL, NULL),
(2, 'Mike', 'mike', 'mike@temp.com', 'mike@temp.com', '$2b$04$FuwDrCZ2reg/6NOON.RoaOxdHFPQvn8wkJeAw3CQ8oSx7NN1cA2WG', 0, 1795905661360110, NULL, NULL, NULL, NULL, NULL, NULL),
(3, 'Zoe', 'zoe', 'Zoe@Example.com', 'zoe@example.com', '$2b$04$5/VPu8dBF/mxlKA1KM3auelM156zLKqsPIWjHUwQRp.hUKe4pYPM.', 2, 1795905661535047, 'Zoë Z.', 'away', NULL, NULL, NULL, NULL),
(4, 'Straße', 'strasse', 'Strasse@Example.com', 'strasse@example.com', '$2b$04$W4KafFR/WNwLreX0AIbRzuaSxAsd5jtrFIA0UXi8rUATRuG5aePzq', 2, 1795905661566912, NULL, NULL, NULL, NULL, NULL, NULL),
(5, 'carl', 'carl', 'carl@Example.com', 'carl@example.com', '$2b$04$te7C/B/yinEW9du1K2DSHeWn7og6YSqI85eS/VTOlYQZuMKjq46Ri', 2, 1795905661588778, NULL, NULL, NULL, NULL, NULL, NULL),
(6, 'Dora', 'dora', 'Dora@Example.com', 'dora@example.com', '$2b$04$3LRL0PbcehRizWnSQZTcze0/aa77cRCtoJYhYbNbbmVLFFgoLaK.u', 2, 1795905661609716, NULL, NULL, NULL, NULL, NULL, NULL),
(7, 'eve', 'eve', 'eve@Example.com', 'eve@example.com', '$2b$04$tYqfFtjP/uRYflN9M/MnAujpHkExqQopHj0mk0aQ6pVeA6AE6lgb2', 2, 1795905661632452, NULL, NULL, NULL, NULL, NULL, NULL),
(8, 'Frank', 'frank', 'Frank@Example.com', 'frank@example.com', '$2b$04$Z/oH0WSigCEzk6fVkHjPou9nmdAoAWrvTn7I0ZS0L45gZ3x.cBmI.', 2, 1795905661664228, NULL, NULL, NULL, NULL, NULL, NULL),
(9, 'deleted-9', '
deleted-9', 'deleted-9', '
deleted-9', '', 2, 1795905661688076, NULL, NULL, NULL, NULL, 1795905662787228, NULL),
(10, 'deleted-10', '
deleted-10', 'deleted-10', '
deleted-10', '', 2, 1795905661718436, NULL, NULL, NULL, NULL, 1795905662773488, NULL);
CREATE TABLE "group" ("id" INTEGER NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, "name" TEXT, "owner_id" INTEGER, "direct_key" TEXT, "created_at" INTEGER NOT NULL, topic TEXT NOT NULL DEFAULT '', visibility TEXT NOT NULL DEFAULT 'private', may_post TEXT NOT NULL DEFAULT 'all', may_invite TEXT NOT NULL DEFAULT 'admins', may_pin TEXT NOT NULL DEFAULT 'admins', history TEXT NOT NULL DEFAULT 'all', archived_at INTEGER, deleted_id INTEGER, name_key TEXT NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "user" ("id"));
INSERT INTO "group" (id, kind, name, owner_id, direct_key, created_at, topic, visibility, may_post, may_invite, may_pin, history, archived_at, deleted_id, name_key) VALUES
(1, 'group', 'General', 1, NULL, 1795905661360110, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'general'),
(2, 'group', 'Straße CAFÉ', 3, NULL, 1795905661764965, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'strasse café'),
(3, 'group', 'Second', 4, NULL, 1795905661795119, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'second'),
(4, 'group', 'To be deleted', 5, NULL, 1795905661822918, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'to be deleted'),
(5, 'direct', NULL, NULL, '3:4', 1795905662280444, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, ''),
(6, 'direct', NULL, NULL, '3:9', 1795905662292347, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, '');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER, "seq" INTEGER, "type" TEXT NOT NULL, "actor_id" INTEGER NOT NULL, "subject_id" INTEGER, "data" TEXT, "created_at" INTEGER NOT NULL, FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("actor_id") REFERENCES "user" ("id"), FOREIGN KEY ("subject_id") REFERENCES "user" ("id"));
INSERT INTO "event" (id, group_id, seq, type, actor_id, subject_id, data, created_at) VALUES
(1, 1, 1, 'group_created', 1, 1, '{"kind":"group","name":"General","member_ids":[1]}', 1795905661360110),
(2, 1, 2, 'member_added', 1, 2, '{"user_id":2,"role":"member","from_seq":1}', 1795905661360110),
(3, 2, 1, 'group_created', 3, 3, '{"kind":"group","name":"Straße CAFÉ","member_ids":[3]}', 1795905661764965),
(4, 3, 1, 'group_created', 4, 4, '{"kind":"group","name":"Second","member_ids":[4]}', 1795905661795119),
(5, 4, 1, 'group_created', 5, 5, '{"kind":"group","name":"To be deleted","member_ids":[5]}', 1795905661822918),
(6, 2, 2, 'member_added', 3, 4, '{"user_id":4,"role":"member","from_seq":1}', 1795905661838410),
(7, 2, 3, 'member_added', 3, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905661855369),
(8, 2, 4, 'member_added', 3, 6, '{"user_id":6,"role":"member","from_seq":1}', 1795905661871246),
(9, 2, 5, 'member_added', 3, 7, '{"user_id":7,"role":"member","from_seq":1}', 1795905661879149),
(10, 2, 6, 'member_added', 3, 9, '{"user_id":9,"role":"member","from_seq":1}', 1795905661891556),
(11, 2, 7, 'member_added', 3, 10, '{"user_id":10,"role":"member","from_seq":1}', 1795905661910865),
(12, 3, 2, 'member_added', 4, 3, '{"user_id":3,"role":"member","from_seq":1}', 1795905661944587),
(13, 3, 3, 'member_added', 4, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905661961565),
(14, 3, 4, 'member_added', 4, 9, '{"user_id":9,"role":"member","from_seq":1}', 1795905661985076),
(15, 4, 2, 'member_added', 5, 3, '{"user_id":3,"role":"member","from_seq":1}', 1795905662021138),
(16, 2, 8, 'group_message', 3, NULL, NULL, 1795905662057382),
(17, 2, 9, 'group_message', 4, NULL, NULL, 1795905662097535),
(18, 2, 10, 'group_message', 5, NULL, NULL, 1795905662136540),
(19, 2, 11, 'group_message', 6, NULL, NULL, 1795905662166021),
(20, 2, 12, 'group_message', 6, NULL, NULL, 1795905662201605),
(21, 2, 13, 'group_message', 9, NULL, NULL, 1795905662208729),
(22, 2, 14, 'group_message', 9, NULL, NULL, 1795905662214065),
(23, 2, 15, 'group_message', 10, NULL, NULL, 1795905662219954),
(24, 3, 5, 'group_message', 9, NULL, NULL, 1795905662233497),
(25, 4, 3, 'group_message', 5, NULL, NULL, 1795905662245446),
(26, 4, 4, 'group_message', 5, NULL, NULL, 1795905662251290),
(27, 4, 5, 'group_message', 5, NULL, NULL, 1795905662268015),
(28, 2, 16, 'group_message', 7, NULL, NULL, 1795905662275203),
(29, 5, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,4]}', 1795905662280444),
(30, 5, 2, 'direct_message', 3, NULL, NULL, 1795905662280444),
(31, 5, 3, 'direct_message', 4, NULL, NULL, 1795905662287696),
(32, 6, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,9]}', 1795905662292347),
(33, 6, 2, 'direct_message', 3, NULL, NULL, 1795905662292347),
(34, 6, 3, 'direct_message', 9, NULL, NULL, 1795905662299131),
(35, 2, 17, 'message_edited', 6, NULL, '{"message_id":19,"message_seq":11,"message":true}', 1795905662312954),
(36, 2, 18, 'message_edited', 6, NULL, '{"message_id":19,"message_seq":11,"message":true}', 1795905662318913),
(37, 2, 19, 'message_edited', 9, NULL, '{"message_id":22,"message_seq":14,"message":true}', 1795905662322537),
(38, 2, 20, 'reaction_added', 3, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":1}}', 1795905662326588),
(39, 2, 21, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":2}}', 1795905662329925),
(40, 2, 22, 'reaction_added', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":2,"heart":1}}', 1795905662332679),
(41, 2, 23, 'reaction_added', 9, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905662335312),
(42, 2, 24, 'reaction_added', 3, NULL, '{"message_id":20,"message_seq":12,"emoji":"x","reactions":{"x":1}}', 1795905662337727),
(43, 2, 25, 'reaction_removed', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":2}}', 1795905662340284),
(44, 2, 26, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905662345936),
(45, 2, 27, 'reaction_removed', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":3}}', 1795905662349931),
(46, 2, 28, 'message_pinned', 3, NULL, '{"message_id":17,"message_seq":9}', 1795905662357541),
(47, 2, 29, 'message_pinned', 3, NULL, '{"message_id":20,"message_seq":12}', 1795905662360846),
(48, 2, 30, 'message_pinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905662364072),
(49, 2, 31, 'message_unpinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905662367195),
(50, 2, 32, 'message_deleted', 6, NULL, '{"message_id":20,"message_seq":12}', 1795905662370554),
(51, NULL, NULL, 'user_blocked', 3, NULL, '{"user_id":3,"blocked_id":7}', 1795905662394573),
(52, NULL, NULL, 'user_blocked', 7, NULL, '{"user_id":7,"blocked_id":9}', 1795905662398437),
(53, 2, 33, 'profile_changed', 3, NULL, '{}', 1795905662403202),
(54, 3, 6, 'profile_changed', 3, NULL, '{}', 1795905662403202),
(55, 4, 6, 'profile_changed', 3, NULL, '{}', 1795905662403202),
(56, 5, 4, 'profile_changed', 3, NULL, '{}', 1795905662403202),
(57, 6, 4, 'profile_changed', 3, NULL, '{}', 1795905662403202),
(58, 2, 34, 'member_removed', 3, 7, '{"user_id":7}', 1795905662533558),
(59, 3, 7, 'member_removed', 5, 5, '{"user_id":5}', 1795905662636149),
(60, NULL, NULL, 'session_revoked', 6, 6, '{"user_id":6,"session_id":"1JTYiJId21VctDc1Iup48g"}', 1795905662708932),
(61, 2, 35, 'account_deleted', 10, NULL, '{"is_erased":false}', 1795905662773488),
(62, 2, 36, 'member_removed', 10, 10, '{"user_id":10}', 1795905662773488),
(63, NULL, NULL, 'session_revoked', 10, 10, '{"user_id":10,"session_id":"QEoepLYroo3YMKCyYxFapA"}', 1795905662773488),
(64, NULL, NULL, 'user_deleted', 10, NULL, '{"user_id":10}', 1795905662773488),
(65, 2, 37, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905662787228),
(66, 2, 38, 'member_removed', 9, 9, '{"user_id":9}', 1795905662787228),
(67, 3, 8, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905662787228),
(68, 3, 9, 'member_removed', 9, 9, '{"user_id":9}', 1795905662787228),
(69, 6, 5, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905662787228),
(70, NULL, NULL, 'session_revoked', 9, 9, '{"user_id":9,"session_id":"QLWPl5y8QT8YJHxWrV2MoQ"}', 1795905662787228),
(71, NULL, NULL, 'user_deleted', 9, NULL, '{"user_id":9}', 1795905662787228);
CREATE TABLE "membership" ("group_id" INTEGER NOT NULL, "user_id" INTEGER NOT NULL, "role" TEXT NOT NULL, "from_seq" INTEGER NOT NULL, "read_seq" INTEGER NOT NULL, "joined_id" INTEGER NOT NULL, "joined_at" INTEGER NOT NULL, muted_until INTEGER, PRIMARY KEY ("user_id", "group_id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("user_id") REFERENCES "user" ("id")) WITHOUT ROWID;
INSERT INTO "membership" (group_id, user_id, role, from_seq, read_seq, joined_id, joined_at, muted_until) VALUES
(1, 1, 'owner', 1, 1, 1, 1795905661360110, NULL),
(1, 2, 'member', 1, 2, 2, 1795905661360110, NULL),
(2, 3, 'owner', 1, 1, 3, 1795905661764965, NULL),
(2, 4, 'member', 1, 2, 6, 1795905661838410, NULL),
(2, 5, 'member', 1, 12, 7, 1795905661855369, 4070908800000000),
(2, 6, 'member', 1, 8, 8, 1795905661871246, NULL),
(3, 3, 'member', 1, 2, 12, 1795905661944587, NULL),
(3, 4, 'owner', 1, 1, 4, 1795905661795119, NULL),
(4, 3, 'member', 1, 2, 15, 1795905662021138, NULL),
(4, 5, 'owner', 1, 1, 5, 1795905661822918, NULL),
(5, 3, 'member', 1, 1, 29, 1795905662280444, NULL),
(5, 4, 'member', 1, 1, 29, 1795905662280444, NULL),
(6, 3, 'member', 1, 1, 32, 1795905662292347, NULL),
(6, 9, 'member', 1, 1, 32, 1795905662292347, NULL);
CREATE TABLE "message" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER NOT NULL, "seq" INTEGER NOT NULL, "sender_id" INTEGER NOT NULL, "type" TEXT NOT NULL, "content" TEXT NOT NULL, "media_url" TEXT, "reply_to" INTEGER, "key" TEXT, "revision" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "edited_at" INTEGER, "deleted_at" INTEGER, mentions TEXT, files TEXT, quote INTEGER, FOREIGN KEY ("id") REFERENCES "event" ("id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("sender_id") REFERENCES "user" ("id"));
INSERT INTO "message" (id, group_id, seq, sender_id, type, content, media_url, reply_to, key, revision, created_at, edited_at, deleted_at, mentions, files, quote) VALUES
(16, 2, 8, 3, 'text', 'hello world first', NULL, NULL, 'k1', 1, 1795905662057382, NULL, NULL, NULL, NULL, NULL),
(17, 2, 9, 4, 'text', 'answer @Zoe and @carl', NULL, 16, NULL, 1, 1795905662097535, NULL, NULL, '[3,5]', NULL, 1),
(18, 2, 10, 5, 'text', '@all 你好世界 héllo', 'http://x.test/a.png', NULL, NULL, 1, 1795905662136540, NULL, NULL, NULL, NULL, NULL),
(19, 2, 11, 6, 'text', 'edited twice', NULL, NULL, NULL, 3, 1795905662166021, 1795905662318913, NULL, NULL, NULL, NULL),
(20, 2, 12, 6, 'text', '', NULL, NULL, NULL, 1, 1795905662201605, NULL, 1795905662370554, NULL, NULL, NULL),
(21, 2, 13, 9, 'text', '', NULL, NULL, NULL, 1, 1795905662208729, NULL, 1795905662792421, NULL, NULL, NULL),
(22, 2, 14, 9, 'text', '', NULL, NULL, NULL, 2, 1795905662214065, 1795905662322537, 1795905662792421, NULL, NULL, NULL),
(23, 2, 15, 10, 'text', 'stays, of one who is gone', NULL, NULL, NULL, 1, 1795905662219954, NULL, NULL, NULL, NULL, NULL),
(24, 3, 5, 9, 'text', '', NULL, NULL, NULL, 1, 1795905662233497, NULL, 1795905662792421, NULL, NULL, NULL),
(25, 4, 3, 5, 'text', 'in the deleted group 0', NULL, NULL, NULL, 1, 1795905662245446, NULL, NULL, NULL, NULL, NULL),
(26, 4, 4, 5, 'text', 'in the deleted group 1', NULL, NULL, NULL, 1, 1795905662251290, NULL, NULL, NULL, NULL, NULL),
(27, 4, 5, 5, 'text', 'in the deleted group 2', NULL, NULL, NULL, 1, 1795905662268015, NULL, NULL, NULL, NULL, NULL),
(28, 2, 16, 7, 'note', 'more 0', NULL, NULL, NULL, 1, 1795905662275203, NULL, NULL, NULL, NULL, NULL),
(30, 5, 2, 3, 'text', 'direct one', NULL, NULL, 'd1', 1, 1795905662280444, NULL, NULL, NULL, NULL, NULL),
(31, 5, 3, 4, 'text', 'direct two', NULL, NULL, NULL, 1, 1795905662287696, NULL, NULL, NULL, NULL, NULL),
(33, 6, 2, 3, 'text', 'direct to gone', NULL, NULL, NULL, 1, 1795905662292347, NULL, NULL, NULL, NULL, NULL),
(34, 6, 3, 9, 'text', '', NULL, NULL, NULL, 1, 1795905662299131, NULL, 1795905662792421, NULL, NULL, NULL);
CREATE TABLE "meta" ("id" INTEGER NOT NULL PRIMARY KEY, "epoch" TEXT NOT NULL, indexed_id INTEGER NOT NULL DEFAULT 0);
INSERT INTO "meta" (id, epoch, indexed_id) VALUES
(1, '6305e600', 0);
CREATE TABLE "session" ("id" TEXT NOT NULL PRIMARY KEY, "user_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "expires_at" INTEGER NOT NULL, "revoked_at" INTEGER, FOREIGN KEY ("user_id") REFERENCES "user" ("id"));
INSERT INTO "session" (id, user_id, position, created_at, expires_at, revoked_at) VALUES
('1JTYiJId21VctDc1Iup48g', 6, 2, 1795905662688887, 1796510462688887, 1795905662708932),
('3e0YigsXj8iZn1x7iMtF-Q', 1, 0, 1795905662306187, 1796510462306187, NULL),
('A0QmBDS7Gp7CFXJ4I5w53Q', 4, 2, 1795905661566912, 1796510461566912, NULL),
('HnhhnlROL2n8C2ai-lWrMA', 6, 2, 1795905661609716, 1796510461609716, NULL),
('IL3xERGBSiI_Bv2pTkyMEw', 3, 2, 1795905661535047, 1796510461535047, NULL),
('PoqUmAh2ipG9tWT062zX7A', 7, 2, 1795905661632452, 1796510461632452, NULL),
('ZOkFqo11w1bXGrYYKS4ALw', 1, 0, 1795905661360110, 1795905662360110, NULL),
('hcuarNlCPPu20EDXqFtG5Q', 5, 2, 1795905661588778, 1796510461588778, NULL),
('raJBWJ8VxCd4m5c4TmOZcw', 8, 2, 1795905661664228, 1796510461664228, NULL);
CREATE TABLE version (
    message_id INTEGER NOT NULL REFERENCES message (id),
    revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, revision)
) WITHOUT ROWID;
INSERT INTO "version" (message_id, revision, content, created_at) VALUES
(19, 1, 'to be edited', 1795905662166021),
(19, 2, 'edited once @eve', 1795905662312954);
CREATE TABLE reaction (
    message_id INTEGER NOT NULL REFERENCES message (id),
    emoji TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, emoji, user_id)
) WITHOUT ROWID;
INSERT INTO "reaction" (message_id, emoji, user_id, created_at) VALUES
(16, '👍', 3, 1795905662326588),
(16, '👍', 5, 1795905662345936),
(16, '👍', 9, 1795905662335312);
CREATE TABLE pin (
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    message_id INTEGER NOT NULL REFERENCES message (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (group_id, message_id)
) WITHOUT ROWID;
INSERT INTO "pin" (group_id, message_id, user_id, created_at) VALUES
(2, 17, 3, 1795905662357541);
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
(3, 7, 1795905662394573),
(7, 9, 1795905662398437);
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
CREATE INDEX membership_late ON membership (group_id, from_seq) WHERE from_seq > 1;
CREATE INDEX user_erasing ON user (erase_from) WHERE erase_from IS NOT NULL;
CREATE INDEX group_public ON "group" (name_key, id)
    WHERE visibility = 'public' AND deleted_id IS NULL;
COMMIT;

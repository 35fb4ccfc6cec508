-- Made by the server of commit dbd7122, then opened by commit 602eb82.
BEGIN;
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" (id, name, applied) VALUES
(1, '0001_first', '2026-11-28 22:41:07.794983'),
(2, '0002_conversations', '2026-11-28 22:41:07.863871'),
(3, '0003_reading_reacting_blocking_inviting', '2026-11-28 22:42:26.155217'),
(4, '0004_purge_names', '2026-11-28 22:42:26.187428');
CREATE TABLE "user" ("id" INTEGER NOT NULL PRIMARY KEY, "username" TEXT NOT NULL, "username_key" TEXT NOT NULL, "email" TEXT NOT NULL, "email_key" TEXT NOT NULL, "password_hash" TEXT NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, display_name TEXT, status TEXT, avatar TEXT, disabled_at INTEGER, deleted_at INTEGER, purge_from INTEGER);
INSERT INTO "user" (id, username, username_key, email, email_key, password_hash, position, created_at, display_name, status, avatar, disabled_at, deleted_at, purge_from) VALUES
(1, 'Ava', 'ava', 'ava@temp.com', 'ava@temp.com', '$2b$04$zWfXRoIQEH0IxIDLe4MEIu72I9bwaoRBFixrY5KaCHwSDMWpsVMsa', 0, 1795905668160103, NULL, NULL, NULL, NULL, NULL, NULL),
(2, 'Mike', 'mike', 'mike@temp.com', 'mike@temp.com', '$2b$04$HrQ3yJQGNDCobfbl1jYpA.sGfEtZMc5QOWBOl.80ebSMMN0ejzQBm', 0, 1795905668160103, NULL, NULL, NULL, NULL, NULL, NULL),
(3, 'Zoe', 'zoe', 'Zoe@Example.com', 'zoe@example.com', '$2b$04$EmqAX6LnZct2UIIoysSL1OCdGi1ey83DOgHF80ZGlQ0WPim/ze2k6', 2, 1795905668411936, 'Zoë Z.', 'away', NULL, NULL, NULL, NULL),
(4, 'Straße', 'strasse', 'Strasse@Example.com', 'strasse@example.com', '$2b$04$oALdxaieLyAOVBn7IUKhwuMX1x2.lWB7vSKkT1Omtq2LZFnuPA9DW', 2, 1795905668460930, NULL, NULL, NULL, NULL, NULL, NULL),
(5, 'carl', 'carl', 'carl@Example.com', 'carl@example.com', '$2b$04$Fw36Wc.gTth6keTecHIBh.Ha6x/jZ1x5s/I3NU89SbPROcWfk1Eci', 2, 1795905668515688, NULL, NULL, NULL, NULL, NULL, NULL),
(6, 'Dora', 'dora', 'Dora@Example.com', 'dora@example.com', '$2b$04$1Rt/KKf3j3MzfuAvuGdB6uvOZht.uXED84Sv6GJkE0rYUTtYxm7Qi', 2, 1795905668565167, NULL, NULL, NULL, NULL, NULL, NULL),
(7, 'eve', 'eve', 'eve@Example.com', 'eve@example.com', '$2b$04$lZgVY4jpJCfZ122lByln1OtQztPST4PfULOUoH7ENBfAssNUkRbVO', 2, 1795905668580741, NULL, NULL, NULL, NULL, NULL, NULL),
(8, 'Frank', 'frank', 'Frank@Example.com', 'frank@example.com', '$2b$04$yOw5Qk6HIjMrSUuIFQxeO.vEv5FjLoTwsf9w0WngSus5QdeHmCr2W', 2, 1795905668587621, NULL, NULL, NULL, NULL, NULL, NULL),
(9, 'deleted-9', '
deleted-9', 'deleted-9', '
deleted-9', '', 2, 1795905668595227, NULL, NULL, NULL, NULL, 1795905669903584, NULL),
(10, 'deleted-10', '
deleted-10', 'deleted-10', '
deleted-10', '', 2, 1795905668601575, NULL, NULL, NULL, NULL, 1795905669840011, NULL);
CREATE TABLE "group" ("id" INTEGER NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, "name" TEXT, "owner_id" INTEGER, "direct_key" TEXT, "created_at" INTEGER NOT NULL, topic TEXT NOT NULL DEFAULT '', visibility TEXT NOT NULL DEFAULT 'private', may_post TEXT NOT NULL DEFAULT 'all', may_invite TEXT NOT NULL DEFAULT 'admins', may_pin TEXT NOT NULL DEFAULT 'admins', history TEXT NOT NULL DEFAULT 'all', archived_at INTEGER, deleted_id INTEGER, name_key TEXT NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "user" ("id"));
INSERT INTO "group" (id, kind, name, owner_id, direct_key, created_at, topic, visibility, may_post, may_invite, may_pin, history, archived_at, deleted_id, name_key) VALUES
(1, 'group', 'General', 1, NULL, 1795905668160103, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'general'),
(2, 'group', 'Straße CAFÉ 2', 3, NULL, 1795905668608008, 'A topic', 'public', 'all', 'admins', 'admins', 'joined', NULL, NULL, 'strasse café 2'),
(3, 'group', 'Second', 3, NULL, 1795905668619188, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'second'),
(4, 'group', 'To be deleted', 5, NULL, 1795905668628134, '', 'private', 'all', 'admins', 'admins', 'all', NULL, 80, 'to be deleted'),
(5, 'direct', NULL, NULL, '3:4', 1795905669129153, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, ''),
(6, 'direct', NULL, NULL, '3:9', 1795905669170043, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, '');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER, "seq" INTEGER, "type" TEXT NOT NULL, "actor_id" INTEGER NOT NULL, "subject_id" INTEGER, "data" TEXT, "created_at" INTEGER NOT NULL, FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("actor_id") REFERENCES "user" ("id"), FOREIGN KEY ("subject_id") REFERENCES "user" ("id"));
INSERT INTO "event" (id, group_id, seq, type, actor_id, subject_id, data, created_at) VALUES
(1, 1, 1, 'group_created', 1, 1, '{"kind":"group","name":"General","member_ids":[1]}', 1795905668160103),
(2, 1, 2, 'member_added', 1, 2, '{"user_id":2,"role":"member","from_seq":1}', 1795905668160103),
(3, 2, 1, 'group_created', 3, 3, '{"kind":"group","name":"Straße CAFÉ","member_ids":[3]}', 1795905668608008),
(4, 3, 1, 'group_created', 4, 4, '{"kind":"group","name":"Second","member_ids":[4]}', 1795905668619188),
(5, 4, 1, 'group_created', 5, 5, '{"kind":"group","name":"To be deleted","member_ids":[5]}', 1795905668628134),
(6, 2, 2, 'member_added', 3, 4, '{"user_id":4,"role":"member","from_seq":1}', 1795905668638763),
(7, 2, 3, 'member_added', 3, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905668648384),
(8, 2, 4, 'member_added', 3, 6, '{"user_id":6,"role":"member","from_seq":1}', 1795905668662576),
(9, 2, 5, 'member_added', 3, 7, '{"user_id":7,"role":"member","from_seq":1}', 1795905668683625),
(10, 2, 6, 'member_added', 3, 9, '{"user_id":9,"role":"member","from_seq":1}', 1795905668707540),
(11, 2, 7, 'member_added', 3, 10, '{"user_id":10,"role":"member","from_seq":1}', 1795905668730363),
(12, 3, 2, 'member_added', 4, 3, '{"user_id":3,"role":"member","from_seq":1}', 1795905668779104),
(13, 3, 3, 'member_added', 4, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905668805155),
(14, 3, 4, 'member_added', 4, 9, '{"user_id":9,"role":"member","from_seq":1}', 1795905668819425),
(15, 4, 2, 'member_added', 5, 3, '{"user_id":3,"role":"member","from_seq":1}', 1795905668831641),
(16, 2, 8, 'group_message', 3, NULL, NULL, 1795905668856420),
(17, 2, 9, 'group_message', 4, NULL, NULL, 1795905668890668),
(18, 2, 10, 'group_message', 5, NULL, NULL, 1795905668908602),
(19, 2, 11, 'group_message', 6, NULL, NULL, 1795905668926572),
(20, 2, 12, 'group_message', 6, NULL, NULL, 1795905668941036),
(21, 2, 13, 'group_message', 9, NULL, NULL, 1795905668979313),
(22, 2, 14, 'group_message', 9, NULL, NULL, 1795905668990109),
(23, 2, 15, 'group_message', 10, NULL, NULL, 1795905669003552),
(24, 3, 5, 'group_message', 9, NULL, NULL, 1795905669035409),
(25, 4, 3, 'group_message', 5, NULL, NULL, 1795905669066144),
(26, 4, 4, 'group_message', 5, NULL, NULL, 1795905669080228),
(27, 4, 5, 'group_message', 5, NULL, NULL, 1795905669101425),
(28, 2, 16, 'group_message', 7, NULL, NULL, 1795905669112812),
(29, 5, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,4]}', 1795905669129153),
(30, 5, 2, 'direct_message', 3, NULL, NULL, 1795905669129153),
(31, 5, 3, 'direct_message', 4, NULL, NULL, 1795905669141574),
(32, 6, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,9]}', 1795905669170043),
(33, 6, 2, 'direct_message', 3, NULL, NULL, 1795905669170043),
(34, 6, 3, 'direct_message', 9, NULL, NULL, 1795905669187631),
(35, 2, 17, 'message_edited', 6, NULL, '{"message_id":19,"message_seq":11,"message":true}', 1795905669271661),
(36, 2, 18, 'message_edited', 6, NULL, '{"message_id":19,"message_seq":11,"message":true}', 1795905669291696),
(37, 2, 19, 'message_edited', 9, NULL, '{"message_id":22,"message_seq":14,"message":true}', 1795905669305873),
(38, 2, 20, 'reaction_added', 3, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":1}}', 1795905669312415),
(39, 2, 21, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":2}}', 1795905669316849),
(40, 2, 22, 'reaction_added', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":2,"heart":1}}', 1795905669320536),
(41, 2, 23, 'reaction_added', 9, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905669324219),
(42, 2, 24, 'reaction_added', 3, NULL, '{"message_id":20,"message_seq":12,"emoji":"x","reactions":{"x":1}}', 1795905669327694),
(43, 2, 25, 'reaction_removed', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":2}}', 1795905669331177),
(44, 2, 26, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905669334879),
(45, 2, 27, 'reaction_removed', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":3}}', 1795905669338111),
(46, 2, 28, 'message_pinned', 3, NULL, '{"message_id":17,"message_seq":9}', 1795905669341968),
(47, 2, 29, 'message_pinned', 3, NULL, '{"message_id":20,"message_seq":12}', 1795905669345938),
(48, 2, 30, 'message_pinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905669354790),
(49, 2, 31, 'message_unpinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905669358954),
(50, 2, 32, 'message_deleted', 6, NULL, '{"message_id":20,"message_seq":12}', 1795905669379962),
(51, NULL, NULL, 'user_blocked', 3, NULL, '{"user_id":3,"blocked_id":7}', 1795905669415075),
(52, NULL, NULL, 'user_blocked', 7, NULL, '{"user_id":7,"blocked_id":9}', 1795905669423014),
(53, 2, 33, 'profile_changed', 3, NULL, '{}', 1795905669427163),
(54, 3, 6, 'profile_changed', 3, NULL, '{}', 1795905669427163),
(55, 4, 6, 'profile_changed', 3, NULL, '{}', 1795905669427163),
(56, 5, 4, 'profile_changed', 3, NULL, '{}', 1795905669427163),
(57, 6, 4, 'profile_changed', 3, NULL, '{}', 1795905669427163),
(58, 2, 34, 'group_updated', 3, NULL, '{"name":"Straße CAFÉ","topic":"A topic","visibility":"public","may_post":"all","may_invite":"admins","may_pin":"admins","history":"joined","is_archived":false}', 1795905669463621),
(59, 2, 35, 'group_updated', 3, NULL, '{"name":"Straße CAFÉ 2","topic":"A topic","visibility":"public","may_post":"all","may_invite":"admins","may_pin":"admins","history":"joined","is_archived":false}', 1795905669487599),
(60, 2, 36, 'member_updated', 3, NULL, '{"user_id":4,"role":"admin"}', 1795905669502749),
(61, 3, 7, 'member_updated', 4, NULL, '{"user_id":3,"role":"owner"}', 1795905669509637),
(62, 3, 8, 'member_updated', 4, NULL, '{"user_id":4,"role":"admin"}', 1795905669509637),
(63, 2, 37, 'member_added', 8, 8, '{"user_id":8,"role":"member","from_seq":37}', 1795905669538786),
(64, 2, 38, 'member_removed', 3, 7, '{"user_id":7}', 1795905669577263),
(65, 2, 39, 'member_banned', 3, NULL, '{"user_id":7}', 1795905669586315),
(66, 3, 9, 'member_removed', 5, 5, '{"user_id":5}', 1795905669598398),
(67, 3, 10, 'member_added', 3, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905669608614),
(68, NULL, NULL, 'session_revoked', 6, 6, '{"user_id":6,"session_id":"Oux1zktSfO03C6268710Rg"}', 1795905669691570),
(69, 2, 40, 'account_deleted', 10, NULL, '{"is_erased":false}', 1795905669840011),
(70, 2, 41, 'member_removed', 10, 10, '{"user_id":10}', 1795905669840011),
(71, NULL, NULL, 'session_revoked', 10, 10, '{"user_id":10,"session_id":"1a5qJAnDvl8lx-S_nDN4kQ"}', 1795905669840011),
(72, NULL, NULL, 'user_deleted', 10, NULL, '{"user_id":10}', 1795905669840011),
(73, 2, 42, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905669903584),
(74, 2, 43, 'member_removed', 9, 9, '{"user_id":9}', 1795905669903584),
(75, 3, 11, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905669903584),
(76, 3, 12, 'member_removed', 9, 9, '{"user_id":9}', 1795905669903584),
(77, 6, 5, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905669903584),
(78, NULL, NULL, 'session_revoked', 9, 9, '{"user_id":9,"session_id":"C6q8AofxDv6KbUonuMi6xQ"}', 1795905669903584),
(79, NULL, NULL, 'user_deleted', 9, NULL, '{"user_id":9}', 1795905669903584),
(80, 4, 7, 'group_deleted', 5, NULL, '{}', 1795905670475646);
CREATE TABLE "membership" ("group_id" INTEGER NOT NULL, "user_id" INTEGER NOT NULL, "role" TEXT NOT NULL, "from_seq" INTEGER NOT NULL, "read_seq" INTEGER NOT NULL, "joined_id" INTEGER NOT NULL, "joined_at" INTEGER NOT NULL, muted_until INTEGER, seen_seq INTEGER NOT NULL DEFAULT 0, PRIMARY KEY ("user_id", "group_id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("user_id") REFERENCES "user" ("id")) WITHOUT ROWID;
INSERT INTO "membership" (group_id, user_id, role, from_seq, read_seq, joined_id, joined_at, muted_until, seen_seq) VALUES
(1, 1, 'owner', 1, 1, 1, 1795905668160103, NULL, 0),
(1, 2, 'member', 1, 2, 2, 1795905668160103, NULL, 0),
(2, 3, 'owner', 1, 1, 3, 1795905668608008, NULL, 0),
(2, 4, 'admin', 1, 2, 6, 1795905668638763, NULL, 0),
(2, 5, 'member', 1, 12, 7, 1795905668648384, 4070908800000000, 0),
(2, 6, 'member', 1, 8, 8, 1795905668662576, NULL, 0),
(2, 8, 'member', 37, 37, 63, 1795905669538786, NULL, 0),
(3, 3, 'owner', 1, 2, 12, 1795905668779104, NULL, 0),
(3, 4, 'admin', 1, 1, 4, 1795905668619188, NULL, 0),
(3, 5, 'member', 1, 10, 67, 1795905669608614, NULL, 0),
(4, 3, 'member', 1, 2, 15, 1795905668831641, NULL, 0),
(4, 5, 'owner', 1, 1, 5, 1795905668628134, NULL, 0),
(5, 3, 'member', 1, 1, 29, 1795905669129153, NULL, 0),
(5, 4, 'member', 1, 1, 29, 1795905669129153, NULL, 0),
(6, 3, 'member', 1, 1, 32, 1795905669170043, NULL, 0),
(6, 9, 'member', 1, 1, 32, 1795905669170043, NULL, 0);
CREATE TABLE "message" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER NOT NULL, "seq" INTEGER NOT NULL, "sender_id" INTEGER NOT NULL, "type" TEXT NOT NULL, "content" TEXT NOT NULL, "media_url" TEXT, "reply_to" INTEGER, "key" TEXT, "revision" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "edited_at" INTEGER, "deleted_at" INTEGER, mentions TEXT, files TEXT, quote INTEGER, FOREIGN KEY ("id") REFERENCES "event" ("id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("sender_id") REFERENCES "user" ("id"));
INSERT INTO "message" (id, group_id, seq, sender_id, type, content, media_url, reply_to, key, revision, created_at, edited_at, deleted_at, mentions, files, quote) VALUES
(16, 2, 8, 3, 'text', 'hello world first', NULL, NULL, 'k1', 1, 1795905668856420, NULL, NULL, NULL, NULL, NULL),
(17, 2, 9, 4, 'text', 'answer @Zoe and @carl', NULL, 16, NULL, 1, 1795905668890668, NULL, NULL, '[3,5]', NULL, 1),
(18, 2, 10, 5, 'text', '@all 你好世界 héllo', 'http://x.test/a.png', NULL, NULL, 1, 1795905668908602, NULL, NULL, NULL, NULL, NULL),
(19, 2, 11, 6, 'text', 'edited twice', NULL, NULL, NULL, 3, 1795905668926572, 1795905669291696, NULL, NULL, NULL, NULL),
(20, 2, 12, 6, 'text', '', NULL, NULL, NULL, 1, 1795905668941036, NULL, 1795905669379962, NULL, NULL, NULL),
(21, 2, 13, 9, 'text', '', NULL, NULL, NULL, 1, 1795905668979313, NULL, 1795905669950927, NULL, NULL, NULL),
(22, 2, 14, 9, 'text', '', NULL, NULL, NULL, 2, 1795905668990109, 1795905669305873, 1795905669950927, NULL, NULL, NULL),
(23, 2, 15, 10, 'text', 'stays, of one who is gone', NULL, NULL, NULL, 1, 1795905669003552, NULL, NULL, NULL, NULL, NULL),
(24, 3, 5, 9, 'text', '', NULL, NULL, NULL, 1, 1795905669035409, NULL, 1795905669950927, NULL, NULL, NULL),
(25, 4, 3, 5, 'text', '', NULL, NULL, NULL, 1, 1795905669066144, NULL, 1795905670509891, NULL, NULL, NULL),
(26, 4, 4, 5, 'text', '', NULL, NULL, NULL, 1, 1795905669080228, NULL, 1795905670509891, NULL, NULL, NULL),
(27, 4, 5, 5, 'text', '', NULL, NULL, NULL, 1, 1795905669101425, NULL, 1795905670509891, NULL, NULL, NULL),
(28, 2, 16, 7, 'note', 'more 0', NULL, NULL, NULL, 1, 1795905669112812, NULL, NULL, NULL, NULL, NULL),
(30, 5, 2, 3, 'text', 'direct one', NULL, NULL, 'd1', 1, 1795905669129153, NULL, NULL, NULL, NULL, NULL),
(31, 5, 3, 4, 'text', 'direct two', NULL, NULL, NULL, 1, 1795905669141574, NULL, NULL, NULL, NULL, NULL),
(33, 6, 2, 3, 'text', 'direct to gone', NULL, NULL, NULL, 1, 1795905669170043, NULL, NULL, NULL, NULL, NULL),
(34, 6, 3, 9, 'text', '', NULL, NULL, NULL, 1, 1795905669187631, NULL, 1795905669950927, NULL, NULL, NULL);
CREATE TABLE "meta" ("id" INTEGER NOT NULL PRIMARY KEY, "epoch" TEXT NOT NULL, indexed_id INTEGER NOT NULL DEFAULT 0);
INSERT INTO "meta" (id, epoch, indexed_id) VALUES
(1, 'b6469cac', 0);
CREATE TABLE "session" ("id" TEXT NOT NULL PRIMARY KEY, "user_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "expires_at" INTEGER NOT NULL, "revoked_at" INTEGER, FOREIGN KEY ("user_id") REFERENCES "user" ("id"));
INSERT INTO "session" (id, user_id, position, created_at, expires_at, revoked_at) VALUES
('2J3edblkdrmsOHhvG0e_cQ', 6, 2, 1795905668565167, 1796510468565167, NULL),
('9PTenk7cPV0QLnA0eiKhBg', 4, 2, 1795905668460930, 1796510468460930, NULL),
('JY8UsKhWDGoxcmtETE-Hbw', 3, 2, 1795905668411936, 1796510468411936, NULL),
('Oux1zktSfO03C6268710Rg', 6, 2, 1795905669671632, 1796510469671632, 1795905669691570),
('e7VUqZSy-oFtPjHkhPq09A', 8, 2, 1795905668587621, 1796510468587621, NULL),
('eiwZ-cd-9caKAGM966uEcw', 1, 0, 1795905669232547, 1796510469232547, NULL),
('pTbOPQ99MikGvez9xqoKVQ', 7, 2, 1795905668580741, 1796510468580741, NULL),
('wbKvdvv9RMyZc8jyFeIz1w', 5, 2, 1795905668515688, 1796510468515688, NULL);
CREATE TABLE version (
    message_id INTEGER NOT NULL REFERENCES message (id),
    revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, revision)
) WITHOUT ROWID;
INSERT INTO "version" (message_id, revision, content, created_at) VALUES
(19, 1, 'to be edited', 1795905668926572),
(19, 2, 'edited once @eve', 1795905669271661);
CREATE TABLE reaction (
    message_id INTEGER NOT NULL REFERENCES message (id),
    emoji TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL, event_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (message_id, emoji, user_id)
) WITHOUT ROWID;
INSERT INTO "reaction" (message_id, emoji, user_id, created_at, event_id) VALUES
(16, '👍', 3, 1795905669312415, 38),
(16, '👍', 5, 1795905669334879, 44),
(16, '👍', 9, 1795905669324219, 41);
CREATE TABLE pin (
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    message_id INTEGER NOT NULL REFERENCES message (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (group_id, message_id)
) WITHOUT ROWID;
INSERT INTO "pin" (group_id, message_id, user_id, created_at) VALUES
(2, 17, 3, 1795905669341968);
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
INSERT INTO "ban" (group_id, user_id, actor_id, created_at) VALUES
(2, 7, 3, 1795905669586315);
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
(3, 7, 1795905669415075),
(7, 9, 1795905669423014);
CREATE TABLE "purge" (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    after_id INTEGER NOT NULL
);
CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
CREATE TABLE invite (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        group_id INTEGER NOT NULL REFERENCES "group" (id),
        code_hash BLOB NOT NULL UNIQUE,
        actor_id INTEGER NOT NULL REFERENCES user (id),
        created_at INTEGER NOT NULL,
        expires_at INTEGER,
        uses_left INTEGER
    );
INSERT INTO "invite" (id, group_id, code_hash, actor_id, created_at, expires_at, uses_left) VALUES
(1, 2, X'E26889951DDBD71E0C56CA22304C0BAE008382F21ED5B96D2DFFE7BF6D52EF8A', 3, 1795905669521046, 1796510469521046, 1),
(2, 2, X'F740ABE804DE78D16941812C1D274824C97C984A77F286B445610E9D1EEB4185', 4, 1795905669527134, NULL, NULL);
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
CREATE INDEX upload_file ON upload (file_id);
CREATE INDEX attachment_file ON attachment (file_id);
CREATE INDEX membership_late ON membership (group_id, from_seq) WHERE from_seq > 1;
CREATE INDEX group_public ON "group" (name_key, id)
    WHERE visibility = 'public' AND deleted_id IS NULL;
CREATE INDEX reaction_event ON reaction (message_id, event_id);
CREATE INDEX block_blocked ON block (blocked_id);
CREATE INDEX invite_group ON invite (group_id);
CREATE INDEX user_purging ON user (purge_from) WHERE purge_from IS NOT NULL;
COMMIT;

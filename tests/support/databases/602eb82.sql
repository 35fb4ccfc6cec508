-- Made by the server of commit 602eb82.
BEGIN;
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" (id, name, applied) VALUES
(1, '0001_first', '2026-11-28 22:42:14.968638'),
(2, '0002_conversations', '2026-11-28 22:42:15.050845'),
(3, '0003_reading_reacting_blocking_inviting', '2026-11-28 22:42:15.083396'),
(4, '0004_purge_names', '2026-11-28 22:42:15.108481');
CREATE TABLE "user" ("id" INTEGER NOT NULL PRIMARY KEY, "username" TEXT NOT NULL, "username_key" TEXT NOT NULL, "email" TEXT NOT NULL, "email_key" TEXT NOT NULL, "password_hash" TEXT NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, display_name TEXT, status TEXT, avatar TEXT, files_bytes INTEGER NOT NULL DEFAULT 0, disabled_at INTEGER, deleted_at INTEGER, purge_from INTEGER);
INSERT INTO "user" (id, username, username_key, email, email_key, password_hash, position, created_at, display_name, status, avatar, files_bytes, disabled_at, deleted_at, purge_from) VALUES
(1, 'Ava', 'ava', 'ava@temp.com', 'ava@temp.com', '$2b$04$iADFWxamKbqF2e/EoJ88/OCuMPcZp5ECAD.ii.vLhWsKonLSlLFJC', 0, 1795905735270689, NULL, NULL, NULL, 0, NULL, NULL, NULL),
(2, 'Mike', 'mike', 'mike@temp.com', 'mike@temp.com', '$2b$04$YYyxKKmK7XpnIrKDvM6eKuxmiDffyfItRGJ8uQG6w1ElyxjdotRJm', 0, 1795905735270689, NULL, NULL, NULL, 0, NULL, NULL, NULL),
(3, 'Zoe', 'zoe', 'Zoe@Example.com', 'zoe@example.com', '$2b$04$e4Xrpag0ueP26AKtmGcjP.0QyqLHAovIl9zKdkElkJVLYgtJlPq6W', 2, 1795905735814055, 'Zoë Z.', 'away', '1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06', 4096, NULL, NULL, NULL),
(4, 'Straße', 'strasse', 'Strasse@Example.com', 'strasse@example.com', '$2b$04$FxePL4w3SCtIpyA6vMHobOddCC7DVBlXQzk1gWzaPlbDIuwiPEF9G', 2, 1795905735859401, NULL, NULL, NULL, 0, NULL, NULL, NULL),
(5, 'carl', 'carl', 'carl@Example.com', 'carl@example.com', '$2b$04$nQCSNIAQi8fV/1rj7YgEN.pcjvDnIWcC1ZYH6MXoyxR2HCoc9bGHC', 2, 1795905735926448, NULL, NULL, NULL, 4096, NULL, NULL, NULL),
(6, 'Dora', 'dora', 'Dora@Example.com', 'dora@example.com', '$2b$04$HOg.KeddPlQ0HLtxBiHvPe0IWNidnEDpTb48vEobluYLVDIxtZk3S', 2, 1795905735978443, NULL, NULL, NULL, 0, NULL, NULL, NULL),
(7, 'eve', 'eve', 'eve@Example.com', 'eve@example.com', '$2b$04$RNVcVsFztDzkZitawVY9dulTd4u4aVu0RZI/dfNVUKDPyvWlHfaPa', 2, 1795905736049064, NULL, NULL, NULL, 0, NULL, NULL, NULL),
(8, 'Frank', 'frank', 'Frank@Example.com', 'frank@example.com', '$2b$04$jIHdT8XhsdiZ8dNDn394Z.7NBp1uBWoULxKY3Ju70bo4c/8QF0gAO', 2, 1795905736133874, NULL, NULL, NULL, 0, 1795905742563312, NULL, NULL),
(9, 'deleted-9', '
deleted-9', 'deleted-9', '
deleted-9', '', 2, 1795905736175740, NULL, NULL, NULL, 4096, NULL, 1795905739317257, NULL),
(10, 'deleted-10', '
deleted-10', 'deleted-10', '
deleted-10', '', 2, 1795905736272091, NULL, NULL, NULL, 0, NULL, 1795905739257209, NULL);
CREATE TABLE "group" ("id" INTEGER NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, "name" TEXT, "owner_id" INTEGER, "direct_key" TEXT, "created_at" INTEGER NOT NULL, topic TEXT NOT NULL DEFAULT '', visibility TEXT NOT NULL DEFAULT 'private', may_post TEXT NOT NULL DEFAULT 'all', may_invite TEXT NOT NULL DEFAULT 'admins', may_pin TEXT NOT NULL DEFAULT 'admins', history TEXT NOT NULL DEFAULT 'all', archived_at INTEGER, deleted_id INTEGER, name_key TEXT NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "user" ("id"));
INSERT INTO "group" (id, kind, name, owner_id, direct_key, created_at, topic, visibility, may_post, may_invite, may_pin, history, archived_at, deleted_id, name_key) VALUES
(1, 'group', 'General', 1, NULL, 1795905735270689, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'general'),
(2, 'group', 'Straße CAFÉ 2', 3, NULL, 1795905736359783, 'A topic', 'public', 'all', 'admins', 'admins', 'joined', NULL, NULL, 'strasse café 2'),
(3, 'group', 'Second', 3, NULL, 1795905736421208, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'second'),
(4, 'group', 'To be deleted', 5, NULL, 1795905736487853, '', 'private', 'all', 'admins', 'admins', 'all', NULL, 90, 'to be deleted'),
(5, 'direct', NULL, NULL, '3:4', 1795905737078568, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, ''),
(6, 'direct', NULL, NULL, '3:9', 1795905737093433, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, '');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER, "seq" INTEGER, "type" TEXT NOT NULL, "actor_id" INTEGER NOT NULL, "subject_id" INTEGER, "data" TEXT, "created_at" INTEGER NOT NULL, FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("actor_id") REFERENCES "user" ("id"), FOREIGN KEY ("subject_id") REFERENCES "user" ("id"));
INSERT INTO "event" (id, group_id, seq, type, actor_id, subject_id, data, created_at) VALUES
(1, 1, 1, 'group_created', 1, 1, '{"kind":"group","name":"General","member_ids":[1]}', 1795905735270689),
(2, 1, 2, 'member_added', 1, 2, '{"user_id":2,"role":"member","from_seq":1}', 1795905735270689),
(3, 2, 1, 'group_created', 3, 3, '{"kind":"group","name":"Straße CAFÉ","member_ids":[3]}', 1795905736359783),
(4, 3, 1, 'group_created', 4, 4, '{"kind":"group","name":"Second","member_ids":[4]}', 1795905736421208),
(5, 4, 1, 'group_created', 5, 5, '{"kind":"group","name":"To be deleted","member_ids":[5]}', 1795905736487853),
(6, 2, 2, 'member_added', 3, 4, '{"user_id":4,"role":"member","from_seq":1}', 1795905736493957),
(7, 2, 3, 'member_added', 3, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905736514289),
(8, 2, 4, 'member_added', 3, 6, '{"user_id":6,"role":"member","from_seq":1}', 1795905736564051),
(9, 2, 5, 'member_added', 3, 7, '{"user_id":7,"role":"member","from_seq":1}', 1795905736653173),
(10, 2, 6, 'member_added', 3, 9, '{"user_id":9,"role":"member","from_seq":1}', 1795905736716075),
(11, 2, 7, 'member_added', 3, 10, '{"user_id":10,"role":"member","from_seq":1}', 1795905736896448),
(12, 3, 2, 'member_added', 4, 3, '{"user_id":3,"role":"member","from_seq":1}', 1795905736943689),
(13, 3, 3, 'member_added', 4, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905736980338),
(14, 3, 4, 'member_added', 4, 9, '{"user_id":9,"role":"member","from_seq":1}', 1795905736986480),
(15, 4, 2, 'member_added', 5, 3, '{"user_id":3,"role":"member","from_seq":1}', 1795905736991696),
(16, 2, 8, 'group_message', 3, NULL, NULL, 1795905736998494),
(17, 2, 9, 'group_message', 4, NULL, NULL, 1795905737009814),
(18, 2, 10, 'group_message', 5, NULL, NULL, 1795905737015778),
(19, 2, 11, 'group_message', 6, NULL, NULL, 1795905737026582),
(20, 2, 12, 'group_message', 6, NULL, NULL, 1795905737030652),
(21, 2, 13, 'group_message', 9, NULL, NULL, 1795905737038646),
(22, 2, 14, 'group_message', 9, NULL, NULL, 1795905737043065),
(23, 2, 15, 'group_message', 10, NULL, NULL, 1795905737047253),
(24, 3, 5, 'group_message', 9, NULL, NULL, 1795905737056735),
(25, 4, 3, 'group_message', 5, NULL, NULL, 1795905737062103),
(26, 4, 4, 'group_message', 5, NULL, NULL, 1795905737066925),
(27, 4, 5, 'group_message', 5, NULL, NULL, 1795905737070429),
(28, 2, 16, 'group_message', 7, NULL, NULL, 1795905737074817),
(29, 5, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,4]}', 1795905737078568),
(30, 5, 2, 'direct_message', 3, NULL, NULL, 1795905737078568),
(31, 5, 3, 'direct_message', 4, NULL, NULL, 1795905737087893),
(32, 6, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,9]}', 1795905737093433),
(33, 6, 2, 'direct_message', 3, NULL, NULL, 1795905737093433),
(34, 6, 3, 'direct_message', 9, NULL, NULL, 1795905737099503),
(35, 2, 17, 'message_edited', 6, NULL, '{"message_id":19,"message_seq":11,"revision":2,"message":true}', 1795905737116615),
(36, 2, 18, 'message_edited', 6, NULL, '{"message_id":19,"message_seq":11,"revision":3,"message":true}', 1795905737122629),
(37, 2, 19, 'message_edited', 9, NULL, '{"message_id":22,"message_seq":14,"revision":2,"message":true}', 1795905737126783),
(38, 2, 20, 'reaction_added', 3, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":1}}', 1795905737136297),
(39, 2, 21, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":2}}', 1795905737142115),
(40, 2, 22, 'reaction_added', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":2,"heart":1}}', 1795905737158096),
(41, 2, 23, 'reaction_added', 9, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905737173800),
(42, 2, 24, 'reaction_added', 3, NULL, '{"message_id":20,"message_seq":12,"emoji":"x","reactions":{"x":1}}', 1795905737181616),
(43, 2, 25, 'reaction_removed', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":2}}', 1795905737186533),
(44, 2, 26, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905737191723),
(45, 2, 27, 'reaction_removed', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":3}}', 1795905737196240),
(46, 2, 28, 'message_pinned', 3, NULL, '{"message_id":17,"message_seq":9}', 1795905737202804),
(47, 2, 29, 'message_pinned', 3, NULL, '{"message_id":20,"message_seq":12}', 1795905737275745),
(48, 2, 30, 'message_pinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905737359634),
(49, 2, 31, 'message_unpinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905737387648),
(50, 2, 32, 'message_deleted', 6, NULL, '{"message_id":20,"message_seq":12}', 1795905737419972),
(51, NULL, NULL, 'user_blocked', 3, NULL, '{"user_id":3,"blocked_id":7}', 1795905737603660),
(52, NULL, NULL, 'user_blocked', 7, NULL, '{"user_id":7,"blocked_id":9}', 1795905737671776),
(53, 2, 33, 'profile_changed', 3, NULL, '{}', 1795905737703685),
(54, 3, 6, 'profile_changed', 3, NULL, '{}', 1795905737703685),
(55, 4, 6, 'profile_changed', 3, NULL, '{}', 1795905737703685),
(56, 5, 4, 'profile_changed', 3, NULL, '{}', 1795905737703685),
(57, 6, 4, 'profile_changed', 3, NULL, '{}', 1795905737703685),
(58, 2, 34, 'group_message', 3, NULL, NULL, 1795905738177781),
(59, 2, 35, 'group_message', 5, NULL, NULL, 1795905738190033),
(60, 2, 36, 'group_message', 4, NULL, NULL, 1795905738208239),
(61, 2, 37, 'message_deleted', 4, NULL, '{"message_id":60,"message_seq":36}', 1795905738275667),
(62, 2, 38, 'profile_changed', 3, NULL, '{}', 1795905738354756),
(63, 3, 7, 'profile_changed', 3, NULL, '{}', 1795905738354756),
(64, 4, 7, 'profile_changed', 3, NULL, '{}', 1795905738354756),
(65, 5, 5, 'profile_changed', 3, NULL, '{}', 1795905738354756),
(66, 6, 5, 'profile_changed', 3, NULL, '{}', 1795905738354756),
(67, 2, 39, 'group_message', 9, NULL, NULL, 1795905738407077),
(68, 2, 40, 'group_updated', 3, NULL, '{"name":"Straße CAFÉ","topic":"A topic","visibility":"public","may_post":"all","may_invite":"admins","may_pin":"admins","history":"joined","is_archived":false}', 1795905738430718),
(69, 2, 41, 'group_updated', 3, NULL, '{"name":"Straße CAFÉ 2","topic":"A topic","visibility":"public","may_post":"all","may_invite":"admins","may_pin":"admins","history":"joined","is_archived":false}', 1795905738483074),
(70, 2, 42, 'member_updated', 3, NULL, '{"user_id":4,"role":"admin"}', 1795905738499655),
(71, 3, 8, 'member_updated', 4, NULL, '{"user_id":3,"role":"owner"}', 1795905738534183),
(72, 3, 9, 'member_updated', 4, NULL, '{"user_id":4,"role":"admin"}', 1795905738534183),
(73, 2, 43, 'member_added', 8, 8, '{"user_id":8,"role":"member","from_seq":43}', 1795905738731655),
(74, 2, 44, 'member_removed', 3, 7, '{"user_id":7}', 1795905738823191),
(75, 2, 45, 'member_banned', 3, NULL, '{"user_id":7}', 1795905738873547),
(76, 3, 10, 'member_removed', 5, 5, '{"user_id":5}', 1795905738913087),
(77, 3, 11, 'member_added', 3, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905738945097),
(78, NULL, NULL, 'session_revoked', 6, 6, '{"user_id":6,"session_id":"e0rPG0aoWiDMxZ9hmsrngw"}', 1795905739105059),
(79, 2, 46, 'account_deleted', 10, NULL, '{"is_erased":false}', 1795905739257209),
(80, 2, 47, 'member_removed', 10, 10, '{"user_id":10}', 1795905739257209),
(81, NULL, NULL, 'session_revoked', 10, 10, '{"user_id":10,"session_id":"3hW3nWdY9aAzltjMRMVTYA"}', 1795905739257210),
(82, NULL, NULL, 'user_deleted', 10, NULL, '{"user_id":10}', 1795905739257210),
(83, 2, 48, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905739317257),
(84, 2, 49, 'member_removed', 9, 9, '{"user_id":9}', 1795905739317257),
(85, 3, 12, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905739317258),
(86, 3, 13, 'member_removed', 9, 9, '{"user_id":9}', 1795905739317258),
(87, 6, 6, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905739317259),
(88, NULL, NULL, 'session_revoked', 9, 9, '{"user_id":9,"session_id":"TIK72lKhlLnHGMokmESDNA"}', 1795905739317259),
(89, NULL, NULL, 'user_deleted', 9, NULL, '{"user_id":9}', 1795905739317259),
(90, 4, 8, 'group_deleted', 5, NULL, '{}', 1795905739825252),
(91, NULL, NULL, 'session_revoked', 8, 8, '{"user_id":8,"session_id":"e8swjUjqnb7erYRfNuE4qw"}', 1795905742563312);
CREATE TABLE "membership" ("group_id" INTEGER NOT NULL, "user_id" INTEGER NOT NULL, "role" TEXT NOT NULL, "from_seq" INTEGER NOT NULL, "read_seq" INTEGER NOT NULL, "joined_id" INTEGER NOT NULL, "joined_at" INTEGER NOT NULL, muted_until INTEGER, seen_seq INTEGER NOT NULL DEFAULT 0, PRIMARY KEY ("user_id", "group_id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("user_id") REFERENCES "user" ("id")) WITHOUT ROWID;
INSERT INTO "membership" (group_id, user_id, role, from_seq, read_seq, joined_id, joined_at, muted_until, seen_seq) VALUES
(1, 1, 'owner', 1, 1, 1, 1795905735270689, NULL, 0),
(1, 2, 'member', 1, 2, 2, 1795905735270689, NULL, 0),
(2, 3, 'owner', 1, 1, 3, 1795905736359783, NULL, 0),
(2, 4, 'admin', 1, 2, 6, 1795905736493957, NULL, 0),
(2, 5, 'member', 1, 12, 7, 1795905736514289, 4070908800000000, 0),
(2, 6, 'member', 1, 8, 8, 1795905736564051, NULL, 12),
(2, 8, 'member', 43, 43, 73, 1795905738731655, NULL, 0),
(3, 3, 'owner', 1, 2, 12, 1795905736943689, NULL, 0),
(3, 4, 'admin', 1, 1, 4, 1795905736421208, NULL, 0),
(3, 5, 'member', 1, 11, 77, 1795905738945097, NULL, 0),
(4, 3, 'member', 1, 2, 15, 1795905736991696, NULL, 0),
(4, 5, 'owner', 1, 1, 5, 1795905736487853, NULL, 0),
(5, 3, 'member', 1, 1, 29, 1795905737078568, NULL, 0),
(5, 4, 'member', 1, 1, 29, 1795905737078568, NULL, 0),
(6, 3, 'member', 1, 1, 32, 1795905737093433, NULL, 0),
(6, 9, 'member', 1, 1, 32, 1795905737093433, NULL, 0);
CREATE TABLE "message" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER NOT NULL, "seq" INTEGER NOT NULL, "sender_id" INTEGER NOT NULL, "type" TEXT NOT NULL, "content" TEXT NOT NULL, "media_url" TEXT, "reply_to" INTEGER, "key" TEXT, "revision" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "edited_at" INTEGER, "deleted_at" INTEGER, mentions TEXT, files TEXT, quote INTEGER, FOREIGN KEY ("id") REFERENCES "event" ("id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("sender_id") REFERENCES "user" ("id"));
INSERT INTO "message" (id, group_id, seq, sender_id, type, content, media_url, reply_to, key, revision, created_at, edited_at, deleted_at, mentions, files, quote) VALUES
(16, 2, 8, 3, 'text', 'hello world first', NULL, NULL, 'k1', 1, 1795905736998494, NULL, NULL, NULL, NULL, NULL),
(17, 2, 9, 4, 'text', 'answer @Zoe and @carl', NULL, 16, NULL, 1, 1795905737009814, NULL, NULL, '[3,5]', NULL, 1),
(18, 2, 10, 5, 'text', '@all 你好世界 héllo', 'http://x.test/a.png', NULL, NULL, 1, 1795905737015778, NULL, NULL, NULL, NULL, NULL),
(19, 2, 11, 6, 'text', 'edited twice', NULL, NULL, NULL, 3, 1795905737026582, 1795905737122629, NULL, NULL, NULL, NULL),
(20, 2, 12, 6, 'text', '', NULL, NULL, NULL, 1, 1795905737030652, NULL, 1795905737419972, NULL, NULL, NULL),
(21, 2, 13, 9, 'text', '', NULL, NULL, NULL, 1, 1795905737038646, NULL, 1795905739323386, NULL, NULL, NULL),
(22, 2, 14, 9, 'text', '', NULL, NULL, NULL, 2, 1795905737043065, 1795905737126783, 1795905739323386, NULL, NULL, NULL),
(23, 2, 15, 10, 'text', 'stays, of one who is gone', NULL, NULL, NULL, 1, 1795905737047253, NULL, NULL, NULL, NULL, NULL),
(24, 3, 5, 9, 'text', '', NULL, NULL, NULL, 1, 1795905737056735, NULL, 1795905739323386, NULL, NULL, NULL),
(25, 4, 3, 5, 'text', '', NULL, NULL, NULL, 1, 1795905737062103, NULL, 1795905739865274, NULL, NULL, NULL),
(26, 4, 4, 5, 'text', '', NULL, NULL, NULL, 1, 1795905737066925, NULL, 1795905739865274, NULL, NULL, NULL),
(27, 4, 5, 5, 'text', '', NULL, NULL, NULL, 1, 1795905737070429, NULL, 1795905739865274, NULL, NULL, NULL),
(28, 2, 16, 7, 'note', 'more 0', NULL, NULL, NULL, 1, 1795905737074817, NULL, NULL, NULL, NULL, NULL),
(30, 5, 2, 3, 'text', 'direct one', NULL, NULL, 'd1', 1, 1795905737078568, NULL, NULL, NULL, NULL, NULL),
(31, 5, 3, 4, 'text', 'direct two', NULL, NULL, NULL, 1, 1795905737087893, NULL, NULL, NULL, NULL, NULL),
(33, 6, 2, 3, 'text', 'direct to gone', NULL, NULL, NULL, 1, 1795905737093433, NULL, NULL, NULL, NULL, NULL),
(34, 6, 3, 9, 'text', '', NULL, NULL, NULL, 1, 1795905737099503, NULL, 1795905739323386, NULL, NULL, NULL),
(58, 2, 34, 3, 'text', 'with a file', NULL, NULL, NULL, 1, 1795905738177781, NULL, NULL, NULL, '[{"id":"1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06","name":"photo.png","type":"image/png","size":77,"width":3,"height":2}]', NULL),
(59, 2, 35, 5, 'text', '', NULL, NULL, NULL, 1, 1795905738190033, NULL, NULL, NULL, '[{"id":"86cc5192f5e092654a265731345a824ecf56bbcce10f0fd77b74f2b0c9494c68","name":"note.txt","type":"text/plain","size":600,"width":null,"height":null}]', NULL),
(60, 2, 36, 4, 'text', '', NULL, NULL, NULL, 1, 1795905738208239, NULL, 1795905738275667, NULL, NULL, NULL),
(67, 2, 39, 9, 'text', '', NULL, NULL, NULL, 1, 1795905738407077, NULL, 1795905739323386, NULL, NULL, NULL);
CREATE TABLE "meta" ("id" INTEGER NOT NULL PRIMARY KEY, "epoch" TEXT NOT NULL, indexed_id INTEGER NOT NULL DEFAULT 0);
INSERT INTO "meta" (id, epoch, indexed_id) VALUES
(1, 'a44ddf91', 91);
CREATE TABLE "session" ("id" TEXT NOT NULL PRIMARY KEY, "user_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "expires_at" INTEGER NOT NULL, "revoked_at" INTEGER, FOREIGN KEY ("user_id") REFERENCES "user" ("id"));
INSERT INTO "session" (id, user_id, position, created_at, expires_at, revoked_at) VALUES
('DwF9-p91mcQ3jDI3FICVkQ', 6, 2, 1795905735978443, 1796510535978443, NULL),
('GJUqRu7MmHHir5EC2bQlkQ', 5, 2, 1795905735926448, 1796510535926448, NULL),
('M8MUaKiNqMAfgtf6vSuV5A', 4, 2, 1795905735859401, 1796510535859401, NULL),
('MAy1eCgBJGBvwJ4bo4H-yQ', 1, 0, 1795905737109607, 1796510537109607, NULL),
('bPm5FouOmAaW74LsUo4wKg', 7, 2, 1795905736049064, 1796510536049064, NULL),
('e0rPG0aoWiDMxZ9hmsrngw', 6, 2, 1795905739033782, 1796510539033782, 1795905739105059),
('e8swjUjqnb7erYRfNuE4qw', 8, 2, 1795905736133874, 1796510536133874, 1795905742563312),
('f8H4eSIYhbtFm8cIGjKOVA', 3, 2, 1795905735814055, 1796510535814055, NULL);
CREATE TABLE version (
    message_id INTEGER NOT NULL REFERENCES message (id),
    revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, revision)
) WITHOUT ROWID;
INSERT INTO "version" (message_id, revision, content, created_at) VALUES
(19, 1, 'to be edited', 1795905737026582),
(19, 2, 'edited once @eve', 1795905737116615);
CREATE TABLE reaction (
    message_id INTEGER NOT NULL REFERENCES message (id),
    emoji TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL, event_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (message_id, emoji, user_id)
) WITHOUT ROWID;
INSERT INTO "reaction" (message_id, emoji, user_id, created_at, event_id) VALUES
(16, '👍', 3, 1795905737136297, 38),
(16, '👍', 5, 1795905737191723, 44),
(16, '👍', 9, 1795905737173800, 41);
CREATE TABLE pin (
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    message_id INTEGER NOT NULL REFERENCES message (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (group_id, message_id)
) WITHOUT ROWID;
INSERT INTO "pin" (group_id, message_id, user_id, created_at) VALUES
(2, 17, 3, 1795905737202804);
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
(2, 7, 3, 1795905738873547);
CREATE TABLE file (
    id TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    width INTEGER,
    height INTEGER,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "file" (id, size, type, width, height, created_at) VALUES
('1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06', 77, 'image/png', 3, 2, 1795905737909918),
('86cc5192f5e092654a265731345a824ecf56bbcce10f0fd77b74f2b0c9494c68', 600, 'text/plain', NULL, NULL, 1795905738007037);
CREATE TABLE upload (
    user_id INTEGER NOT NULL REFERENCES user (id),
    file_id TEXT NOT NULL REFERENCES file (id),
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, file_id)
) WITHOUT ROWID;
INSERT INTO "upload" (user_id, file_id, name, created_at) VALUES
(3, '1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06', 'photo.png', 1795905737909918),
(5, '86cc5192f5e092654a265731345a824ecf56bbcce10f0fd77b74f2b0c9494c68', 'note.txt', 1795905738007037);
CREATE TABLE attachment (
    message_id INTEGER NOT NULL REFERENCES message (id),
    file_id TEXT NOT NULL REFERENCES file (id),
    PRIMARY KEY (message_id, file_id)
) WITHOUT ROWID;
INSERT INTO "attachment" (message_id, file_id) VALUES
(58, '1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06'),
(59, '86cc5192f5e092654a265731345a824ecf56bbcce10f0fd77b74f2b0c9494c68');
CREATE TABLE block (
    user_id INTEGER NOT NULL REFERENCES user (id),
    blocked_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, blocked_id)
) WITHOUT ROWID;
INSERT INTO "block" (user_id, blocked_id, created_at) VALUES
(3, 7, 1795905737603660),
(7, 9, 1795905737671776);
CREATE TABLE "purge" (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    after_id INTEGER NOT NULL
);
CREATE VIRTUAL TABLE search USING fts5(text, place, tokenize = 'ascii', columnsize = 0);
INSERT INTO search (search, rank) VALUES ('automerge', 0);
INSERT INTO "search" (rowid, text, place) VALUES
(16, 'hello world first', 'g2 u3'),
(17, 'answer @Zoe and @carl', 'g2 u4'),
(18, ' all  你  好  世  界  hello', 'g2 u5'),
(19, 'edited twice', 'g2 u6'),
(23, 'stays, of one who is gone', 'g2 u10'),
(28, 'more 0', 'g2 u7'),
(30, 'direct one', 'g5 u3'),
(31, 'direct two', 'g5 u4'),
(33, 'direct to gone', 'g6 u3'),
(58, 'with a file', 'g2 u3');
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
(1, 2, X'B3155F39666CD43E7539BBA08E52F52CE76FA62324CC38161B256FA203D6C6E2', 3, 1795905738583684, 1796510538583684, 1),
(2, 2, X'2EC8428444FCA673733740B4E43E7735C0DD43577CD6E0086159C9EDED43EEE6', 4, 1795905738619716, NULL, NULL);
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
CREATE INDEX user_avatar ON user (avatar) WHERE avatar IS NOT NULL;
CREATE INDEX membership_late ON membership (group_id, from_seq) WHERE from_seq > 1;
CREATE INDEX group_public ON "group" (name_key, id)
    WHERE visibility = 'public' AND deleted_id IS NULL;
CREATE INDEX reaction_event ON reaction (message_id, event_id);
CREATE INDEX block_blocked ON block (blocked_id);
CREATE INDEX invite_group ON invite (group_id);
CREATE INDEX user_purging ON user (purge_from) WHERE purge_from IS NOT NULL;
COMMIT;

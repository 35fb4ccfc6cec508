-- Made by the server of commit 8d2f9ab.
BEGIN;
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" (id, name, applied) VALUES
(1, '0001_first', '2026-11-28 22:41:42.691173'),
(2, '0002_conversations', '2026-11-28 22:41:42.726864'),
(3, '0003_reading_and_reacting', '2026-11-28 22:41:42.741129');
CREATE TABLE "user" ("id" INTEGER NOT NULL PRIMARY KEY, "username" TEXT NOT NULL, "username_key" TEXT NOT NULL, "email" TEXT NOT NULL, "email_key" TEXT NOT NULL, "password_hash" TEXT NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, display_name TEXT, status TEXT, avatar TEXT, files_bytes INTEGER NOT NULL DEFAULT 0, disabled_at INTEGER, deleted_at INTEGER, erase_from INTEGER);
INSERT INTO "user" (id, username, username_key, email, email_key, password_hash, position, created_at, display_name, status, avatar, files_bytes, disabled_at, deleted_at, erase_from) VALUES
(1, 'Ava', 'ava', 'ava@temp.com', 'ava@temp.com', '$2b$04$YC.abJ3BTyh.NMFTnHb0pOtjgyusoZ2YPRhmZj3S.Yu24FvXFHvY.', 0, 1795905702892051, NULL, NULL, NULL, 0, NULL, NULL, NULL),
(2, 'Mike', 'mike', 'mike@temp.com', 'mike@temp.com', '$2b$04$5bmqZRhEJkM9r7pRqCGceuqcfqNLO8WnlLVEgGlem8zyHw0cEEkDS', 0, 1795905702892051, NULL, NULL, NULL, 0, NULL, NULL, NULL),
(3, 'Zoe', 'zoe', 'Zoe@Example.com', 'zoe@example.com', '$2b$04$7DFI6IwPMDoWU8pQls0AuOB8AN7O0h1mAjJr5mMbH/evOV7e1i84e', 2, 1795905703129950, 'Zoë Z.', 'away', '1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06', 4096, NULL, NULL, NULL),
(4, 'Straße', 'strasse', 'Strasse@Example.com', 'strasse@example.com', '$2b$04$2.jIY0vTI0cZzHZ4720mueaErkY4Zzun5X1gQmakS6APeAsIDsD9C', 2, 1795905703137681, NULL, NULL, NULL, 4096, NULL, NULL, NULL),
(5, 'carl', 'carl', 'carl@Example.com', 'carl@example.com', '$2b$04$LLMP7d9X7pzhU8wHmJqJ4uRP6mm27cXLv8ZrlSZ0U3pEWs4ZkVQ1m', 2, 1795905703148058, NULL, NULL, NULL, 4096, NULL, NULL, NULL),
(6, 'Dora', 'dora', 'Dora@Example.com', 'dora@example.com', '$2b$04$P1kPtcCYKahcPFooQcEFxuGdnHFxhD.33.wlN4KU.YQsDQS78xkp6', 2, 1795905703172377, NULL, NULL, NULL, 0, NULL, NULL, NULL),
(7, 'eve', 'eve', 'eve@Example.com', 'eve@example.com', '$2b$04$8ePPjEFQQ9zL4eRAdYT/DuRLN8GiNIv3R6xWYVNbk3x.H8UTk4yy2', 2, 1795905703220271, NULL, NULL, NULL, 0, NULL, NULL, NULL),
(8, 'Frank', 'frank', 'Frank@Example.com', 'frank@example.com', '$2b$04$ooDwbuEnVbIhmIWISR8zPuvQEn5LhiaVZu8R3gU3qRC8qNY.VKwDq', 2, 1795905703260099, NULL, NULL, NULL, 0, 1795905709416766, NULL, NULL),
(9, 'deleted-9', '
deleted-9', 'deleted-9', '
deleted-9', '', 2, 1795905703291836, NULL, NULL, NULL, 4096, NULL, 1795905705009710, NULL),
(10, 'deleted-10', '
deleted-10', 'deleted-10', '
deleted-10', '', 2, 1795905703313102, NULL, NULL, NULL, 0, NULL, 1795905704944355, NULL);
CREATE TABLE "group" ("id" INTEGER NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, "name" TEXT, "owner_id" INTEGER, "direct_key" TEXT, "created_at" INTEGER NOT NULL, topic TEXT NOT NULL DEFAULT '', visibility TEXT NOT NULL DEFAULT 'private', may_post TEXT NOT NULL DEFAULT 'all', may_invite TEXT NOT NULL DEFAULT 'admins', may_pin TEXT NOT NULL DEFAULT 'admins', history TEXT NOT NULL DEFAULT 'all', archived_at INTEGER, deleted_id INTEGER, name_key TEXT NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "user" ("id"));
INSERT INTO "group" (id, kind, name, owner_id, direct_key, created_at, topic, visibility, may_post, may_invite, may_pin, history, archived_at, deleted_id, name_key) VALUES
(1, 'group', 'General', 1, NULL, 1795905702892051, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'general'),
(2, 'group', 'Straße CAFÉ 2', 3, NULL, 1795905703329734, 'A topic', 'public', 'all', 'admins', 'admins', 'joined', NULL, NULL, 'strasse café 2'),
(3, 'group', 'Second', 3, NULL, 1795905703341776, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'second'),
(4, 'group', 'To be deleted', 5, NULL, 1795905703347984, '', 'private', 'all', 'admins', 'admins', 'all', NULL, 90, 'to be deleted'),
(5, 'direct', NULL, NULL, '3:4', 1795905703609848, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, ''),
(6, 'direct', NULL, NULL, '3:9', 1795905703692953, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, '');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER, "seq" INTEGER, "type" TEXT NOT NULL, "actor_id" INTEGER NOT NULL, "subject_id" INTEGER, "data" TEXT, "created_at" INTEGER NOT NULL, FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("actor_id") REFERENCES "user" ("id"), FOREIGN KEY ("subject_id") REFERENCES "user" ("id"));
INSERT INTO "event" (id, group_id, seq, type, actor_id, subject_id, data, created_at) VALUES
(1, 1, 1, 'group_created', 1, 1, '{"kind":"group","name":"General","member_ids":[1]}', 1795905702892051),
(2, 1, 2, 'member_added', 1, 2, '{"user_id":2,"role":"member","from_seq":1}', 1795905702892051),
(3, 2, 1, 'group_created', 3, 3, '{"kind":"group","name":"Straße CAFÉ","member_ids":[3]}', 1795905703329734),
(4, 3, 1, 'group_created', 4, 4, '{"kind":"group","name":"Second","member_ids":[4]}', 1795905703341776),
(5, 4, 1, 'group_created', 5, 5, '{"kind":"group","name":"To be deleted","member_ids":[5]}', 1795905703347984),
(6, 2, 2, 'member_added', 3, 4, '{"user_id":4,"role":"member","from_seq":1}', 1795905703357734),
(7, 2, 3, 'member_added', 3, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905703361382),
(8, 2, 4, 'member_added', 3, 6, '{"user_id":6,"role":"member","from_seq":1}', 1795905703365011),
(9, 2, 5, 'member_added', 3, 7, '{"user_id":7,"role":"member","from_seq":1}', 1795905703370261),
(10, 2, 6, 'member_added', 3, 9, '{"user_id":9,"role":"member","from_seq":1}', 1795905703375411),
(11, 2, 7, 'member_added', 3, 10, '{"user_id":10,"role":"member","from_seq":1}', 1795905703385228),
(12, 3, 2, 'member_added', 4, 3, '{"user_id":3,"role":"member","from_seq":1}', 1795905703397035),
(13, 3, 3, 'member_added', 4, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905703409668),
(14, 3, 4, 'member_added', 4, 9, '{"user_id":9,"role":"member","from_seq":1}', 1795905703417258),
(15, 4, 2, 'member_added', 5, 3, '{"user_id":3,"role":"member","from_seq":1}', 1795905703431639),
(16, 2, 8, 'group_message', 3, NULL, NULL, 1795905703451787),
(17, 2, 9, 'group_message', 4, NULL, NULL, 1795905703514873),
(18, 2, 10, 'group_message', 5, NULL, NULL, 1795905703555873),
(19, 2, 11, 'group_message', 6, NULL, NULL, 1795905703562759),
(20, 2, 12, 'group_message', 6, NULL, NULL, 1795905703568566),
(21, 2, 13, 'group_message', 9, NULL, NULL, 1795905703573209),
(22, 2, 14, 'group_message', 9, NULL, NULL, 1795905703579326),
(23, 2, 15, 'group_message', 10, NULL, NULL, 1795905703586054),
(24, 3, 5, 'group_message', 9, NULL, NULL, 1795905703591899),
(25, 4, 3, 'group_message', 5, NULL, NULL, 1795905703595480),
(26, 4, 4, 'group_message', 5, NULL, NULL, 1795905703598722),
(27, 4, 5, 'group_message', 5, NULL, NULL, 1795905703601757),
(28, 2, 16, 'group_message', 7, NULL, NULL, 1795905703606942),
(29, 5, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,4]}', 1795905703609848),
(30, 5, 2, 'direct_message', 3, NULL, NULL, 1795905703609848),
(31, 5, 3, 'direct_message', 4, NULL, NULL, 1795905703631652),
(32, 6, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,9]}', 1795905703692953),
(33, 6, 2, 'direct_message', 3, NULL, NULL, 1795905703692953),
(34, 6, 3, 'direct_message', 9, NULL, NULL, 1795905703698647),
(35, 2, 17, 'message_edited', 6, NULL, '{"message_id":19,"message_seq":11,"revision":2,"message":true}', 1795905703711094),
(36, 2, 18, 'message_edited', 6, NULL, '{"message_id":19,"message_seq":11,"revision":3,"message":true}', 1795905703723114),
(37, 2, 19, 'message_edited', 9, NULL, '{"message_id":22,"message_seq":14,"revision":2,"message":true}', 1795905703729636),
(38, 2, 20, 'reaction_added', 3, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":1}}', 1795905703736422),
(39, 2, 21, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":2}}', 1795905703741776),
(40, 2, 22, 'reaction_added', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":2,"heart":1}}', 1795905703745090),
(41, 2, 23, 'reaction_added', 9, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905703750404),
(42, 2, 24, 'reaction_added', 3, NULL, '{"message_id":20,"message_seq":12,"emoji":"x","reactions":{"x":1}}', 1795905703754928),
(43, 2, 25, 'reaction_removed', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":2}}', 1795905703761414),
(44, 2, 26, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905703768044),
(45, 2, 27, 'reaction_removed', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":3}}', 1795905703775324),
(46, 2, 28, 'message_pinned', 3, NULL, '{"message_id":17,"message_seq":9}', 1795905703782388),
(47, 2, 29, 'message_pinned', 3, NULL, '{"message_id":20,"message_seq":12}', 1795905703786154),
(48, 2, 30, 'message_pinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905703803631),
(49, 2, 31, 'message_unpinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905703823597),
(50, 2, 32, 'message_deleted', 6, NULL, '{"message_id":20,"message_seq":12}', 1795905703838039),
(51, NULL, NULL, 'user_blocked', 3, NULL, '{"user_id":3,"blocked_id":7}', 1795905703895344),
(52, NULL, NULL, 'user_blocked', 7, NULL, '{"user_id":7,"blocked_id":9}', 1795905703903861),
(53, 2, 33, 'profile_changed', 3, NULL, '{}', 1795905703907916),
(54, 3, 6, 'profile_changed', 3, NULL, '{}', 1795905703907916),
(55, 4, 6, 'profile_changed', 3, NULL, '{}', 1795905703907916),
(56, 5, 4, 'profile_changed', 3, NULL, '{}', 1795905703907916),
(57, 6, 4, 'profile_changed', 3, NULL, '{}', 1795905703907916),
(58, 2, 34, 'group_message', 3, NULL, NULL, 1795905704307279),
(59, 2, 35, 'group_message', 5, NULL, NULL, 1795905704320063),
(60, 2, 36, 'group_message', 4, NULL, NULL, 1795905704335479),
(61, 2, 37, 'message_deleted', 4, NULL, '{"message_id":60,"message_seq":36}', 1795905704349169),
(62, 2, 38, 'profile_changed', 3, NULL, '{}', 1795905704398059),
(63, 3, 7, 'profile_changed', 3, NULL, '{}', 1795905704398059),
(64, 4, 7, 'profile_changed', 3, NULL, '{}', 1795905704398059),
(65, 5, 5, 'profile_changed', 3, NULL, '{}', 1795905704398059),
(66, 6, 5, 'profile_changed', 3, NULL, '{}', 1795905704398059),
(67, 2, 39, 'group_message', 9, NULL, NULL, 1795905704439295),
(68, 2, 40, 'group_updated', 3, NULL, '{"name":"Straße CAFÉ","topic":"A topic","visibility":"public","may_post":"all","may_invite":"admins","may_pin":"admins","history":"joined","is_archived":false}', 1795905704493088),
(69, 2, 41, 'group_updated', 3, NULL, '{"name":"Straße CAFÉ 2","topic":"A topic","visibility":"public","may_post":"all","may_invite":"admins","may_pin":"admins","history":"joined","is_archived":false}', 1795905704543581),
(70, 2, 42, 'member_updated', 3, NULL, '{"user_id":4,"role":"admin"}', 1795905704567699),
(71, 3, 8, 'member_updated', 4, NULL, '{"user_id":3,"role":"owner"}', 1795905704586059),
(72, 3, 9, 'member_updated', 4, NULL, '{"user_id":4,"role":"admin"}', 1795905704586059),
(73, 2, 43, 'member_added', 8, 8, '{"user_id":8,"role":"member","from_seq":43}', 1795905704673069),
(74, 2, 44, 'member_removed', 3, 7, '{"user_id":7}', 1795905704695527),
(75, 2, 45, 'member_banned', 3, NULL, '{"user_id":7}', 1795905704716227),
(76, 3, 10, 'member_removed', 5, 5, '{"user_id":5}', 1795905704729105),
(77, 3, 11, 'member_added', 3, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905704750275),
(78, NULL, NULL, 'session_revoked', 6, 6, '{"user_id":6,"session_id":"pb9_7HP1wd_TgUdxa4m5EQ"}', 1795905704827673),
(79, 2, 46, 'account_deleted', 10, NULL, '{"is_erased":false}', 1795905704944355),
(80, 2, 47, 'member_removed', 10, 10, '{"user_id":10}', 1795905704944355),
(81, NULL, NULL, 'session_revoked', 10, 10, '{"user_id":10,"session_id":"RTa1gA4Z8Qmt8ogDxxksng"}', 1795905704944355),
(82, NULL, NULL, 'user_deleted', 10, NULL, '{"user_id":10}', 1795905704944355),
(83, 2, 48, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905705009710),
(84, 2, 49, 'member_removed', 9, 9, '{"user_id":9}', 1795905705009710),
(85, 3, 12, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905705009710),
(86, 3, 13, 'member_removed', 9, 9, '{"user_id":9}', 1795905705009710),
(87, 6, 6, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905705009710),
(88, NULL, NULL, 'session_revoked', 9, 9, '{"user_id":9,"session_id":"Mfa9tzMQuJFyveRostslyg"}', 1795905705009710),
(89, NULL, NULL, 'user_deleted', 9, NULL, '{"user_id":9}', 1795905705009710),
(90, 4, 8, 'group_deleted', 5, NULL, '{}', 1795905705557376),
(91, NULL, NULL, 'session_revoked', 8, 8, '{"user_id":8,"session_id":"X9IZd304jI7p9gvOZPuQug"}', 1795905709416766);
CREATE TABLE "membership" ("group_id" INTEGER NOT NULL, "user_id" INTEGER NOT NULL, "role" TEXT NOT NULL, "from_seq" INTEGER NOT NULL, "read_seq" INTEGER NOT NULL, "joined_id" INTEGER NOT NULL, "joined_at" INTEGER NOT NULL, muted_until INTEGER, seen_seq INTEGER NOT NULL DEFAULT 0, PRIMARY KEY ("user_id", "group_id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("user_id") REFERENCES "user" ("id")) WITHOUT ROWID;
INSERT INTO "membership" (group_id, user_id, role, from_seq, read_seq, joined_id, joined_at, muted_until, seen_seq) VALUES
(1, 1, 'owner', 1, 1, 1, 1795905702892051, NULL, 0),
(1, 2, 'member', 1, 2, 2, 1795905702892051, NULL, 0),
(2, 3, 'owner', 1, 1, 3, 1795905703329734, NULL, 0),
(2, 4, 'admin', 1, 2, 6, 1795905703357734, NULL, 0),
(2, 5, 'member', 1, 12, 7, 1795905703361382, 4070908800000000, 0),
(2, 6, 'member', 1, 8, 8, 1795905703365011, NULL, 0),
(2, 8, 'member', 43, 43, 73, 1795905704673069, NULL, 0),
(3, 3, 'owner', 1, 2, 12, 1795905703397035, NULL, 0),
(3, 4, 'admin', 1, 1, 4, 1795905703341776, NULL, 0),
(3, 5, 'member', 1, 11, 77, 1795905704750275, NULL, 0),
(4, 3, 'member', 1, 2, 15, 1795905703431639, NULL, 0),
(4, 5, 'owner', 1, 1, 5, 1795905703347984, NULL, 0),
(5, 3, 'member', 1, 1, 29, 1795905703609848, NULL, 0),
(5, 4, 'member', 1, 1, 29, 1795905703609848, NULL, 0),
(6, 3, 'member', 1, 1, 32, 1795905703692953, NULL, 0),
(6, 9, 'member', 1, 1, 32, 1795905703692953, NULL, 0);
CREATE TABLE "message" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER NOT NULL, "seq" INTEGER NOT NULL, "sender_id" INTEGER NOT NULL, "type" TEXT NOT NULL, "content" TEXT NOT NULL, "media_url" TEXT, "reply_to" INTEGER, "key" TEXT, "revision" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "edited_at" INTEGER, "deleted_at" INTEGER, mentions TEXT, files TEXT, quote INTEGER, FOREIGN KEY ("id") REFERENCES "event" ("id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("sender_id") REFERENCES "user" ("id"));
INSERT INTO "message" (id, group_id, seq, sender_id, type, content, media_url, reply_to, key, revision, created_at, edited_at, deleted_at, mentions, files, quote) VALUES
(16, 2, 8, 3, 'text', 'hello world first', NULL, NULL, 'k1', 1, 1795905703451787, NULL, NULL, NULL, NULL, NULL),
(17, 2, 9, 4, 'text', 'answer @Zoe and @carl', NULL, 16, NULL, 1, 1795905703514873, NULL, NULL, '[3,5]', NULL, 1),
(18, 2, 10, 5, 'text', '@all 你好世界 héllo', 'http://x.test/a.png', NULL, NULL, 1, 1795905703555873, NULL, NULL, NULL, NULL, NULL),
(19, 2, 11, 6, 'text', 'edited twice', NULL, NULL, NULL, 3, 1795905703562759, 1795905703723114, NULL, NULL, NULL, NULL),
(20, 2, 12, 6, 'text', '', NULL, NULL, NULL, 1, 1795905703568566, NULL, 1795905703838039, NULL, NULL, NULL),
(21, 2, 13, 9, 'text', '', NULL, NULL, NULL, 1, 1795905703573209, NULL, 1795905705050054, NULL, NULL, NULL),
(22, 2, 14, 9, 'text', '', NULL, NULL, NULL, 2, 1795905703579326, 1795905703729636, 1795905705050054, NULL, NULL, NULL),
(23, 2, 15, 10, 'text', 'stays, of one who is gone', NULL, NULL, NULL, 1, 1795905703586054, NULL, NULL, NULL, NULL, NULL),
(24, 3, 5, 9, 'text', '', NULL, NULL, NULL, 1, 1795905703591899, NULL, 1795905705050054, NULL, NULL, NULL),
(25, 4, 3, 5, 'text', '', NULL, NULL, NULL, 1, 1795905703595480, NULL, 1795905705560311, NULL, NULL, NULL),
(26, 4, 4, 5, 'text', '', NULL, NULL, NULL, 1, 1795905703598722, NULL, 1795905705560311, NULL, NULL, NULL),
(27, 4, 5, 5, 'text', '', NULL, NULL, NULL, 1, 1795905703601757, NULL, 1795905705560311, NULL, NULL, NULL),
(28, 2, 16, 7, 'note', 'more 0', NULL, NULL, NULL, 1, 1795905703606942, NULL, NULL, NULL, NULL, NULL),
(30, 5, 2, 3, 'text', 'direct one', NULL, NULL, 'd1', 1, 1795905703609848, NULL, NULL, NULL, NULL, NULL),
(31, 5, 3, 4, 'text', 'direct two', NULL, NULL, NULL, 1, 1795905703631652, NULL, NULL, NULL, NULL, NULL),
(33, 6, 2, 3, 'text', 'direct to gone', NULL, NULL, NULL, 1, 1795905703692953, NULL, NULL, NULL, NULL, NULL),
(34, 6, 3, 9, 'text', '', NULL, NULL, NULL, 1, 1795905703698647, NULL, 1795905705050054, NULL, NULL, NULL),
(58, 2, 34, 3, 'text', 'with a file', NULL, NULL, NULL, 1, 1795905704307279, NULL, NULL, NULL, '[{"id":"1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06","name":"photo.png","type":"image/png","size":77,"width":3,"height":2}]', NULL),
(59, 2, 35, 5, 'text', '', NULL, NULL, NULL, 1, 1795905704320063, NULL, NULL, NULL, '[{"id":"86cc5192f5e092654a265731345a824ecf56bbcce10f0fd77b74f2b0c9494c68","name":"note.txt","type":"text/plain","size":600,"width":null,"height":null}]', NULL),
(60, 2, 36, 4, 'text', '', NULL, NULL, NULL, 1, 1795905704335479, NULL, 1795905704349169, NULL, NULL, NULL),
(67, 2, 39, 9, 'text', '', NULL, NULL, NULL, 1, 1795905704439295, NULL, 1795905705050054, NULL, NULL, NULL);
CREATE TABLE "meta" ("id" INTEGER NOT NULL PRIMARY KEY, "epoch" TEXT NOT NULL, indexed_id INTEGER NOT NULL DEFAULT 0);
INSERT INTO "meta" (id, epoch, indexed_id) VALUES
(1, '5c56b746', 91);
CREATE TABLE "session" ("id" TEXT NOT NULL PRIMARY KEY, "user_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "expires_at" INTEGER NOT NULL, "revoked_at" INTEGER, FOREIGN KEY ("user_id") REFERENCES "user" ("id"));
INSERT INTO "session" (id, user_id, position, created_at, expires_at, revoked_at) VALUES
('0w5mW_ixCH4hg8XWIPrnrg', 7, 2, 1795905703220271, 1796510503220271, NULL),
('K_oF1vPDKT_JgWuWSJOwig', 4, 2, 1795905703137681, 1796510503137681, NULL),
('N35_Y3hR_6xUh6XFRbYVSw', 1, 0, 1795905702892051, 1795905703892051, NULL),
('VcFO3jLGUI-hQoJTmRsTCA', 6, 2, 1795905703172377, 1796510503172377, NULL),
('X9IZd304jI7p9gvOZPuQug', 8, 2, 1795905703260099, 1796510503260099, 1795905709416766),
('mJIO9s1xEY5IY0nP8CxnkA', 3, 2, 1795905703129950, 1796510503129950, NULL),
('nsJuDKExEroxG0ovGSQ5ig', 5, 2, 1795905703148058, 1796510503148058, NULL),
('pb9_7HP1wd_TgUdxa4m5EQ', 6, 2, 1795905704792841, 1796510504792841, 1795905704827673),
('xJnXcCrW0sJ3XrXKb1f3iQ', 1, 0, 1795905703706251, 1796510503706251, NULL);
CREATE TABLE version (
    message_id INTEGER NOT NULL REFERENCES message (id),
    revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, revision)
) WITHOUT ROWID;
INSERT INTO "version" (message_id, revision, content, created_at) VALUES
(19, 1, 'to be edited', 1795905703562759),
(19, 2, 'edited once @eve', 1795905703711094);
CREATE TABLE reaction (
    message_id INTEGER NOT NULL REFERENCES message (id),
    emoji TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL, event_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (message_id, emoji, user_id)
) WITHOUT ROWID;
INSERT INTO "reaction" (message_id, emoji, user_id, created_at, event_id) VALUES
(16, '👍', 3, 1795905703736422, 38),
(16, '👍', 5, 1795905703768044, 44),
(16, '👍', 9, 1795905703750404, 41);
CREATE TABLE pin (
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    message_id INTEGER NOT NULL REFERENCES message (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (group_id, message_id)
) WITHOUT ROWID;
INSERT INTO "pin" (group_id, message_id, user_id, created_at) VALUES
(2, 17, 3, 1795905703782388);
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
(2, 7, 3, 1795905704716227);
CREATE TABLE invite (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    code_hash BLOB NOT NULL UNIQUE,
    actor_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    uses_left INTEGER
);
INSERT INTO "invite" (id, group_id, code_hash, actor_id, created_at, expires_at, uses_left) VALUES
(1, 2, X'C8995FE5B57135D498677AD79ABED6D2DAF278827976819E7F02E487E52C05E1', 3, 1795905704610045, 1796510504610045, 1),
(2, 2, X'00372B1EC8A9B6C3AF6A211FB5F7FFD0C5CC8E944494BCCA88EDD3BB18DBCDFE', 4, 1795905704625012, NULL, NULL);
CREATE TABLE file (
    id TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    width INTEGER,
    height INTEGER,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "file" (id, size, type, width, height, created_at) VALUES
('1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06', 77, 'image/png', 3, 2, 1795905704055999),
('86cc5192f5e092654a265731345a824ecf56bbcce10f0fd77b74f2b0c9494c68', 600, 'text/plain', NULL, NULL, 1795905704074930);
CREATE TABLE upload (
    user_id INTEGER NOT NULL REFERENCES user (id),
    file_id TEXT NOT NULL REFERENCES file (id),
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, file_id)
) WITHOUT ROWID;
INSERT INTO "upload" (user_id, file_id, name, created_at) VALUES
(3, '1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06', 'photo.png', 1795905704055999),
(4, '1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06', 'copy.png', 1795905704292414),
(5, '86cc5192f5e092654a265731345a824ecf56bbcce10f0fd77b74f2b0c9494c68', 'note.txt', 1795905704074930);
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
(3, 7, 1795905703895344),
(7, 9, 1795905703903861);
CREATE TABLE erasure (
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
CREATE INDEX user_avatar ON user (avatar) WHERE avatar IS NOT NULL;
CREATE INDEX membership_late ON membership (group_id, from_seq) WHERE from_seq > 1;
CREATE INDEX user_erasing ON user (erase_from) WHERE erase_from IS NOT NULL;
CREATE INDEX group_public ON "group" (name_key, id)
    WHERE visibility = 'public' AND deleted_id IS NULL;
CREATE INDEX reaction_event ON reaction (message_id, event_id);
COMMIT;

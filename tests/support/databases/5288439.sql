-- Made by the server of commit 5288439.
BEGIN;
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" (id, name, applied) VALUES
(1, '0001_first', '2026-11-28 22:41:32.700513'),
(2, '0002_conversations', '2026-11-28 22:41:32.766708');
CREATE TABLE "user" ("id" INTEGER NOT NULL PRIMARY KEY, "username" TEXT NOT NULL, "username_key" TEXT NOT NULL, "email" TEXT NOT NULL, "email_key" TEXT NOT NULL, "password_hash" TEXT NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, display_name TEXT, status TEXT, avatar TEXT, files_bytes INTEGER NOT NULL DEFAULT 0, disabled_at INTEGER, deleted_at INTEGER, erase_from INTEGER);
INSERT INTO "user" (id, username, username_key, email, email_key, password_hash, position, created_at, display_name, status, avatar, files_bytes, disabled_at, deleted_at, erase_from) VALUES
(1, 'Ava', 'ava', 'ava@temp.com', 'ava@temp.com', '$2b$04$N.T/rJhY13X/VlCsiL.ciOePXgtbVUKFTipc5NTdCnHjwmpVIRb92', 0, 1795905693065533, NULL, NULL, NULL, 0, NULL, NULL, NULL),
(2, 'Mike', 'mike', 'mike@temp.com', 'mike@temp.com', '$2b$04$NfTpyfQD85QZo/gaZj1uAef1FDyeqwlXSaTFQB/NaI02zYmaM.7dy', 0, 1795905693065533, NULL, NULL, NULL, 0, NULL, NULL, NULL),
(3, 'Zoe', 'zoe', 'Zoe@Example.com', 'zoe@example.com', '$2b$04$JSCZHPRQOHclD63mtqeM4.rK7WHoMdLrskyXjr/eVZIA43nCSM78q', 2, 1795905693363724, 'Zoë Z.', 'away', '1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06', 4096, NULL, NULL, NULL),
(4, 'Straße', 'strasse', 'Strasse@Example.com', 'strasse@example.com', '$2b$04$NdW4CUZ50Bz5BMK.60EN6OEhKErga9QBz28PZAfMPnCAo1wSVziWK', 2, 1795905693395984, NULL, NULL, NULL, 4096, NULL, NULL, NULL),
(5, 'carl', 'carl', 'carl@Example.com', 'carl@example.com', '$2b$04$j1fmheWQhgURDmW1/GeP4eCwckdnUo9z2yUBxG9lpf2f/I46rKH1O', 2, 1795905693457457, NULL, NULL, NULL, 4096, NULL, NULL, NULL),
(6, 'Dora', 'dora', 'Dora@Example.com', 'dora@example.com', '$2b$04$SgbOoYyg7H.t853nRw8HYuqlJKvaoB6kBvsLsCcASKjs8fhAtZdZS', 2, 1795905693508155, NULL, NULL, NULL, 0, NULL, NULL, NULL),
(7, 'eve', 'eve', 'eve@Example.com', 'eve@example.com', '$2b$04$ZBDITR4dL8ZJ8lkl9XQfq.l.bQFGxjx5E0T/PcDRX6a36mjB9bAmG', 2, 1795905693519189, NULL, NULL, NULL, 0, NULL, NULL, NULL),
(8, 'Frank', 'frank', 'Frank@Example.com', 'frank@example.com', '$2b$04$bXLiteM72O1abCJi5tb0J.7UX0UVYWBOqMI7tNHE6Rxaky04Yk.ie', 2, 1795905693529539, NULL, NULL, NULL, 0, 1795905698140569, NULL, NULL),
(9, 'deleted-9', '
deleted-9', 'deleted-9', '
deleted-9', '', 2, 1795905693540066, NULL, NULL, NULL, 4096, NULL, 1795905695189130, NULL),
(10, 'deleted-10', '
deleted-10', 'deleted-10', '
deleted-10', '', 2, 1795905693550268, NULL, NULL, NULL, 0, NULL, 1795905695136925, NULL);
CREATE TABLE "group" ("id" INTEGER NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, "name" TEXT, "owner_id" INTEGER, "direct_key" TEXT, "created_at" INTEGER NOT NULL, topic TEXT NOT NULL DEFAULT '', visibility TEXT NOT NULL DEFAULT 'private', may_post TEXT NOT NULL DEFAULT 'all', may_invite TEXT NOT NULL DEFAULT 'admins', may_pin TEXT NOT NULL DEFAULT 'admins', history TEXT NOT NULL DEFAULT 'all', archived_at INTEGER, deleted_id INTEGER, name_key TEXT NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "user" ("id"));
INSERT INTO "group" (id, kind, name, owner_id, direct_key, created_at, topic, visibility, may_post, may_invite, may_pin, history, archived_at, deleted_id, name_key) VALUES
(1, 'group', 'General', 1, NULL, 1795905693065533, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'general'),
(2, 'group', 'Straße CAFÉ 2', 3, NULL, 1795905693560098, 'A topic', 'public', 'all', 'admins', 'admins', 'joined', NULL, NULL, 'strasse café 2'),
(3, 'group', 'Second', 3, NULL, 1795905693570623, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, 'second'),
(4, 'group', 'To be deleted', 5, NULL, 1795905693579902, '', 'private', 'all', 'admins', 'admins', 'all', NULL, 90, 'to be deleted'),
(5, 'direct', NULL, NULL, '3:4', 1795905693933039, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, ''),
(6, 'direct', NULL, NULL, '3:9', 1795905693964800, '', 'private', 'all', 'admins', 'admins', 'all', NULL, NULL, '');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER, "seq" INTEGER, "type" TEXT NOT NULL, "actor_id" INTEGER NOT NULL, "subject_id" INTEGER, "data" TEXT, "created_at" INTEGER NOT NULL, FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("actor_id") REFERENCES "user" ("id"), FOREIGN KEY ("subject_id") REFERENCES "user" ("id"));
INSERT INTO "event" (id, group_id, seq, type, actor_id, subject_id, data, created_at) VALUES
(1, 1, 1, 'group_created', 1, 1, '{"kind":"group","name":"General","member_ids":[1]}', 1795905693065533),
(2, 1, 2, 'member_added', 1, 2, '{"user_id":2,"role":"member","from_seq":1}', 1795905693065533),
(3, 2, 1, 'group_created', 3, 3, '{"kind":"group","name":"Straße CAFÉ","member_ids":[3]}', 1795905693560098),
(4, 3, 1, 'group_created', 4, 4, '{"kind":"group","name":"Second","member_ids":[4]}', 1795905693570623),
(5, 4, 1, 'group_created', 5, 5, '{"kind":"group","name":"To be deleted","member_ids":[5]}', 1795905693579902),
(6, 2, 2, 'member_added', 3, 4, '{"user_id":4,"role":"member","from_seq":1}', 1795905693588191),
(7, 2, 3, 'member_added', 3, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905693597195),
(8, 2, 4, 'member_added', 3, 6, '{"user_id":6,"role":"member","from_seq":1}', 1795905693609528),
(9, 2, 5, 'member_added', 3, 7, '{"user_id":7,"role":"member","from_seq":1}', 1795905693619794),
(10, 2, 6, 'member_added', 3, 9, '{"user_id":9,"role":"member","from_seq":1}', 1795905693636836),
(11, 2, 7, 'member_added', 3, 10, '{"user_id":10,"role":"member","from_seq":1}', 1795905693645529),
(12, 3, 2, 'member_added', 4, 3, '{"user_id":3,"role":"member","from_seq":1}', 1795905693666921),
(13, 3, 3, 'member_added', 4, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905693689847),
(14, 3, 4, 'member_added', 4, 9, '{"user_id":9,"role":"member","from_seq":1}', 1795905693705715),
(15, 4, 2, 'member_added', 5, 3, '{"user_id":3,"role":"member","from_seq":1}', 1795905693720811),
(16, 2, 8, 'group_message', 3, NULL, NULL, 1795905693736951),
(17, 2, 9, 'group_message', 4, NULL, NULL, 1795905693776137),
(18, 2, 10, 'group_message', 5, NULL, NULL, 1795905693799793),
(19, 2, 11, 'group_message', 6, NULL, NULL, 1795905693832966),
(20, 2, 12, 'group_message', 6, NULL, NULL, 1795905693838101),
(21, 2, 13, 'group_message', 9, NULL, NULL, 1795905693876641),
(22, 2, 14, 'group_message', 9, NULL, NULL, 1795905693894164),
(23, 2, 15, 'group_message', 10, NULL, NULL, 1795905693899958),
(24, 3, 5, 'group_message', 9, NULL, NULL, 1795905693905803),
(25, 4, 3, 'group_message', 5, NULL, NULL, 1795905693913659),
(26, 4, 4, 'group_message', 5, NULL, NULL, 1795905693918488),
(27, 4, 5, 'group_message', 5, NULL, NULL, 1795905693923505),
(28, 2, 16, 'group_message', 7, NULL, NULL, 1795905693928598),
(29, 5, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,4]}', 1795905693933039),
(30, 5, 2, 'direct_message', 3, NULL, NULL, 1795905693933039),
(31, 5, 3, 'direct_message', 4, NULL, NULL, 1795905693944253),
(32, 6, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,9]}', 1795905693964800),
(33, 6, 2, 'direct_message', 3, NULL, NULL, 1795905693964800),
(34, 6, 3, 'direct_message', 9, NULL, NULL, 1795905693976572),
(35, 2, 17, 'message_edited', 6, NULL, '{"message_id":19,"message_seq":11,"message":true}', 1795905694024202),
(36, 2, 18, 'message_edited', 6, NULL, '{"message_id":19,"message_seq":11,"message":true}', 1795905694071734),
(37, 2, 19, 'message_edited', 9, NULL, '{"message_id":22,"message_seq":14,"message":true}', 1795905694083819),
(38, 2, 20, 'reaction_added', 3, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":1}}', 1795905694095234),
(39, 2, 21, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"👍":2}}', 1795905694102004),
(40, 2, 22, 'reaction_added', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":2,"heart":1}}', 1795905694112716),
(41, 2, 23, 'reaction_added', 9, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905694117629),
(42, 2, 24, 'reaction_added', 3, NULL, '{"message_id":20,"message_seq":12,"emoji":"x","reactions":{"x":1}}', 1795905694126395),
(43, 2, 25, 'reaction_removed', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":2}}', 1795905694141881),
(44, 2, 26, 'reaction_added', 5, NULL, '{"message_id":16,"message_seq":8,"emoji":"👍","reactions":{"heart":1,"👍":3}}', 1795905694150665),
(45, 2, 27, 'reaction_removed', 4, NULL, '{"message_id":16,"message_seq":8,"emoji":"heart","reactions":{"👍":3}}', 1795905694162437),
(46, 2, 28, 'message_pinned', 3, NULL, '{"message_id":17,"message_seq":9}', 1795905694174495),
(47, 2, 29, 'message_pinned', 3, NULL, '{"message_id":20,"message_seq":12}', 1795905694181906),
(48, 2, 30, 'message_pinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905694194681),
(49, 2, 31, 'message_unpinned', 3, NULL, '{"message_id":18,"message_seq":10}', 1795905694202036),
(50, 2, 32, 'message_deleted', 6, NULL, '{"message_id":20,"message_seq":12}', 1795905694210039),
(51, NULL, NULL, 'user_blocked', 3, NULL, '{"user_id":3,"blocked_id":7}', 1795905694286278),
(52, NULL, NULL, 'user_blocked', 7, NULL, '{"user_id":7,"blocked_id":9}', 1795905694294238),
(53, 2, 33, 'profile_changed', 3, NULL, '{}', 1795905694309186),
(54, 3, 6, 'profile_changed', 3, NULL, '{}', 1795905694309186),
(55, 4, 6, 'profile_changed', 3, NULL, '{}', 1795905694309186),
(56, 5, 4, 'profile_changed', 3, NULL, '{}', 1795905694309186),
(57, 6, 4, 'profile_changed', 3, NULL, '{}', 1795905694309186),
(58, 2, 34, 'group_message', 3, NULL, NULL, 1795905694636284),
(59, 2, 35, 'group_message', 5, NULL, NULL, 1795905694656142),
(60, 2, 36, 'group_message', 4, NULL, NULL, 1795905694666888),
(61, 2, 37, 'message_deleted', 4, NULL, '{"message_id":60,"message_seq":36}', 1795905694703678),
(62, 2, 38, 'profile_changed', 3, NULL, '{}', 1795905694729508),
(63, 3, 7, 'profile_changed', 3, NULL, '{}', 1795905694729508),
(64, 4, 7, 'profile_changed', 3, NULL, '{}', 1795905694729508),
(65, 5, 5, 'profile_changed', 3, NULL, '{}', 1795905694729508),
(66, 6, 5, 'profile_changed', 3, NULL, '{}', 1795905694729508),
(67, 2, 39, 'group_message', 9, NULL, NULL, 1795905694759719),
(68, 2, 40, 'group_updated', 3, NULL, '{"name":"Straße CAFÉ","topic":"A topic","visibility":"public","may_post":"all","may_invite":"admins","may_pin":"admins","history":"joined","is_archived":false}', 1795905694800081),
(69, 2, 41, 'group_updated', 3, NULL, '{"name":"Straße CAFÉ 2","topic":"A topic","visibility":"public","may_post":"all","may_invite":"admins","may_pin":"admins","history":"joined","is_archived":false}', 1795905694811599),
(70, 2, 42, 'member_updated', 3, NULL, '{"user_id":4,"role":"admin"}', 1795905694833973),
(71, 3, 8, 'member_updated', 4, NULL, '{"user_id":3,"role":"owner"}', 1795905694847304),
(72, 3, 9, 'member_updated', 4, NULL, '{"user_id":4,"role":"admin"}', 1795905694847304),
(73, 2, 43, 'member_added', 8, 8, '{"user_id":8,"role":"member","from_seq":43}', 1795905694929120),
(74, 2, 44, 'member_removed', 3, 7, '{"user_id":7}', 1795905694961490),
(75, 2, 45, 'member_banned', 3, NULL, '{"user_id":7}', 1795905694981689),
(76, 3, 10, 'member_removed', 5, 5, '{"user_id":5}', 1795905695015793),
(77, 3, 11, 'member_added', 3, 5, '{"user_id":5,"role":"member","from_seq":1}', 1795905695032968),
(78, NULL, NULL, 'session_revoked', 6, 6, '{"user_id":6,"session_id":"6Yn3ot2v7VH24TQcv9uC3g"}', 1795905695080558),
(79, 2, 46, 'account_deleted', 10, NULL, '{"is_erased":false}', 1795905695136925),
(80, 2, 47, 'member_removed', 10, 10, '{"user_id":10}', 1795905695136925),
(81, NULL, NULL, 'session_revoked', 10, 10, '{"user_id":10,"session_id":"8akkS_ANjVC5GKJSvzzIww"}', 1795905695136925),
(82, NULL, NULL, 'user_deleted', 10, NULL, '{"user_id":10}', 1795905695136925),
(83, 2, 48, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905695189130),
(84, 2, 49, 'member_removed', 9, 9, '{"user_id":9}', 1795905695189130),
(85, 3, 12, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905695189130),
(86, 3, 13, 'member_removed', 9, 9, '{"user_id":9}', 1795905695189130),
(87, 6, 6, 'account_deleted', 9, NULL, '{"is_erased":true}', 1795905695189130),
(88, NULL, NULL, 'session_revoked', 9, 9, '{"user_id":9,"session_id":"PPOxCnlMspaT3yPKF2eNrw"}', 1795905695189130),
(89, NULL, NULL, 'user_deleted', 9, NULL, '{"user_id":9}', 1795905695189130),
(90, 4, 8, 'group_deleted', 5, NULL, '{}', 1795905695711755),
(91, NULL, NULL, 'session_revoked', 8, 8, '{"user_id":8,"session_id":"PoMIsOd67oUe-z2pl2oBsA"}', 1795905698140569);
CREATE TABLE "membership" ("group_id" INTEGER NOT NULL, "user_id" INTEGER NOT NULL, "role" TEXT NOT NULL, "from_seq" INTEGER NOT NULL, "read_seq" INTEGER NOT NULL, "joined_id" INTEGER NOT NULL, "joined_at" INTEGER NOT NULL, muted_until INTEGER, PRIMARY KEY ("user_id", "group_id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("user_id") REFERENCES "user" ("id")) WITHOUT ROWID;
INSERT INTO "membership" (group_id, user_id, role, from_seq, read_seq, joined_id, joined_at, muted_until) VALUES
(1, 1, 'owner', 1, 1, 1, 1795905693065533, NULL),
(1, 2, 'member', 1, 2, 2, 1795905693065533, NULL),
(2, 3, 'owner', 1, 1, 3, 1795905693560098, NULL),
(2, 4, 'admin', 1, 2, 6, 1795905693588191, NULL),
(2, 5, 'member', 1, 12, 7, 1795905693597195, 4070908800000000),
(2, 6, 'member', 1, 8, 8, 1795905693609528, NULL),
(2, 8, 'member', 43, 43, 73, 1795905694929120, NULL),
(3, 3, 'owner', 1, 2, 12, 1795905693666921, NULL),
(3, 4, 'admin', 1, 1, 4, 1795905693570623, NULL),
(3, 5, 'member', 1, 11, 77, 1795905695032968, NULL),
(4, 3, 'member', 1, 2, 15, 1795905693720811, NULL),
(4, 5, 'owner', 1, 1, 5, 1795905693579902, NULL),
(5, 3, 'member', 1, 1, 29, 1795905693933039, NULL),
(5, 4, 'member', 1, 1, 29, 1795905693933039, NULL),
(6, 3, 'member', 1, 1, 32, 1795905693964800, NULL),
(6, 9, 'member', 1, 1, 32, 1795905693964800, NULL);
CREATE TABLE "message" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER NOT NULL, "seq" INTEGER NOT NULL, "sender_id" INTEGER NOT NULL, "type" TEXT NOT NULL, "content" TEXT NOT NULL, "media_url" TEXT, "reply_to" INTEGER, "key" TEXT, "revision" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "edited_at" INTEGER, "deleted_at" INTEGER, mentions TEXT, files TEXT, quote INTEGER, FOREIGN KEY ("id") REFERENCES "event" ("id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("sender_id") REFERENCES "user" ("id"));
INSERT INTO "message" (id, group_id, seq, sender_id, type, content, media_url, reply_to, key, revision, created_at, edited_at, deleted_at, mentions, files, quote) VALUES
(16, 2, 8, 3, 'text', 'hello world first', NULL, NULL, 'k1', 1, 1795905693736951, NULL, NULL, NULL, NULL, NULL),
(17, 2, 9, 4, 'text', 'answer @Zoe and @carl', NULL, 16, NULL, 1, 1795905693776137, NULL, NULL, '[3,5]', NULL, 1),
(18, 2, 10, 5, 'text', '@all 你好世界 héllo', 'http://x.test/a.png', NULL, NULL, 1, 1795905693799793, NULL, NULL, NULL, NULL, NULL),
(19, 2, 11, 6, 'text', 'edited twice', NULL, NULL, NULL, 3, 1795905693832966, 1795905694071734, NULL, NULL, NULL, NULL),
(20, 2, 12, 6, 'text', '', NULL, NULL, NULL, 1, 1795905693838101, NULL, 1795905694210039, NULL, NULL, NULL),
(21, 2, 13, 9, 'text', '', NULL, NULL, NULL, 1, 1795905693876641, NULL, 1795905695203791, NULL, NULL, NULL),
(22, 2, 14, 9, 'text', '', NULL, NULL, NULL, 2, 1795905693894164, 1795905694083819, 1795905695203791, NULL, NULL, NULL),
(23, 2, 15, 10, 'text', 'stays, of one who is gone', NULL, NULL, NULL, 1, 1795905693899958, NULL, NULL, NULL, NULL, NULL),
(24, 3, 5, 9, 'text', '', NULL, NULL, NULL, 1, 1795905693905803, NULL, 1795905695203791, NULL, NULL, NULL),
(25, 4, 3, 5, 'text', '', NULL, NULL, NULL, 1, 1795905693913659, NULL, 1795905695717529, NULL, NULL, NULL),
(26, 4, 4, 5, 'text', '', NULL, NULL, NULL, 1, 1795905693918488, NULL, 1795905695717529, NULL, NULL, NULL),
(27, 4, 5, 5, 'text', '', NULL, NULL, NULL, 1, 1795905693923505, NULL, 1795905695717529, NULL, NULL, NULL),
(28, 2, 16, 7, 'note', 'more 0', NULL, NULL, NULL, 1, 1795905693928598, NULL, NULL, NULL, NULL, NULL),
(30, 5, 2, 3, 'text', 'direct one', NULL, NULL, 'd1', 1, 1795905693933039, NULL, NULL, NULL, NULL, NULL),
(31, 5, 3, 4, 'text', 'direct two', NULL, NULL, NULL, 1, 1795905693944253, NULL, NULL, NULL, NULL, NULL),
(33, 6, 2, 3, 'text', 'direct to gone', NULL, NULL, NULL, 1, 1795905693964800, NULL, NULL, NULL, NULL, NULL),
(34, 6, 3, 9, 'text', '', NULL, NULL, NULL, 1, 1795905693976572, NULL, 1795905695203791, NULL, NULL, NULL),
(58, 2, 34, 3, 'text', 'with a file', NULL, NULL, NULL, 1, 1795905694636284, NULL, NULL, NULL, '[{"id":"1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06","name":"photo.png","type":"image/png","size":77,"width":3,"height":2}]', NULL),
(59, 2, 35, 5, 'text', '', NULL, NULL, NULL, 1, 1795905694656142, NULL, NULL, NULL, '[{"id":"86cc5192f5e092654a265731345a824ecf56bbcce10f0fd77b74f2b0c9494c68","name":"note.txt","type":"text/plain","size":600,"width":null,"height":null}]', NULL),
(60, 2, 36, 4, 'text', '', NULL, NULL, NULL, 1, 1795905694666888, NULL, 1795905694703678, NULL, NULL, NULL),
(67, 2, 39, 9, 'text', '', NULL, NULL, NULL, 1, 1795905694759719, NULL, 1795905695203791, NULL, NULL, NULL);
CREATE TABLE "meta" ("id" INTEGER NOT NULL PRIMARY KEY, "epoch" TEXT NOT NULL, indexed_id INTEGER NOT NULL DEFAULT 0);
INSERT INTO "meta" (id, epoch, indexed_id) VALUES
(1, 'f1c8151c', 91);
CREATE TABLE "session" ("id" TEXT NOT NULL PRIMARY KEY, "user_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "expires_at" INTEGER NOT NULL, "revoked_at" INTEGER, FOREIGN KEY ("user_id") REFERENCES "user" ("id"));
INSERT INTO "session" (id, user_id, position, created_at, expires_at, revoked_at) VALUES
('6Yn3ot2v7VH24TQcv9uC3g', 6, 2, 1795905695059229, 1796510495059229, 1795905695080558),
('FlV7QehLYrNuVJFf6KvjTg', 4, 2, 1795905693395984, 1796510493395984, NULL),
('PhDQUXxSQkM_bcVKjyBy8Q', 1, 0, 1795905694013933, 1796510494013933, NULL),
('PoMIsOd67oUe-z2pl2oBsA', 8, 2, 1795905693529539, 1796510493529539, 1795905698140569),
('Qe4BDjLTYHPlE8QptDKspw', 5, 2, 1795905693457457, 1796510493457457, NULL),
('UNwGRE3XavALqQrZ1VqGyQ', 1, 0, 1795905693065533, 1795905694065533, NULL),
('g6oPgg_LzaipjOf7oUEq8w', 3, 2, 1795905693363724, 1796510493363724, NULL),
('hpLqwpiNsVfcAzrMOMKJNw', 7, 2, 1795905693519189, 1796510493519189, NULL),
('s4jmTgOMz_S01xatpaMX_Q', 6, 2, 1795905693508155, 1796510493508155, NULL);
CREATE TABLE version (
    message_id INTEGER NOT NULL REFERENCES message (id),
    revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, revision)
) WITHOUT ROWID;
INSERT INTO "version" (message_id, revision, content, created_at) VALUES
(19, 1, 'to be edited', 1795905693832966),
(19, 2, 'edited once @eve', 1795905694024202);
CREATE TABLE reaction (
    message_id INTEGER NOT NULL REFERENCES message (id),
    emoji TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, emoji, user_id)
) WITHOUT ROWID;
INSERT INTO "reaction" (message_id, emoji, user_id, created_at) VALUES
(16, '👍', 3, 1795905694095234),
(16, '👍', 5, 1795905694150665),
(16, '👍', 9, 1795905694117629);
CREATE TABLE pin (
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    message_id INTEGER NOT NULL REFERENCES message (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (group_id, message_id)
) WITHOUT ROWID;
INSERT INTO "pin" (group_id, message_id, user_id, created_at) VALUES
(2, 17, 3, 1795905694174495);
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
(2, 7, 3, 1795905694981689);
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
(1, 2, X'1268E7F882F49DB2B0184977F142E3894D4B819BFF4853A2006B908A97DBA949', 3, 1795905694874934, 1796510494874934, 1),
(2, 2, X'CCF9FF7A8F32791F4AFD8AF311C78DFDBDDC45017EB1CB9E958A6A8361892D06', 4, 1795905694899334, NULL, NULL);
CREATE TABLE file (
    id TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    width INTEGER,
    height INTEGER,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "file" (id, size, type, width, height, created_at) VALUES
('1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06', 77, 'image/png', 3, 2, 1795905694406161),
('86cc5192f5e092654a265731345a824ecf56bbcce10f0fd77b74f2b0c9494c68', 600, 'text/plain', NULL, NULL, 1795905694530872);
CREATE TABLE upload (
    user_id INTEGER NOT NULL REFERENCES user (id),
    file_id TEXT NOT NULL REFERENCES file (id),
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, file_id)
) WITHOUT ROWID;
INSERT INTO "upload" (user_id, file_id, name, created_at) VALUES
(3, '1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06', 'photo.png', 1795905694406161),
(4, '1c5c8644dc1242f8f9d03661e7f3279d6162641bcb7ad3267cb50c022e55ed06', 'copy.png', 1795905694617540),
(5, '86cc5192f5e092654a265731345a824ecf56bbcce10f0fd77b74f2b0c9494c68', 'note.txt', 1795905694530872);
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
(3, 7, 1795905694286278),
(7, 9, 1795905694294238);
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
COMMIT;

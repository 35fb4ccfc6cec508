-- Made by the server of commit de301cf.
BEGIN;
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" (id, name, applied) VALUES
(1, '0001_first', '2026-11-28 22:40:45.342768');
CREATE TABLE "user" ("id" INTEGER NOT NULL PRIMARY KEY, "username" TEXT NOT NULL, "username_key" TEXT NOT NULL, "email" TEXT NOT NULL, "email_key" TEXT NOT NULL, "password_hash" TEXT NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL);
INSERT INTO "user" (id, username, username_key, email, email_key, password_hash, position, created_at) VALUES
(1, 'Ava', 'ava', 'ava@temp.com', 'ava@temp.com', '$2b$04$t0/UPXOIOSHX4FDbObWR1eq9JsM9oY1QEoJCwixyX/IMP/ix4ENfi', 0, 1795905645529210),
(2, 'Mike', 'mike', 'mike@temp.com', 'mike@temp.com', '$2b$04$C3YktVcVtZSTn03P8NoguOKiwhla1NhSgJUtHDYPYyM.gN0swEDzG', 0, 1795905645529210),
(3, 'Zoe', 'zoe', 'Zoe@Example.com', 'zoe@example.com', '$2b$04$ox0qGyTYL.LwHrdiJ47lFONJ3x2TcN2OflrbZZQzbcCOlw8IgvEOO', 2, 1795905645560047),
(4, 'Straße', 'strasse', 'Strasse@Example.com', 'strasse@example.com', '$2b$04$V/R6yTiNALjvQDSzMnLauuvtAOyjAcgDlEx0bV1CGv.jLHtHxB5DO', 2, 1795905645573194),
(5, 'carl', 'carl', 'carl@Example.com', 'carl@example.com', '$2b$04$Qy98Xe9/.xZx2NkPubPnt.1nXZj8tp2.wcgDl3QqvQ9/OhmY707ga', 2, 1795905645590298),
(6, 'Dora', 'dora', 'Dora@Example.com', 'dora@example.com', '$2b$04$cWoIVGkjIas5shGdOCl0D.uRPKhh6o1lIPW5x3a3Z2FzZn5M.vthm', 2, 1795905645612229),
(7, 'eve', 'eve', 'eve@Example.com', 'eve@example.com', '$2b$04$FwDCkrsD7/EjOvD8DA938ez4rEVo6wy8IVqoApmphn17DL6.iOOvK', 2, 1795905645628462),
(8, 'Frank', 'frank', 'Frank@Example.com', 'frank@example.com', '$2b$04$aNOtDEhb62VWKPCtaRcxHuEQodF2yfrLN7edqDQHl3/1BI9iqF9oy', 2, 1795905645648635),
(9, 'gone', 'gone', 'gone@Example.com', 'gone@example.com', '$2b$04$EuC4mz8gBb/9TouO71D6yuW8F8.IY0IoPjrZhm1UOz77eJQQVK1Bu', 2, 1795905645671793),
(10, 'kept', 'kept', 'kept@Example.com', 'kept@example.com', '$2b$04$imvTmXMPwjASbkaVtA8xhuejg1cXsjaIMCxnf85nu1ZOcLuI1pRtq', 2, 1795905645688634);
CREATE TABLE "group" ("id" INTEGER NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, "name" TEXT, "owner_id" INTEGER, "direct_key" TEXT, "created_at" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "user" ("id"));
INSERT INTO "group" (id, kind, name, owner_id, direct_key, created_at) VALUES
(1, 'group', 'General', 1, NULL, 1795905645529210),
(2, 'group', 'Straße CAFÉ', 3, NULL, 1795905645703829),
(3, 'group', 'Second', 4, NULL, 1795905645725612),
(4, 'group', 'To be deleted', 5, NULL, 1795905645731400),
(5, 'direct', NULL, NULL, '3:4', 1795905645946277),
(6, 'direct', NULL, NULL, '3:9', 1795905645959564);
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER, "seq" INTEGER, "type" TEXT NOT NULL, "actor_id" INTEGER NOT NULL, "subject_id" INTEGER, "data" TEXT, "created_at" INTEGER NOT NULL, FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("actor_id") REFERENCES "user" ("id"), FOREIGN KEY ("subject_id") REFERENCES "user" ("id"));
INSERT INTO "event" (id, group_id, seq, type, actor_id, subject_id, data, created_at) VALUES
(1, 1, 1, 'group_created', 1, 1, '{"kind":"group","name":"General","member_ids":[1]}', 1795905645529210),
(2, 1, 2, 'member_added', 1, 2, '{"user_id":2,"username":"Mike","role":"member"}', 1795905645529210),
(3, 2, 1, 'group_created', 3, 3, '{"kind":"group","name":"Straße CAFÉ","member_ids":[3]}', 1795905645703829),
(4, 3, 1, 'group_created', 4, 4, '{"kind":"group","name":"Second","member_ids":[4]}', 1795905645725612),
(5, 4, 1, 'group_created', 5, 5, '{"kind":"group","name":"To be deleted","member_ids":[5]}', 1795905645731400),
(6, 2, 2, 'member_added', 3, 4, '{"user_id":4,"username":"Straße","role":"member"}', 1795905645736941),
(7, 2, 3, 'member_added', 3, 5, '{"user_id":5,"username":"carl","role":"member"}', 1795905645743993),
(8, 2, 4, 'member_added', 3, 6, '{"user_id":6,"username":"Dora","role":"member"}', 1795905645753641),
(9, 2, 5, 'member_added', 3, 7, '{"user_id":7,"username":"eve","role":"member"}', 1795905645766236),
(10, 2, 6, 'member_added', 3, 9, '{"user_id":9,"username":"gone","role":"member"}', 1795905645770349),
(11, 2, 7, 'member_added', 3, 10, '{"user_id":10,"username":"kept","role":"member"}', 1795905645774084),
(12, 3, 2, 'member_added', 4, 3, '{"user_id":3,"username":"Zoe","role":"member"}', 1795905645782300),
(13, 3, 3, 'member_added', 4, 5, '{"user_id":5,"username":"carl","role":"member"}', 1795905645785757),
(14, 3, 4, 'member_added', 4, 9, '{"user_id":9,"username":"gone","role":"member"}', 1795905645789546),
(15, 4, 2, 'member_added', 5, 3, '{"user_id":3,"username":"Zoe","role":"member"}', 1795905645792968),
(16, 2, 8, 'group_message', 3, NULL, NULL, 1795905645796303),
(17, 2, 9, 'group_message', 4, NULL, NULL, 1795905645799544),
(18, 2, 10, 'group_message', 5, NULL, NULL, 1795905645803393),
(19, 2, 11, 'group_message', 6, NULL, NULL, 1795905645811499),
(20, 2, 12, 'group_message', 6, NULL, NULL, 1795905645822552),
(21, 2, 13, 'group_message', 9, NULL, NULL, 1795905645888001),
(22, 2, 14, 'group_message', 9, NULL, NULL, 1795905645894502),
(23, 2, 15, 'group_message', 10, NULL, NULL, 1795905645907931),
(24, 3, 5, 'group_message', 9, NULL, NULL, 1795905645920082),
(25, 4, 3, 'group_message', 5, NULL, NULL, 1795905645923787),
(26, 4, 4, 'group_message', 5, NULL, NULL, 1795905645934579),
(27, 4, 5, 'group_message', 5, NULL, NULL, 1795905645938867),
(28, 2, 16, 'group_message', 7, NULL, NULL, 1795905645942871),
(29, 5, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,4]}', 1795905645946277),
(30, 5, 2, 'direct_message', 3, NULL, NULL, 1795905645946277),
(31, 5, 3, 'direct_message', 4, NULL, NULL, 1795905645952274),
(32, 6, 1, 'group_created', 3, 3, '{"kind":"direct","name":null,"member_ids":[3,9]}', 1795905645959564),
(33, 6, 2, 'direct_message', 3, NULL, NULL, 1795905645959564),
(34, 6, 3, 'direct_message', 9, NULL, NULL, 1795905645965130),
(35, 2, 17, 'member_removed', 3, 7, '{"user_id":7,"username":"eve"}', 1795905646099627),
(36, 3, 6, 'member_removed', 5, 5, '{"user_id":5,"username":"carl"}', 1795905646123686);
CREATE TABLE "membership" ("group_id" INTEGER NOT NULL, "user_id" INTEGER NOT NULL, "role" TEXT NOT NULL, "from_seq" INTEGER NOT NULL, "read_seq" INTEGER NOT NULL, "joined_id" INTEGER NOT NULL, "joined_at" INTEGER NOT NULL, PRIMARY KEY ("user_id", "group_id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("user_id") REFERENCES "user" ("id")) WITHOUT ROWID;
INSERT INTO "membership" (group_id, user_id, role, from_seq, read_seq, joined_id, joined_at) VALUES
(1, 1, 'owner', 1, 1, 1, 1795905645529210),
(1, 2, 'member', 1, 2, 2, 1795905645529210),
(2, 3, 'owner', 1, 1, 3, 1795905645703829),
(2, 4, 'member', 1, 2, 6, 1795905645736941),
(2, 5, 'member', 1, 3, 7, 1795905645743993),
(2, 6, 'member', 1, 4, 8, 1795905645753641),
(2, 9, 'member', 1, 6, 10, 1795905645770349),
(2, 10, 'member', 1, 7, 11, 1795905645774084),
(3, 3, 'member', 1, 2, 12, 1795905645782300),
(3, 4, 'owner', 1, 1, 4, 1795905645725612),
(3, 9, 'member', 1, 4, 14, 1795905645789546),
(4, 3, 'member', 1, 2, 15, 1795905645792968),
(4, 5, 'owner', 1, 1, 5, 1795905645731400),
(5, 3, 'member', 1, 1, 29, 1795905645946277),
(5, 4, 'member', 1, 1, 29, 1795905645946277),
(6, 3, 'member', 1, 1, 32, 1795905645959564),
(6, 9, 'member', 1, 1, 32, 1795905645959564);
CREATE TABLE "message" ("id" INTEGER NOT NULL PRIMARY KEY, "group_id" INTEGER NOT NULL, "seq" INTEGER NOT NULL, "sender_id" INTEGER NOT NULL, "type" TEXT NOT NULL, "content" TEXT NOT NULL, "media_url" TEXT, "reply_to" INTEGER, "key" TEXT, "revision" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "edited_at" INTEGER, "deleted_at" INTEGER, FOREIGN KEY ("id") REFERENCES "event" ("id"), FOREIGN KEY ("group_id") REFERENCES "group" ("id"), FOREIGN KEY ("sender_id") REFERENCES "user" ("id"));
INSERT INTO "message" (id, group_id, seq, sender_id, type, content, media_url, reply_to, key, revision, created_at, edited_at, deleted_at) VALUES
(16, 2, 8, 3, 'text', 'hello world first', NULL, NULL, 'k1', 1, 1795905645796303, NULL, NULL),
(17, 2, 9, 4, 'text', 'answer @Zoe and @carl', NULL, 16, NULL, 1, 1795905645799544, NULL, NULL),
(18, 2, 10, 5, 'text', '@all 你好世界 héllo', 'http://x.test/a.png', NULL, NULL, 1, 1795905645803393, NULL, NULL),
(19, 2, 11, 6, 'text', 'to be edited', NULL, NULL, NULL, 1, 1795905645811499, NULL, NULL),
(20, 2, 12, 6, 'text', 'to be deleted @Zoe', NULL, NULL, NULL, 1, 1795905645822552, NULL, NULL),
(21, 2, 13, 9, 'text', 'said by one who goes', NULL, NULL, NULL, 1, 1795905645888001, NULL, NULL),
(22, 2, 14, 9, 'text', 'also said, edited', NULL, NULL, NULL, 1, 1795905645894502, NULL, NULL),
(23, 2, 15, 10, 'text', 'stays, of one who is gone', NULL, NULL, NULL, 1, 1795905645907931, NULL, NULL),
(24, 3, 5, 9, 'text', 'in second', NULL, NULL, NULL, 1, 1795905645920082, NULL, NULL),
(25, 4, 3, 5, 'text', 'in the deleted group 0', NULL, NULL, NULL, 1, 1795905645923787, NULL, NULL),
(26, 4, 4, 5, 'text', 'in the deleted group 1', NULL, NULL, NULL, 1, 1795905645934579, NULL, NULL),
(27, 4, 5, 5, 'text', 'in the deleted group 2', NULL, NULL, NULL, 1, 1795905645938867, NULL, NULL),
(28, 2, 16, 7, 'note', 'more 0', NULL, NULL, NULL, 1, 1795905645942871, NULL, NULL),
(30, 5, 2, 3, 'text', 'direct one', NULL, NULL, 'd1', 1, 1795905645946277, NULL, NULL),
(31, 5, 3, 4, 'text', 'direct two', NULL, NULL, NULL, 1, 1795905645952274, NULL, NULL),
(33, 6, 2, 3, 'text', 'direct to gone', NULL, NULL, NULL, 1, 1795905645959564, NULL, NULL),
(34, 6, 3, 9, 'text', 'direct from gone', NULL, NULL, NULL, 1, 1795905645965130, NULL, NULL);
CREATE TABLE "meta" ("id" INTEGER NOT NULL PRIMARY KEY, "epoch" TEXT NOT NULL);
INSERT INTO "meta" (id, epoch) VALUES
(1, 'c1b8621d');
CREATE TABLE "session" ("id" TEXT NOT NULL PRIMARY KEY, "user_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "expires_at" INTEGER NOT NULL, "revoked_at" INTEGER, FOREIGN KEY ("user_id") REFERENCES "user" ("id"));
INSERT INTO "session" (id, user_id, position, created_at, expires_at, revoked_at) VALUES
('170If1ehp5F9RCYoAlzX1w', 7, 2, 1795905645628462, 1796510445628462, NULL),
('CGmzYWcU2nJ-d6P3Ogm9Tw', 6, 2, 1795905645612229, 1796510445612229, NULL),
('EdadiGpY5QFt1QFlUPa-bw', 4, 2, 1795905645573194, 1796510445573194, NULL),
('Ev32xSqCJNyQlBdsDlbtiA', 5, 2, 1795905645590298, 1796510445590298, NULL),
('HHQ4bWS_35g71RJSUP9NKQ', 1, 0, 1795905645529210, 1795905646529210, NULL),
('JEDUVJaxMu8x6ku3ydG6nw', 3, 2, 1795905645560047, 1796510445560047, NULL),
('NepW2zlo8z56zWFHArb-Fw', 1, 0, 1795905645972517, 1796510445972517, NULL),
('TZriUOK7ijQklZoOBfohtQ', 9, 2, 1795905645671793, 1796510445671793, NULL),
('nVabPmIfZwZDzNY4T20nzA', 8, 2, 1795905645648635, 1796510445648635, NULL),
('nkADautA8-wq7ciB-1d9EA', 10, 2, 1795905645688634, 1796510445688634, NULL),
('t5hR4in8t8fokwCpjyxAOA', 6, 2, 1795905646135269, 1796510446135269, NULL);
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
COMMIT;

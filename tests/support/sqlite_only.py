"""Tests that are for SQLite only, by the reason: they are skipped on PostgreSQL.

The others of `FILES` run on both engines.
"""

FILES = (
    "account_deletion",
    "blocks",
    "delivery",
    "export",
    "failures",
    "groups",
    "history",
    "invitations",
    "invites",
    "lists",
    "members",
    "mentioned",
    "mentions",
    "messages",
    "named",
    "notices",
    "own_groups",
    "ownership_offers",
    "people",
    "quotes",
    "reactions_and_pins",
    "read_marks",
    "replies",
    "search",
    "shared_faults",
    "shared_log",
    "socket",
    "start",
    "void_invitations",
)
_LOOKS_INTO_THE_FILE = "it looks into the SQLite file"
_SETS_THE_CLOCK = "it sets the machine's clock, and PostgreSQL has its own"
REASONS = {
    "test_a_deleted_message_is_gone_from_everywhere": _LOOKS_INTO_THE_FILE,
    "test_deleted_text_is_gone_from_the_disk": _LOOKS_INTO_THE_FILE,
    "test_an_edit_is_found_by_its_new_words": _LOOKS_INTO_THE_FILE,
    "test_a_deleted_message_is_not_found_from_its_commit_on": _LOOKS_INTO_THE_FILE,
    "test_the_words_of_deleted_messages_leave_the_file": _LOOKS_INTO_THE_FILE,
    "test_an_index_that_is_behind_catches_up_after_a_restart": _LOOKS_INTO_THE_FILE,
    "test_an_upgrade_knows_who_wrote_and_what_was_read": _LOOKS_INTO_THE_FILE,
    "test_reactions_from_before_the_list_existed_are_shown": _LOOKS_INTO_THE_FILE,
    "test_any_user_with_the_code_can_join": _LOOKS_INTO_THE_FILE,
    "test_an_avatar_is_a_file_that_the_user_uploaded": _LOOKS_INTO_THE_FILE,
    "test_parts_of_another_version_are_computed_again": _LOOKS_INTO_THE_FILE,
    "test_a_deleted_account_is_gone": _LOOKS_INTO_THE_FILE,
    "test_erased_text_is_removed_from_the_file": _LOOKS_INTO_THE_FILE,
    "test_erasing_goes_on_after_a_restart": _LOOKS_INTO_THE_FILE,
    "test_an_export_has_all_data_of_its_user": _LOOKS_INTO_THE_FILE,
    "test_all_invalid_codes_get_the_same_answer": _SETS_THE_CLOCK,
    "test_the_number_of_invitations_of_a_group_is_limited": _SETS_THE_CLOCK,
    "test_edits_after_a_removal_stay_hidden_though_the_clock_went_back": _SETS_THE_CLOCK,
    "test_one_process_alone_trims_no_turns": "a server on PostgreSQL is never alone",
    "test_the_frames_of_a_large_group_are_joined_once": "it counts the writes of one process",
    "test_the_metrics_are_those_of_all_processes": "each server has its own metrics",
    "test_one_process_does_the_chores_until_it_ends": "the chores begin a moment later",
}


if __name__ == "__main__":
    print(*(f"tests/test_{name}.py" for name in FILES))

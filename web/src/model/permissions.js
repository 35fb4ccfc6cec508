// Who may do what in a group, as the server decides it. The page offers nothing else; the server
// refuses it all the same.

/**
 * @typedef {import("./types.js").Group} Group
 * @typedef {Group["role"]} Role
 * @typedef {Pick<Group, "kind" | "role" | "is_archived"> & { settings: Partial<NonNullable<Group["settings"]>> | null }} Place
 */

/** Whether the user is the owner or an admin. @param {Place} group */
export const isStaff = ({ kind, role }) => kind === "group" && role !== "member";

/** Add members and make invitations. @param {Place} group */
export const mayInvite = (group) =>
  group.kind === "group" && !group.is_archived && (isStaff(group) || group.settings?.may_invite === "all");

/** Pin and unpin messages. @param {Place} group */
export const mayPin = (group) =>
  !group.is_archived && (group.kind === "direct" || isStaff(group) || group.settings?.may_pin === "all");

/** Remove a member with a role, or ban them. @param {Place} group @param {Role} role of the member */
export const mayRemove = (group, role) =>
  isStaff(group) && (role === "member" || (role === "admin" && group.role === "owner"));

/** Change the roles of others, and hand the group over. @param {Place} group */
export const mayChangeRoles = ({ kind, role }) => kind === "group" && role === "owner";

/**
 * Change a setting. While a group is archived, the only change is its end.
 * @param {Place} group
 * @param {keyof import("../types/api.js").Settings} setting
 */
export function mayChange(group, setting) {
  const isOwner = group.kind === "group" && group.role === "owner";
  if (setting === "is_archived") return isOwner;
  if (group.is_archived) return false;
  return setting === "visibility" || setting === "history" ? isOwner : isStaff(group);
}

/** Leave. The owner hands the group over first. @param {Place} group */
export const mayLeave = ({ kind, role }) => kind === "group" && role !== "owner";

/** Read the earlier texts of a message. @param {Place} group @param {boolean} isOwn */
export const mayReadVersions = (group, isOwn) => isOwn || isStaff(group);

/** Delete a message. @param {Place} group @param {boolean} isOwn */
export const mayDelete = (group, isOwn) => !group.is_archived && (isOwn || isStaff(group));

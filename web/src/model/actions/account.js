// The user's own account. Each call raises RequestError.

/**
 * @typedef {import("../../types/api.js").Profile} Profile
 * @typedef {import("../../types/api.js").ProfileChange} ProfileChange
 * @typedef {import("../../types/api.js").SessionEntry} SessionEntry
 */

/**
 * @param {import("../session.js").Session} session
 * @param {import("../../net/http.js").Http} http
 * @param {typeof import("../../net/upload.js").upload} upload
 */
export function createAccountActions({ me, leave }, http, upload) {
  /** @param {ProfileChange} change @returns {Promise<Profile>} */
  async function changeProfile(change) {
    const changed = await http.patch("/v1/users/me", change);
    me.value = changed;
    return changed;
  }

  return {
    changeProfile,
    /**
     * Upload a picture and make it the avatar. `done` resolves to the profile.
     * @param {Blob} blob
     * @param {(sent: number, size: number) => void} [onProgress] in bytes
     * @returns {{ done: Promise<Profile>, cancel: () => void }}
     */
    uploadAvatar(blob, onProgress = () => {}) {
      const { done, cancel } = upload(blob, "avatar", { onProgress });
      return { done: done.then(({ id }) => changeProfile({ avatar: id })), cancel };
    },
    /**
     * Change the password. It ends all other sessions; their number is the answer.
     * @param {string} old_password
     * @param {string} new_password
     * @returns {Promise<number>}
     */
    async changePassword(old_password, new_password) {
      const { ended } = await http.put("/v1/users/password", { old_password, new_password });
      return ended;
    },
    /** The open sessions, the newest first. @returns {Promise<SessionEntry[]>} */
    sessions: () => http.get("/v1/users/sessions"),
    /** @param {string} id @returns {Promise<void>} */
    endSession: (id) => http.remove(`/v1/users/sessions/${encodeURIComponent(id)}`),
    /** The address from which the browser downloads all data of the user. */
    exportPath: "/v1/users/me/export",
    /**
     * Delete the account. The session ends with it, and all that is stored here goes.
     * @param {string} password
     * @param {"keep" | "erase"} messages
     */
    deleteAccount: (password, messages) =>
      leave("account_deleted", () => http.remove("/v1/users/me", { password, messages })),
  };
}

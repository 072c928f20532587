package vn.loa.people.journal;

/** What a paper's statement says of the journal. */
enum StatementVerdict {
    HELD("", ""),
    REWRITTEN(
            "mục nhật ký %d đã bị viết lại từ khi ký văn bản", "entry %d was written anew since the paper was signed"),
    GONE("mất mục nhật ký %d đã có khi ký văn bản", "entry %d, which was there when the paper was signed, is gone"),
    FORGED("mã trên văn bản bị sửa hoặc không phải của Loa này", "its code was changed, or is not of this Loa"),
    UNKNOWN_KEY("mã được ký bằng một khóa khác", "its code was signed with another key");

    final String vietnamese;
    final String english;

    StatementVerdict(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }
}

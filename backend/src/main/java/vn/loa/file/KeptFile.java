package vn.loa.file;

import vn.loa.http.Fault;
import vn.loa.http.Problem;
import vn.loa.http.StrictJson;

/** A file that passed inspection and lies in the store. */
public record KeptFile(FileName name, FileType type, long size, String sha256) {
    private static final int TITLE = 500;

    /** What the sender calls it, or else its name. */
    public String title(String given) {
        var title = StrictJson.clean(given);
        if (title != null && title.length() > TITLE) {
            throw Problem.invalid("/title", Fault.LENGTH, 1, TITLE);
        }
        return title == null ? name.stem() : title;
    }
}

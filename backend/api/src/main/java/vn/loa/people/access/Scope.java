package vn.loa.people.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.loa.kernel.http.Listing;

/** The rows a list may show, as a condition with the caller's paths bound as parameters. */
@RequestScoped
public class Scope {
    @Inject
    Caller caller;

    /**
     * @param alias the table with {@code unit_path}
     * @param read the action that reads such a row; without the right to it, the list is empty
     * @param disclosed SQL that is true once a row may be seen from above
     */
    public Listing narrow(Listing listing, String alias, Action read, String disclosed) {
        return narrow(listing, alias, read, disclosed, "false");
    }

    /** @param published SQL that is true once a row may be seen from below */
    public Listing narrow(Listing listing, String alias, Action read, String disclosed, String published) {
        var condition = """
                (%1$s.unit_path = any(cast(string_to_array(:ownPaths, ',') as ltree[]))
                 or (%1$s.unit_path <@ cast(string_to_array(:subtreePaths, ',') as ltree[]) and %2$s)
                 or (%1$s.unit_path @> cast(string_to_array(:subtreePaths, ',') as ltree[]) and %3$s))""".formatted(alias, disclosed, published);
        return listing.where(condition, "ownPaths", String.join(",", caller.ownPaths(read)))
                .where("true", "subtreePaths", String.join(",", caller.subtreePaths(read)));
    }
}

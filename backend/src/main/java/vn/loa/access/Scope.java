package vn.loa.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.loa.http.Listing;

/** The rows a list may show, as a condition with the caller's paths bound as parameters. */
@RequestScoped
public class Scope {
    @Inject
    Caller caller;

    /**
     * @param alias the table with {@code unit_path}
     * @param disclosed SQL that is true once a row may be seen from above
     */
    public Listing narrow(Listing listing, String alias, String disclosed) {
        return listing.where(
                        "(%1$s.unit_path = any(cast(string_to_array(:ownPaths, ',') as ltree[])) or (%1$s.unit_path <@ cast(string_to_array(:subtreePaths, ',') as ltree[]) and %2$s))"
                                .formatted(alias, disclosed),
                        "ownPaths",
                        String.join(",", caller.ownPaths()))
                .where("true", "subtreePaths", String.join(",", caller.subtreePaths()));
    }
}

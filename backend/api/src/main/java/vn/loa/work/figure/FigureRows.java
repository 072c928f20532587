package vn.loa.work.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Sql;

/**
 * The SQL that reads the rows of one figure: live ones from their source, frozen ones from the copy.
 *
 * @param from what follows FROM
 * @param condition which of its rows are the figure's
 * @param id a row's UUID
 * @param order its place in the order, never null, of the SQL type {@code type}
 * @param json the row as JSON of a {@link FigureRow}
 * @param parameters of {@code from} and {@code condition}
 */
public record FigureRows(
        String from,
        String condition,
        String id,
        String order,
        String type,
        String json,
        Map<String, Object> parameters) {
    public Page<FigureRow> page(Sql sql, ObjectMapper mapper, Paging paging) {
        var listing = Listing.of(from, id)
                .where(condition)
                .sortable("on", order, type)
                .sortedBy("on");
        parameters.forEach((name, value) -> listing.bind(name, value));
        return listing.page(sql, paging, ids -> load(sql, mapper, ids));
    }

    /** These rows and {@code more}, in one order; their parameters have names of their own. */
    public FigureRows and(FigureRows more) {
        var all = new HashMap<>(parameters);
        all.putAll(more.parameters);
        return new FigureRows(
                "(" + laidOut() + " union all " + more.laidOut() + ") r (id, place, item)",
                "true",
                "r.id",
                "r.place",
                type,
                "r.item",
                all);
    }

    private String laidOut() {
        return "select %s, %s, %s from %s where %s".formatted(id, order, json, from, condition);
    }

    private record Kept(UUID id, String json) {}

    private List<FigureRow> load(Sql sql, ObjectMapper mapper, List<UUID> ids) {
        var byId = sql.of("select %s as id, cast(%s as text) as json from %s where %s and %s = any (:ids)"
                        .formatted(id, json, from, condition, id))
                .bind("ids", ids)
                .bind(parameters)
                .map(Kept.class, Kept::id);
        return ids.stream()
                .filter(byId::containsKey)
                .map(id -> read(mapper, byId.get(id).json))
                .toList();
    }

    private static FigureRow read(ObjectMapper mapper, String json) {
        try {
            return mapper.readValue(json, FigureRow.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row is a FigureRow", e);
        }
    }
}

package vn.loa.work.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;

/**
 * Where the rows of one figure are read, as SQL: live ones from their source, frozen ones from where they are kept.
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
    public Page<FigureRow> page(EntityManager em, ObjectMapper mapper, Paging paging) {
        var listing = Listing.of(from, id)
                .where(condition)
                .sortable("on", order, type)
                .sortedBy("on");
        parameters.forEach((name, value) -> listing.where("true", name, value));
        return listing.page(em, paging, ids -> load(em, mapper, ids));
    }

    @SuppressWarnings("unchecked")
    private List<FigureRow> load(EntityManager em, ObjectMapper mapper, List<UUID> ids) {
        var query = em.createNativeQuery(
                        "select %s as id, cast(%s as text) as json from %s where %s and %s in (:ids)"
                                .formatted(id, json, from, condition, id),
                        Tuple.class)
                .setParameter("ids", ids);
        parameters.forEach(query::setParameter);
        var byId = ((List<Tuple>) query.getResultList())
                .stream()
                        .collect(Collectors.toMap(
                                row -> row.get("id", UUID.class), row -> read(mapper, row.get("json", String.class))));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private static FigureRow read(ObjectMapper mapper, String json) {
        try {
            return mapper.readValue(json, FigureRow.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row is a FigureRow", e);
        }
    }
}
